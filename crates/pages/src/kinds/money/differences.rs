use base::capitalised;
use insight::money::{Difference, Firmness, Stages};
use locale::args;
use programme::model::{Allocation, Kind, Subject};

use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::parts::money::rows::{self, column};
use crate::parts::money::{link, words};
use crate::view::{FactValue, Ledger, LedgerRow, Section};

/// Where two sources have a figure for the same money: both, with what each rests on.
pub fn of_sources(scope: &Scope<'_>) -> Option<Section> {
    let found = scope.book.insight.money().differences();
    let head = vec![
        column(capitalised(&scope.singular(Kind::Fund)), false),
        column(scope.t("money-difference-counted"), false),
        column(scope.t("money-difference-other"), false),
        column(scope.t("money-difference"), true),
    ];
    let rows: Vec<LedgerRow> = found
        .iter()
        .map(|difference| {
            let counted = difference.counted;
            let mut fund = FactValue::Link(scope.link(counted.fund.to));
            if let (FactValue::Link(link), Some(part)) = (&mut fund, part_of_fund(scope, counted)) {
                link.note = Some(part.into());
            }
            let by = vec![link::text(difference_in_words(scope, difference))];
            let cells = vec![source(scope, counted), source(scope, difference.other), by];
            LedgerRow::new(fund, cells)
        })
        .collect();
    let ledger = Ledger::new(scope.t("money-differences-caption"), head, rows);
    (!found.is_empty()).then(|| {
        let section = scope.section("verschillen", "money-differences", ledger);
        section.with_intro(Some(scope.t("money-differences-intro")))
    })
}

fn source(scope: &Scope<'_>, row: &Allocation) -> Vec<FactValue> {
    let amount = words::with_stage(scope, &words::amount_of(scope, row), Firmness::of(row));
    let mut cell = vec![link::place(scope, PageKey::MONEY_ROWS, &link::row_id(row), amount)];
    if row.to != Subject::Programme {
        cell.push(scope.subject(row.to));
    }
    cell.extend(row.note.as_ref().map(|note| FactValue::Text(scope.say(note))));
    cell.extend(rows::source(scope, row));
    cell
}

/// That two sources do not differ about all of a fund, where it has more rows of the stage.
fn part_of_fund(scope: &Scope<'_>, row: &Allocation) -> Option<String> {
    let all = scope.book.insight.money().of_fund(row.fund.to).iter().copied();
    let whole = Stages::of(all).get(row.stage)?;
    let part = words::amount_of(scope, row);
    (whole.rows() > 1).then(|| {
        let whole = words::sum_in_words(scope, whole);
        scope.t_with("money-difference-part", args!(part, whole))
    })
}

fn difference_in_words(scope: &Scope<'_>, difference: &Difference<'_>) -> String {
    match difference.by {
        Some(by) if by.is_zero() => scope.t("money-difference-none"),
        Some(by) => {
            let amount = words::money(scope, by.abs());
            let key = if by.is_sign_positive() {
                "money-difference-more"
            } else {
                "money-difference-less"
            };
            scope.t_with(key, args!(amount))
        }
        None => scope.t("money-difference-unknown"),
    }
}
