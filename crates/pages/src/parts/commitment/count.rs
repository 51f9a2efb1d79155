//! What is said of commitments together: of which sorts they are, how many have a date and how long
//! they have been open.

use base::capitalised;
use base::value::PartialDate;
use locale::args;
use programme::model::{Commitment, CommitmentKind, Kind};

use crate::book::register::{RegisterEntry, Standing};
use crate::book::scope::Scope;

/// In the order in which they are told.
const SORTS: [CommitmentKind; 6] = [
    CommitmentKind::Pledge,
    CommitmentKind::Motion,
    CommitmentKind::Amendment,
    CommitmentKind::Question,
    CommitmentKind::Suggestion,
    CommitmentKind::Recommendation,
];

/// What some commitments are called together: by their sorts where these are two at most, unless the
/// programme has a word of its own.
pub fn title<'a>(scope: &Scope<'_>, all: impl IntoIterator<Item = &'a Commitment>) -> String {
    let held: Vec<Option<CommitmentKind>> = all.into_iter().map(|one| one.kind).collect();
    let sorts: Vec<String> = SORTS
        .into_iter()
        .filter(|sort| held.contains(&Some(*sort)))
        .map(|sort| scope.t(&format!("commitments-kind-{}", sort.word())))
        .collect();
    let own = scope.settings().term(Kind::Commitment, scope.lang);
    let has_own = own.is_some_and(|term| term.plural.is_some());
    match sorts.len() {
        0 => scope.plural(Kind::Commitment),
        _ if has_own => scope.plural(Kind::Commitment),
        1 | 2 if !held.contains(&None) => capitalised(&scope.locale().list(&sorts)),
        _ => scope.t("commitments-mixed"),
    }
}

/// "2 toezeggingen en 5 suggesties"
pub fn in_words(scope: &Scope<'_>, all: &[&Commitment]) -> String {
    let sorts = SORTS.into_iter().map(Some).chain([None]);
    let told: Vec<String> = sorts
        .filter_map(|sort| {
            let count = all.iter().filter(|one| one.kind == sort).count();
            let word = sort.map_or("other", CommitmentKind::word);
            (count > 0).then(|| scope.t_with(&format!("commitments-some-{word}"), args!(count)))
        })
        .collect();
    scope.locale().list(&told)
}

/// How many are open, how many of these have a date, how many are late, and since when they have
/// been open. What is not known is told once.
pub fn standing(scope: &Scope<'_>) -> String {
    standing_of(scope, &scope.book.register().all().iter().collect::<Vec<_>>())
}

/// The same of some of them.
pub fn standing_of(scope: &Scope<'_>, entries: &[&RegisterEntry<'_>]) -> String {
    let all: Vec<&Commitment> = entries.iter().map(|entry| entry.commitment).collect();
    let waiting: Vec<&Commitment> =
        all.iter().copied().filter(|commitment| commitment.state.is_open()).collect();
    let (kinds, open) = (in_words(scope, &all), waiting.len());
    if open == 0 {
        return scope.t_with("commitments-open-none", args!(kinds, count = all.len()));
    }
    let mut said = vec![match open == all.len() {
        true => scope.t_with("commitments-open-all", args!(kinds, open)),
        false => scope.t_with("commitments-open-some", args!(kinds, open)),
    }];
    let dated = waiting.iter().filter(|commitment| commitment.due.is_some()).count();
    said.push(match dated {
        0 => scope.t_with("commitments-dated-none", args!(open)),
        _ if dated == open => scope.t_with("commitments-dated-all", args!(open)),
        _ => scope.t_with("commitments-dated-some", args!(dated, undated = open - dated)),
    });
    if dated > 0 {
        let late = entries.iter().filter(|entry| entry.standing == Standing::Overdue).count();
        said.push(scope.t_with("commitments-late", args!(late)));
    }
    let made: Vec<PartialDate> = waiting.iter().filter_map(|one| one.made_on).collect();
    if let Some(oldest) = made.iter().min_by_key(|date| date.first()) {
        let date = scope.locale().date(*oldest);
        said.push(scope.t_with("commitments-oldest", args!(date, open)));
    }
    let unknown = open - made.len();
    if unknown > 0 {
        let key = if made.is_empty() { "commitments-age-none" } else { "commitments-age-unknown" };
        said.push(scope.t_with(key, args!(unknown)));
    }
    said.join(" ")
}
