//! Every figure as a file, and what stands in the files.

use programme::model::Kind;

use crate::book::page::{PageKind, Part};
use crate::book::scope::Scope;
use crate::exports::data;
use crate::view::{Entry, Fact, FactValue, Row, Section, Table};

pub static PAGE: PageKind = PageKind {
    footer: Some(12),
    beside: &[Kind::Indicator],
    parts: &[
        Part::whole("files", |scope| files(scope).into()),
        Part::whole("formats", |scope| formats(scope).into()),
        Part::whole("columns", |scope| columns(scope).into()),
    ],
    ..PageKind::named("open-data")
};

/// The columns of a CSV in their order; those of breakdowns follow.
const COLUMNS: [&str; 17] = [
    "area",
    "name",
    "period",
    "value",
    "lower",
    "upper",
    "unit",
    "status",
    "note",
    "numerator",
    "denominator",
    "n",
    "published",
    "source",
    "licence",
    "table",
    "row",
];

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
    let mut rows: Vec<Row> = COLUMNS.iter().map(|name| row(name, name)).collect();
    rows.push(row("by_…", "by"));
    scope.section(
        "kolommen",
        "open-data-columns",
        Table::new(
            scope.t("open-data-columns-caption"),
            vec![scope.t("open-data-column"), scope.t("open-data-column-meaning")],
            rows,
        ),
    )
}
