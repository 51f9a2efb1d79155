//! A small line chart for each area, all on one scale, with the area that the page is about and
//! what it is held against as thin lines behind each: more lines than one drawing can hold.

use super::Frame;
use super::axis::AxisUnit;
use super::marks::{Line, band_runs, float, missing, stretches};
use super::target::{last_target, target_value};
use crate::series::figures::Figures;
use crate::series::grid::Grid;
use crate::sheet::key::{Item, Key, Sample, reservations};
use crate::sheet::notes::Notes;
use crate::sheet::scale::{Scale, domain};
use crate::sheet::{Anchor, Edges, LINE, Shape, Sheet, width, wrap};
use locale::Arg;
use programme::model::Measure;

/// The most panels; of more areas a table says more than a drawing.
pub const MOST: usize = 36;
/// The most panels that have room for margins of uncertainty.
const MOST_BANDS: usize = 12;

/// What differs by the width of the drawing.
struct Sizes {
    most_columns: usize,
    plot_height: f64,
    gap: f64,
    ticks: f64,
}

const WIDE: Sizes = Sizes {
    most_columns: 4,
    plot_height: 92.0,
    gap: 18.0,
    ticks: 3.0,
};

const NARROW: Sizes = Sizes {
    most_columns: 2,
    plot_height: 80.0,
    gap: 14.0,
    ticks: 2.0,
};

/// From a panel's plot to the heading of the one below, and to the bottom of the labels of time.
const BELOW: (f64, f64) = (14.0, 26.0);
/// From the sides of a panel to its first and last period.
const INSET: f64 = 6.0;

/// The series that have a panel: all with values, the own area first; a reference only where it
/// is not behind all of them.
pub fn panels(grid: &Grid) -> Vec<usize> {
    let own = grid.own();
    let behind = grid.reference().filter(|r| Some(*r) != own);
    let mut panels: Vec<usize> = grid.filled().filter(|s| Some(*s) != behind).collect();
    panels.sort_by_key(|series| Some(*series) != own);
    panels
}

/// Whether the axis of the panels leaves zero out, which is said in words.
pub fn leaves_zero_out(grid: &Grid) -> bool {
    let scale = scale(grid, &panels(grid), WIDE.ticks);
    scale.low > 0.0 || scale.high < 0.0
}

/// Draws the panels of a plot with values in more than one period: the height, and the layers.
/// `id` is one that nothing else on the page has.
pub fn draw(grid: &Grid, figures: &Figures, frame: &Frame, id: &str) -> (f64, String) {
    let sizes = if frame.is_wide { &WIDE } else { &NARROW };
    let series = panels(grid);
    let scale = scale(grid, &series, sizes.ticks);
    let unit = AxisUnit::of(&scale, figures);
    let ticks = scale.ticks.iter().map(|t| unit.label(t.value, figures));
    let ticks: Vec<String> = ticks.collect();
    let gutter = ticks.iter().map(|t| width(t, false)).fold(12.0, f64::max) + 8.0;

    let columns = columns(series.len(), sizes.most_columns);
    let across = (frame.width - gutter - sizes.gap * (columns - 1) as f64) / columns as f64;
    let legend = legend(grid, figures, frame);
    let mut notes = Notes::default();
    if let Some(name) = &unit.name {
        notes.add_words(name.clone());
    }
    let mut top = legend.height + notes.height + 2.0;
    let mut panels = Vec::new();
    for row in series.chunks(columns) {
        let heads: Vec<Head> = row
            .iter()
            .map(|s| Head::of(grid, figures, *s, across))
            .collect();
        let lines = heads.iter().map(Head::lines).max().unwrap_or(1);
        let plot = top + lines as f64 * LINE + 6.0;
        for (column, (head, series)) in heads.into_iter().zip(row).enumerate() {
            let left = gutter + column as f64 * (across + sizes.gap);
            panels.push(Panel {
                series: *series,
                head_top: plot - 6.0 - head.lines() as f64 * LINE,
                head,
                edges: Edges {
                    left,
                    right: left + across,
                    top: plot,
                    bottom: plot + sizes.plot_height,
                },
            });
        }
        top = plot + sizes.plot_height + BELOW.0;
    }
    let bottom = top - BELOW.0 + BELOW.1;

    let has_bands = series.len() <= MOST_BANDS;
    let points = series.iter().flat_map(|s| grid.drawn(*s));
    let points = points.map(|(_, point)| (point, has_bands));
    let items = reservations(figures, points, Sample::Hollow, Sample::Band);
    let mut key = Key::lay(items, frame.width - gutter, false);
    if key.height > 0.0 {
        key.height += 4.0;
    }

    let drawing = Drawing {
        grid,
        figures,
        scale: &scale,
        has_bands,
    };
    let mut sheet = Sheet::new(frame.width, bottom + key.height);
    legend.draw(&mut sheet, "key", 2.0, 0.0);
    notes.draw(&mut sheet, legend.height, top, &[]);
    drawing.grounds(&mut sheet, &panels, id);
    drawing.ticks(&mut sheet, &panels, &ticks, gutter);
    drawing.times(&mut sheet, &panels, columns);
    for panel in &panels {
        drawing.panel(&mut sheet, panel);
    }
    key.draw(&mut sheet, "key", gutter, bottom + 4.0);
    (bottom + key.height, sheet.finish())
}

