use crate::chart::Point;
use crate::chart::grid::{Grid, is_forecast};
use crate::value::{Decimal, Period};

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
    /// The point against which change is told: the baseline or the first of the path; none where
    /// there is no other than the latest.
    pub base: Option<(usize, &'a Point)>,
    pub base_is_baseline: bool,
    /// The break since which the path runs, where there are values from before it.
    pub broken: Option<Period>,
}

impl<'a> Subject<'a> {
    /// The own area or the only series, where that has a value or words.
    pub fn of(grid: &Grid<'a>) -> Option<Self> {
        Self::new(grid, grid.own()?)
    }

    pub fn new(grid: &Grid<'a>, series: usize) -> Option<Self> {
        let latest = grid.latest_of(series)?;
        let point = grid.cell(series, latest)?;
        let before = |at: &Period| *at <= point.period;
        let last_break = grid.plot.breaks.iter().map(|b| b.at).filter(before).max();
        let told: Vec<(usize, &Point)> = grid
            .known(series)
            .filter(|(index, p)| *index == latest || *index < latest && !is_forecast(p))
            .collect();
        let (earlier, path): (Vec<_>, Vec<_>) = told
            .into_iter()
            .partition(|(_, p)| last_break.is_some_and(|at| p.period < at));
        let baseline = grid.plot.baseline;
        let is_baseline = |entry: &&(usize, &Point)| Some(entry.1.period) == baseline;
        let candidates = || path.iter().filter(|(index, _)| *index < latest);
        let marked = candidates().find(is_baseline);
        let base = marked.or_else(|| candidates().next()).copied();
        let base_is_baseline = marked.is_some();
        Some(Self {
            series,
            name: grid.series(series).map_or("", |s| s.name.as_str()),
            latest,
            point,
            base,
            base_is_baseline,
            broken: last_break.filter(|_| !earlier.is_empty()),
            path,
        })
    }

    /// The values of the base and the latest, where both are numbers.
    pub fn change(&self) -> Option<(Decimal, Decimal)> {
        self.base?.1.value.zip(self.point.value)
    }
}

/// Whether the intervals of two values are known and share a part: then there is no clear
/// difference between them.
pub fn overlap(a: &Point, b: &Point) -> bool {
    match (a.interval(), b.interval()) {
        (Some((low, high)), Some((lower, upper))) => low <= upper && lower <= high,
        _ => false,
    }
}
