//! All money that counts in one table: from which fund, for what, how much, how firm, for which years,
//! for which goal and who says so.

use insight::money::{Stages, meant_for};
use locale::args;
use programme::model::{Allocation, Kind, ObjectRef};

use super::rows::{self, Group, column};
use super::{link, words};
use crate::book::scope::{Scope, capitalise};
use crate::view::{FactValue, Ledger, LedgerRow, RowGroup};

/// What is told of the goals of money.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Goals {
    /// Some of it reaches a goal.
    Reached,
    /// None of it does; some is meant for one.
    Meant,
    Unknown,
}

/// A column in which no row says anything is left out. What was decided before the programme began
/// stands apart, with a total of its own.
pub fn ledger(scope: &Scope<'_>, all: &[&Allocation]) -> Ledger {
    let has_period = all.iter().any(|row| row.period() != (None, None));
    let meant = |row: &Allocation| meant_for(scope.book.programme, row);
    let goals = match () {
        () if all.iter().any(|row| !row.goals.is_empty()) => Goals::Reached,
        () if all.iter().any(|row| !meant(row).is_empty()) => Goals::Meant,
        () => Goals::Unknown,
    };
    let goal_word = match goals {
        Goals::Reached => "money-goals",
        _ => "money-meant-for",
    };
    let columns = [
        (true, column(capitalise(&scope.singular(Kind::Fund)), false)),
        (true, column(scope.t("money-for"), false)),
        (true, column(scope.t("money-amount"), true)),
        (true, column(scope.t("money-stage"), false)),
        (has_period, column(scope.t("money-term"), false)),
        (goals != Goals::Unknown, column(scope.t(goal_word), false)),
        (true, column(scope.t("money-decision-short"), false)),
    ];
    let head = columns.into_iter().filter(|(is_shown, _)| *is_shown).map(|(_, column)| column);
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
            rows: rows.iter().map(|one| row(scope, one, has_period, goals)).collect(),
        }
    });
    Ledger {
        caption: scope.t("money-table-caption"),
        head: head.collect(),
        groups: groups.collect(),
        is_wide: false,
    }
}

/// "Toegekend: 30,5 miljoen euro."; the header of the group says when that was.
fn totals(scope: &Scope<'_>, rows: &[&Allocation]) -> String {
    let sums = Stages::of(rows.iter().copied());
    let told: Vec<String> = sums
        .iter()
        .map(|(stage, sum)| {
            let stage = capitalise(&words::stage(scope, stage));
            scope.t_with("money-total", args!(stage, amount = words::sum_in_words(scope, sum)))
        })
        .collect();
    told.join(" ")
}

fn row(scope: &Scope<'_>, row: &Allocation, has_period: bool, goals: Goals) -> LedgerRow {
    let part = Group::whole([row]);
    let amount = part.into_iter().map(|part| link::amount(scope, part)).collect();
    let period = words::period(scope, row.period()).map(link::text).into_iter().collect();
    let goal_cell: Vec<FactValue> = match goals {
        Goals::Reached => rows::goals(scope, row),
        _ => {
            let meant: Vec<ObjectRef> = meant_for(scope.book.programme, row);
            meant.into_iter().map(|goal| scope.short_link(goal).into()).collect()
        }
    };
    let cells = [
        (true, vec![link::subject(scope, row.fund.to, row.to)]),
        (true, amount),
        (true, vec![link::text(words::stage(scope, row.stage))]),
        (has_period, period),
        (goals != Goals::Unknown, goal_cell),
        (true, rows::basis(scope, row)),
    ];
    let cells = cells.into_iter().filter(|(is_shown, _)| *is_shown).map(|(_, cell)| cell);
    LedgerRow::new(scope.link(row.fund.to), cells.collect())
}
