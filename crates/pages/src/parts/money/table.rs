//! All money that counts in one table: from which fund, for what, how much, how firm, for which years,
//! for which goal and who says so.

use base::capitalised;
use insight::money::{Stages, meant_for};
use locale::args;
use programme::model::{Allocation, Kind, ObjectRef};

use super::rows::{self, Group, column};
use super::{link, words};
use crate::book::scope::Scope;
use crate::view::{FactValue, Ledger, LedgerRow, RowGroup};

/// A column in which no row says anything is left out. What was decided before the programme began
/// stands apart, with a total of its own.
pub fn ledger(scope: &Scope<'_>, all: &[&Allocation]) -> Ledger {
    // That no amount is known is told above the table.
    let is_known = all.iter().any(|row| row.amount.is_some());
    let reaches_goals = all.iter().any(|row| !row.goals.is_empty());
    let goals = if reaches_goals { "money-goals" } else { "money-meant-for" };
    let head = vec![
        column(capitalised(&scope.singular(Kind::Fund)), false),
        column(scope.t("money-for"), false),
        column(scope.t("money-amount"), true),
        column(scope.t("money-stage"), false),
        column(scope.t("money-term"), false),
        column(scope.t(goals), false),
        column(scope.t("money-decision-short"), false),
    ];
    let (before, since): (Vec<&Allocation>, Vec<&Allocation>) =
        all.iter().partition(|row| row.before_start);
    let has_both = !before.is_empty() && !since.is_empty();
    let groups = [(since, "money-since-start"), (before, "money-before-start")];
    let groups = groups.into_iter().filter(|(rows, _)| !rows.is_empty()).map(|(rows, key)| {
        let start = scope.settings().start().map(|start| start.year().to_string());
        let year = start.unwrap_or_default();
        RowGroup {
            id: None,
            title: has_both.then(|| link::text(scope.t_with(key, args!(year)))),
            note: has_both.then(|| totals(scope, &rows)),
            rows: rows.iter().map(|one| row(scope, one, reaches_goals, is_known)).collect(),
        }
    });
    let groups = groups.collect();
    Ledger { caption: scope.t("money-table-caption"), head, groups, is_wide: false }.folded()
}

/// "Toegekend: 30,5 miljoen euro."; the header of the group says when that was.
fn totals(scope: &Scope<'_>, rows: &[&Allocation]) -> String {
    let sums = Stages::of(rows.iter().copied());
    let told: Vec<String> = sums
        .iter()
        .map(|(stage, sum)| {
            let stage = capitalised(&words::stage(scope, stage));
            scope.t_with("money-total", args!(stage, amount = words::sum_in_words(scope, sum)))
        })
        .collect();
    told.join(" ")
}

/// With the goals that it reaches, or else those that it is meant for.
fn row(scope: &Scope<'_>, row: &Allocation, reaches_goals: bool, is_known: bool) -> LedgerRow {
    let part = Group::whole([row]);
    let amounts = part.into_iter().filter(|_| is_known);
    let amount = amounts.map(|part| link::amount(scope, part)).collect();
    let period = words::period(scope, row.period()).map(link::text).into_iter().collect();
    let goal_cell: Vec<FactValue> = match reaches_goals {
        true => rows::goals(scope, row),
        false => {
            let meant: Vec<ObjectRef> = meant_for(scope.book.programme, row);
            meant.into_iter().map(|goal| scope.short_link(goal).into()).collect()
        }
    };
    let cells = vec![
        vec![link::subject(scope, row.fund.to, row.to)],
        amount,
        vec![link::text(words::stage(scope, row.stage))],
        period,
        goal_cell,
        rows::basis(scope, row),
    ];
    LedgerRow::new(scope.link(row.fund.to), cells)
}
