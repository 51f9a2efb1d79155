//! Areas below one another, from the highest value to the lowest: what bars and dots share.

use super::legend::{reservations, whisker, whisker_lines};
use super::marks::unsettled;
use super::target::target_label;
use crate::series::grid::Grid;
use crate::series::notation::Notation;
use crate::series::plot::{Look, Point, Role, Series, TargetMark};
use crate::series::rows;
use crate::sheet::{
    Anchor, Canvas, Edges, LINE, Layers, Legend, Notes, Sample, Sheet, Size, domain, float, widest,
    width, wrap,
};
use programme::model::ObservationStatus;

/// The widest that names beside the marks may be.
const NAMES: f64 = 220.0;
/// Between the end of a mark and its value.
const GAP: f64 = 8.0;

/// The areas of one period but the one that is a rule through them.
pub struct AreaList<'a> {
    grid: &'a Grid<'a>,
    notation: &'a Notation<'a>,
    size: &'a Size,
    period: usize,
    /// The reference, where there are areas to hold against it: it is drawn as a rule.
    rule: Option<usize>,
    pub marks: Vec<AreaMark<'a>>,
    end: f64,
}

/// An area with its place on the sheet.
pub struct AreaMark<'a> {
    pub series: &'a Series,
    pub point: Option<&'a Point>,
    look: Option<Look>,
    names: Vec<String>,
    value: String,
    /// The middle of the mark.
    pub y: f64,
    /// The middle of the first line of its name.
    name_y: f64,
}

/// Where marks start, which decides on which side of them their values stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// At zero: values of what is below it stand at the left.
    Zero,
    /// Nowhere: all values stand at the right.
    Nowhere,
}

impl Start {
    /// How far a mark reaches beyond its value.
    fn reach(self) -> f64 {
        match self {
            Self::Zero => 0.0,
            Self::Nowhere => 5.0,
        }
    }
}

/// How the marks of a list lie.
pub struct Scaling<'a> {
    pub start: Start,
    /// The data at the edges.
    pub range: (f64, f64),
    /// What a mark at the end of the scale needs at the left and at the right.
    pub inset: (f64, f64),
    /// The word for large numbers, above the axis.
    pub unit: Option<&'a str>,
    /// How a value that may change is drawn.
    pub unsettled: fn(ObservationStatus) -> Sample,
    /// Between the last area and the legend.
    pub foot: f64,
    /// From there to what the legend begins with.
    pub legend: f64,
}

/// What stands around the marks.
pub struct Surroundings {
    start: Start,
    /// Where names end, or begin in a narrow drawing.
    names: f64,
    notes: Notes,
    legend: Legend,
    legend_at: (f64, f64),
    height: f64,
    /// The room that words take, where rules may come.
    texts: Vec<[f64; 4]>,
}

impl<'a> AreaList<'a> {
    /// With marks of a thickness.
    pub fn of(
        grid: &'a Grid<'a>,
        notation: &'a Notation<'a>,
        size: &'a Size,
        thickness: f64,
    ) -> Self {
        let period = grid.latest().unwrap_or(0);
        let rule = reference_rule(grid, period);
        let room = if size.is_wide { NAMES.min(0.4 * size.width) } else { size.width - 4.0 };
        let mut y = 4.0;
        let mut marks = Vec::new();
        // A drawing of thousands would be as long as a street: it shows what the table does.
        for index in rows::areas(grid, false) {
            let Some(series) = grid.series(index).filter(|_| Some(index) != rule) else {
                continue;
            };
            let names = wrap(&series.name, room, series.role == Role::Own);
            let point = grid.cell(index, period);
            let value = point.and_then(|p| p.value).map(|v| notation.label(v));
            let text = names.len().max(1) as f64 * LINE;
            let (height, name_y, middle) = if size.is_wide {
                let height = f64::max(text, thickness) + 10.0;
                (height, y + (height - text + LINE) / 2.0, y + height / 2.0)
            } else {
                let middle = y + text + 3.0 + thickness / 2.0;
                (text + thickness + 18.0, y + LINE / 2.0, middle)
            };
            marks.push(AreaMark {
                series,
                point,
                look: grid.look(index),
                names,
                value: value.unwrap_or_else(|| notation.absent(point)),
                y: middle,
                name_y,
            });
            y += height;
        }
        Self { grid, notation, size, period, rule, marks, end: y }
    }

