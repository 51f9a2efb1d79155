use base::value::Decimal;
use chart::{self, More};
use programme::model::{Indicator, Observation};

use super::rows::{Rows, tables};
use crate::book::Whole;
use crate::book::scope::Scope;
use crate::parts::figure;
use crate::parts::licence::licence;

/// What a file says of a row besides the value: columns behind those of the plot.
const NAMES: [&str; 8] =
    ["numerator", "denominator", "n", "published", "source", "licence", "table", "row"];

/// The points of the plot, each with what its row says besides and where it was written; below
/// them the parts of breakdowns, which no chart shows.
pub fn csv(scope: &Scope<'_>, found: &Indicator, whole: &Whole, rows: &Rows<'_>) -> String {
    let source = figure::source_in_words(scope, found).unwrap_or_default();
    let terms = licence(scope, found);
    let tables = tables(scope, found).join(" ");
    let beside = |row: &Observation| -> Vec<String> {
        let mut cells = vec![
            number(row.numerator),
            number(row.denominator),
            row.n.map(|n| n.to_string()).unwrap_or_default(),
            row.published.map(|date| date.to_string()).unwrap_or_default(),
            source.clone(),
            terms.clone(),
            tables.clone(),
            lines(rows, row),
        ];
        let by = row.by.iter().map(|by| by.as_deref().unwrap_or_default().to_owned());
        cells.extend(by);
        cells
    };
    let names = NAMES.iter().map(|name| (*name).to_owned());
    let dimensions = found.breakdowns.iter().map(|breakdown| format!("by_{}", breakdown.dimension));
    let unit = &whole.plot.unit;
    let below = rows
        .parts
        .iter()
        .map(|row| {
            let value = match &row.word {
                Some(word) if row.value.is_none() => figure::label(scope, found, word),
                _ => number(row.value),
            };
            let mut record = vec![
                figure::area_id(scope, row.area),
                figure::area_name(scope, row.area),
                row.period.to_string(),
                value,
                number(row.lower),
                number(row.upper),
                unit.clone(),
                row.status.word().to_owned(),
                row.note.as_ref().map(|note| scope.say(note).text).unwrap_or_default(),
            ];
            record.extend(beside(row));
            record
        })
        .collect();
    let more = More {
        names: names.chain(dimensions).collect(),
        cells: &|series, period| rows.total(series, period).map_or_else(Vec::new, &beside),
        below,
    };
    chart::csv_with(&whole.plot, &more)
}

/// The line of the row; of one that was worked out those of the numerator and the denominator.
fn lines(rows: &Rows<'_>, row: &Observation) -> String {
    match rows.denominator(row) {
        Some(below) => format!("{} {}", rows.line(row), rows.line(below)),
        None => rows.line(row).to_string(),
    }
}

fn number(value: Option<Decimal>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
