//! `allocations.csv` and `transactions.csv`.

use crate::model::{Allocation, Detail, GoalShare, Kind, Object, Reference, Subject, Transaction};
use crate::read::content::{Rows, TableRow};
use crate::schema::Value;
use crate::schema::field::Builder;
use base::diagnostic::Bag;
use base::value::{Date, Decimal};

use crate::find::rows::{Kept, kept};
use crate::rules::{
    future_transaction, no_figure_counts, percentage_out_of_range, range_without_low,
    row_of_other_fund, split_not_100, start_after_end, supersedes_other_object,
    supersedes_other_source, supersedes_other_stage,
};

/// The day of a decision; of a row without one the last day that its document can be of.
fn decided(row: &Allocation, objects: &[Object]) -> Option<Date> {
    let document = || match &objects.get(row.document?.to.index())?.detail {
        Detail::Document(document) => Some(document.date?.last()),
        _ => None,
    };
    row.decided_on.or_else(document)
}

/// Whether a row is money from before the programme: it was decided then, and not for its years.
fn is_before(row: &Allocation, objects: &[Object], start: Date) -> bool {
    let is_for_its_years = row.period_start.is_some_and(|first| first.last() >= start);
    !is_for_its_years && decided(row, objects).is_some_and(|day| day < start)
}

/// All of a row for a goal, unless it says itself which goals it serves.
fn for_its_goal(row: &Allocation, objects: &[Object]) -> Option<GoalShare> {
    let Subject::Object(to) = row.to else { return None };
    let is_goal = objects.get(to.index())?.kind() == Kind::Goal;
    let goal = Reference { to, span: row.span };
    (is_goal && row.goals.is_empty()).then_some(GoalShare { goal, percent: Decimal::ONE_HUNDRED })
}

/// Resolves every row; those about something that is left out or unknown are dropped.
pub fn allocations(
    builder: &mut Builder<'_, '_>,
    rows: &Rows,
    objects: &[Object],
    start: Option<Date>,
) -> Vec<Allocation> {
    let Kept { ids, rows, values: mut allocations } =
        kept::<Allocation>(builder, rows, |row, builder| check(row, &mut builder.resolver.bag));
    let bag = &mut builder.resolver.bag;
    let replaced = ids.links(&rows, Allocation::supersedes, bag);
    let alternatives = ids.links(&rows, Allocation::alternative_to, bag);
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
    for row in &mut allocations {
        row.goals.extend(for_its_goal(row, objects));
        row.before_start = start.is_some_and(|start| is_before(row, objects, start));
    }
    for (index, (row, own)) in rows.iter().zip(&allocations).enumerate() {
        let other =
            |at: Option<usize>, key| Some((allocations.get(at?)?, row.record.get(key)?.span));
        if let Some((earlier, cell)) = other(own.supersedes, Allocation::supersedes) {
            bag.extend(supersedes_other_stage::check(own, earlier, cell));
            let wrong_fund = row_of_other_fund::check(own, earlier, cell, objects);
            // Of two mistakes about one row the greater is told.
            let wrong =
                wrong_fund.or_else(|| supersedes_other_object::check(own, earlier, cell, objects));
            bag.extend(wrong);
            bag.extend(supersedes_other_source::check(own, earlier, cell));
        }
        if let Some((beside, cell)) = other(own.alternative_to, Allocation::alternative_to) {
            bag.extend(row_of_other_fund::check(own, beside, cell, objects));
            bag.extend(no_figure_counts::check(&allocations, &later, index, cell));
        }
    }
    allocations
}

fn check(TableRow { record: row, wrong, .. }: &TableRow, bag: &mut Bag) {
    start_after_end::cells(row, Allocation::period_start, Allocation::period_end, bag);
    if let (Some(low), Some(high), Some(entry)) = (
        row.number(Allocation::amount),
        row.number(Allocation::amount_high),
        row.get(Allocation::amount_high),
    ) && low > high
    {
        bag.push(start_after_end::numbers(entry.span, low, high));
    }
    if !wrong.contains(&Allocation::amount) {
        bag.extend(range_without_low::check(row));
    }
    let shares = row.list(Allocation::goals).iter().filter_map(|entry| match &entry.value {
        Value::Share(goal, percent) => percentage_out_of_range::share(goal, *percent, entry.span),
        _ => None,
    });
    let wrong: Vec<_> = shares.collect();
    if wrong.is_empty() {
        bag.extend(split_not_100::check(row));
    }
    bag.extend(wrong);
}

/// Resolves every row; those about something that is left out or unknown are dropped.
pub fn transactions(builder: &mut Builder<'_, '_>, rows: &Rows) -> Vec<Transaction> {
    kept(builder, rows, |row, builder| {
        let date = row.record.dated(Transaction::date).map(|(date, at)| (date.first(), at));
        if let Some((date, at)) = date.filter(|(date, _)| *date > builder.told) {
            builder.resolver.bag.push(future_transaction::report(at, date, builder.told));
        }
    })
    .values
}
