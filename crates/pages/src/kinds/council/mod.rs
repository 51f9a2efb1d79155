//! What a council asks of a programme, on two printed pages: what it is to decide, what is promised and late,
//! which work does not go as planned, which goals fall behind, which money serves no goal, and which reports
//! did not come.
//!
//! Everything follows from what stands elsewhere. A block says in one sentence how it stands, what is
//! not known included, and shows only what asks for attention.

mod commitments;
mod decisions;
mod goals;
mod money;
mod reports;
mod work;

use locale::args;
use programme::model::{Kind, Programme};

use crate::address::PageKey;
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::view::{Column, Ledger, LedgerRow, Link, Section};

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(has_anything_to_answer_for),
    footer: Some(11),
    is_long: true,
    beside: &[Kind::Commitment, Kind::Update, Kind::Goal],
    summary: |scope, _| {
        let date = scope.locale().day(scope.book.today);
        Some(scope.t_with("council-summary", args!(date)).into())
    },
    parts: &[
        Part::whole("decisions", |scope| decisions::asked(scope).into()),
        Part::whole("commitments", |scope| commitments::section(scope).into()),
        Part::whole("work", |scope| work::section(scope).into()),
        Part::whole("goals", |scope| goals::section(scope).into()),
        Part::whole("money", |scope| money::section(scope).into()),
        Part::whole("reports", |scope| reports::section(scope).into()),
        Part::whole("recommendations", |scope| decisions::recommendations(scope).into()),
        Part::whole("more", |scope| more(scope).into()),
    ],
    ..PageKind::named("council")
};

/// How many rows a block shows, so that all of them fit on two pages.
const MOST_ROWS: usize = 8;

pub fn has_anything_to_answer_for(programme: &Programme) -> bool {
    let kinds = [Kind::Commitment, Kind::Update, Kind::Evaluation, Kind::Goal, Kind::Fund];
    kinds.into_iter().any(|kind| programme.of_kind(kind).next().is_some())
}

/// A block: its sentences, and a table of what asks for attention; no table where nothing does.
fn block(
    scope: &Scope<'_>,
    [id, title]: [&str; 2],
    mut said: Vec<String>,
    (caption, head): (&str, Vec<Column>),
    mut rows: Vec<LedgerRow>,
) -> Section {
    let count = rows.len();
    rows.truncate(MOST_ROWS);
    if rows.len() < count {
        said.push(scope.t_with("council-shown", args!(shown = rows.len(), count)));
    }
    let said = said.join(" ");
    if rows.is_empty() {
        return scope.prose(id, title, said);
    }
    let ledger = Ledger::new(scope.t(caption), head, rows).folded();
    scope.section(id, title, ledger).with_intro(Some(said))
}

fn column(scope: &Scope<'_>, key: &str) -> Column {
    Column::new(scope.t(key), false)
}

/// The ways to where all of it stands.
fn more(scope: &Scope<'_>) -> Option<Section> {
    let pages = [
        PageKey::List(Kind::Commitment),
        PageKey::One("process-monitor"),
        PageKey::List(Kind::Goal),
        PageKey::MONEY,
        PageKey::UNKNOWNS,
    ];
    let links: Vec<Link> = pages
        .into_iter()
        .filter(|page| scope.book.site.has(*page))
        .filter_map(|page| scope.link_to(page, (scope.kind(page).title)(scope, page).text))
        .collect();
    scope.section("verder", "council-more", links).if_any()
}
