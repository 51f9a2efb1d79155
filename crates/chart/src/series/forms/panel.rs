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
        let share = if last > first { (time(index) - first) / (last - first) } else { 0.5 };
        (edges.left + INSET + share * (edges.right - edges.left - 2.0 * INSET)).round()
    }

    /// All panels, each a layer that a narrow drawing shows again. What is the same behind each is
    /// drawn once: the grid, breaks, and the lines of the own area and of the reference.
    pub fn draw(&self, sheet: &mut Sheet, panels: &[Panel]) {
        let id = &self.grid.plot.id;
        for (order, panel) in panels.iter().enumerate() {
            sheet.begin_reused("panel", &panel.id(id));
            if order == 0 {
                self.ground(sheet, panel.edges, &format!("{id}-0"));
            } else if let Some(first) = panels.first() {
                sheet.reuse(&format!("{id}-0"), panel.from(first));
            }
            self.panel(sheet, panel);
            sheet.end();
        }
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
        self.axis(sheet, "values", rows, wide.and_then(<[Panel]>::first), |sheet, edges| {
            for (tick, label) in self.scale.ticks.iter().zip(ticks) {
                sheet.text(edges.left - 6.0, self.y(edges, tick.at), Anchor::End, "", label);
            }
        });
        let last = panels.iter().rev().take(columns);
        self.axis(sheet, "periods", last, wide.and_then(<[Panel]>::last), |sheet, edges| {
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

    fn panel(&self, sheet: &mut Sheet, panel: &Panel) {
        let is_own = Some(panel.series) == self.grid.own();
        self.head(sheet, panel);
        sheet.begin(if is_own { "s1 own" } else { "s1" });
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
                    1 => sheet.pen("whisker").line(upper.chain(lower)),
                    _ => sheet.pen("band").shape(upper.chain(lower)),
                }
            }
        }
        self.target(sheet, panel);
        for (class, path) in stretches(self.grid, panel.series, place) {
            sheet.pen(class).line(path);
        }
        self.marks(sheet, panel);
        sheet.end();
    }

    fn head(&self, sheet: &mut Sheet, panel: &Panel) {
        let Panel { head, edges, .. } = panel;
        let top = edges.top - 6.0 - head.lines() as f64 * LINE;
        let line = |index: usize| top + LINE * (index as f64 + 0.5);
        sheet.begin("head");
        sheet.lines((edges.left, line(0)), Anchor::Start, "name", &head.names);
        if head.is_beside {
            let y = line(head.names.len().saturating_sub(1));
            for value in &head.values {
                sheet.text(edges.right, y, Anchor::End, "", value);
            }
        } else {
            let at = (edges.left, line(head.names.len()));
            sheet.lines(at, Anchor::Start, "", &head.values);
        }
        sheet.end();
    }

    /// A level line at what the series is to come to.
    fn target(&self, sheet: &mut Sheet, panel: &Panel) {
        let edges = panel.edges;
        let Some(target) = last_target_of(self.grid, panel.series) else {
            return;
        };
        sheet.begin("target");
        for value in target.values() {
            let y = self.y(edges, float(value));
            sheet.pen("line").line([(edges.left, y), (edges.right, y)]);
        }
        sheet.end();
    }

    /// The last value, values that stand alone or may change, and crosses where there are none.
    fn marks(&self, sheet: &mut Sheet, panel: &Panel) {
        let points: Vec<_> = self.grid.drawn(panel.series).collect();
        let last = points.len().saturating_sub(1);
        for (order, &(index, point)) in points.iter().enumerate() {
            let Some(value) = point.value else { continue };
            let is_alone = is_alone(self.grid, panel.series, &points, order);
            if order == last || is_alone || point.is_unsettled() {
                let at = self.place(panel.edges, index, float(value));
                let radius = match (point.is_unsettled(), order == last) {
                    (true, _) => 3.4,
                    (false, true) => 4.6,
                    (false, false) => 3.2,
                };
                sheet.stamp(format!("dot{}", unsettled(point.status)));
                Sign::Circle.draw(sheet, at, radius);
            }
        }
        let place = |index, value| self.place(panel.edges, index, value);
        for middle in breaks(self.grid, panel.series, place) {
            cut(sheet, middle);
        }
        for index in 0..self.grid.periods.len() {
            if let Some(absence) = self.grid.absence(panel.series, index) {
                let at = (self.x(panel.edges, index), panel.edges.bottom);
                absent(sheet, absence, at);
            }
        }
    }
}
