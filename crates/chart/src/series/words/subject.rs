use crate::series::grid::Grid;
use crate::series::plot::Point;
use base::value::Period;
use insight::{Change, Course, Direction, Estimate, Moment, change, course, growth};

/// The series that the sentences are about, with what its latest value may be held against.
pub struct Subject<'a> {
    /// Its place in the plot.
    pub series: usize,
    pub name: &'a str,
    /// The place of its latest period, and the point there.
    pub latest: usize,
    pub point: &'a Point,
    /// The points that are measured in the same way as the latest, which is the last of them.
    /// Forecasts are not among them.
    pub path: Vec<(usize, &'a Point)>,
    /// The point against which change is told, and its place; none where there is no other than
    /// the latest.
    pub base: Option<(usize, &'a Point)>,
    pub base_is_baseline: bool,
    /// The change from there, where both are numbers.
    pub change: Option<Change>,
    /// Of a running total, what was added since the value before, where that is clear and no
    /// correction.
    pub added: Option<Change>,
    /// The break since which the path runs, where there are values from before it.
    pub broken: Option<Period>,
}

impl<'a> Subject<'a> {
    /// The own area or the only series, where that has a value or words.
    pub fn of(grid: &Grid<'a>) -> Option<Self> {
        Self::new(grid, grid.own()?)
    }

    pub fn new(grid: &Grid<'a>, series: usize) -> Option<Self> {
        let known: Vec<(usize, &Point)> = grid.known(series).collect();
        let moments: Vec<Moment> =
            known.iter().map(|(_, point)| Moment::new(point.period, point.status)).collect();
        let Course { latest, path, base, base_is_baseline, broken } =
            course(&grid.plot.yardstick, &moments)?;
        let at = |place: usize| known.get(place).copied();
        let (latest, point) = at(latest)?;
        let base = base.and_then(at);
        let estimates = base.and_then(|(_, base)| base.estimate().zip(point.estimate()));
        let yardstick = &grid.plot.yardstick;
        let path: Vec<(usize, &Point)> = path.into_iter().filter_map(at).collect();
        let numbers: Vec<Estimate> = path.iter().filter_map(|(_, p)| p.estimate()).collect();
        let added = growth(yardstick, &numbers).filter(|added| {
            yardstick.cumulative
                && added.to.period == point.period
                && matches!(added.shown(), Direction::Up | Direction::Same)
        });
        Some(Self {
            series,
            name: grid.called(series),
            latest,
            point,
            path,
            base,
            base_is_baseline,
            change: estimates.and_then(|(from, to)| change(yardstick, &from, &to)),
            added,
            broken,
        })
    }

    /// The change since the same part of the year before, of a quarter, month or half-year. None
    /// where that is the base already.
    pub fn year_before(&self, grid: &Grid) -> Option<Change> {
        let then = self.point.period.a_year_earlier()?;
        let is_told = self.base.is_some_and(|(_, base)| base.period == then);
        if is_told || grid.plot.yardstick.cumulative {
            return None;
        }
        let (_, earlier) = self.path.iter().find(|(_, p)| p.period == then)?;
        change(&grid.plot.yardstick, &earlier.estimate()?, &self.point.estimate()?)
    }

    /// The numbers of the path with their places.
    pub fn numbers(&self) -> impl Iterator<Item = (usize, Estimate)> {
        let number = |(place, point): &(usize, &Point)| Some((*place, point.estimate()?));
        self.path.iter().filter_map(number)
    }
}
