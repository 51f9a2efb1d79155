use base::value::PartialDate;
use programme::model::{Party, Subject};

use super::Cell;
use crate::address::PageKey;
use crate::book::register::{RegisterEntry, Standing};
use crate::book::scope::Scope;

pub const COLUMNS: [&str; 15] = [
    "id",
    "title",
    "sort",
    "state",
    "overdue",
    "made_by",
    "made_to",
    "made_on",
    "due",
    "times_moved",
    "about",
    "source",
    "evidence",
    "text",
    "page",
];

/// Every commitment, in the order of the register.
pub fn rows(scope: &Scope<'_>) -> Vec<Vec<Cell>> {
    scope.book.register().all().iter().map(|entry| row(scope, entry)).collect()
}

fn row(scope: &Scope<'_>, entry: &RegisterEntry<'_>) -> Vec<Cell> {
    let commitment = entry.commitment;
    let id = |at| &*scope.book.programme.object(at).id;
    let about = commitment.about.iter().map(|(subject, _)| match subject {
        Subject::Object(at) => id(*at),
        Subject::Programme => "programme",
    });
    let evidence =
        commitment.fulfilment.iter().filter_map(|step| step.document).map(|to| id(to.to));
    vec![
        id(entry.at).into(),
        scope.title(entry.at).text.into(),
        commitment.kind.map(|sort| sort.word()).into(),
        commitment.state.word().into(),
        (entry.standing == Standing::Overdue).into(),
        party(scope, commitment.made_by.as_ref()),
        party(scope, commitment.made_to.as_ref()),
        date(commitment.made_on),
        date(commitment.due),
        commitment.due_history.len().into(),
        about.collect::<Vec<_>>().join("; ").into(),
        commitment.source.map(|source| id(source.to)).into(),
        evidence.collect::<Vec<_>>().join("; ").into(),
        commitment.text.as_ref().map(|text| scope.say(text).text).into(),
        page(scope, entry).into(),
    ]
}

/// As precise as it was written: `2024`, `2024-01` or `2024-01-10`.
fn date(date: Option<PartialDate>) -> Cell {
    date.map(|date| date.to_string()).into()
}

fn party(scope: &Scope<'_>, party: Option<&Party>) -> Cell {
    let name = |party: &Party| match party.partner {
        Some(partner) => scope.title(partner).text,
        None => scope.say(&party.name).text,
    };
    party.map(name).into()
}

/// The address of its page; none where the site has no address of its own.
fn page(scope: &Scope<'_>, entry: &RegisterEntry<'_>) -> Option<String> {
    let url = scope.settings().url.as_deref()?;
    let address = scope.book.site.address(PageKey::Object(entry.at), scope.lang)?;
    Some(address.canonical(url))
}
