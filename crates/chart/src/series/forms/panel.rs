//! One panel of small multiples, and what all of them share.

use super::marks::{absent, band_runs, breaks, cut, is_alone, stretches, unsettled};
use super::target::last_target_of;
use crate::series::grid::Grid;
use crate::series::notation::Notation;
use crate::sheet::{Anchor, Edges, LINE, Scale, Sheet, Sign, float, width, wrap};

/// From the sides of a panel to its first and last period.
const INSET: f64 = 6.0;

/// The name of a panel with its last value, behind the name or below it.
pub struct Head {
    names: Vec<String>,
    values: Vec<String>,
    is_beside: bool,
}

impl Head {
    pub fn of(grid: &Grid, notation: &Notation, series: usize, room: f64) -> Self {
        let names = wrap(grid.name(series), room, true);
        let last = grid.drawn(series).next_back();
        let mut value = last
            .and_then(|(_, point)| point.value)
            .map_or_else(String::new, |value| notation.label(value));
        let latest = grid.filled().filter_map(|s| grid.drawn(s).next_back());
        let latest = latest.map(|(index, _)| index).max();
        if let Some((index, _)) = last
            && Some(index) != latest
            && let Some(period) = grid.periods.get(index)
        {
            value.push_str(&format!(" ({})", notation.locale.period_short(*period)));
        }
        let taken = names.last().map_or(0.0, |name| width(name, true));
        let is_beside = taken + 10.0 + width(&value, false) <= room;
        Self { names, values: wrap(&value, room, false), is_beside }
    }

    pub fn lines(&self) -> usize {
        if self.is_beside { self.names.len() } else { self.names.len() + self.values.len() }.max(1)
    }

    /// The middle of one of its lines above a plot.
    fn line(&self, plot: &Edges, index: usize) -> f64 {
        plot.top - 6.0 + LINE * (index as f64 + 0.5 - self.lines() as f64)
    }
}

pub struct Panel {
    series: usize,
    head: Head,
    edges: Edges,
}

impl Panel {
    /// With the edges of its plot; its head stands above them.
    pub fn new(series: usize, head: Head, edges: Edges) -> Self {
        Self { series, head, edges }
    }

    /// As one that is the same in another drawing.
    pub fn borrow(&self, sheet: &mut Sheet, same: &Self, id: &str) {
        sheet.borrow(&same.id(id), self.from(same));
    }

    /// The id of its layer in the drawing with an id.
    fn id(&self, drawing: &str) -> String {
        format!("{drawing}-{}", self.series + 1)
    }

    /// How far it stands from another one.
    fn from(&self, other: &Self) -> (f64, f64) {
        (self.edges.left - other.edges.left, self.edges.top - other.edges.top)
    }
}

/// All panels, on one scale.
pub struct Panels<'a> {
    pub grid: &'a Grid<'a>,
    pub notation: &'a Notation<'a>,
    pub scale: &'a Scale,
    pub has_bands: bool,
}