    /// What an axis has to hold: values, intervals, the rule and the targets.
    pub fn range(&self, from_zero: Option<bool>) -> (f64, f64) {
        let points = self.marks.iter().filter_map(|mark| mark.point);
        let rule = self.rule.and_then(|rule| self.grid.cell(rule, self.period));
        let of_point = |p: &Point| [p.value, p.lower, p.upper].into_iter().flatten();
        let targets = self.grid.targets.iter().flat_map(TargetMark::values);
        domain(points.chain(rule).flat_map(of_point).chain(targets).map(float), from_zero)
    }

    /// Puts the marks below what stands above them, and gives a sheet for them.
    pub fn canvas(&mut self, scaling: Scaling<'_>) -> (Canvas, Surroundings) {
        let (low, high) = scaling.range;
        let (names, left, right) = self.across(low, scaling.start);
        let (left, right) = (left + scaling.inset.0, right - scaling.inset.1);
        let x_of = |value: f64| left + (value - low) / (high - low) * (right - left);
        let notes = self.rules(x_of, scaling.unit);
        let top = notes.height + 2.0;
        for mark in &mut self.marks {
            mark.y += top;
            mark.name_y += top;
        }
        let edges = Edges { left, right, top, bottom: self.end + top };
        let legend_left = if self.size.is_wide { names + 10.0 } else { 0.0 };
        let points = self.marks.iter().filter_map(|mark| Some((mark.point?, true)));
        let entries = reservations(self.notation, points, scaling.unsettled, whisker());
        let legend = Legend::lay(entries, self.size.width - legend_left, 8.0);
        let foot = edges.bottom + scaling.foot;
        let around = Surroundings {
            start: scaling.start,
            names,
            notes,
            height: foot + legend.height,
            legend,
            legend_at: (legend_left, foot + scaling.legend),
            texts: Vec::new(),
        };
        // Down the sheet the data are places on it.
        let down = (edges.bottom, edges.top);
        (Canvas::new(Sheet::new(), edges, (low, high), down), around)
    }

    /// Leaves room for names and for values beside the marks: where names end, and where the data
    /// begin and end.
    fn across(&self, low: f64, start: Start) -> (f64, f64, f64) {
        let name = |mark: &AreaMark| widest(&mark.names, mark.is_own());
        let names = if self.size.is_wide {
            self.marks.iter().map(name).fold(0.0, f64::max) + 10.0
        } else {
            1.0
        };
        let label = |mark: &AreaMark| width(&mark.value, mark.is_own()) + GAP + start.reach();
        // The word for none begins where the data begin: it takes no room beside them.
        let has_room = |mark: &&AreaMark| {
            let is_known = mark.point.is_some_and(|point| point.value.is_some());
            !is_known && (start == Start::Nowhere || low >= 0.0)
        };
        let room = |at_left: bool| {
            let marks = self.marks.iter().filter(|mark| mark.is_leftward(start) == at_left);
            marks.filter(|mark| !has_room(mark)).map(label).fold(0.0, f64::max)
        };
        let below_zero = if low < 0.0 && start == Start::Zero { room(true) + 4.0 } else { 0.0 };
        let right = self.size.width - room(false) - 4.0;
        (names - 10.0, (names + below_zero).round(), right.round())
    }

