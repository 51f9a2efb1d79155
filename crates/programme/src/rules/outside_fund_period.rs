use std::collections::BTreeMap;

use crate::find::ids::Register;
use crate::find::register::document;
use crate::model::{Allocation, Fund, Programme};
use crate::read::content::{Content, TableRow};
use base::diagnostic::prelude::*;
use base::value::{Date, Period};

rule! {
    warning "outside-fund-period"
    nl "geld valt buiten de periode van zijn fonds" en "money lies outside the period of its fund"
    why nl "Een fonds met een periode geeft geld voor die tijd. Begint een rij eerder of eindigt zij later, dan \
            klopt de periode van de rij of die van het fonds meestal niet. De regel kijkt niet naar rijen die niet \
            meetellen."
        en "A fund with a period gives money for that time. Where a row begins earlier or ends later, usually the \
            period of the row or that of the fund is wrong. The rule does not look at rows that do not count."
    bad "period: {start: 2024, end: 2026}   # in funds/regio-deal.md\nregio-deal,2025,2027,100000,allocated   # in allocations.csv"
    good "period: {start: 2024, end: 2027}   # in funds/regio-deal.md\nregio-deal,2025,2027,100000,allocated   # in allocations.csv"

    fn report(span: Span, period: Period, fund: &str, side: Side, of_fund: Option<Span>) {
        match side {
            Side::Before(day) => nl "Deze rij noemt {period}, maar “{fund}” begint pas op {day}."
                                 en "This row names {period}, but “{fund}” begins only on {day}.",
            Side::After(day) => nl "Deze rij noemt {period}, maar “{fund}” eindigt op {day}."
                                en "This row names {period}, but “{fund}” ends on {day}.",
        }
        hint nl "Verbeter de periode van deze rij, of die van het fonds."
             en "Correct the period of this row, or that of the fund."
        related of_fund nl "hier staat de periode van het fonds" en "here is the period of the fund"
    }
}

/// Reports each row that counts at its first cell that lies outside.
pub(crate) fn check(programme: &Programme, register: &Register, content: &Content, bag: &mut Bag) {
    let cells: BTreeMap<Span, &TableRow> =
        content.allocations.iter().map(|row| (row.span, row)).collect();
    for row in programme.allocations.iter().filter(|row| row.counts()) {
        let fund = programme.object(row.fund.to);
        let (Some(found), Some(written)) = (programme.detail(row.fund.to), cells.get(&row.span))
        else {
            continue;
        };
        let period = || {
            let source = register.kept.get(row.fund.to.index())?;
            Some(document(content, source)?.record.get(Fund::period)?.span)
        };
        let ends = [Allocation::period_start, Allocation::period_end];
        bag.extend(ends.into_iter().find_map(|end| {
            let (named, cell) = (written.record.period(end)?, written.record.get(end)?);
            Some(report(cell.span, named, &fund.id, outside(named, found)?, period()))
        }));
    }
}

#[derive(Debug, Clone, Copy)]
enum Side {
    /// The fund begins on this day.
    Before(Date),
    /// The fund ends on this day.
    After(Date),
}

fn outside(period: Period, fund: &Fund) -> Option<Side> {
    let (start, end) = fund.period;
    let before = start.map(|start| start.first());
    let after = end.map(|end| end.last());
    // A fund that ends before it begins is told of itself.
    if before.zip(after).is_some_and(|(first, last)| first > last) {
        return None;
    }
    before
        .filter(|first| period.first() < *first)
        .map(Side::Before)
        .or(after.filter(|last| period.last() > *last).map(Side::After))
}
