//! TSV of Eurostat: the dimensions in the first cell with commas between them, then a cell for each
//! period, with flags behind the value. Source:
//! <https://ec.europa.eu/eurostat/data/database/information>.

use super::super::grid::{Grid, Kind, TooMany};

/// Reads a table; none where the text is none.
pub fn eurostat(text: &str) -> Option<Result<Grid, TooMany>> {
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    let mut head = lines.next()?.split('\t').map(str::trim);
    let (names, time) = head.next()?.split_once('\\')?;
    if !time.to_lowercase().starts_with("time") {
        return None;
    }
    let periods: Vec<&str> = head.collect();
    let mut rows = vec![names.split(',').chain([time, "value", "status"]).collect()];
    for line in lines.filter(|line| !line.trim().is_empty()) {
        let mut cells = line.split('\t').map(str::trim);
        let keys: Vec<&str> = cells.next().unwrap_or_default().split(',').collect();
        rows.extend(periods.iter().zip(cells).map(|(period, cell)| {
            let (value, flags) = cell.split_once(' ').unwrap_or((cell, ""));
            keys.iter().copied().chain([*period, value, first(flags.trim())]).collect()
        }));
    }
    let mut grid = Grid::default();
    let write = |row: Vec<&str>| grid.write_row(row.into_iter().map(|cell| (cell, Kind::Text)));
    Some(rows.into_iter().try_for_each(write).map(|()| grid))
}

/// Of several flags the one that says most of a figure.
fn first(flags: &str) -> &str {
    const FLAGS: [&str; 8] = ["c", "z", "f", "e", "s", "p", "u", "b"];
    FLAGS.into_iter().find(|flag| flags.contains(flag)).unwrap_or(flags)
}
