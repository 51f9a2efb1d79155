//! A small line chart for each area, all on one scale, with the area that the page is about and
//! what it is held against as thin lines behind each: more lines than one drawing can hold.

use super::axis::{AxisUnit, leaves_zero_out, rounded};
use super::form::Form;
use super::legend::{absences, band, cuts, ghost, hollow, reservations};
use super::panel::{Head, Panel, Panels};
use super::target::{last_target_of, target_label, target_value};
use crate::series::grid::Grid;
use crate::series::notation::Notation;
use crate::series::plot::{Point, TargetMark};
use crate::sheet::{
    Edges, Entry, LINE, Layers, Legend, NARROW, Notes, Sample, Scale, Sheet, Sign, Size, WIDE,
    domain, float, widest,
};
use locale::say;
use programme::model::ChartForm;

pub static FORM: Form = Form {
    answers: &[ChartForm::Multiples],
    fits: |grid, is_asked| {
        let more_than = if is_asked { 1 } else { grid.most_lines() };
        let filled = grid.filled().count();
        grid.periods_drawn() > 1 && filled > more_than && filled <= MOST
    },
    is_over_time: true,
    is_ranking: false,
    name: "figure-name-multiples",
    notes,
    draw,
};

/// The most panels; of more areas a table says more than a drawing.
const MOST: usize = 36;
/// The most panels that have room for margins of uncertainty.
const MOST_BANDS: usize = 12;

/// The columns of a wide drawing, and how high a plot is and how many ticks it has at most. Panels
/// are as large in a narrow one, which shows those of the wide one again.
const COLUMNS: usize = 5;
const PLOT_HEIGHT: f64 = 84.0;
const TICKS: f64 = 3.0;
/// Between the columns of a narrow drawing, and at most between those of a wide one.
const GAP: (f64, f64) = (14.0, 46.0);

/// From a panel's plot to the heading of the one below, and to the bottom of the labels of time.
const BELOW: (f64, f64) = (14.0, 26.0);

/// The series that have a panel: all with values, the own area first; a reference only where it
/// is not behind all of them.
fn panels(grid: &Grid) -> Vec<usize> {
    let (own, behind) = (grid.own(), grid.compared());
    let mut panels: Vec<usize> = grid.filled().filter(|s| Some(*s) != behind).collect();
    panels.sort_by_key(|series| Some(*series) != own);
    panels
}

fn notes(grid: &Grid, notation: &Notation) -> Vec<String> {
    let scale = scale(grid, &panels(grid));
    leaves_zero_out(&scale, "figure-note-axis", notation)
}

fn draw(grid: &Grid, notation: &Notation, size: &Size) -> Layers {
    let series = panels(grid);
    let scale = scale(grid, &series);
    let unit = AxisUnit::of(&scale, notation);
    let ticks = unit.labels(&scale, notation);
    let gutter = widest(&ticks, false).max(12.0) + 8.0;
    let mut notes = Notes::default();
    if let Some(name) = &unit.name {
        notes.add_words(name.clone());
    }
    let lay = |size: &Size| {
        let above = legend_above(grid, notation, size);
        let layout = Layout::of(grid, notation, size, gutter, above.height + notes.height + 2.0);
        (above, layout)
    };
    let (above, layout) = lay(size);
    let Layout { panels, columns, bottom } = &layout;

    let has_bands = series.len() <= MOST_BANDS;
    let points = series.iter().flat_map(|s| grid.drawn(*s)).map(|(_, point)| (point, has_bands));
    let mut entries = reservations(notation, points, hollow, band());
    entries.extend(cuts(grid, notation, series.iter().copied()));
    let cells = series.iter().flat_map(|s| {
        let periods = 0..grid.periods.len();
        periods.filter_map(|index| grid.absence(*s, index))
    });
    entries.extend(absences(notation, cells));
    let below = Legend::lay(entries, size.width - gutter, 4.0);

    let drawing = Panels { grid, notation, scale: &scale, has_bands };
    let mut sheet = Sheet::new();
    above.draw(&mut sheet, 2.0, 0.0);
    notes.draw(&mut sheet, above.height, *bottom, &[]);
    let wide = size.is_beside_wide.then(|| lay(&WIDE).1.panels);
    drawing.axes(&mut sheet, (panels, *columns), &ticks, wide.as_deref());
    match &wide {
        Some(wide) => {
            for (panel, wide) in panels.iter().zip(wide) {
                panel.borrow(&mut sheet, wide, &grid.plot.id);
            }
        }
        None if size.is_alone => drawing.draw_together(&mut sheet, panels),
        None => drawing.draw(&mut sheet, panels),
    }
    below.draw(&mut sheet, gutter, bottom + 4.0);
    sheet.finish(bottom + below.height)
}

