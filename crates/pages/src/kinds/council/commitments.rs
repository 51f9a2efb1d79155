use base::capitalised;
use std::cmp::Reverse;

use base::value::PartialDate;

use super::{block, column};
use crate::book::register::{RegisterEntry, Standing};
use crate::book::scope::Scope;
use crate::parts::commitment::card::first_due;
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
    let head = ["document-commitments-what", "council-since", "fact-due", "fact-state"];
    let head = head.map(|key| column(scope, key)).into();
    let rows = open.iter().map(|entry| row(scope, entry)).collect();
    let ids = ["toezeggingen", "council-title"];
    let table = ("council-commitments-caption", head);
    let mut section = block(scope, ids, vec![count::standing(scope)], table, rows);
    section.title = register::name_of_all(scope);
    Some(section)
}

fn row(scope: &Scope<'_>, entry: &RegisterEntry<'_>) -> LedgerRow {
    let commitment = entry.commitment;
    let mut link = scope.short_link(entry.at);
    let by = maker(scope, commitment).map(|by| by.text);
    let note: Vec<String> = std::iter::once(capitalised(&scope.noun(entry.at))).chain(by).collect();
    link.note = Some(note.join(", ").into());
    // How many have no date is told above the table.
    let date = |date: Option<PartialDate>| -> Vec<FactValue> {
        date.map(|date| scope.locale().date(date).into()).into_iter().collect()
    };
    let mut due = date(commitment.due);
    due.extend(first_due(scope, commitment).map(FactValue::from));
    let cells = vec![date(commitment.made_on), due, vec![state_view(scope, commitment).into()]];
    LedgerRow::new(link, cells)
}
