//! `targets.csv`: what an indicator should become.

use crate::model::{Kind, TargetKind};
use crate::read::content::TargetRow;
use crate::rules::missing_key;
use crate::schema::shape::{TableShape, Type};
use base::diagnostic::Bag;

use crate::read::csv::Input;
use crate::read::csv::row::Row;
use crate::read::csv::sheet::rows_of;
use crate::tables::{column, filled, id};

pub const SHAPE: TableShape = TableShape {
    file: "targets.csv",
    name: crate::tables::Words { nl: "streefwaarde", en: "target" },
    breakdowns: false,
    columns: &[
        filled(
            "id",
            id(&[]),
            "Een naam voor de rij, die in deze tabel één keer voorkomt.",
            "A name for the row that occurs once in this table.",
            "onveiligheid-2027",
        ),
        filled(
            "indicator",
            id(&[Kind::Indicator]),
            "De indicator: een id uit indicators/.",
            "The indicator: an id from indicators/.",
            "onveiligheidsgevoel",
        ),
        column(
            "goal",
            id(&[Kind::Goal]),
            "Het doel waar de streefwaarde bij hoort: een id uit goals/.",
            "The goal that the target belongs to: an id from goals/.",
            "veilig-in-de-buurt",
        ),
        column(
            "area",
            id(&[Kind::Area]),
            "Het gebied: een id uit areas.csv; leeg is het gebied van het programma.",
            "The area: an id from areas.csv; empty is the programme's area.",
            "groningen-noord",
        ),
        filled(
            "period",
            Type::Period,
            "Wanneer de waarde bereikt moet zijn.",
            "When the value must have been reached.",
            "2027",
        ),
        column("value", Type::Number, "De waarde.", "The value.", "22.0"),
        column(
            "low",
            Type::Number,
            "De ondergrens van een bandbreedte.",
            "The lower end of a range.",
            "20",
        ),
        column(
            "high",
            Type::Number,
            "De bovengrens van een bandbreedte.",
            "The upper end of a range.",
            "24",
        ),
        column(
            "kind",
            Type::Word(TargetKind::WORDS),
            "Hoe de waarde is bedoeld; leeg is absolute: de waarde zelf.",
            "How the value is meant; empty is absolute: the value itself.",
            "absolute",
        ),
        column(
            "reference_area",
            id(&[Kind::Area]),
            "Het gebied waarmee bij gap-to-reference wordt vergeleken.",
            "The area that gap-to-reference compares with.",
            "groningen",
        ),
        column(
            "decided_on",
            Type::Date,
            "Wanneer de streefwaarde is vastgesteld.",
            "When the target was set.",
            "2024-07-04",
        ),
        column(
            "document",
            id(&[Kind::Document]),
            "Het besluit: een id uit documents/.",
            "The decision: an id from documents/.",
            "uitvoeringsprogramma",
        ),
        column(
            "supersedes",
            id(&[]),
            "De rij waar deze voor in de plaats komt: een id uit deze tabel.",
            "The row that this one replaces: an id from this table.",
            "onveiligheid-2027-oud",
        ),
        column(
            "reason",
            Type::Prose,
            "Waarom deze waarde.",
            "Why this value.",
            "Even laag als in de hele stad.",
        ),
    ],
};

pub fn read(input: Input<'_>, rows: &mut Vec<TargetRow>) -> Bag {
    rows_of(input, &SHAPE, rows, target)
}

fn target(row: &mut Row<'_>) -> Option<TargetRow> {
    let id = row.id("id");
    let indicator = row.id("indicator");
    let goal = row.id("goal");
    let area = row.id("area");
    let period = row.period("period");
    let value = row.number("value");
    let low = row.number("low");
    let high = row.number("high");
    // A blank kind is absolute; of one that is no kind nobody knows what it needs.
    let kind = match row.has("kind") {
        true => row.choice("kind", TargetKind::WORDS, TargetKind::from_word),
        false => Some(TargetKind::Absolute),
    };
    let reference_area = row.id("reference_area");
    let decided_on = row.date("decided_on").map(|cell| cell.value.first());
    let document = row.id("document");
    let supersedes = row.id("supersedes");
    let reason = row.prose("reason");
    let needs_value =
        kind.is_some_and(|kind| !matches!(kind, TargetKind::Maintain | TargetKind::DirectionOnly));
    if needs_value && !["value", "low", "high"].iter().any(|name| row.has(name)) {
        row.report(missing_key::target(row.span));
    }
    Some(TargetRow {
        span: row.span,
        id: id?,
        indicator: indicator?,
        goal,
        area,
        period: period?,
        value,
        low,
        high,
        kind: kind.unwrap_or(TargetKind::Absolute),
        reference_area,
        decided_on,
        document,
        supersedes,
        reason,
    })
}