    /// The reference and the targets, as rules through the areas, and the unit of an axis before
    /// them.
    fn rules(&self, x_of: impl Fn(f64) -> f64, unit: Option<&str>) -> Notes {
        let mut rules = Vec::new();
        if let Some(rule) = self.rule
            && let Some(value) = self.grid.cell(rule, self.period).and_then(|p| p.value)
            && let Some(series) = self.grid.series(rule)
        {
            let text = format!("{} {}", series.name, self.notation.label(value));
            rules.push((x_of(float(value)), "ref", text));
        }
        for target in &self.grid.targets {
            for value in target.values() {
                let label = self.notation.label(value);
                let dated = self.grid.targets.len() > 1;
                let text = target_label(self.grid, self.notation, target, &label, dated);
                rules.push((x_of(float(value)), "target", text));
            }
        }
        rules.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut notes = Notes::default();
        if let Some(unit) = unit {
            notes.add_words(unit.to_owned());
        }
        for (x, class, text) in rules {
            notes.add_rule(&text, class, x.round(), self.size.width);
        }
        notes
    }

    /// Draws each area that has a value with a pen for a kind of mark, whose classes tell what the area
    /// is here and whether its value may change.
    pub fn draw_marks(
        &self,
        canvas: &mut Canvas,
        (kind, start): (&str, Start),
        draw: impl Fn(&mut Canvas, &AreaMark, f64),
    ) {
        let has_own = self.marks.iter().any(AreaMark::is_own);
        // Where no area is the one that all is about, those of the programme stand out among others.
        let is_ours = |mark: &AreaMark| mark.look.is_some_and(|look| look.is_ours);
        let ours = self.marks.iter().filter(|mark| !has_own && is_ours(mark)).count();
        let is_mixed = 0 < ours && ours < self.marks.len();
        canvas.sheet.begin(&format!("{kind}s{}", if has_own || is_mixed { "" } else { " all" }));
        // A bar would hide what lies under it.
        if start == Start::Nowhere {
            self.draw_intervals(canvas, false);
        }
        for mark in &self.marks {
            let Some((point, value)) = mark.point.and_then(|p| Some((p, p.value?))) else {
                continue;
            };
            let role = match mark.series.role {
                Role::Own => " own",
                Role::Reference => " ref",
                Role::Other if is_mixed && is_ours(mark) => " own",
                Role::Other => "",
            };
            canvas.sheet.stamp(format!("{kind}{role}{}", unsettled(point.status)));
            draw(canvas, mark, float(value));
        }
        if start == Start::Zero {
            self.draw_intervals(canvas, true);
        }
        canvas.sheet.end();
    }

    /// Draws the intervals; on bars on a light ground, which keeps them visible on a dark one.
    fn draw_intervals(&self, canvas: &mut Canvas, is_on_bars: bool) {
        let ends = self.marks.iter().filter_map(|mark| {
            let point = mark.point.filter(|point| point.value.is_some())?;
            let (lower, upper) = point.interval()?;
            Some((mark.y, float(lower), float(upper)))
        });
        let beam =
            |(y, lower, upper): (f64, f64, f64)| [lower, upper].map(|end| canvas.place((end, y)));
        let lines: Vec<_> = ends.map(beam).flat_map(whisker_lines).collect();
        if is_on_bars && !lines.is_empty() {
            let width = if self.size.is_wide { 'w' } else { 'n' };
            let id = format!("{}-{width}", self.grid.plot.id);
            canvas.sheet.grounded(&id, ["under", "whisker"], lines);
        } else {
            canvas.sheet.stamp("whisker").strokes(lines);
        }
    }

    pub fn draw_names(&self, sheet: &mut Sheet, around: &mut Surroundings) {
        let (x, anchor) =
            if self.size.is_wide { (around.names, Anchor::End) } else { (1.0, Anchor::Start) };
        sheet.begin_texts("names", anchor);
        for mark in &self.marks {
            let (y, is_own) = (mark.name_y, mark.is_own());
            let class = if is_own { "name" } else { "" };
            sheet.lines((x, y), Anchor::Start, class, &mark.names);
            for (index, name) in mark.names.iter().enumerate() {
                if !self.size.is_wide {
                    let y = y + LINE * index as f64;
                    let taken = [0.0, width(name, is_own), y - LINE / 2.0, y + LINE / 2.0];
                    around.texts.push(taken);
                }
            }
        }
        sheet.end();
    }

