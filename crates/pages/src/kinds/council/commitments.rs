use std::cmp::Reverse;

use base::value::PartialDate;

use super::{block, column};
use crate::book::register::{RegisterEntry, Standing};
use crate::book::scope::{Scope, capitalise};
use crate::parts::commitment::{count, maker, register, state_view};
use crate::view::{FactValue, LedgerRow, Section};

/// What is late, then what has been open longest; of the rest only how many there are.
pub fn section(scope: &Scope<'_>) -> Option<Section> {
    let all = scope.book.register().all();
    if all.is_empty() {
        return None;
    }
    let mut open: Vec<&RegisterEntry<'_>> =
        all.iter().filter(|entry| entry.commitment.state.is_open()).collect();
    open.sort_by_key(|entry| {
        let due = entry.commitment.due.map(PartialDate::last);
        let made = entry.commitment.made_on.map(PartialDate::first);
        let is_late = entry.standing == Standing::Overdue;
        (Reverse(is_late), due.filter(|_| is_late), made.is_none(), made, entry.at)
    });
    let is_any = |has: fn(&RegisterEntry<'_>) -> bool| open.iter().any(|entry| has(entry));
    let has_made = is_any(|entry| entry.commitment.made_on.is_some());
    let has_due = is_any(|entry| entry.commitment.due.is_some());
    let columns = [
        (true, column(scope, "document-commitments-what")),
        (has_made, column(scope, "council-since")),
        (has_due, column(scope, "fact-due")),
        (true, column(scope, "fact-state")),
    ];
    let rows = open.iter().map(|entry| row(scope, entry, has_made, has_due)).collect();
    let head = columns.into_iter().filter(|(is_shown, _)| *is_shown).map(|(_, column)| column);
    let ids = ["toezeggingen", "council-title"];
    let table = ("council-commitments-caption", head.collect());
    let mut section = block(scope, ids, vec![count::standing(scope)], table, rows);
    section.title = register::name_of_all(scope);
    Some(section)
}

fn row(scope: &Scope<'_>, entry: &RegisterEntry<'_>, has_made: bool, has_due: bool) -> LedgerRow {
    let commitment = entry.commitment;
    let mut link = scope.short_link(entry.at);
    let by = maker(scope, commitment).map(|by| by.text);
    let note: Vec<String> = std::iter::once(capitalise(&scope.noun(entry.at))).chain(by).collect();
    link.note = Some(note.join(", ").into());
    // How many have no date is told above the table.
    let date = |date: Option<PartialDate>| -> Vec<FactValue> {
        date.map(|date| scope.locale().date(date).into()).into_iter().collect()
    };
    let cells = [
        (has_made, date(commitment.made_on)),
        (has_due, date(commitment.due)),
        (true, vec![state_view(scope, commitment).into()]),
    ];
    let cells = cells.into_iter().filter(|(is_shown, _)| *is_shown).map(|(_, cell)| cell);
    LedgerRow::new(link, cells.collect())
}
