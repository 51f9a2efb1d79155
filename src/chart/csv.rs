use super::Plot;
use super::grid::Grid;
use crate::value::Decimal;

/// The points of a plot as CSV: one row for each, raw values with a point as decimal mark, and the
/// unit and notes beside them. Columns: `area,name,period,value,lower,upper,unit,status,note`.
pub fn csv(plot: &Plot) -> String {
    let grid = Grid::of(plot);
    let mut out = csv::Writer::from_writer(Vec::new());
    let number = |value: Option<Decimal>| value.map(|v| v.to_string()).unwrap_or_default();
    let head = [
        "area", "name", "period", "value", "lower", "upper", "unit", "status", "note",
    ];
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
            written = written.and(out.write_record(record));
        }
    }
    debug_assert!(written.is_ok());
    let bytes = out.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}
