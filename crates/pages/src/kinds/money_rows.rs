//! The page of every row: what each number elsewhere leads to, and from which each row leads to its
//! fund, its goals and its decision.

use super::further;
use crate::address::{Long, PageKey};
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::exports::tables;
use crate::parts::money::rows::{self, Group, Head, Layout, by_fund, ledger};
use crate::parts::money::{self, link, moved};
use crate::view::Section;

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(|programme| {
        !programme.allocations.is_empty() || !programme.transactions.is_empty()
    }),
    above: |site, _, _| site.if_any(PageKey::MONEY).into_iter().collect(),
    parts: &[
        Part::whole("rows", |scope| further::shown(scope, Long::Money, 1)),
        Part::whole("tables", |scope| tables::section(scope, PageKey::MONEY_ROWS).into()),
    ],
    ..PageKind::named("money-rows")
};

/// All that is set apart, then all that moved.
pub fn all(scope: &Scope<'_>) -> Vec<Section> {
    let moved: Vec<_> = scope.book.programme.transactions.iter().collect();
    let moved = moved::section(scope, &moved, moved::By::Fund);
    rows_by_fund(scope).into_iter().chain(moved).collect()
}

fn rows_by_fund(scope: &Scope<'_>) -> Option<Section> {
    let all: Vec<_> = scope.book.insight.money().rows().iter().collect();
    let parts = Group::whole(all.iter().copied());
    (!parts.is_empty()).then(|| {
        let layout =
            Layout { head: Head::Subject, with_stage: true, with_goals: true, is_register: true };
        let groups: Vec<rows::Group<'_>> = by_fund(scope, parts);
        let caption = scope.t("money-caption");
        let ledger = ledger(scope, caption, &groups, layout);
        let section = scope.section("bedragen", "money-rows-by-fund", ledger);
        let lacking = money::goals_unknown(scope, &all);
        section.with_lacking(lacking.map(|said| link::goal_unknown(scope, said)))
    })
}