/// As even rows as there can be.
fn columns(count: usize, most: usize) -> usize {
    let most = most.min(count).max(1);
    count.div_ceil(count.div_ceil(most).max(1)).max(1)
}

fn scale(grid: &Grid, series: &[usize], wanted: f64) -> Scale {
    let behind = grid.reference().into_iter();
    let points = series
        .iter()
        .copied()
        .chain(behind)
        .flat_map(|s| grid.drawn(s));
    let has_bands = series.len() <= MOST_BANDS;
    let ends = |point: &crate::Point| match point.interval() {
        Some((lower, upper)) if has_bands => [point.value, Some(lower), Some(upper)],
        _ => [point.value, None, None],
    };
    let target = last_target(grid).map(|t| [Some(t.value), t.high]);
    let values = points.flat_map(|(_, point)| ends(point));
    let values = values.chain(target.into_iter().flatten()).flatten();
    let (low, high) = domain(values.map(float), grid.plot.from_zero);
    let least = f64::from(grid.plot.yardstick.measure == Measure::Count);
    Scale::new(low, high, wanted, least)
}

/// The name of a panel with its last value, behind the name or below it.
struct Head {
    names: Vec<String>,
    values: Vec<String>,
    is_beside: bool,
}

impl Head {
    fn of(grid: &Grid, figures: &Figures, series: usize, room: f64) -> Self {
        let name = grid.series(series).map_or("", |s| s.name.as_str());
        let names = wrap(name, room, true);
        let last = grid.drawn(series).next_back();
        let mut value = last
            .and_then(|(_, point)| point.value)
            .map_or_else(String::new, |value| figures.label(value));
        let latest = grid.filled().filter_map(|s| grid.drawn(s).next_back());
        let latest = latest.map(|(index, _)| index).max();
        if let Some((index, _)) = last
            && Some(index) != latest
            && let Some(period) = grid.periods.get(index)
        {
            value.push_str(&format!(" ({})", figures.locale.period_short(*period)));
        }
        let taken = names.last().map_or(0.0, |name| width(name, true));
        let is_beside = taken + 10.0 + width(&value, false) <= room;
        Self {
            names,
            values: wrap(&value, room, false),
            is_beside,
        }
    }

    fn lines(&self) -> usize {
        match self.is_beside {
            true => self.names.len(),
            false => self.names.len() + self.values.len(),
        }
        .max(1)
    }
}

struct Panel {
    series: usize,
    head: Head,
    head_top: f64,
    edges: Edges,
}

struct Drawing<'a> {
    grid: &'a Grid<'a>,
    figures: &'a Figures<'a>,
    scale: &'a Scale,
    has_bands: bool,
}

