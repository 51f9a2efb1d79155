use base::value::PartialDate;
use programme::model::{Detail, Kind, ObjectRef, RelationKind};

use crate::book::page::{Make, PageKind, Part};
use crate::book::scope::{Facts, Scope, capitalise};
use crate::parts::card::status_view;
use crate::parts::object;
use crate::parts::{contribution, milestone, money, planning};
use crate::view::{Entry, Fact, FactValue, Section};

/// The page of an intervention.
pub static PAGE: PageKind = PageKind {
    facts: Make::Object(facts),
    parts: &[
        Part::of("goals", |scope, at| contributions(scope, at).into()),
        Part::of("planning", |scope, at| planning::of_intervention(scope, at).into()),
        Part::of("milestones", |scope, at| milestone::section(scope, at).into()),
        Part::of("experience", |scope, at| experience(scope, at).into()),
        Part::of("money", |scope, at| money::of_object(scope, at).into()),
    ],
    shows: &[
        (RelationKind::PartOf, false),
        (RelationKind::ContributesTo, false),
        (RelationKind::Funds, true),
    ],
    ..object::page(Kind::Intervention)
};

fn facts(scope: &Scope<'_>, at: ObjectRef) -> Vec<Fact> {
    let Detail::Intervention(found) = scope.detail(at) else {
        return Vec::new();
    };
    let mut facts = Facts::default();
    let locale = scope.locale();
    facts
        .add(
            capitalise(&scope.singular(Kind::ActionLine)),
            [FactValue::Link(scope.link(found.action_line.to))],
        )
        .text(scope.t("fact-kind"), found.kind.map(|kind| scope.word("intervention", kind.word())))
        .text(
            scope.t("fact-target-group"),
            found.target_group.as_ref().map(|group| scope.say(group)),
        )
        .text(scope.t("fact-status"), found.status.map(|status| status_view(scope, status).text));
    let pair = |actual: Option<PartialDate>, planned: Option<PartialDate>| match (actual, planned) {
        (Some(actual), Some(planned)) if actual != planned => {
            let (actual, planned) = (locale.date(actual), locale.date(planned));
            let args = [("actual", (&actual).into()), ("planned", (&planned).into())];
            Some(scope.t_with("date-beside-planned", &args))
        }
        (Some(actual), _) => Some(locale.date(actual)),
        (None, Some(planned)) => {
            let planned = locale.date(planned);
            Some(scope.t_with("date-planned", &[("date", (&planned).into())]))
        }
        (None, None) => None,
    };
    facts
        .text(scope.t("fact-start"), pair(found.start_actual, found.start_planned))
        .text(scope.t("fact-end"), pair(found.end_actual, found.end_planned));
    facts.into_vec()
}

/// How residents' experience is used.
fn experience(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let Detail::Intervention(found) = scope.detail(at) else {
        return None;
    };
    let experience = found.lived_experience.as_ref()?;
    let mut facts = Facts::default();
    facts.text(
        scope.t("fact-lived-experience"),
        experience.level.map(|level| scope.word("lived-experience", level.word())),
    );
    let entry = Entry {
        title: None,
        text: experience.how.as_ref().map(|how| scope.say(how)),
        facts: facts.into_vec(),
    };
    Section::entries("ervaring", scope.t("lived-experience"), vec![entry])
}

fn contributions(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let Detail::Intervention(found) = scope.detail(at) else {
        return None;
    };
    let entries = found
        .contributes
        .iter()
        .map(|contribution| {
            let mut facts = Facts::default();
            contribution::facts(scope, contribution, &mut facts);
            Entry {
                title: Some(FactValue::Link(scope.link(contribution.goal.to))),
                text: contribution.rationale.as_ref().map(|text| scope.say(text)),
                facts: facts.into_vec(),
            }
        })
        .collect();
    Section::entries("bijdrage", scope.t("intervention-contributes"), entries)
}
