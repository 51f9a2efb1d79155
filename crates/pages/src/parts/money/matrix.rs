//! Funds against what their money is for: each cell leads to its rows.

use base::capitalised;
use std::collections::BTreeMap;

use insight::money::{Part, Purpose, Stages, Strand};
use programme::model::{Kind, ObjectRef};

use super::link;
use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::view::{Column, FactValue, Ledger, LedgerRow, RowGroup};

/// More columns than this do not fit on paper.
const WIDEST: usize = 6;
/// More are no columns but rows.
const MOST_COLUMNS: usize = 100;

/// The head of a column, and the page where the rows of its cells are, by fund.
struct Place {
    title: FactValue,
    page: PageKey,
}

/// Funds by action line, and by whatever else money is for.
pub fn by_way(scope: &Scope<'_>, strands: &[Strand<'_>]) -> Ledger {
    let mut cells: Cells<'_, Purpose> = Cells::new();
    for strand in strands {
        cells.entry((strand.fund, strand.way)).or_default().extend(&strand.parts);
    }
    let caption = scope.t("money-matrix-ways-caption");
    matrix(scope, caption, &cells, |way| Place {
        title: link::purpose(scope, way),
        page: link::page_of(scope, way),
    })
}

/// Funds by goal; money of which the goal is not known has a column of its own.
pub fn by_goal(scope: &Scope<'_>, strands: &[Strand<'_>]) -> Ledger {
    // Goals come in their own order, and what has none at the end.
    let mut cells: Cells<'_, (bool, Option<ObjectRef>)> = Cells::new();
    for strand in strands {
        cells
            .entry((strand.fund, (strand.goal.is_none(), strand.goal)))
            .or_default()
            .extend(&strand.parts);
    }
    let caption = scope.t("money-matrix-goals-caption");
    matrix(scope, caption, &cells, |(_, goal)| match goal {
        Some(goal) => {
            Place { title: FactValue::Link(scope.link(goal)), page: PageKey::Object(goal) }
        }
        None => Place {
            title: link::text(scope.t("money-goal-unknown-column")),
            page: PageKey::MONEY_ROWS,
        },
    })
}

type Cells<'a, K> = BTreeMap<(ObjectRef, K), Vec<Part<'a>>>;

fn matrix<K: Ord + Copy>(
    scope: &Scope<'_>,
    caption: String,
    cells: &Cells<'_, K>,
    place: impl Fn(K) -> Place,
) -> Ledger {
    let mut keys: Vec<K> = cells.keys().map(|(_, key)| *key).collect();
    keys.sort_unstable();
    keys.dedup();
    let mut funds: Vec<ObjectRef> = cells.keys().map(|(fund, _)| *fund).collect();
    funds.dedup();
    let columns: Vec<(K, Place)> = keys.into_iter().map(|key| (key, place(key))).collect();
    if columns.len() > MOST_COLUMNS {
        return tall(scope, caption, cells, &columns);
    }
    let together = scope.t("money-together");
    let mut head = vec![super::rows::column(capitalised(&scope.singular(Kind::Fund)), false)];
    head.extend(columns.iter().map(|(_, place)| Column {
        title: place.title.clone(),
        label: place.title.text().to_owned(),
        is_number: true,
    }));
    head.push(super::rows::column(together.clone(), true));
    let mut rows: Vec<LedgerRow> =
        funds.iter().map(|fund| fund_row(scope, *fund, cells, &columns)).collect();
    if funds.len() > 1 {
        rows.push(total_row(scope, together, cells, &columns));
    }
    Ledger {
        caption,
        is_wide: head.len() > WIDEST,
        head,
        groups: vec![RowGroup { rows, ..RowGroup::default() }],
    }
}

/// Of very many places a row each, with what comes from all funds together.
fn tall<K: Ord + Copy>(
    scope: &Scope<'_>,
    caption: String,
    cells: &Cells<'_, K>,
    places: &[(K, Place)],
) -> Ledger {
    let mut parts: BTreeMap<K, Vec<Part<'_>>> = BTreeMap::new();
    for ((_, key), of_fund) in cells {
        parts.entry(*key).or_default().extend(of_fund);
    }
    let rows = places.iter().map(|(key, place)| {
        let parts = parts.get(key).map_or(&[][..], Vec::as_slice);
        let amounts = link::parts(scope, parts, place.page, rows_on(place.page));
        LedgerRow::new(place.title.clone(), vec![amounts])
    });
    let head = ["money-for", "money-amount"];
    let head = head.map(|key| super::rows::column(scope.t(key), key == "money-amount"));
    Ledger::new(caption, head.into(), rows.collect())
}

/// Where the rows are on a page.
fn rows_on(page: PageKey) -> &'static str {
    match page {
        PageKey::MONEY_ROWS => "s-bedragen",
        _ => "s-geld",
    }
}

fn fund_row<K: Ord + Copy>(
    scope: &Scope<'_>,
    fund: ObjectRef,
    cells: &Cells<'_, K>,
    columns: &[(K, Place)],
) -> LedgerRow {
    let id = link::fund_id(scope.book.programme, fund);
    let mut row: Vec<Vec<FactValue>> = Vec::with_capacity(columns.len() + 1);
    let mut whole = Stages::default();
    for (key, place) in columns {
        let parts = cells.get(&(fund, *key)).map_or(&[][..], Vec::as_slice);
        whole.merge(&Stages::of_parts(parts));
        row.push(link::parts(scope, parts, place.page, &id));
    }
    row.push(link::stages(scope, &whole, PageKey::Object(fund), "s-geld"));
    LedgerRow::new(scope.link(fund), row)
}

fn total_row<K: Ord + Copy>(
    scope: &Scope<'_>,
    together: String,
    cells: &Cells<'_, K>,
    columns: &[(K, Place)],
) -> LedgerRow {
    let mut totals: BTreeMap<K, Stages> = BTreeMap::new();
    let mut whole = Stages::default();
    for ((_, key), parts) in cells {
        let stages = Stages::of_parts(parts);
        whole.merge(&stages);
        totals.entry(*key).or_default().merge(&stages);
    }
    let mut row: Vec<Vec<FactValue>> = columns
        .iter()
        .map(|(key, place)| {
            let stages = totals.get(key).cloned().unwrap_or_default();
            link::stages(scope, &stages, place.page, rows_on(place.page))
        })
        .collect();
    row.push(link::stages(scope, &whole, PageKey::MONEY_ROWS, "s-bedragen"));
    LedgerRow { is_total: true, ..LedgerRow::new(together, row) }
}
