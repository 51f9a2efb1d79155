//! What headings and titles say beside the figures that are read: another year, or a scale.

use super::decision::short;
use super::outcome::Outcome;
use super::sentence as tell;
use super::table::Table;
use super::words;

/// Tells a year that is another than the one that was asked for.
pub fn years(table: &Table<'_>, outcome: &mut Outcome) {
    let read = |at: &usize| table.columns[*at].period.is_some();
    let Some(given) = table.keys.given_period else { return };
    if table.keys.period.is_some() || table.selection.columns.iter().any(read) {
        return;
    }
    for text in texts(table) {
        let years = words::years(&text);
        let (Some(first), Some(last)) = (years.iter().min(), years.iter().max()) else {
            continue;
        };
        if given.last().year() < *first || *last < given.first().year() {
            let year = match first == last {
                true => first.to_string(),
                false => format!("{first}–{last}"),
            };
            outcome.say(tell::other_year(short(&text), year, given));
        }
    }
}

/// A title that names one year, where the titles name no other.
pub fn title_with_year(table: &Table<'_>) -> Option<(String, i16)> {
    let texts = texts(table);
    let mut named =
        texts.iter().flat_map(|text| words::years(text).into_iter().map(move |year| (text, year)));
    let (text, year) = named.next()?;
    named.all(|(_, other)| other == year).then(|| (short(text), year))
}

/// Tells in what the numbers are counted.
pub fn scales(table: &Table<'_>, outcome: &mut Outcome) {
    for text in texts(table).into_iter().filter(|text| words::names_scale(text)) {
        outcome.say(tell::scale(short(&text)));
    }
}

/// The titles above the table, the name of its sheet, and the names of what is read.
fn texts(table: &Table<'_>) -> Vec<String> {
    let grid = table.grid;
    let titles = table.block.titles.clone().flat_map(|row| {
        let cells = (0..grid.width(row)).map(move |at| grid.words(row, at).into_owned());
        cells.filter(|cell| !cell.is_empty())
    });
    let sheet = std::iter::once(grid.title.clone()).filter(|title| !title.is_empty());
    let names = table.selection.names.iter().cloned();
    let labels = table.selection.labels.iter().map(|wanted| wanted.label.clone());
    let mut texts: Vec<String> = titles.chain(sheet).chain(names).chain(labels).collect();
    texts.sort();
    texts.dedup();
    texts
}