/// Where the panels stand.
struct Layout {
    panels: Vec<Panel>,
    columns: usize,
    /// Where the labels of time end.
    bottom: f64,
}

impl Layout {
    fn of(grid: &Grid, notation: &Notation, size: &Size, gutter: f64, top: f64) -> Self {
        let series = panels(grid);
        // As wide as in two columns of the narrow drawing, in whole units from period to period.
        let across = ((NARROW.width - gutter - GAP.0) / 2.0).floor();
        let columns = if size.is_wide { columns(series.len()) } else { 2 };
        let room = size.width - gutter - across * columns as f64;
        let gap = (room / (columns - 1).max(1) as f64).min(GAP.1);
        let mut top = top;
        let mut all = Vec::new();
        for row in series.chunks(columns) {
            let heads = row.iter().map(|s| Head::of(grid, notation, *s, across));
            let heads: Vec<Head> = heads.collect();
            let lines = heads.iter().map(Head::lines).max().unwrap_or(1);
            let plot = top + lines as f64 * LINE + 6.0;
            for (column, (head, series)) in heads.into_iter().zip(row).enumerate() {
                let left = gutter + column as f64 * (across + gap);
                let edges =
                    Edges { left, right: left + across, top: plot, bottom: plot + PLOT_HEIGHT };
                all.push(Panel::new(*series, head, edges));
            }
            top = plot + PLOT_HEIGHT + BELOW.0;
        }
        Self { panels: all, columns, bottom: top - BELOW.0 + BELOW.1 }
    }
}

/// As even rows of a wide drawing as there can be, unless these would leave half of it empty.
fn columns(count: usize) -> usize {
    let even = count.div_ceil(count.div_ceil(COLUMNS).max(1)).max(1);
    if even + 1 < COLUMNS { COLUMNS.min(count) } else { even }
}

fn scale(grid: &Grid, series: &[usize]) -> Scale {
    let behind = grid.reference().into_iter();
    let points = series.iter().copied().chain(behind).flat_map(|s| grid.drawn(s));
    let has_bands = series.len() <= MOST_BANDS;
    let ends = |point: &Point| match point.interval() {
        Some((lower, upper)) if has_bands => [point.value, Some(lower), Some(upper)],
        _ => [point.value, None, None],
    };
    let target = series.iter().filter_map(|one| last_target_of(grid, *one));
    let target = target.flat_map(TargetMark::values);
    let values = points.flat_map(|(_, point)| ends(point)).flatten().chain(target).map(float);
    rounded(grid, domain(values, grid.plot.from_zero), TICKS)
}

/// Above the panels: what stands behind each of them, and the target in one.
fn legend_above(grid: &Grid, notation: &Notation, size: &Size) -> Legend {
    let (own, reference) = (grid.own(), grid.compared());
    let mut entries = Vec::new();
    if own.is_some() || reference.is_some() {
        let text = notation.locale.text("drawing-panel", &[]);
        entries.push(Entry::new(Sample::series("s1 panel", Sign::Circle), text));
    }
    for (series, layer) in [(own, "ghost"), (reference, "ref ghost")] {
        let Some((_, last)) = series.and_then(|series| grid.drawn(series).next_back()) else {
            continue;
        };
        let name = series.map_or("", |series| grid.name(series));
        let value = last.value.map_or_else(String::new, |v| notation.label(v));
        let name = format!("{name} {value}");
        let text = say!(notation.locale, "drawing-behind", name);
        entries.push(Entry::new(ghost(layer), text));
    }
    let of = own.into_iter().chain((0..grid.plot.series.len()).filter(|one| Some(*one) != own));
    for target in of.filter_map(|one| last_target_of(grid, one)) {
        let text = target_label(grid, notation, target, &target_value(target, notation), true);
        entries.push(Entry::new(ghost("target"), text));
    }
    let lay = if size.is_wide { Legend::lay } else { Legend::list };
    lay(entries, size.width - 4.0, 8.0)
}
