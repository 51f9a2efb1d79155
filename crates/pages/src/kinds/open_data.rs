//! Every figure as a file, and what stands in the files.

use locale::args;
use programme::model::Kind;

use crate::book::page::{PageKind, Part};
use crate::book::scope::Scope;
use crate::exports::data::columns;
use crate::exports::{data, tables, whole};
use crate::view::{Entry, Fact, FactValue, PartTable, Row, Section, Table, TablePart};

pub static PAGE: PageKind = PageKind {
    footer: Some(14),
    beside: &[Kind::Indicator],
    parts: &[
        Part::whole("whole", |scope| whole::section(scope).into()),
        Part::whole("tables", |scope| tables(scope).into()),
        Part::whole("files", |scope| files(scope).into()),
        Part::whole("formats", |scope| formats(scope).into()),
        Part::whole("columns", |scope| columns(scope).into()),
    ],
    ..PageKind::named("open-data")
};

fn files(scope: &Scope<'_>) -> Section {
    let programme = scope.book.programme;
    let entries: Vec<Entry> = programme
        .of_kind(Kind::Indicator)
        .filter_map(|(at, object)| {
            let files = data::downloads(scope, at);
            // An indicator without figures has no files.
            (!files.is_empty()).then(|| Entry {
                title: Some(scope.link(at).into()),
                text: object.common.summary.as_ref().map(|summary| scope.say(summary)),
                facts: vec![Fact {
                    label: scope.t("downloads"),
                    values: files.into_iter().map(FactValue::Link).collect(),
                }],
            })
        })
        .collect();
    scope
        .section("bestanden", "open-data-files", entries)
        .with_intro(Some(scope.t("open-data-intro")))
}

/// What each kind of file is for.
fn formats(scope: &Scope<'_>) -> Section {
    let facts: Vec<Fact> = ["csv", "json", "svg", "page"]
        .map(|format| Fact {
            label: scope.t(&format!("share-{format}")),
            values: vec![scope.t(&format!("open-data-{format}")).into()],
        })
        .into();
    scope
        .section("soorten", "open-data-formats", facts)
        .with_intro(Some(scope.t("open-data-formats-intro")))
}

fn columns(scope: &Scope<'_>) -> Section {
    let row = |name: &str, key: &str| Row {
        head: name.to_owned().into(),
        cells: vec![vec![scope.t(&format!("open-data-column-{key}")).into()]],
    };
    let mut rows: Vec<Row> = columns::written().map(|name| row(name, name)).collect();
    rows.push(row("by_…", "by"));
    let caption = scope.t("open-data-columns-caption");
    scope.section("kolommen", "open-data-columns", dictionary(scope, caption, rows))
}

fn dictionary(scope: &Scope<'_>, caption: String, rows: Vec<Row>) -> Table {
    let head = vec![scope.t("open-data-column"), scope.t("open-data-column-meaning")];
    Table::new(caption, head, rows)
}

/// The tables of the whole programme, each with its file and what its columns hold.
fn tables(scope: &Scope<'_>) -> Option<Section> {
    let parts: Vec<TablePart> = tables::all(scope)
        .filter_map(|table| {
            let file = tables::download(scope, table)?;
            let title = scope.t(&format!("table-{}", table.name));
            let row = |column: &&str| Row {
                head: (*column).to_owned().into(),
                cells: vec![vec![scope.t(&format!("table-column-{column}")).into()]],
            };
            let rows = table.columns.iter().map(row).collect();
            let caption = scope.t_with("table-columns", args!(title));
            Some(TablePart {
                id: table.name.to_owned(),
                title: file.text,
                href: Some(file.href),
                intro: None,
                tables: vec![PartTable {
                    folded: Some(caption.clone()),
                    table: dictionary(scope, caption, rows),
                }],
                lacking: None,
            })
        })
        .collect();
    let intro = scope.t("open-data-tables-intro");
    scope.section("tabellen", "open-data-tables", parts).with_intro(Some(intro)).if_any()
}
