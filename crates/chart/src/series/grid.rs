use std::cmp::Reverse;
use std::mem::discriminant;

use super::plot::{Look, Place, Plot, Point, Role, Series, TargetMark};
use super::targets::{TargetState, marks, target_states};
use super::telling::telling;
use base::value::{Frequency, Period};
use insight::Estimate;
use programme::model::ObservationStatus;

/// The series of a plot against all its periods: what the drawing, the table and the words read.
pub struct Grid<'a> {
    pub plot: &'a Plot,
    /// The periods of all points, in the order of time, each once.
    pub periods: Vec<Period>,
    /// By series, then by period. None is a cell of which nothing was said.
    cells: Vec<Vec<Option<&'a Point>>>,
    /// The targets, the first due first, with where their series stand on the way to each.
    pub target_states: Vec<TargetState<'a>>,
    /// Those that stand for a number, in the same order.
    pub targets: Vec<TargetMark>,
}

/// Why a value that could be there is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Absence {
    Missing,
    /// It is known, and not shown.
    Withheld,
}

/// Why there is nothing to know of an area in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outside {
    NotYet,
    NoMore,
}

impl<'a> Grid<'a> {
    pub fn of(plot: &'a Plot) -> Self {
        let mut periods: Vec<Period> = Vec::new();
        for series in &plot.series {
            for (index, point) in series.points.iter().enumerate() {
                // Series mostly share their periods: look in the same place first.
                if periods.get(index) != Some(&point.period) {
                    periods.push(point.period);
                }
            }
        }
        periods.sort_unstable();
        periods.dedup();
        let cells = plot.series.iter().map(|s| row(s, &periods)).collect();
        let mut grid =
            Self { plot, periods, cells, target_states: Vec::new(), targets: Vec::new() };
        if !plot.targets.is_empty() {
            let numbers = |series| grid.estimates(series);
            let reference = grid.reference().map(|series| grid.estimates(series));
            let reference = reference.unwrap_or_default();
            grid.target_states = target_states(plot, grid.own(), numbers, &reference);
            grid.targets = marks(&grid.target_states);
        }
        grid
    }

    /// The numbers of a series, in the order of time.
    fn estimates(&self, series: usize) -> Vec<Estimate> {
        self.known(series).filter_map(|(_, point)| point.estimate()).collect()
    }

