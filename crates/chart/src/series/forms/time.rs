use crate::series::grid::Grid;
use crate::series::notation::Notation;
use crate::sheet::{Anchor, Edges, Notes, Sheet, Size, thinned, width};
use base::value::Period;

/// The axis of time: each period at its middle, so that distances are true.
pub struct TimeAxis {
    /// The times at the first and last mark.
    pub range: (f64, f64),
    /// The places of those on the sheet.
    ends: (f64, f64),
    /// The middles of the grid's periods.
    middles: Vec<f64>,
    /// Those, and the periods of targets.
    stops: Vec<Period>,
    /// The right end of the sheet, where labels stop.
    edge: f64,
}

impl TimeAxis {
    /// Between the edges of the plot.
    pub fn new(grid: &Grid, left: f64, right: f64, size: &Size) -> Self {
        let mut stops = grid.periods.clone();
        for target in &grid.targets {
            if let Some(due) = target.period.filter(|due| !stops.contains(due)) {
                stops.push(due);
            }
        }
        stops.sort_unstable();
        let middles: Vec<f64> = grid.periods.iter().map(|p| p.middle()).collect();
        let times = stops.iter().map(|p| p.middle());
        let low = times.clone().fold(f64::INFINITY, f64::min);
        let high = times.fold(f64::NEG_INFINITY, f64::max);
        let range = if low < high { (low, high) } else { (low - 0.5, low + 0.5) };
        let inset = if size.is_wide { 20.0 } else { 16.0 };
        let after = if size.is_wide { 9.0 } else { 12.0 };
        Self { range, ends: (left + inset, right - after), middles, stops, edge: size.width }
    }

    /// The edges of the data within those of the plot.
    pub fn edges(&self, plot: Edges) -> Edges {
        Edges { left: self.ends.0, right: self.ends.1, ..plot }
    }

    /// The time of a period of the grid.
    pub fn at(&self, index: usize) -> f64 {
        self.middles.get(index).copied().unwrap_or(self.range.0)
    }

    /// When a target is due; one without a date is drawn at the end.
    pub fn of(&self, period: Option<Period>) -> f64 {
        period.map_or(self.range.1, Period::middle)
    }

    /// The least distance on the sheet between two periods.
    pub fn step(&self) -> f64 {
        let pairs = self.middles.windows(2);
        let steps = pairs.map(|pair| self.x(pair.last().copied()) - self.x(pair.first().copied()));
        steps.fold(f64::INFINITY, f64::min)
    }

    fn x(&self, time: Option<f64>) -> f64 {
        let (low, high) = self.range;
        let share = (time.unwrap_or(low) - low) / (high - low);
        (self.ends.0 + share * (self.ends.1 - self.ends.0)).round()
    }

    /// Ticks below the plot, and labels for as many of them as have room.
    pub fn draw(&self, sheet: &mut Sheet, notation: &Notation, bottom: f64) {
        let labels: Vec<String> =
            self.stops.iter().map(|p| notation.locale.period_short(*p)).collect();
        let wide = |label: &String| width(label, false);
        let centre = |(period, label): (&Period, &String)| {
            let half = wide(label) / 2.0;
            self.x(Some(period.middle())).min(self.edge - half - 1.0).max(half)
        };
        let places: Vec<(f64, f64)> =
            self.stops.iter().zip(&labels).map(|pair| (centre(pair), wide(pair.1))).collect();
        let counts: Vec<i64> = self.stops.iter().map(|p| count(*p)).collect();
        let written = match self.stops.first() {
            Some(Period::Month(..)) => thinned(&places, &counts, &[1, 2, 3, 6, 12, 24, 60, 120]),
            Some(Period::Quarter(..)) => thinned(&places, &counts, &[1, 2, 4, 8, 20, 40]),
            Some(Period::Half(..)) => thinned(&places, &counts, &[1, 2, 4, 10, 20]),
            // Of years the last one is written, and back from there every second, third …
            _ => thinned(&places, &back(places.len()), &[1, 2, 3, 4, 5, 10, 20, 50]),
        };
        sheet.begin_texts("axis time", Anchor::Middle);
        let is_crowded = self.step() < 5.0;
        let ticks =
            self.stops.iter().zip(&written).filter(|(_, is_written)| **is_written || !is_crowded);
        sheet.pen("tick").strokes(ticks.map(|(period, is_written)| {
            let tick = self.x(Some(period.middle()));
            let length = if *is_written { 7.0 } else { 4.0 };
            ((tick, bottom), (tick, bottom + length))
        }));
        let labelled = places.iter().zip(&labels).zip(written);
        for ((place, label), _) in labelled.filter(|(_, is_written)| *is_written) {
            sheet.text(place.0, bottom + 19.0, Anchor::Start, "", label);
        }
        sheet.end();
    }

    /// What stands above the plot: the unit of the axis, the baseline and the breaks.
    pub fn notes(&self, grid: &Grid, notation: &Notation, unit: Option<&str>) -> Notes {
        let mut notes = Notes::default();
        if let Some(unit) = unit {
            notes.add_words(unit.to_owned());
        }
        let baseline = grid.plot.yardstick.baseline.filter(|p| grid.periods.contains(p));
        let baseline = baseline.filter(|_| grid.periods.len() > 1);
        let at = baseline.map(|p| (self.x(Some(p.middle())), "base", "figure-baseline-mark"));
        let breaks = grid.breaks().map(|(before, after)| {
            let [before, after] = [before, after].map(|index| self.x(Some(self.at(index))));
            ((before + after) / 2.0, "break", "figure-break-mark")
        });
        let mut rules: Vec<_> = at.into_iter().chain(breaks).collect();
        rules.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (x, class, key) in rules {
            notes.add_rule(&notation.locale.text(key, &[]), class, x, self.edge);
        }
        notes
    }
}

/// The months, quarters or halves before a period since year zero: that of a January is a multiple
/// of twelve.
fn count(period: Period) -> i64 {
    let first = period.first();
    let months = i64::from(first.year()) * 12 + i64::from(first.month()) - 1;
    match period {
        Period::Quarter(..) => months / 3,
        Period::Half(..) => months / 6,
        _ => months,
    }
}

/// The places counted back from the last, which has zero.
fn back(count: usize) -> Vec<i64> {
    (0..count as i64).rev().collect()
}
