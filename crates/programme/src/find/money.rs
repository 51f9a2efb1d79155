//! Funds, `allocations.csv` and `transactions.csv`.

use crate::model::{Allocation, GoalShare, Kind, Object, Reference, Subject, Transaction};
use crate::read::content::{AllocationRow, TransactionRow, Word};
use base::diagnostic::Bag;
use base::value::Date;

use crate::find::fields::Resolver;
use crate::find::register::Found;
use crate::find::rows::RowIds;
use crate::rules::{
    future_transaction, no_figure_counts, percentage_out_of_range, range_without_low,
    row_of_other_fund, split_not_100, start_after_end, supersedes_other_object,
    supersedes_other_source, supersedes_other_stage,
};

/// Resolves every row; those about something that is left out or unknown are dropped.
pub fn allocations(
    resolver: &mut Resolver<'_>,
    rows: &[AllocationRow],
    objects: &[Object],
) -> Vec<Allocation> {
    let mut ids = RowIds::claim(
        rows.iter().map(|row| &row.id),
        &resolver.register.incomplete,
        &mut resolver.bag,
    );
    let mut kept: Vec<&AllocationRow> = Vec::with_capacity(rows.len());
    let mut allocations: Vec<Allocation> = Vec::with_capacity(rows.len());
    for row in rows {
        check(row, &mut resolver.bag);
        if let Some(allocation) = allocation(resolver, row) {
            ids.keep(&row.id.value, kept.len());
            kept.push(row);
            allocations.push(allocation);
        }
    }
    let mut links = |cell: fn(&AllocationRow) -> Option<Word>| {
        ids.links(kept.iter().copied(), cell, &mut resolver.bag)
    };
    let replaced = links(|row| row.supersedes.clone());
    let alternatives = links(|row| row.alternative_to.clone());
    let mut later: Vec<Option<usize>> = vec![None; allocations.len()];
    for (index, (earlier, other)) in replaced.into_iter().zip(alternatives).enumerate() {
        if let Some(row) = allocations.get_mut(index) {
            row.supersedes = earlier;
            row.alternative_to = other;
        }
        if let Some(row) = earlier.and_then(|earlier| allocations.get_mut(earlier)) {
            row.superseded = true;
        }
        if let Some(slot) = earlier.and_then(|earlier| later.get_mut(earlier)) {
            *slot = Some(index);
        }
    }
    for (index, (row, own)) in kept.iter().zip(&allocations).enumerate() {
        let other = |at: Option<usize>, cell: &Option<Word>| {
            Some((allocations.get(at?)?, cell.as_ref()?.span))
        };
        let bag = &mut resolver.bag;
        if let Some((earlier, cell)) = other(own.supersedes, &row.supersedes) {
            bag.extend(supersedes_other_stage::check(own, earlier, cell));
            let wrong_fund = row_of_other_fund::check(own, earlier, cell, objects);
            // Of two mistakes about one row the greater is told.
            let wrong =
                wrong_fund.or_else(|| supersedes_other_object::check(own, earlier, cell, objects));
            bag.extend(wrong);
            bag.extend(supersedes_other_source::check(own, earlier, cell));
        }
        if let Some((beside, cell)) = other(own.alternative_to, &row.alternative_to) {
            bag.extend(row_of_other_fund::check(own, beside, cell, objects));
            bag.extend(no_figure_counts::check(&allocations, &later, index, cell));
        }
    }
    allocations
}

fn check(row: &AllocationRow, bag: &mut Bag) {
    if let (Some(start), Some(end)) = (&row.period_start, &row.period_end)
        && start.value.first() > end.value.last()
    {
        bag.push(start_after_end::report(end.span, &start.value, &end.value));
    }
    if let (Some(low), Some(high)) = (&row.amount, &row.amount_high)
        && low.value > high.value
    {
        bag.push(start_after_end::numbers(high.span, low.value, high.value));
    }
    bag.extend(range_without_low::check(row));
    let parts = row.goals.iter();
    let wrong: Vec<_> = parts
        .filter_map(|(goal, percent)| percentage_out_of_range::share(goal, *percent))
        .collect();
    if wrong.is_empty() {
        bag.extend(split_not_100::check(row));
    }
    bag.extend(wrong);
}