    /// Where the area of a series is on a map.
    pub fn place(&self, series: usize) -> Option<&'a Place> {
        let id = &self.series(series)?.id;
        self.plot.places.iter().find(|place| place.id == *id)
    }

    /// How the area of a series is drawn on every page.
    pub fn look(&self, series: usize) -> Option<Look> {
        self.plot.looks.get(&self.series(series)?.id).copied()
    }

    pub fn cell(&self, series: usize, period: usize) -> Option<&'a Point> {
        *self.cells.get(series)?.get(period)?
    }

    /// The cell of a period, where that has a value or words.
    pub fn at(&self, series: usize, period: Period) -> Option<&'a Point> {
        let index = self.periods.binary_search(&period).ok()?;
        self.cell(series, index).filter(|p| p.is_known())
    }

    /// The points of a series that have a value or words, with the places of their periods.
    pub fn known(&self, series: usize) -> impl DoubleEndedIterator<Item = (usize, &'a Point)> {
        self.cells
            .get(series)
            .map(Vec::as_slice)
            .unwrap_or_default()
            .iter()
            .enumerate()
            .filter_map(|(index, cell)| cell.filter(|p| p.is_known()).map(|p| (index, p)))
    }

    /// The points of a series that can be drawn, with the places of their periods.
    pub fn drawn(&self, series: usize) -> impl DoubleEndedIterator<Item = (usize, &'a Point)> {
        self.known(series).filter(|(_, p)| p.value.is_some())
    }

    /// Whether the line of a series may run from one period to a later one: nothing that was due
    /// between them is lacking, and there is no break. What was due is judged from how often a
    /// figure comes, else from the periods of the table.
    pub fn connected(&self, series: usize, from: usize, to: usize) -> bool {
        let (Some(&first), Some(&last)) = (self.periods.get(from), self.periods.get(to)) else {
            return false;
        };
        let mut between = from + 1..to;
        let is_whole = match self.plot.frequency.and_then(Frequency::days) {
            Some(days) => {
                let days = days.max(length(first));
                days_between(first, last) <= LATE * days
                    && !between.any(|period| self.is_missing(series, period))
            }
            None => between.all(|at| {
                self.periods.get(at).is_none_or(|p| discriminant(p) != discriminant(&first))
            }),
        };
        is_whole
            && discriminant(&first) == discriminant(&last)
            && !self.plot.yardstick.breaks.iter().any(|at| first < *at && *at <= last)
            && !(from + 1..=to).any(|at| self.cell(series, at).is_some_and(Point::is_break))
    }

    /// Each break in the data, as the places of the periods before and after it.
    pub fn breaks(&self) -> impl Iterator<Item = (usize, usize)> {
        let after = |at: &Period| self.periods.iter().position(|period| period >= at);
        let after = self.plot.yardstick.breaks.iter().filter_map(after);
        after.filter_map(|after| Some((after.checked_sub(1)?, after)))
    }

    /// The breaks that are those of a series alone, as what is drawn before and after each, with the
    /// places of their periods.
    pub fn own_breaks(
        &self,
        series: usize,
    ) -> impl Iterator<Item = [(usize, &'a Point); 2]> + use<'a, '_> {
        let pairs = self.drawn(series).zip(self.drawn(series).skip(1));
        pairs.filter(|(_, (_, after))| after.is_break()).map(|(before, after)| [before, after])
    }

    /// The series that the page is about: the own area, or the only one.
    pub fn own(&self) -> Option<usize> {
        let series = &self.plot.series;
        series.iter().position(|s| s.role == Role::Own).or((series.len() == 1).then_some(0))
    }

    pub fn reference(&self) -> Option<usize> {
        let mut series = self.plot.series.iter();
        series.position(|s| s.role == Role::Reference)
    }

    /// The reference, where it is not what the page is about.
    pub fn compared(&self) -> Option<usize> {
        self.reference().filter(|r| Some(*r) != self.own())
    }

    /// The series that have a line in the drawing, in the order of the plot, as many as there may
    /// be: the own area and the reference, then what the editors chose, else what says most.
    pub fn shown(&self) -> Vec<usize> {
        let filled: Vec<usize> = self.filled().collect();
        let most = self.most_lines();
        if filled.len() <= most {
            return filled;
        }
        let named = [self.own(), self.reference()];
        let rest: Vec<usize> =
            filled.iter().copied().filter(|series| !named.contains(&Some(*series))).collect();
        let named = named.into_iter().flatten();
        let order = named.chain(self.chosen()).chain(telling(self, &rest));
        let mut shown: Vec<usize> = Vec::with_capacity(most);
        for series in order.filter(|series| filled.contains(series)) {
            if shown.len() < most && !shown.contains(&series) {
                shown.push(series);
            }
        }
        shown.sort_unstable();
        shown
    }

    /// The series that the editors want drawn, in their order.
    fn chosen(&self) -> impl Iterator<Item = usize> {
        let place = |id: &String| self.plot.series.iter().position(|series| series.id == *id);
        self.plot.chosen.iter().filter_map(place)
    }

    /// Whether what is drawn was chosen by its values, and not by the editors.
    pub fn is_drawn_by_value(&self) -> bool {
        let named = [self.own(), self.reference()];
        let chosen: Vec<usize> = self.chosen().collect();
        let mut shown = self.shown().into_iter();
        shown.any(|series| !named.contains(&Some(series)) && !chosen.contains(&series))
    }

    /// How many lines one drawing holds.
    pub fn most_lines(&self) -> usize {
        match self.plot.max_series {
            0 => 4,
            most => most.min(6),
        }
    }

    /// Why there is nothing to know of a series in a period: its area was not there on any day of it.
    pub fn outside(&self, series: usize, period: usize) -> Option<Outside> {
        let life = self.plot.lives.get(&self.series(series)?.id)?;
        let period = self.periods.get(period)?;
        if life.from.is_some_and(|from| period.last() < from) {
            return Some(Outside::NotYet);
        }
        life.to.is_some_and(|to| period.first() > to).then_some(Outside::NoMore)
    }

    /// What a row says that has no value where there could be one.
    pub fn absence(&self, series: usize, period: usize) -> Option<Absence> {
        if self.outside(series, period).is_some() {
            return None;
        }
        match self.cell(series, period).filter(|point| !point.is_known())?.status {
            ObservationStatus::NotApplicable => None,
            ObservationStatus::Suppressed => Some(Absence::Withheld),
            _ => Some(Absence::Missing),
        }
    }

    /// Whether a row says that there is no value where there could be one.
    pub fn is_missing(&self, series: usize, period: usize) -> bool {
        self.absence(series, period).is_some()
    }

    /// The series of which something can be drawn.
    pub fn filled(&self) -> impl Iterator<Item = usize> {
        (0..self.plot.series.len()).filter(|s| self.drawn(*s).next().is_some())
    }

    /// The name of the series that a target is for, where that is not what the page is about.
    pub fn part(&self, series: Option<usize>) -> Option<&'a str> {
        series.filter(|_| series != self.own()).map(|series| self.name(series))
    }

    pub fn series(&self, index: usize) -> Option<&'a Series> {
        self.plot.series.get(index)
    }

    pub fn name(&self, series: usize) -> &'a str {
        self.series(series).map_or("", |s| s.name.as_str())
    }

    /// How a series is called within a sentence: `de Oosterparkwijk`.
    pub fn called(&self, series: usize) -> &'a str {
        let called = self.series(series).and_then(|s| self.plot.called.get(&s.id));
        called.map_or_else(|| self.name(series), String::as_str)
    }

    /// The last period in which the own area, or else any area, has a value that is no forecast;
    /// failing that, any value.
    pub fn latest(&self) -> Option<usize> {
        let own = self.own().and_then(|own| self.latest_of(own));
        let all = || 0..self.plot.series.len();
        own.or_else(|| all().filter_map(|s| self.measured_of(s)).max())
            .or_else(|| all().filter_map(|s| self.latest_of(s)).max())
    }

    /// The order of areas at a period: by value from high to low, then those without one; the same
    /// values in the order of the plot.
    pub fn ranked(&self, period: usize) -> Vec<usize> {
        let value = |series: usize| self.cell(series, period).and_then(|p| p.value);
        let mut order: Vec<usize> = (0..self.plot.series.len()).collect();
        order.sort_by_key(|&series| Reverse(value(series)));
        order
    }

    pub(super) fn latest_of(&self, series: usize) -> Option<usize> {
        let any = || self.known(series).next_back().map(|(index, _)| index);
        self.measured_of(series).or_else(any)
    }

    fn measured_of(&self, series: usize) -> Option<usize> {
        let mut known = self.known(series).rev();
        known.find(|(_, p)| !p.is_forecast()).map(|(index, _)| index)
    }

    /// Whether any cell can be drawn.
    pub fn has_values(&self) -> bool {
        self.cells.iter().flatten().flatten().any(|p| p.value.is_some())
    }

    /// Whether there are cells, and all of them are kept back on purpose.
    pub fn is_hidden(&self) -> bool {
        let mut cells = self.cells.iter().flatten().flatten().peekable();
        cells.peek().is_some() && cells.all(|p| p.status == ObservationStatus::Suppressed)
    }

    /// The number of periods in which something can be drawn.
    pub fn periods_drawn(&self) -> usize {
        let has_value = |index: &usize| {
            (0..self.cells.len()).any(|s| self.cell(s, *index).is_some_and(|p| p.value.is_some()))
        };
        (0..self.periods.len()).filter(has_value).count()
    }
}

