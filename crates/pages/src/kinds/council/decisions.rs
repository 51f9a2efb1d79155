use insight::latest_updates;
use programme::model::{Evaluation, Kind, Response, Update};

use super::MOST_ROWS;
use crate::book::facts::Facts;
use crate::book::scope::Scope;
use crate::parts::commitment::party;
use crate::parts::update::by_update;
use crate::view::{Entry, Section};

/// The decisions that the newest updates ask for; none where there is no update.
pub fn asked(scope: &Scope<'_>) -> Option<Section> {
    scope.book.programme.each::<Update>().next()?;
    let mut asked = all_asked(scope);
    let count = asked.len();
    asked.truncate(MOST_ROWS);
    let intro = match count {
        0 => Some(scope.t("council-decisions-none")),
        _ if count > asked.len() => Some(scope.t("council-decisions-more")),
        _ => None,
    };
    Some(scope.section("besluiten", "process-decisions", asked).with_intro(intro))
}

fn all_asked(scope: &Scope<'_>) -> Vec<Entry> {
    let latest = latest_updates(scope.book.programme);
    let groups = by_update(&latest);
    let asked = groups.iter().filter_map(|group| {
        let first = group.first()?;
        let text = first.update.decision_needed.as_ref()?;
        let mut link = scope.short_link(first.at);
        link.note = Some(scope.locale().day(first.update.date).into());
        Some(Entry { title: Some(link.into()), text: Some(scope.say(text)), facts: Vec::new() })
    });
    asked.collect()
}

/// The recommendations that wait for an answer.
pub fn recommendations(scope: &Scope<'_>) -> Option<Section> {
    let mut waiting = waiting(scope);
    waiting.truncate(MOST_ROWS);
    scope.section("aanbevelingen", "council-recommendations", waiting).if_any()
}

/// Recommendations of which the editors wrote that an answer is still to come.
fn waiting(scope: &Scope<'_>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (at, _) in scope.book.programme.of_kind(Kind::Evaluation) {
        let recommendations = scope.own::<Evaluation>(at).map(|found| &found.recommendations);
        for advice in recommendations.into_iter().flatten() {
            if advice.response == Some(Response::Pending) {
                entries.push(Entry {
                    title: Some(scope.short_link(at).into()),
                    text: Some(scope.say(&advice.text)),
                    facts: Facts::new(scope)
                        .add("recommendation-to", party(scope, advice.to.as_ref()))
                        .take(),
                });
            }
        }
    }
    entries
}
