//! A line for each area along time, with what belongs to it: the target, the baseline, the band of
//! uncertainty, breaks, and what is provisional or missing.

use super::axis::{AxisUnit, draw_axes, leaves_zero_out, scale};
use super::ends::{self, End};
use super::form::Form;
use super::legend::{absences, band, cuts, hollow, reservations};
use super::marks::{
    SeriesLine, absent, band_runs, breaks, cut, has_band, is_alone, lines, mark, stretches,
};
use super::target::{draw_targets, last_target, target_label, target_value};
use super::time::TimeAxis;
use crate::series::grid::{Absence, Grid};
use crate::series::notation::Notation;
use crate::series::plot::TargetMark;
use crate::sheet::{
    Canvas, Edges, Entry, Layers, Legend, Sample, Sheet, Sign, Size, WIDE, float, widest,
};
use locale::say;
use programme::model::ChartForm;

pub static FORM: Form = Form {
    answers: &[ChartForm::Line],
    // A lone value of a line still shows where its target lies.
    fits: |grid, is_asked| grid.periods_drawn() > 1 || is_asked && grid.plot.series.len() == 1,
    is_over_time: true,
    is_ranking: false,
    name: "figure-name-line",
    notes,
    draw,
};

/// Room above the highest grid line for half a label.
const TOP: f64 = 12.0;
/// From the lowest grid line to the bottom of the labels of time.
const FOOT: f64 = 36.0;
/// A row of crosses between the plot and the labels of time.
const MISSING: f64 = 14.0;
/// The widest that labels beside the lines may be.
const LABELS: f64 = 200.0;

/// That zero is left out, and how many series are.
fn notes(grid: &Grid, notation: &Notation) -> Vec<String> {
    let scale = scale(grid, &lines(grid), &WIDE);
    let mut notes = leaves_zero_out(&scale, "figure-note-axis", notation);
    let shown = grid.shown().len();
    let rest = grid.plot.series.len().saturating_sub(shown);
    if rest > 0 {
        let chosen = match (grid.is_drawn_by_value(), grid.latest()) {
            (true, Some(at)) => {
                let period = grid.periods.get(at).map(|period| notation.period(*period));
                let period = period.unwrap_or_default();
                match &grid.plot.by {
                    Some(_) => say!(notation, "figure-note-chosen-parts", period),
                    None => say!(notation, "figure-note-chosen-by-value", period),
                }
            }
            _ => notation.locale.text("figure-note-chosen-by-editors", &[]),
        };
        let told = say!(notation, "figure-note-left-out", shown, rest);
        notes.push(format!("{told} {chosen}"));
    }
    notes
}

fn draw(grid: &Grid, notation: &Notation, size: &Size) -> Layers {
    let lines = lines(grid);
    let scale = scale(grid, &lines, size);
    let unit = AxisUnit::of(&scale, notation);
    let ticks = unit.labels(&scale, notation);
    let gutter = widest(&ticks, false).max(12.0) + 10.0;

    let mut labels = end_labels(grid, notation, &lines, size.is_wide);
    let legend = if size.is_wide { Vec::new() } else { std::mem::take(&mut labels) };
    let legend = legend_of(legend, &lines, size);
    let beside = labels.iter().map(End::width).fold(0.0, f64::max);
    // Between many labels and their lines there is room for lines that lead to them.
    let gap = if labels.len() > 4 { 2.0 * ends::GAP } else { ends::GAP };
    let right_room = if beside > 0.0 { beside + gap + 4.0 } else { 14.0 };

    let time = TimeAxis::new(grid, gutter, size.width - right_room, size);
    let notes = time.notes(grid, notation, unit.name.as_deref());
    let top = TOP + legend.height + notes.height;
    let label_heights: f64 = labels.iter().map(End::height).sum();
    let bottom = top + size.plot_height.max(label_heights);
    let edges = Edges { left: gutter, right: size.width - right_room, top, bottom };

    let range = (scale.low, scale.high);
    let canvas = Canvas::new(Sheet::new(), time.edges(edges), time.range, range);
    let mut canvas = canvas.in_whole_units_across().in_half_units_upward();
    legend.draw(&mut canvas.sheet, 2.0, 0.0);
    draw_axes(&mut canvas, &scale, &ticks, edges);
    let strip = missing_rows(grid, &lines) as f64 * MISSING;
    time.draw(&mut canvas.sheet, notation, bottom + strip);
    notes.draw(&mut canvas.sheet, legend.height, bottom, &[]);
    draw_bands(&mut canvas, grid, &lines, &time);
    let courses = courses(&canvas, grid, &lines, &time);
    // Below what is drawn after them: the lines that lead to them would strike through the name of a target.
    if size.is_wide {
        place_labels(&mut canvas, grid, labels, &lines, &time, (edges, gap));
    }
    draw_targets(&mut canvas, grid, notation, &time, (edges, &courses), size.is_wide);
    let has_own = lines.iter().any(SeriesLine::is_own);
    for is_own in [false, true] {
        for line in lines.iter().filter(|line| line.is_own() == is_own) {
            draw_line(&mut canvas, grid, line, &time, !is_own && has_own);
        }
    }
    draw_missing(&mut canvas, grid, &lines, &time, edges);

    let foot = bottom + strip + FOOT;
    let below = legend_below(grid, notation, &lines, size);
    below.draw(&mut canvas.sheet, gutter, foot);
    canvas.sheet.finish(foot + below.height)
}