impl Drawing<'_> {
    fn place(&self, edges: Edges, index: usize, value: f64) -> (f64, f64) {
        (self.x(edges, index), self.y(edges, value))
    }

    fn y(&self, edges: Edges, value: f64) -> f64 {
        let share = (value - self.scale.low) / (self.scale.high - self.scale.low);
        edges.bottom - share * (edges.bottom - edges.top)
    }

    fn x(&self, edges: Edges, index: usize) -> f64 {
        let periods = &self.grid.periods;
        let time = |index: usize| periods.get(index).map_or(0.0, |p| p.middle());
        let (first, last) = (time(0), time(periods.len().saturating_sub(1)));
        let share = match last > first {
            true => (time(index) - first) / (last - first),
            false => 0.5,
        };
        edges.left + INSET + share * (edges.right - edges.left - 2.0 * INSET)
    }

    /// What is the same behind each panel is drawn once: the grid, breaks, and the lines of the own
    /// area and of the reference.
    fn grounds(&self, sheet: &mut Sheet, panels: &[Panel], id: &str) {
        let Some(first) = panels.first() else { return };
        let edges = first.edges;
        sheet.begin_reused("behind", id);
        sheet.begin("grid");
        sheet.pen("");
        for tick in &self.scale.ticks {
            let y = self.y(edges, tick.at);
            sheet.line([(edges.left, y), (edges.right, y)]);
        }
        sheet.end();
        sheet.begin("axis");
        if self.scale.low <= 0.0 && self.scale.high >= 0.0 {
            let y = self.y(edges, 0.0);
            sheet.pen("zero").line([(edges.left, y), (edges.right, y)]);
        }
        for x in self.breaks(edges) {
            sheet.pen("break").line([(x, edges.top), (x, edges.bottom)]);
        }
        sheet.end();
        let own = self.grid.own();
        let reference = self.grid.reference().filter(|r| Some(*r) != own);
        for (series, class) in [(own, "ghost"), (reference, "ref ghost")] {
            let Some(series) = series else { continue };
            sheet.begin(class);
            let place = |index, value| self.place(edges, index, value);
            for (class, path) in stretches(self.grid, series, place) {
                sheet.pen(class).line(path);
            }
            sheet.end();
        }
        sheet.end();
        for panel in panels.iter().skip(1) {
            let by = (panel.edges.left - edges.left, panel.edges.top - edges.top);
            sheet.reuse(id, by);
        }
    }

    fn breaks(&self, edges: Edges) -> Vec<f64> {
        let at = |at: &base::value::Period| {
            let index = self.grid.periods.iter().position(|p| p >= at)?;
            let before = self.x(edges, index.checked_sub(1)?);
            Some((before + self.x(edges, index)) / 2.0)
        };
        self.grid
            .plot
            .yardstick
            .breaks
            .iter()
            .filter_map(at)
            .collect()
    }

    /// The values of the grid, at the left of each row.
    fn ticks(&self, sheet: &mut Sheet, panels: &[Panel], ticks: &[String], gutter: f64) {
        sheet.begin_texts("axis", Anchor::End);
        let first = |panel: &&Panel| panel.edges.left <= gutter;
        for panel in panels.iter().filter(first) {
            for (tick, label) in self.scale.ticks.iter().zip(ticks) {
                let y = self.y(panel.edges, tick.at);
                sheet.text(gutter - 6.0, y, Anchor::Start, "", label);
            }
        }
        sheet.end();
    }

    /// The first and the last period, below the last panel of each column.
    fn times(&self, sheet: &mut Sheet, panels: &[Panel], columns: usize) {
        let periods = &self.grid.periods;
        let (Some(first), Some(last)) = (periods.first(), periods.last()) else {
            return;
        };
        let label = |period| self.figures.locale.period_short(period);
        let (first, last) = (label(*first), label(*last));
        sheet.begin("axis");
        for panel in panels.iter().rev().take(columns) {
            let Edges {
                left,
                right,
                bottom,
                ..
            } = panel.edges;
            let ticks = (0..periods.len()).filter_map(|index| {
                let x = self.x(panel.edges, index);
                let is_end = index == 0 || index + 1 == periods.len();
                let length = if is_end { 6.0 } else { 3.0 };
                let is_drawn = is_end || periods.len() <= 24;
                is_drawn.then_some(((x, bottom), (x, bottom + length)))
            });
            sheet.pen("tick").strokes(ticks);
            let y = bottom + 17.0;
            let has_both = width(&first, false) + width(&last, false) + 10.0 <= right - left;
            if has_both {
                sheet.text(left, y, Anchor::Start, "", &first);
            }
            sheet.text(right, y, Anchor::End, "", &last);
        }
        sheet.end();
    }

    fn panel(&self, sheet: &mut Sheet, panel: &Panel) {
        let is_own = Some(panel.series) == self.grid.own();
        self.head(sheet, panel);
        sheet.begin(if is_own { "s1 own panel" } else { "s1 panel" });
        let place = |index, value| self.place(panel.edges, index, value);
        if self.has_bands {
            for run in band_runs(self.grid, panel.series) {
                let upper = run.iter().map(|(index, _, upper)| place(*index, *upper));
                let lower = run
                    .iter()
                    .rev()
                    .map(|(index, lower, _)| place(*index, *lower));
                match run.len() {
                    1 => sheet.pen("whisker").line(upper.chain(lower)),
                    _ => sheet.pen("band").shape(upper.chain(lower)),
                }
            }
        }
        if is_own {
            self.target(sheet, panel.edges);
        }
        for (class, path) in stretches(self.grid, panel.series, place) {
            sheet.pen(class).line(path);
        }
        self.marks(sheet, panel);
        sheet.end();
    }

    fn head(&self, sheet: &mut Sheet, panel: &Panel) {
        let Panel {
            head,
            head_top,
            edges,
            ..
        } = panel;
        sheet.begin("head");
        let mut y = head_top + LINE / 2.0;
        for (index, name) in head.names.iter().enumerate() {
            y = head_top + LINE * (index as f64 + 0.5);
            sheet.text(edges.left, y, Anchor::Start, "name", name);
        }
        let value = head.values.iter();
        match head.is_beside {
            true => {
                for line in value {
                    sheet.text(edges.right, y, Anchor::End, "", line);
                }
            }
            false => {
                for (line, at) in value.zip(head.names.len()..) {
                    let y = head_top + LINE * (at as f64 + 0.5);
                    sheet.text(edges.left, y, Anchor::Start, "", line);
                }
            }
        }
        sheet.end();
    }

    /// A level line at what the own area is to come to.
    fn target(&self, sheet: &mut Sheet, edges: Edges) {
        let Some(target) = last_target(self.grid) else {
            return;
        };
        sheet.begin("target");
        for value in [Some(target.value), target.high].into_iter().flatten() {
            let y = self.y(edges, float(value));
            sheet.pen("line").line([(edges.left, y), (edges.right, y)]);
        }
        sheet.end();
    }

    /// The last value, values that stand alone or may change, and crosses where there are none.
    fn marks(&self, sheet: &mut Sheet, panel: &Panel) {
        let Some(series) = self.grid.series(panel.series) else {
            return;
        };
        let points: Vec<_> = self.grid.drawn(panel.series).collect();
        let last = points.len().saturating_sub(1);
        for (order, &(index, point)) in points.iter().enumerate() {
            let joined = |other: Option<&(usize, _)>| {
                other.is_some_and(|o| self.grid.connected(o.0.min(index), o.0.max(index)))
            };
            let before = order.checked_sub(1).and_then(|o| points.get(o));
            let is_alone = !joined(before) && !joined(points.get(order + 1));
            let Some(value) = point.value else { continue };
            if order == last || is_alone || point.is_unsettled() {
                let at = self.place(panel.edges, index, float(value));
                let (class, radius) = match (point.is_unsettled(), order == last) {
                    (true, _) => ("dot prov", 3.4),
                    (false, true) => ("dot", 4.6),
                    (false, false) => ("dot", 3.2),
                };
                let title = self.figures.mark(&series.name, point);
                sheet.pen(class).telling(value).titled(title);
                Shape::Circle.draw(sheet, at, radius);
            }
        }
        for index in 0..self.grid.periods.len() {
            if self.grid.is_missing(panel.series, index) {
                let at = (self.x(panel.edges, index), panel.edges.bottom);
                missing(sheet, at);
            }
        }
    }
}