fn allocation(resolver: &mut Resolver<'_>, row: &AllocationRow) -> Option<Allocation> {
    // Every cell is looked at before a row is dropped, so that no mistake waits for another.
    let fund = resolver.reference(&row.fund.value, row.fund.span, &[Kind::Fund]);
    let to = subject(resolver, row.to.as_ref());
    let goals = shares(resolver, row);
    let document = document(resolver, row.document.as_ref());
    let period =
        |cell: &Option<crate::read::content::Cell<_>>| cell.as_ref().map(|cell| cell.value);
    Some(Allocation {
        id: row.id.value.clone(),
        fund: fund?,
        to: to?,
        period: (period(&row.period_start), period(&row.period_end)),
        amount: row.amount.as_ref().map(|cell| cell.value),
        amount_high: row.amount_high.as_ref().map(|cell| cell.value),
        stage: row.stage,
        goals,
        decided_on: row.decided_on,
        document,
        supersedes: None,
        superseded: false,
        alternative_to: None,
        note: row.note.clone(),
        span: row.span,
    })
}

/// What a row is for: the programme where the cell is blank.
fn subject(resolver: &mut Resolver<'_>, word: Option<&Word>) -> Option<Subject> {
    match word {
        None => Some(Subject::Programme),
        Some(word) => resolver.subject(&word.value, word.span),
    }
}

fn document(resolver: &mut Resolver<'_>, word: Option<&Word>) -> Option<Reference> {
    let word = word?;
    resolver.reference(&word.value, word.span, &[Kind::Document])
}

/// The goals of a row, each once.
fn shares(resolver: &mut Resolver<'_>, row: &AllocationRow) -> Vec<GoalShare> {
    let mut shares: Vec<GoalShare> = Vec::new();
    for (word, percent) in &row.goals {
        let Some(goal) = resolver.reference(&word.value, word.span, &[Kind::Goal]) else {
            continue;
        };
        match shares.iter_mut().find(|share| share.goal.to == goal.to) {
            Some(share) => share.percent += *percent,
            None => shares.push(GoalShare { goal, percent: *percent }),
        }
    }
    shares
}

/// Free words, unless they are the id of a partner that this build leaves out.
fn counterparty(resolver: &Resolver<'_>, row: &TransactionRow) -> Option<Box<str>> {
    let words = row.counterparty.as_deref()?;
    let shown = resolver.register.find(words, &[Kind::Partner]) != Found::Withheld;
    shown.then(|| words.into())
}

/// Resolves every row; those about something that is left out or unknown are dropped.
pub fn transactions(
    resolver: &mut Resolver<'_>,
    rows: &[TransactionRow],
    date: Date,
) -> Vec<Transaction> {
    RowIds::claim(rows.iter().map(|row| &row.id), &resolver.register.incomplete, &mut resolver.bag);
    rows.iter()
        .filter_map(|row| {
            if row.date.value > date {
                let bag = &mut resolver.bag;
                bag.push(future_transaction::report(row.date.span, row.date.value, date));
            }
            let fund = resolver.reference(&row.fund.value, row.fund.span, &[Kind::Fund]);
            let to = subject(resolver, row.to.as_ref());
            let document = document(resolver, row.document.as_ref());
            Some(Transaction {
                id: row.id.value.clone(),
                fund: fund?,
                to: to?,
                date: row.date.value,
                kind: row.kind,
                amount: row.amount.value,
                counterparty: counterparty(resolver, row),
                document,
                span: row.span,
            })
        })
        .collect()
}
