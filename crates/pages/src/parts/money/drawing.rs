//! Money on its way as a drawing: fund, action line, goal. One for each stage, since stages are
//! never added.

use std::collections::BTreeMap;

use chart::flow::{self, Column, Flow, Way};
use insight::money::{Firmness, Purpose, Strand, Sum};
use programme::model::{Kind, ObjectRef, Stage};

use super::words;
use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::parts::diagram;
use crate::view::{Figure, Section};

/// The stage that most money is in comes first, and of each what was decided before the start last.
const STAGES: [Stage; 4] = [Stage::Allocated, Stage::Committed, Stage::Reserved, Stage::Sought];

fn drawn() -> impl Iterator<Item = Firmness> {
    let apart = |stage| [true, false].map(|since_start| Firmness { stage, since_start });
    STAGES.into_iter().flat_map(apart)
}

/// A longer table would weigh more than the rest of its page; the matrices there and the page of
/// all amounts hold the same.
const LONGEST_TABLE: usize = 100;

/// Where there are more ways than this only the first two stages are drawn.
const MANY_WAYS: usize = 100;

/// All ways of the programme as drawings, one for each stage.
pub fn of_all(scope: &Scope<'_>, strands: &[Strand<'_>]) -> Option<Section> {
    let all: Vec<&Strand<'_>> = strands.iter().collect();
    let most = match strands.len() {
        ..=MANY_WAYS => usize::MAX,
        _ => 2,
    };
    let figures = drawn().filter_map(|of| figure(scope, &all, of, ""));
    section(scope, figures.take(most).collect())
}

/// Some of the ways: one drawing, of the first stage that has more than one way. The others are
/// told in the table beside it.
///
/// `of` keeps apart the ids of drawings that come together on one page.
pub fn of_some(scope: &Scope<'_>, strands: &[&Strand<'_>], of: &str) -> Option<Section> {
    let mut figures = drawn().filter_map(|firmness| figure(scope, strands, firmness, of));
    section(scope, figures.next().into_iter().collect())
}

fn section(scope: &Scope<'_>, figures: Vec<Figure>) -> Option<Section> {
    scope
        .section("stroom", "money-flow", figures)
        .with_intro(Some(scope.t("money-flow-intro")))
        .if_any()
}

fn figure(
    scope: &Scope<'_>,
    strands: &[&Strand<'_>],
    firmness: Firmness,
    of: &str,
) -> Option<Figure> {
    let sum = |strand: &Strand<'_>| {
        let stages = strand.stages();
        stages.apart().find(|(of, _)| *of == firmness).map(|(_, sum)| sum)
    };
    let sums: Vec<(&Strand<'_>, Sum)> =
        strands.iter().filter_map(|strand| Some((*strand, sum(strand)?))).collect();
    if sums.len() < 2 {
        return None;
    }
    let era = if firmness.since_start { "" } else { "-eerder" };
    let id = format!("stroom-{of}{}{era}", firmness.stage.word());
    let flow = flow_of(scope, &sums, firmness, id);
    let told = flow::figure(&flow, scope.locale());
    let rows = scope.link_to(PageKey::MONEY_ROWS, scope.t("money-rows-link"));
    let fits = told.table.rows.len() <= LONGEST_TABLE;
    let mut figure = diagram::drawn(flow.id, told);
    figure.more = rows;
    if !fits {
        figure.notes.push(scope.t("money-flow-table-elsewhere"));
        figure.table_html.clear();
    }
    Some(figure)
}

fn flow_of(scope: &Scope<'_>, sums: &[(&Strand<'_>, Sum)], of: Firmness, id: String) -> Flow {
    let mut funds: Places<ObjectRef> = Places::new(scope.singular(Kind::Fund));
    let mut by: Places<Purpose> = Places::new(scope.singular(Kind::ActionLine));
    let mut goals: Places<(bool, Option<ObjectRef>)> = Places::new(scope.singular(Kind::Goal));
    let name = |at: ObjectRef| scope.short_title(at).text;
    let mut ways: Vec<Way> = Vec::new();
    for (strand, sum) in sums {
        let fund = funds.place(strand.fund, || (name(strand.fund), false));
        let way = by.place(strand.way, || match strand.way {
            Purpose::Object(at) => (name(at), false),
            Purpose::AreasOf(_) => (words::purpose(scope, strand.way), false),
            Purpose::Programme => (scope.t("whole-programme"), true),
        });
        let goal = goals.place((strand.goal.is_none(), strand.goal), || match strand.goal {
            Some(goal) => (name(goal), false),
            None => (scope.t("money-goal-unknown-column"), true),
        });
        ways.push(Way { stops: [fund, way, goal], sum: *sum });
    }
    Flow {
        id,
        title: scope.t("money-flow-title"),
        stage: words::firmness(scope, of),
        currency: scope.settings().currency.to_string(),
        columns: [funds.column, by.column, goals.column],
        ways,
    }
}

/// A column in the making, with the place of each thing that has one.
struct Places<K> {
    column: Column,
    of: BTreeMap<K, usize>,
}

impl<K: Ord + Copy> Places<K> {
    fn new(title: String) -> Self {
        Self { column: Column::new(title), of: BTreeMap::new() }
    }

    fn place(&mut self, key: K, node: impl FnOnce() -> (String, bool)) -> usize {
        if let Some(place) = self.of.get(&key) {
            return *place;
        }
        let (name, is_lacking) = node();
        let place = self.column.add(name, is_lacking);
        self.of.insert(key, place);
        place
    }
}
