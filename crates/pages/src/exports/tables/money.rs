use base::value::Date;
use insight::money::Purpose;
use programme::model::{Allocation, ObjectRef, Subject, Transaction};

use super::Cell;
use crate::book::scope::Scope;
use crate::parts::money::moved::counterparty;
use crate::parts::money::words;
use crate::view::FactValue;

pub const COLUMNS: [&str; 19] = [
    "id",
    "fund",
    "fund_name",
    "to",
    "to_name",
    "amount",
    "amount_high",
    "currency",
    "stage",
    "counts",
    "period_start",
    "period_end",
    "goals",
    "percentages",
    "decided_on",
    "document",
    "supersedes",
    "alternative_to",
    "note",
];

pub const MOVED: [&str; 11] = [
    "id",
    "fund",
    "fund_name",
    "to",
    "to_name",
    "date",
    "transaction",
    "amount",
    "currency",
    "party",
    "document",
];

/// Every allocation, those that count in no total included.
pub fn rows(scope: &Scope<'_>) -> Vec<Vec<Cell>> {
    scope.book.programme.allocations.iter().map(|row| allocation(scope, row)).collect()
}

fn allocation(scope: &Scope<'_>, row: &Allocation) -> Vec<Cell> {
    let rows = &scope.book.programme.allocations;
    let other = |at: Option<usize>| at.and_then(|at| rows.get(at)).map(|other| &*other.id);
    let goals: Vec<&str> = row.goals.iter().map(|share| id(scope, share.goal.to)).collect();
    let percentages: Vec<String> =
        row.goals.iter().map(|share| share.percent.normalize().to_string()).collect();
    let [to, to_name] = subject(scope, row.fund.to, row.to);
    vec![
        (*row.id).into(),
        id(scope, row.fund.to).into(),
        scope.title(row.fund.to).text.into(),
        to,
        to_name,
        row.amount.into(),
        row.amount_high.into(),
        (*scope.settings().currency).into(),
        row.stage.word().into(),
        row.counts().into(),
        row.period_start.map(|period| period.to_string()).into(),
        row.period_end.map(|period| period.to_string()).into(),
        goals.join("; ").into(),
        percentages.join("; ").into(),
        row.decided_on.map(day).into(),
        row.document.map(|document| id(scope, document.to)).into(),
        other(row.supersedes).into(),
        other(row.alternative_to).into(),
        row.note.as_ref().map(|note| scope.say(note).text).into(),
    ]
}

/// Every transaction.
pub fn moved(scope: &Scope<'_>) -> Vec<Vec<Cell>> {
    scope.book.programme.transactions.iter().map(|row| transaction(scope, row)).collect()
}

fn transaction(scope: &Scope<'_>, row: &Transaction) -> Vec<Cell> {
    let party = row.counterparty.as_deref().and_then(|party| counterparty(scope, party));
    let [to, to_name] = subject(scope, row.fund.to, row.to);
    vec![
        (*row.id).into(),
        id(scope, row.fund.to).into(),
        scope.title(row.fund.to).text.into(),
        to,
        to_name,
        day(row.date).into(),
        row.kind.word().into(),
        row.amount.into(),
        (*scope.settings().currency).into(),
        party.map(in_text).into(),
        row.document.map(|document| id(scope, document.to)).into(),
    ]
}

fn in_text(value: FactValue) -> String {
    match value {
        FactValue::Text(text) => text.text,
        FactValue::Link(link) => link.text.text,
        FactValue::State(state) => state.text,
    }
}

fn id<'a>(scope: &Scope<'a>, at: ObjectRef) -> &'a str {
    &scope.book.programme.object(at).id
}

/// The id and the name of what money of a fund is for; several areas together are one.
fn subject(scope: &Scope<'_>, fund: ObjectRef, to: Subject) -> [Cell; 2] {
    let purpose = Purpose::of(scope.book.programme, fund, to);
    let ids = match purpose {
        Purpose::Programme => "programme".to_owned(),
        Purpose::Object(at) => id(scope, at).to_owned(),
        Purpose::AreasOf(_) => {
            let areas = purpose.areas(scope.book.programme).into_iter();
            areas.map(|area| id(scope, area)).collect::<Vec<_>>().join("; ")
        }
    };
    [ids.into(), words::purpose(scope, purpose).into()]
}

fn day(date: Date) -> String {
    date.to_string()
}
