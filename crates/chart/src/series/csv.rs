use super::grid::Grid;
use super::plot::Plot;
use base::value::{Decimal, Period};

/// What stands in a file beside the columns of the plot.
pub struct More<'a> {
    pub names: Vec<String>,
    /// The cells of a series, by its place, in a period: one for each name.
    pub cells: &'a dyn Fn(usize, Period) -> Vec<String>,
    /// Rows that are not drawn, each as long as the whole head.
    pub below: Vec<Vec<String>>,
}

/// The points of a plot as CSV: one row for each, raw values with a point as decimal mark, and the
/// unit and notes beside them. Columns: `area,name,period,value,lower,upper,unit,status,note`.
pub fn csv(plot: &Plot) -> String {
    let none = More { names: Vec::new(), cells: &|_, _| Vec::new(), below: Vec::new() };
    csv_with(plot, &none)
}

/// The same with more columns and, below it, rows that are not drawn.
pub fn csv_with(plot: &Plot, more: &More<'_>) -> String {
    let grid = Grid::of(plot);
    let mut out = csv::Writer::from_writer(Vec::new());
    let number = |value: Option<Decimal>| value.map(|v| v.to_string()).unwrap_or_default();
    let head = ["area", "name", "period", "value", "lower", "upper", "unit", "status", "note"];
    let head = head.into_iter().chain(more.names.iter().map(String::as_str));
    // Writing to memory does not fail, and every record has the same length.
    let mut written = out.write_record(head);
    for (series, area) in plot.series.iter().enumerate() {
        for point in (0..grid.periods.len()).filter_map(|period| grid.cell(series, period)) {
            let value = match &point.text {
                Some(words) if point.value.is_none() => words.clone(),
                _ => number(point.value),
            };
            let record = [
                area.id.as_str(),
                &area.name,
                &point.period.to_string(),
                &value,
                &number(point.lower),
                &number(point.upper),
                &plot.unit,
                point.status.word(),
                point.note.as_deref().unwrap_or_default(),
            ];
            let beside = (more.cells)(series, point.period);
            let record = record.into_iter().chain(beside.iter().map(String::as_str));
            written = written.and(out.write_record(record));
        }
    }
    for row in &more.below {
        written = written.and(out.write_record(row));
    }
    debug_assert!(written.is_ok());
    let bytes = out.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}
