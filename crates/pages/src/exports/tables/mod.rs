//! Whole tables of the programme as files: all money that was set apart, all money that moved, and
//! all commitments.
//!
//! They hold what the pages beside them show, and nothing that this build leaves out.

mod commitments;
mod money;

use locale::args;
use programme::model::{Kind, Programme};

use crate::address::{Address, PageKey};
use crate::book::scope::Scope;
use crate::book::{File, TABLE_COUNT};
use crate::exports::cell::{self, Cell};
use crate::view::{Link, Section};

/// A table that is published as a file, in each language of the site.
pub struct Table {
    /// Of the file and in the words: `money` is `money.csv` and `table-money`.
    pub name: &'static str,
    /// The page beside which it stands.
    pub page: PageKey,
    pub columns: &'static [&'static str],
    /// Whether there is anything in it.
    exists: fn(&Programme) -> bool,
    /// Each as long as the columns are many.
    rows: fn(&Scope<'_>) -> Vec<Vec<Cell>>,
}

static TABLES: [Table; TABLE_COUNT] = [
    Table {
        name: "money",
        page: PageKey::MONEY_ROWS,
        columns: &money::COLUMNS,
        exists: |programme| !programme.allocations.is_empty(),
        rows: money::rows,
    },
    Table {
        name: "payments",
        page: PageKey::MONEY_ROWS,
        columns: &money::MOVED,
        exists: |programme| !programme.transactions.is_empty(),
        rows: money::moved,
    },
    Table {
        name: "commitments",
        page: PageKey::List(Kind::Commitment),
        columns: &commitments::COLUMNS,
        exists: |programme| programme.of_kind(Kind::Commitment).next().is_some(),
        rows: commitments::rows,
    },
];

/// The tables that this programme has.
pub fn all(scope: &Scope<'_>) -> impl Iterator<Item = &'static Table> {
    let programme = scope.book.programme;
    TABLES.iter().filter(|table| (table.exists)(programme))
}

/// The files beside a page.
pub fn beside(scope: &Scope<'_>, page: PageKey) -> Vec<File> {
    let own = all(scope).filter(|table| table.page == page);
    own.filter_map(|table| file(scope, table).cloned()).collect()
}

/// The tables of a page as files, each with its type and size, and where their columns are explained.
pub fn section(scope: &Scope<'_>, page: PageKey) -> Option<Section> {
    let mut links = downloads(scope, page);
    if links.is_empty() {
        return None;
    }
    let columns = scope.link_to(PageKey::One("open-data"), scope.t("tables-explained"));
    links.extend(columns.map(|mut link| {
        link.href.push_str("#s-tabellen");
        link
    }));
    Some(scope.section("bestanden", "open-data-files", links))
}

/// The ways to the tables that stand beside a page, each with its type and size.
fn downloads(scope: &Scope<'_>, page: PageKey) -> Vec<Link> {
    all(scope)
        .filter(|table| table.page == page)
        .filter_map(|table| download(scope, table))
        .collect()
}

pub fn download(scope: &Scope<'_>, table: &Table) -> Option<Link> {
    let size = scope.locale().file_size(file(scope, table)?.bytes.len() as u64);
    let text = scope.t_with(&format!("table-{}-file", table.name), args!(size));
    Some(Link::new(scope.way_to(&address(scope, table)?), text))
}

pub fn address(scope: &Scope<'_>, table: &Table) -> Option<Address> {
    let page = scope.book.site.address(table.page, scope.lang)?;
    Some(page.sibling(&format!("{}.csv", table.name)))
}

/// The file of a table in the language of the scope.
fn file<'a>(scope: &Scope<'a>, table: &Table) -> Option<&'a File> {
    let place = TABLES.iter().position(|one| one.name == table.name)?;
    let place = place * scope.book.site.langs().count() + scope.lang.index();
    let made = scope.book.kept.tables.get(place, || {
        let rows = (table.rows)(scope);
        let csv = cell::csv(table.columns, rows.iter().map(|row| row.iter()));
        Some(File::new(&address(scope, table)?, csv))
    });
    made?.as_ref()
}
