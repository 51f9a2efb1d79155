use crate::series::grid::{Absence, Grid};
use crate::series::plot::{Look, Point, Role};
use crate::sheet::{Canvas, Sheet, Sign, float};
use programme::model::ObservationStatus;

/// A series as it is drawn: its class, which gives colour and dashes, and its sign.
#[derive(Debug, Clone)]
pub struct SeriesLine {
    /// Its place in the plot.
    pub series: usize,
    pub class: String,
    pub sign: Sign,
}

/// The signs of the colours `s1` to `s6`. The first is that of the own area and of the reference.
const SIGNS: [Sign; 6] =
    [Sign::Circle, Sign::Square, Sign::Diamond, Sign::Triangle, Sign::Downward, Sign::Cross];
/// The colours, signs and dashes that areas share.
const OTHERS: usize = Look::COLOURS;
/// So many areas look different.
const LOOKS: usize = OTHERS * OTHERS;

/// The series that are drawn, in the order of the plot. The own area and the first reference each
/// have a style of their own, and areas the one of their place in the register, on every page;
/// parts of an area take what follows, in their order.
pub fn lines(grid: &Grid) -> Vec<SeriesLine> {
    let (own, reference) = (grid.own(), grid.compared());
    let shown = grid.shown();
    let is_ours = |s: &usize| Some(*s) == own || grid.look(*s).is_some_and(|look| look.is_ours);
    let has_ours = shown.iter().any(is_ours);
    let mut next = usize::from(own.is_some());
    let mut taken: Vec<String> = Vec::new();
    let style = |series: usize| {
        let (class, sign) = if Some(series) == own {
            ("s1 own".to_owned(), Sign::Circle)
        } else if Some(series) == reference {
            ("ref".to_owned(), Sign::Circle)
        } else if let Some(look) = grid.look(series) {
            // Where more areas are grey than there are dashes, two that meet would look alike.
            let others = (0..LOOKS).map(|step| Look { place: (look.place + step) % LOOKS, ..look });
            let mut others = others.map(|look| look_of(look, has_ours));
            let free = others.find(|(class, _)| !taken.contains(class));
            let (class, sign) = free.unwrap_or_else(|| look_of(look, has_ours));
            taken.push(class.clone());
            (class, sign)
        } else {
            let index = next.min(OTHERS);
            next += 1;
            (format!("s{}", index + 1), SIGNS.get(index).copied().unwrap_or(Sign::Cross))
        };
        SeriesLine { series, class, sign }
    };
    shown.into_iter().map(style).collect()
}

/// The class and the sign of an area. Of colour, sign and dashes any two areas share one at most,
/// as far as there are enough of them; of what is grey, the first that there are dashes for share none.
fn look_of(look: Look, has_ours: bool) -> (String, Sign) {
    let (colour, round) = (look.place % OTHERS, look.place / OTHERS);
    let turned = |by: usize| (colour + by * round) % OTHERS;
    let sign = SIGNS.get(1 + turned(1)).copied().unwrap_or(Sign::Cross);
    let (colour, dashes) = (colour + 2, turned(2) + 2);
    let class = match (look.is_ours || !has_ours, dashes == colour) {
        (true, true) => format!("s{colour}"),
        (true, false) => format!("s{colour} d{dashes}"),
        (false, _) => format!("out d{colour}"),
    };
    (class, sign)
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
    canvas.sheet.stamp(format!("dot{}", unsettled(point.status)));
    canvas.sign(at, line.sign, if hollow { radius - 0.6 } else { radius });
}

/// What the class of a mark ends in whose value may still change.
pub fn unsettled(status: ObservationStatus) -> &'static str {
    match status {
        ObservationStatus::Provisional => " prov",
        ObservationStatus::Estimate => " prov est",
        ObservationStatus::Unreliable => " prov unrel",
        ObservationStatus::Forecast => " prov fore",
        _ => "",
    }
}

/// The middle of each break that is of a series alone.
pub fn breaks(
    grid: &Grid,
    series: usize,
    place: impl Fn(usize, f64) -> (f64, f64),
) -> Vec<(f64, f64)> {
    let middle = |ends: [(usize, &Point); 2]| {
        let [(before, from), (after, to)] = ends;
        let (from, to) = (place(before, float(from.value?)), place(after, float(to.value?)));
        Some(((from.0 + to.0) / 2.0, (from.1 + to.1) / 2.0))
    };
    grid.own_breaks(series).filter_map(middle).collect()
}

/// Two strokes across where a line would run: what stands before and after cannot be compared.
pub fn cut(sheet: &mut Sheet, (x, y): (f64, f64)) {
    const HALF: f64 = 6.5;
    sheet.pen("lead");
    for x in [x - 2.0, x + 2.0] {
        sheet.line([(x - 1.5, y + HALF), (x + 1.5, y - HALF)]);
    }
}

/// A cross says: there is nothing here; a ring with a stroke through it: this is not shown.
pub fn absent(sheet: &mut Sheet, absence: Absence, (x, y): (f64, f64)) {
    const ARM: f64 = 3.8;
    sheet.stamp("missing");
    if absence == Absence::Missing {
        sheet.line([(x - ARM, y - ARM), (x + ARM, y + ARM)]);
    } else {
        sheet.circle((x, y), ARM + 1.0);
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grey_areas_differ_by_their_dashes() {
        let looks: Vec<String> =
            (0..OTHERS).map(|place| look_of(Look { place, is_ours: false }, true).0).collect();
        let apart: std::collections::BTreeSet<&String> = looks.iter().collect();
        assert_eq!(apart.len(), OTHERS, "{looks:?}");
    }

    #[test]
    fn two_areas_share_one_of_colour_sign_and_dashes_at_most() {
        let looks: Vec<(String, String, Sign)> = (0..LOOKS)
            .map(|place| {
                let (class, sign) = look_of(Look { place, is_ours: true }, true);
                let mut parts = class.split(' ').map(|part| part[1..].to_owned());
                let colour = parts.next().unwrap();
                (colour.clone(), parts.next().unwrap_or(colour), sign)
            })
            .collect();
        for (index, one) in looks.iter().enumerate() {
            for other in &looks[..index] {
                let shared = [one.0 == other.0, one.1 == other.1, one.2 == other.2];
                assert!(shared.iter().filter(|same| **same).count() <= 1, "{one:?} {other:?}");
            }
        }
    }
}