/// The lines as they run over the sheet.
fn courses(
    canvas: &Canvas,
    grid: &Grid,
    lines: &[SeriesLine],
    time: &TimeAxis,
) -> Vec<Vec<(f64, f64)>> {
    let course = |line: &SeriesLine| {
        let drawn = grid.drawn(line.series);
        let known = drawn.filter_map(|(index, point)| Some((time.at(index), float(point.value?))));
        known.map(|mark| canvas.place(mark)).collect()
    };
    lines.iter().map(course).collect()
}

fn draw_bands(canvas: &mut Canvas, grid: &Grid, lines: &[SeriesLine], time: &TimeAxis) {
    for line in lines.iter().filter(|line| has_band(grid, line, lines)) {
        let runs = band_runs(grid, line.series);
        if runs.is_empty() {
            continue;
        }
        canvas.sheet.begin(&line.class);
        for run in &runs {
            if let [(index, lower, upper)] = run.as_slice() {
                let x = time.at(*index);
                canvas.sheet.pen("whisker");
                canvas.path([(x, *lower), (x, *upper)]);
                continue;
            }
            let upper = run.iter().map(|(index, _, upper)| (time.at(*index), *upper));
            let lower = run.iter().rev();
            let lower = lower.map(|(index, lower, _)| (time.at(*index), *lower));
            canvas.sheet.pen("band");
            canvas.area(upper.chain(lower));
        }
        canvas.sheet.end();
    }
}

/// A line that is behind another one is marked where it ends, stands alone or may still change.
fn draw_line(
    canvas: &mut Canvas,
    grid: &Grid,
    line: &SeriesLine,
    time: &TimeAxis,
    is_behind: bool,
) {
    let points: Vec<_> = grid.drawn(line.series).collect();
    canvas.sheet.begin(&line.class);
    for (class, path) in stretches(grid, line.series, |index, value| (time.at(index), value)) {
        canvas.sheet.pen(class);
        canvas.path(path);
    }

    for middle in breaks(grid, line.series, |index, value| (time.at(index), value)) {
        let at = canvas.place(middle);
        cut(&mut canvas.sheet, at);
    }

    let is_crowded = time.step() < 11.0;
    let last = points.len().saturating_sub(1);
    for (order, &(index, point)) in points.iter().enumerate() {
        let is_end = order == last;
        let is_plain =
            !is_end && !point.is_unsettled() && !is_alone(grid, line.series, &points, order);
        if (is_crowded || is_behind || line.is_reference()) && is_plain {
            continue;
        }
        let Some(value) = point.value else { continue };
        let at = (time.at(index), float(value));
        if is_plain && line.sign == Sign::Circle {
            // A stroke without length, with round ends.
            canvas.sheet.stamp("points");
            canvas.path([at, at]);
        } else {
            mark(canvas, line, at, point, if is_end { 5.6 } else { 4.0 });
        }
    }
    canvas.sheet.end();
}

/// A sign below the plot where a row says that there is no value.
fn draw_missing(
    canvas: &mut Canvas,
    grid: &Grid,
    lines: &[SeriesLine],
    time: &TimeAxis,
    edges: Edges,
) {
    let mut level = vec![0.0; grid.periods.len()];
    for line in lines {
        let cells = (0..grid.periods.len())
            .filter_map(|index| Some((index, grid.absence(line.series, index)?)));
        let cells: Vec<(usize, Absence)> = cells.collect();
        if cells.is_empty() {
            continue;
        }
        canvas.sheet.begin(&line.class);
        for (index, absence) in cells {
            let (x, _) = canvas.place((time.at(index), 0.0));
            if let Some(level) = level.get_mut(index) {
                let at = (x, edges.bottom + MISSING / 2.0 + *level);
                absent(&mut canvas.sheet, absence, at);
                *level += MISSING;
            }
        }
        canvas.sheet.end();
    }
}

/// How many lines have no value in the same period, at most: so many rows of crosses.
fn missing_rows(grid: &Grid, lines: &[SeriesLine]) -> usize {
    let at = |period: usize| lines.iter().filter(|l| grid.is_missing(l.series, period)).count();
    (0..grid.periods.len()).map(at).max().unwrap_or(0)
}