impl Panels<'_> {
    /// To half a unit, of which nobody sees more in a panel.
    fn place(&self, edges: Edges, index: usize, value: f64) -> (f64, f64) {
        (self.x(edges, index), (2.0 * self.y(edges, value)).round() / 2.0)
    }

    fn y(&self, edges: Edges, value: f64) -> f64 {
        let share = (value - self.scale.low) / (self.scale.high - self.scale.low);
        edges.bottom - share * (edges.bottom - edges.top)
    }

    fn x(&self, edges: Edges, index: usize) -> f64 {
        let periods = &self.grid.periods;
        let time = |index: usize| periods.get(index).map_or(0.0, |p| p.middle());
        let (first, last) = (time(0), time(periods.len().saturating_sub(1)));
        let share = if last > first { (time(index) - first) / (last - first) } else { 0.5 };
        (edges.left + INSET + share * (edges.right - edges.left - 2.0 * INSET)).round()
    }

    /// All panels, each a layer that a narrow drawing shows again. What is the same behind each is
    /// drawn once: the grid, breaks, and the lines of the own area and of the reference.
    pub fn draw(&self, sheet: &mut Sheet, panels: &[Panel]) {
        let id = &self.grid.plot.id;
        for (order, panel) in panels.iter().enumerate() {
            sheet.begin_reused("panel", &panel.id(id));
            self.behind(sheet, panels, order);
            self.names(sheet, panel, "name");
            self.values(sheet, panel);
            self.lines(sheet, &[panel]);
            sheet.end();
        }
    }

    /// All panels as one layer in which what looks the same is one element. None lies over another,
    /// so that it does not matter which is drawn first.
    pub fn draw_together(&self, sheet: &mut Sheet, panels: &[Panel]) {
        sheet.begin("panel");
        for order in 0..panels.len() {
            self.behind(sheet, panels, order);
        }
        sheet.begin("head");
        sheet.begin("names");
        panels.iter().for_each(|panel| self.names(sheet, panel, ""));
        sheet.end();
        panels.iter().for_each(|panel| self.values(sheet, panel));
        sheet.end();
        let (own, others): (Vec<&Panel>, Vec<&Panel>) =
            panels.iter().partition(|panel| self.is_own(panel));
        for some in [own, others].iter().filter(|some| !some.is_empty()) {
            self.lines(sheet, some);
        }
        sheet.end();
    }

    /// What stands behind one of all panels.
    fn behind(&self, sheet: &mut Sheet, panels: &[Panel], order: usize) {
        let id = format!("{}-0", self.grid.plot.id);
        let (Some(first), Some(panel)) = (panels.first(), panels.get(order)) else { return };
        match order {
            0 => self.ground(sheet, panel.edges, &id),
            _ => sheet.reuse(&id, panel.from(first)),
        }
    }

    fn is_own(&self, panel: &Panel) -> bool {
        Some(panel.series) == self.grid.own()
    }

    fn ground(&self, sheet: &mut Sheet, edges: Edges, id: &str) {
        sheet.begin_reused("behind", id);
        sheet.begin("grid");
        sheet.stamp("");
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
            sheet.stamp("break").line([(x, edges.top), (x, edges.bottom)]);
        }
        sheet.end();
        let behind = [(self.grid.own(), "ghost"), (self.grid.compared(), "ref ghost")];
        for (series, class) in behind {
            let Some(series) = series else { continue };
            sheet.begin(class);
            let place = |index, value| self.place(edges, index, value);
            for (class, path) in stretches(self.grid, series, place) {
                sheet.pen(class).line(path);
            }
            sheet.end();
        }
        sheet.end();
    }

    fn breaks(&self, edges: Edges) -> Vec<f64> {
        let between = |(before, after)| (self.x(edges, before) + self.x(edges, after)) / 2.0;
        self.grid.breaks().map(between).collect()
    }

    /// The values of the grid, at the left of each row, and the first and the last period, below the
    /// last panel of each column. Each is drawn once, in the wide drawing, and shown again elsewhere.
    pub fn axes(
        &self,
        sheet: &mut Sheet,
        (panels, columns): (&[Panel], usize),
        ticks: &[String],
        wide: Option<&[Panel]>,
    ) {
        let rows = panels.iter().step_by(columns.max(1));
        self.axis(sheet, "v", rows, wide.and_then(<[Panel]>::first), |sheet, edges| {
            for (tick, label) in self.scale.ticks.iter().zip(ticks) {
                sheet.text(edges.left - 6.0, self.y(edges, tick.at), Anchor::End, "", label);
            }
        });
        let last = panels.iter().rev().take(columns);
        self.axis(sheet, "p", last, wide.and_then(<[Panel]>::last), |sheet, edges| {
            self.times(sheet, edges);
        });
    }

    /// Shows an axis at panels, as it is drawn at one of the wide drawing or else at the first.
    fn axis<'p>(
        &self,
        sheet: &mut Sheet,
        name: &str,
        mut at: impl Iterator<Item = &'p Panel>,
        drawn: Option<&'p Panel>,
        draw: impl Fn(&mut Sheet, Edges),
    ) {
        let id = format!("{}-{name}", self.grid.plot.id);
        let first = drawn.or_else(|| {
            let panel = at.next()?;
            sheet.begin_reused("panel axis", &id);
            draw(sheet, panel.edges);
            sheet.end();
            Some(panel)
        });
        for panel in at {
            sheet.reuse(&id, first.map_or((0.0, 0.0), |first| panel.from(first)));
        }
    }

    fn times(&self, sheet: &mut Sheet, edges: Edges) {
        let periods = &self.grid.periods;
        let (Some(first), Some(last)) = (periods.first(), periods.last()) else {
            return;
        };
        let label = |period| self.notation.locale.period_short(period);
        let (first, last) = (label(*first), label(*last));
        let Edges { left, right, bottom, .. } = edges;
        let ends = [0, periods.len().saturating_sub(1)].map(|end| self.x(edges, end));
        sheet.pen("tick").strokes(ends.map(|x| ((x, bottom), (x, bottom + 6.0))));
        let y = bottom + 17.0;
        let has_both = width(&first, false) + width(&last, false) + 10.0 <= right - left;
        if has_both {
            sheet.text(left, y, Anchor::Start, "", &first);
        }
        sheet.text(right, y, Anchor::End, "", &last);
    }

    /// What stands in panels that look the same: layer by layer, the topmost last.
    fn lines(&self, sheet: &mut Sheet, panels: &[&Panel]) {
        let is_own = panels.iter().all(|panel| self.is_own(panel));
        sheet.begin(if is_own { "s1 own" } else { "s1" });
        panels.iter().for_each(|panel| self.bands(sheet, panel));
        self.targets(sheet, panels);
        let lines = panels.iter().flat_map(|panel| {
            let place = |index, value| self.place(panel.edges, index, value);
            stretches(self.grid, panel.series, place)
        });
        let mut lines: Vec<_> = lines.collect();
        lines.sort_by_key(|(class, _)| *class);
        for (class, path) in lines {
            sheet.stamp(class).line(path);
        }
        panels.iter().for_each(|panel| self.marks(sheet, panel));
        panels.iter().for_each(|panel| self.cuts(sheet, panel));
        panels.iter().for_each(|panel| self.absences(sheet, panel));
        sheet.end();
    }

    fn bands(&self, sheet: &mut Sheet, panel: &Panel) {
        let place = |index, value| self.place(panel.edges, index, value);
        if self.has_bands {
            for run in band_runs(self.grid, panel.series) {
                // A soft field is as true in whole units, which take less room.
                let rough = |index, value| {
                    let (x, y) = place(index, value);
                    (x, y.round())
                };
                let upper = run.iter().map(|(index, _, upper)| rough(*index, *upper));
                let lower = run.iter().rev().map(|(index, lower, _)| rough(*index, *lower));
                match run.len() {
                    1 => sheet.stamp("whisker").line(upper.chain(lower)),
                    _ => sheet.stamp("band").shape(upper.chain(lower)),
                }
            }
        }
    }

    fn names(&self, sheet: &mut Sheet, Panel { head, edges, .. }: &Panel, class: &str) {
        sheet.lines((edges.left, head.line(edges, 0)), Anchor::Start, class, &head.names);
    }

    fn values(&self, sheet: &mut Sheet, Panel { head, edges, .. }: &Panel) {
        if head.is_beside {
            let y = head.line(edges, head.names.len().saturating_sub(1));
            for value in &head.values {
                sheet.text(edges.right, y, Anchor::End, "", value);
            }
        } else {
            let at = (edges.left, head.line(edges, head.names.len()));
            sheet.lines(at, Anchor::Start, "", &head.values);
        }
    }

    /// Level lines at what the series are to come to.
    fn targets(&self, sheet: &mut Sheet, panels: &[&Panel]) {
        let levels = panels.iter().filter_map(|panel| {
            let target = last_target_of(self.grid, panel.series)?;
            Some(target.values().map(|value| (panel.edges, value)))
        });
        let levels: Vec<_> = levels.flatten().collect();
        if levels.is_empty() {
            return;
        }
        sheet.begin("target");
        for (edges, value) in levels {
            let y = self.y(edges, float(value));
            sheet.stamp("line").line([(edges.left, y), (edges.right, y)]);
        }
        sheet.end();
    }

    /// The last value, and values that stand alone or may change.
    fn marks(&self, sheet: &mut Sheet, panel: &Panel) {
        let points: Vec<_> = self.grid.drawn(panel.series).collect();
        let last = points.len().saturating_sub(1);
        for (order, &(index, point)) in points.iter().enumerate() {
            let Some(value) = point.value else { continue };
            let is_alone = is_alone(self.grid, panel.series, &points, order);
            if order == last || is_alone || point.is_unsettled() {
                let at = self.place(panel.edges, index, float(value));
                let radius = match (point.is_unsettled(), order == last) {
                    (true, _) => 3.5,
                    (false, true) => 4.6,
                    (false, false) => 3.2,
                };
                sheet.stamp(format!("dot{}", unsettled(point.status)));
                Sign::Circle.draw(sheet, at, radius);
            }
        }
    }

    fn cuts(&self, sheet: &mut Sheet, panel: &Panel) {
        let place = |index, value| self.place(panel.edges, index, value);
        for middle in breaks(self.grid, panel.series, place) {
            cut(sheet, middle);
        }
    }

    /// Crosses where there is no value.
    fn absences(&self, sheet: &mut Sheet, panel: &Panel) {
        for index in 0..self.grid.periods.len() {
            if let Some(absence) = self.grid.absence(panel.series, index) {
                let at = (self.x(panel.edges, index), panel.edges.bottom);
                absent(sheet, absence, at);
            }
        }
    }
}
