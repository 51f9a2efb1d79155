//! What later publications changed in an indicator's figures.

use insight::{Revision, RevisionKind};
use locale::args;
use programme::model::{Indicator, ObjectRef, Observation};

use super::{figure, value};
use crate::book::scope::Scope;
use crate::view::{FactValue, Row, Section, Table};

/// The most rows on the page; the table of the indicator holds them all.
const MOST_ROWS: usize = 100;

/// None where nothing was published twice.
pub fn section(scope: &Scope<'_>, at: ObjectRef, _: &Indicator) -> Option<Section> {
    let all = scope.book.insight.revisions(at);
    if all.is_empty() {
        return None;
    }
    let rows = all.iter().take(MOST_ROWS).map(|revision| row(scope, at, revision)).collect();
    let left = all.len().saturating_sub(MOST_ROWS);
    Some(
        scope
            .section(
                "wijzigingen",
                "revisions-title",
                Table::new(
                    scope.t("revisions-caption"),
                    ["cell", "before", "after", "what"]
                        .map(|key| scope.t(&format!("revisions-{key}")))
                        .into(),
                    rows,
                )
                .with_numbers([0, 1]),
            )
            .with_intro(Some(match left {
                0 => scope.t("revisions-intro"),
                left => scope.t_with("revisions-intro-left", args!(count = left)),
            })),
    )
}

fn row(scope: &Scope<'_>, at: ObjectRef, revision: &Revision<'_>) -> Row {
    let text = |text: String| vec![text.into()];
    let told = |row: &Observation| value::in_words(scope, at, row);
    // What rounding hides is told in full.
    let is_alike = revision.kind == RevisionKind::Changed
        && revision.before.is_some_and(|before| told(before) == told(revision.after));
    let shown = |row: &Observation| match row.value.filter(|_| is_alike) {
        Some(value) => text(scope.locale().number_as_written(value)),
        None => text(told(row)),
    };
    let published = revision
        .published()
        .map_or_else(|| scope.t("unknown-yet"), |date| scope.locale().date(date));
    let mut cell =
        vec![figure::area_name(scope, revision.area), scope.locale().period_short(revision.period)];
    cell.extend(revision.by.iter().flatten().map(ToString::to_string));
    let mut what = text(scope.t(match revision.kind {
        RevisionKind::Changed => "revisions-changed",
        RevisionKind::Settled => "revisions-settled",
        RevisionKind::Added => "revisions-added",
        RevisionKind::Withdrawn => "revisions-withdrawn",
    }));
    let note = revision.after.note.as_ref();
    what.extend(note.map(|note| FactValue::Text(scope.say(note))));
    Row {
        head: scope.t_with("revisions-of", args!(published, cell = cell.join(", "))).into(),
        cells: vec![
            match revision.before {
                Some(row) => shown(row),
                None => text(scope.word("observation", "suppressed")),
            },
            shown(revision.after),
            what,
        ],
    }
}