fn end_labels(grid: &Grid, notation: &Notation, lines: &[SeriesLine], is_wide: bool) -> Vec<End> {
    let last_drawn = lines.iter().filter_map(|l| grid.drawn(l.series).next_back());
    let last = last_drawn.map(|(index, _)| index).max();
    let label = |line: &SeriesLine| {
        let series = grid.series(line.series)?;
        let (index, point) = grid.drawn(line.series).next_back()?;
        let mut text = match point.value {
            Some(value) => format!("{} {}", series.name, notation.label(value)),
            None => series.name.clone(),
        };
        if Some(index) != last
            && let Some(period) = grid.periods.get(index)
        {
            text.push_str(&format!(" ({})", notation.locale.period_short(*period)));
        }
        Some(End::new(&line.class, &text, LABELS))
    };
    let targets = &grid.targets;
    let target = |target: &TargetMark| {
        let value = target_value(target, notation);
        let text = target_label(grid, notation, target, &value, targets.len() > 1);
        End::new("target", &text, LABELS)
    };
    let lines = lines.iter().filter_map(label);
    let last = last_target(grid);
    lines.chain(targets.iter().filter(|t| !is_wide || Some(*t) == last).map(target)).collect()
}

/// Above a narrow drawing: a sample of each line with what would stand at its end.
fn legend_of(labels: Vec<End>, lines: &[SeriesLine], size: &Size) -> Legend {
    let samples = lines.iter().map(|line| Sample::series(line.class.as_str(), line.sign));
    let target = || Sample::series("target", Sign::Diamond);
    let samples = samples.chain(std::iter::repeat_with(target));
    let entries = labels.into_iter().zip(samples);
    let entries = entries.map(|(label, sample)| Entry::new(sample, label.lines.join(" ")).bold());
    Legend::list(entries.collect(), size.width - 4.0, 6.0)
}

fn place_labels(
    canvas: &mut Canvas,
    grid: &Grid,
    mut labels: Vec<End>,
    lines: &[SeriesLine],
    time: &TimeAxis,
    (edges, gap): (Edges, f64),
) {
    let ends = lines.iter().filter_map(|line| {
        let (index, point) = grid.drawn(line.series).next_back()?;
        Some((time.at(index), float(point.value?)))
    });
    let middle_of = |t: &TargetMark| {
        let high = t.high.unwrap_or(t.value);
        (time.of(t.period), (float(t.value) + float(high)) / 2.0)
    };
    let last = last_target(grid);
    let marks = ends.chain(last.map(middle_of));
    for (label, mark) in labels.iter_mut().zip(marks) {
        label.mark = canvas.place(mark);
    }
    let earlier = grid.targets.iter().filter(|target| Some(*target) != last);
    let earlier: Vec<(f64, f64)> = earlier.map(|target| canvas.place(middle_of(target))).collect();
    let count = labels.len() - usize::from(last.is_some()).min(labels.len());
    let for_targets = labels.split_off(count);
    let (top, bottom) = (edges.top - 8.0, edges.bottom + 8.0);
    let sheet = &mut canvas.sheet;
    let x = edges.right + gap - 9.0;

    // Where the lines end long before a target, their labels stand right behind their ends.
    let rules = for_targets.iter().map(|target| (target.mark.1, target.mark.1));
    let first = labels.first().map(|label| label.mark.0);
    let room = |label: &End| {
        Some(label.mark.0) == first && label.mark.0 + ends::GAP + label.width() + 50.0 < x
    };
    // An earlier target has its own mark and value there.
    let reach = labels.iter().map(End::width).fold(0.0, f64::max) + ends::GAP + 20.0;
    let is_there = |x: &f64| first.is_some_and(|at| at - 20.0 < *x && *x < at + reach);
    let marks = earlier.iter().filter(|(x, _)| is_there(x)).map(|(_, y)| (y - 27.0, y + 8.0));
    let rules: Vec<(f64, f64)> = rules.chain(marks).collect();
    if let Some(at) = first.filter(|_| labels.iter().all(room))
        && let Some(middles) = ends::heights_beside(&labels, &rules, top, bottom)
    {
        ends::draw(sheet, &labels, &middles, at + ends::GAP);
        labels = Vec::new();
    }
    labels.extend(for_targets);
    let middles = ends::heights(&labels, top, bottom);
    ends::draw(sheet, &labels, &middles, x);
}

/// Below the drawing: what hollow marks, bands and signs mean, where there are any.
fn legend_below(grid: &Grid, notation: &Notation, lines: &[SeriesLine], size: &Size) -> Legend {
    let points = lines.iter().flat_map(|line| {
        let with_band = has_band(grid, line, lines);
        grid.drawn(line.series).map(move |(_, point)| (point, with_band))
    });
    let mut entries = reservations(notation, points, hollow, band());
    entries.extend(cuts(grid, notation, lines.iter().map(|line| line.series)));
    let cells = lines.iter().flat_map(|line| {
        let periods = 0..grid.periods.len();
        periods.filter_map(|index| grid.absence(line.series, index))
    });
    entries.extend(absences(notation, cells));
    Legend::lay(entries, size.width - 60.0, 4.0)
}