/// Above the panels: what stands behind each of them, and the target in one.
fn legend(grid: &Grid, figures: &Figures, frame: &Frame) -> Key {
    let own = grid.own();
    let reference = grid.reference().filter(|r| Some(*r) != own);
    let mut items = Vec::new();
    let mut add = |sample, text| {
        items.push(Item {
            sample,
            text,
            is_bold: false,
        });
    };
    let named = |series: usize| {
        let name = grid.series(series).map_or("", |s| s.name.as_str());
        let value = grid.drawn(series).next_back().and_then(|(_, p)| p.value);
        let value = value.map_or_else(String::new, |value| figures.label(value));
        format!("{name} {value}")
    };
    let line = |class| {
        Sample::Line(Line {
            series: 0,
            class,
            shape: Shape::Circle,
        })
    };
    if own.is_some() || reference.is_some() {
        add(line("s1 panel"), figures.locale.text("drawing-panel", &[]));
    }
    if let Some(own) = own.filter(|own| grid.drawn(*own).next().is_some()) {
        let args = [("name", named(own))];
        let args = args.each_ref().map(|(key, name)| (*key, Arg::Text(name)));
        add(
            Sample::Ghost("ghost"),
            figures.locale.text("drawing-behind", &args),
        );
    }
    if let Some(reference) = reference.filter(|r| grid.drawn(*r).next().is_some()) {
        let name = named(reference);
        let args = [("name", Arg::Text(&name))];
        add(
            Sample::Ghost("ref ghost"),
            figures.locale.text("drawing-behind", &args),
        );
    }
    if let Some(target) = last_target(grid).filter(|_| own.is_some()) {
        let (value, period) = (
            target_value(target, figures),
            figures.locale.period_short(target.period),
        );
        let args = [("value", Arg::Text(&value)), ("period", Arg::Text(&period))];
        add(
            Sample::Ghost("target"),
            figures.locale.text("figure-target-label-for", &args),
        );
    }
    let mut key = Key::lay(items, frame.width - 4.0, !frame.is_wide);
    if key.height > 0.0 {
        key.height += 8.0;
    }
    key
}
