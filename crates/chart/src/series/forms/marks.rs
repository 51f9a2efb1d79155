use crate::series::grid::Grid;
use crate::series::plot::{Point, Role};
use crate::sheet::{Canvas, Sheet, Sign, float};

/// A series as it is drawn: its class, which gives colour and dashes, and its sign.
#[derive(Debug, Clone, Copy)]
pub struct SeriesLine {
    /// Its place in the plot.
    pub series: usize,
    pub class: &'static str,
    pub sign: Sign,
}

/// Colours and dashes by class, with the sign that goes with each.
const STYLES: [(&str, Sign); 6] = [
    ("s1", Sign::Circle),
    ("s2", Sign::Square),
    ("s3", Sign::Diamond),
    ("s4", Sign::Triangle),
    ("s5", Sign::Downward),
    ("s6", Sign::Cross),
];

/// The series that are drawn, in the order of the plot. The own area has the first style and the
/// first reference one of its own on every page; the rest take what follows, in their order.
pub fn lines(grid: &Grid) -> Vec<SeriesLine> {
    let (own, reference) = (grid.own(), grid.compared());
    let mut next = usize::from(own.is_some());
    let style = |series: usize| {
        let (class, sign) = if Some(series) == own {
            ("s1 own", Sign::Circle)
        } else if Some(series) == reference {
            ("ref", Sign::Circle)
        } else {
            let style = STYLES.get(next).copied();
            next += 1;
            style.unwrap_or(("s6", Sign::Cross))
        };
        SeriesLine { series, class, sign }
    };
    grid.shown().into_iter().map(style).collect()
}

impl SeriesLine {
    /// Whether it is the one that the chart is about: it lies on top.
    pub fn is_own(&self) -> bool {
        self.class == "s1 own"
    }

    pub fn is_reference(&self) -> bool {
        self.class == "ref"
    }
}

/// Draws the sign of a point, hollow where the value may still change.
pub fn mark(canvas: &mut Canvas, line: &SeriesLine, at: (f64, f64), point: &Point, radius: f64) {
    let hollow = point.is_unsettled();
    canvas.sheet.stamp(if hollow { "dot prov" } else { "dot" });
    canvas.sign(at, line.sign, if hollow { radius - 0.5 } else { radius });
}

/// Two strokes that say: there is nothing here.
pub fn missing(sheet: &mut Sheet, (x, y): (f64, f64)) {
    const ARM: f64 = 3.8;
    sheet.stamp("missing");
    sheet.line([(x - ARM, y - ARM), (x + ARM, y + ARM)]);
    sheet.line([(x - ARM, y + ARM), (x + ARM, y - ARM)]);
}

/// Whether no line leads to a point of a series from the one before it or on to the next. Points
/// and places are those that are drawn, in the order of time.
pub fn is_alone(grid: &Grid, series: usize, drawn: &[(usize, &Point)], order: usize) -> bool {
    let at = |order: usize| drawn.get(order).map(|(index, _)| *index);
    let joined = |from: Option<usize>, to: Option<usize>| {
        from.zip(to).is_some_and(|(from, to)| grid.connected(series, from, to))
    };
    let before = order.checked_sub(1).and_then(at);
    !joined(before, at(order)) && !joined(at(order), at(order + 1))
}

/// The stretches of a line that can be drawn, each with its class: dashed where it leads to a value
/// that may still change, and none over a gap or a break.
pub fn stretches(
    grid: &Grid,
    series: usize,
    place: impl Fn(usize, f64) -> (f64, f64),
) -> Vec<(&'static str, Vec<(f64, f64)>)> {
    let points: Vec<_> = grid.drawn(series).collect();
    let mut paths: Vec<(&'static str, Vec<(f64, f64)>)> = Vec::new();
    for (&(from, a), &(to, b)) in points.iter().zip(points.iter().skip(1)) {
        let (Some(start), Some(end)) = (a.value, b.value) else {
            continue;
        };
        if !grid.connected(series, from, to) {
            continue;
        }
        let class = if a.is_unsettled() || b.is_unsettled() { "line prov" } else { "line" };
        let (start, end) = (place(from, float(start)), place(to, float(end)));
        match paths.last_mut() {
            Some((same, path)) if *same == class && path.last() == Some(&start) => path.push(end),
            _ => paths.push((class, vec![start, end])),
        }
    }
    paths
}

/// The intervals of a series as bands without gaps: the place of each period with its ends.
pub fn band_runs(grid: &Grid, series: usize) -> Vec<Vec<(usize, f64, f64)>> {
    let mut runs: Vec<Vec<(usize, f64, f64)>> = Vec::new();
    for (index, point) in grid.drawn(series) {
        let Some((lower, upper)) = point.interval() else {
            continue;
        };
        let ends = (index, float(lower), float(upper));
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|l| grid.connected(series, l.0, index)) => {
                run.push(ends)
            }
            _ => runs.push(vec![ends]),
        }
    }
    runs
}

/// Whether the intervals of these series are drawn: those of the area that the chart is about,
/// or of two at most. More would hide each other; the table has them all.
pub fn has_band(grid: &Grid, line: &SeriesLine, lines: &[SeriesLine]) -> bool {
    let is_own = grid.series(line.series).is_some_and(|s| s.role == Role::Own);
    is_own || (grid.own().is_none_or(|own| own == line.series) && lines.len() <= 2)
}