/// A figure that comes so much later than it was due is the next one; of a later one some is lacking.
pub const LATE: f64 = 1.4;

/// Days from the beginning of one period to that of another.
fn days_between(first: Period, last: Period) -> f64 {
    first.first().until(last.first()).map_or(f64::INFINITY, |span| span.get_days().into())
}

/// How many days a period lasts that follows on the one before it; periods that overlap have none.
fn length(period: Period) -> f64 {
    match period {
        Period::Pooled(..) | Period::PooledSplit(..) | Period::Days(..) => 0.0,
        _ => period.first().until(period.last()).map_or(0.0, |span| span.get_days().into()),
    }
}

fn row<'a>(series: &'a Series, periods: &[Period]) -> Vec<Option<&'a Point>> {
    let mut row: Vec<Option<&Point>> = vec![None; periods.len()];
    for (index, point) in series.points.iter().enumerate() {
        let same_place = periods.get(index) == Some(&point.period);
        let place = if same_place { Ok(index) } else { periods.binary_search(&point.period) };
        if let Some(cell) = place.ok().and_then(|place| row.get_mut(place)) {
            // Of two points in one period the first counts.
            cell.get_or_insert(point);
        }
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use insight::Yardstick;

    fn series(years: &[i16]) -> Series {
        let point = |year: &i16| Point::new(Period::Year(*year), Some((*year).into()));
        Series {
            id: String::new(),
            name: String::new(),
            role: Role::Other,
            points: years.iter().map(point).collect(),
        }
    }

    #[test]
    fn a_line_leaves_out_what_was_due_and_is_not_there() {
        let mut plot = Plot::new("p", "Iets", Yardstick::default());
        plot.series = vec![series(&[2019, 2021, 2023]), series(&[2019, 2020, 2021, 2022, 2023])];
        let joined = |plot: &Plot, series| Grid::of(plot).connected(series, 0, 2);
        assert!(!joined(&plot, 0));
        plot.frequency = Frequency::parse("every two years");
        assert!(joined(&plot, 0), "what other areas have is not due here");
        plot.frequency = Frequency::parse("yearly");
        assert!(!joined(&plot, 0) && Grid::of(&plot).connected(1, 0, 1));
        // Nor is it where no area has a figure of the year between.
        plot.series.pop();
        assert!(!Grid::of(&plot).connected(0, 0, 1));
        // A year is a year, however often its figure is renewed.
        plot.series = vec![series(&[2019, 2020])];
        plot.frequency = Frequency::parse("monthly");
        assert!(Grid::of(&plot).connected(0, 0, 1));
    }
}