    /// Writes the values beside the marks, then draws the rules and the legend.
    pub fn finish(&self, mut canvas: Canvas, mut around: Surroundings) -> Layers {
        canvas.sheet.begin("values");
        let rules: Vec<f64> = around.notes.rules().collect();
        for mark in &self.marks {
            let value = mark.point.and_then(|p| p.value).map(float);
            let is_own = mark.is_own();
            let taken = width(&mark.value, is_own);
            let (beside, anchor) = mark.value_at(&canvas, around.start);
            let is_met = |rule: &f64| beside - GAP < *rule && *rule < beside + taken + GAP;
            let within = mark.end_within(&canvas, around.start, taken);
            // Where a rule would run through the value it stands within the end of the bar.
            let within = within.filter(|_| rules.iter().any(is_met));
            let (x, anchor) = within.map_or((beside, anchor), |x| (x, Anchor::End));
            let class = match (value, is_own) {
                (None, _) => "quiet",
                (_, true) if within.is_some() => "name inside",
                (_, true) => "name",
                _ if within.is_some() => "inside",
                _ => "",
            };
            canvas.sheet.text(x, mark.y, anchor, class, &mark.value);
            let left = if anchor == Anchor::End { x - taken } else { x };
            let (top, bottom) = (mark.y - LINE / 2.0, mark.y + LINE / 2.0);
            around.texts.push([left, left + taken, top, bottom]);
        }
        canvas.sheet.end();
        let (bottom, mut sheet) = (canvas.edges.bottom, canvas.sheet);
        around.notes.draw(&mut sheet, 0.0, bottom, &around.texts);
        let (left, top) = around.legend_at;
        around.legend.draw(&mut sheet, left, top);
        sheet.finish(around.height)
    }
}

/// The reference, where there are rows to hold against it.
fn reference_rule(grid: &Grid, period: usize) -> Option<usize> {
    let reference = grid.compared()?;
    grid.cell(reference, period)?.value?;
    let others = (0..grid.plot.series.len()).filter(|s| *s != reference);
    let marks = others.filter(|s| grid.cell(*s, period).is_some_and(|p| p.value.is_some()));
    (marks.count() > 1).then_some(reference)
}

impl AreaMark<'_> {
    pub fn is_own(&self) -> bool {
        self.series.role == Role::Own
    }

    fn is_leftward(&self, start: Start) -> bool {
        let value = self.point.and_then(|p| p.value);
        start == Start::Zero && value.is_some_and(|v| v.is_sign_negative() && !v.is_zero())
    }

    /// Where a value of a width ends that is written within the end of its bar; none where the bar
    /// is too short, is drawn in outline or bears an interval.
    fn end_within(&self, canvas: &Canvas, start: Start, taken: f64) -> Option<f64> {
        let point = self.point.filter(|p| !p.is_unsettled() && p.interval().is_none())?;
        let value = float(point.value?);
        let is_solid = start == Start::Zero && value > 0.0 && self.series.role != Role::Reference;
        let [end, zero] = [value, 0.0].map(|value| canvas.place((value, 0.0)).0);
        (is_solid && end - zero > taken + 2.0 * GAP).then_some(end - GAP)
    }

    /// Where its value is written: beyond its mark and its interval.
    fn value_at(&self, canvas: &Canvas, start: Start) -> (f64, Anchor) {
        let x_of = |value: f64| canvas.place((value, 0.0)).0;
        let value = self.point.and_then(|p| p.value).map(float);
        let ends = self.point.and_then(Point::interval).filter(|_| value.is_some());
        let ends = ends.map(|(lower, upper)| (float(lower), float(upper)));
        match value {
            Some(end) if self.is_leftward(start) => {
                let far = ends.map_or(end, |(lower, _)| end.min(lower));
                (x_of(far) - GAP, Anchor::End)
            }
            Some(end) => {
                let far = ends.map_or(end, |(_, upper)| end.max(upper));
                let x = x_of(far).max(x_of(end) + start.reach());
                (x + GAP, Anchor::Start)
            }
            None if start == Start::Zero => (x_of(0.0) + GAP, Anchor::Start),
            None => (canvas.edges.left + GAP, Anchor::Start),
        }
    }
}
