use crate::series::grid::Grid;
use crate::series::notation::Notation;
use locale::say;

/// What is measured, in which unit, where and when: in all periods, or in the one that is drawn.
pub fn measured(grid: &Grid, notation: &Notation, drawn: Option<usize>) -> String {
    let plot = grid.plot;
    let (place, unit) = (where_of(grid, notation), plot.unit.trim());
    let is_known = |index: &usize| {
        let mut cells = (0..plot.series.len()).map(|s| grid.cell(s, *index));
        cells.any(|cell| cell.is_some_and(|p| p.is_known()))
    };
    let known = (0..grid.periods.len()).filter(|index| drawn.is_none_or(|d| d == *index));
    let known = known.filter(is_known);
    let periods: Vec<_> = known.filter_map(|index| grid.periods.get(index).copied()).collect();
    let range = notation.range(&periods);
    let (title, unit) = match told_once(plot.title.trim(), unit) {
        Some(title) => (title, ""),
        None => (plot.title.trim().to_owned(), unit),
    };
    let key = if unit.is_empty() { "figure-measured" } else { "figure-measured-unit" };
    let text = say!(notation, key, title, unit, "where" = place, range);
    // A part that is not known leaves its comma behind.
    text.replace(", ,", ",").trim_end_matches([',', ' ']).to_owned()
}

/// What the drawing is of, and where: its name need not say what stands beside it.
pub fn subject(grid: &Grid, notation: &Notation) -> String {
    let (title, place) = (grid.plot.title.trim(), where_of(grid, notation));
    if place.is_empty() { title.to_owned() } else { format!("{title}, {place}") }
}

/// The title where that tells the unit, or the unit where that begins with the title:
/// `Misdrijven per 1.000 inwoners`.
fn told_once(title: &str, unit: &str) -> Option<String> {
    let starts = unit.get(..title.len()).is_some_and(|start| start.eq_ignore_ascii_case(title));
    let rest = unit.get(title.len()..).filter(|_| starts);
    match rest {
        _ if unit.is_empty() => Some(title.to_owned()),
        Some("") => Some(title.to_owned()),
        Some(rest) if rest.starts_with(' ') => Some(format!("{title}{rest}")),
        _ => None,
    }
}

/// Up to three areas by name, else the place as a whole, the own area and how many more, or how
/// many there are.
fn where_of(grid: &Grid, notation: &Notation) -> String {
    let plot = grid.plot;
    if let Some(by) = &plot.by {
        return say!(notation, "figure-where-parts", by, place = plot.place);
    }
    let called = |at: usize| grid.called(at);
    let names: Vec<String> = (0..plot.series.len()).map(|at| called(at).to_owned()).collect();
    if names.is_empty() {
        return plot.place.clone();
    }
    if names.len() <= 3 && names.iter().any(|name| !name.is_empty()) {
        return notation.locale.list(&names);
    }
    let count = names.len().saturating_sub(1);
    if let Some(own) = grid.own() {
        return say!(notation, "figure-where-rest", first = called(own), count);
    }
    if !plot.place.is_empty() {
        return plot.place.clone();
    }
    // The reference is what areas are held against, and none of them.
    if let Some(reference) = grid.reference() {
        return say!(notation, "figure-where-reference", count, reference = called(reference));
    }
    say!(notation, "figure-where-many", count = names.len())
}
