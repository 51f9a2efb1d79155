use base::capitalised;
use std::cmp::Reverse;

use insight::money::{Part, Stages, meant_for_any};
use programme::model::{Kind, ObjectRef};

use super::{block, column};
use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::parts::money::{link, words};
use crate::view::{Column, FactValue, LedgerRow, Section};

/// Money of which it is not known which goal it serves, by fund; the most first.
pub fn section(scope: &Scope<'_>) -> Option<Section> {
    let money = scope.book.insight.money();
    if !money.rows().iter().any(|row| row.counts()) {
        let has_funds = scope.book.programme.of_kind(Kind::Fund).next().is_some();
        let said = scope.t("money-no-amounts");
        return has_funds.then(|| scope.prose("geld", "council-money", said));
    }
    let strands = scope.book.insight.strands();
    let mut funds: Vec<(ObjectRef, Vec<Part<'_>>)> = Vec::new();
    for strand in strands.iter().filter(|strand| strand.goal.is_none()) {
        match funds.last_mut() {
            Some((fund, parts)) if *fund == strand.fund => parts.extend(&strand.parts),
            _ => funds.push((strand.fund, strand.parts.clone())),
        }
    }
    let mut said: Vec<String> = words::reach(scope).into_iter().collect();
    let lost: Vec<Part<'_>> = funds.iter().flat_map(|(_, parts)| parts).copied().collect();
    said.extend(words::totals(scope, &Stages::of_parts(&lost)));
    funds.sort_by_key(|(_, parts)| {
        let most = Stages::of_parts(parts).iter().map(|(_, sum)| sum.high).max();
        Reverse(most)
    });
    let rows = funds.iter().map(|(fund, parts)| row(scope, *fund, parts)).collect();
    let head = vec![
        Column::new(capitalised(&scope.singular(Kind::Fund)), false),
        Column::new(scope.t("money-amount"), true),
        column(scope, "money-meant-for"),
    ];
    let table = ("council-money-caption", head);
    Some(block(scope, ["geld", "council-money"], said, table, rows))
}

fn row(scope: &Scope<'_>, fund: ObjectRef, parts: &[Part<'_>]) -> LedgerRow {
    let id = link::fund_id(scope.book.programme, fund);
    // That no amount is known at all is told above the table.
    let is_known = scope.book.insight.money().rows().iter().any(|row| row.amount.is_some());
    let mut amounts = link::stages(scope, &Stages::of_parts(parts), PageKey::MONEY_ROWS, &id);
    amounts.retain(|_| is_known);
    let goals = meant_for_any(scope.book.programme, parts.iter().map(|part| part.row));
    let goals: Vec<FactValue> =
        goals.into_iter().map(|goal| scope.short_link(goal).into()).collect();
    LedgerRow::new(scope.short_link(fund), vec![amounts, goals])
}
