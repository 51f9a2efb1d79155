use super::marks::{SeriesLine, has_band};
use crate::series::grid::Grid;
use crate::series::notation::{LARGE, Notation};
use crate::series::plot::TargetMark;
use crate::sheet::{Anchor, Canvas, Edges, Scale, Size, domain, float};
use base::value::Decimal;
use programme::model::Measure;

/// The scale of values that lines, bands and targets lie on.
pub fn scale(grid: &Grid, lines: &[SeriesLine], size: &Size) -> Scale {
    let mut values: Vec<Decimal> = Vec::new();
    for line in lines {
        let with_band = has_band(grid, line, lines);
        for (_, point) in grid.drawn(line.series) {
            values.extend(point.value);
            if with_band && let Some((lower, upper)) = point.interval() {
                values.extend([lower, upper]);
            }
        }
    }
    values.extend(grid.targets.iter().flat_map(TargetMark::values));
    let range = domain(values.into_iter().map(float), grid.plot.from_zero);
    rounded(grid, range, if size.is_wide { 5.0 } else { 4.0 })
}

/// A scale for a range of values, with about so many steps.
pub fn rounded(grid: &Grid, (low, high): (f64, f64), wanted: f64) -> Scale {
    let least = f64::from(grid.plot.yardstick.measure == Measure::Count);
    Scale::new(low, high, wanted, least)
}

/// Says by a message that an axis leaves zero out, where it does.
pub fn leaves_zero_out(scale: &Scale, key: &str, notation: &Notation) -> Vec<String> {
    let is_cut = scale.low > 0.0 || scale.high < 0.0;
    is_cut.then(|| notation.locale.text(key, &[])).into_iter().collect()
}

/// Large values are written in millions or more, with the word for it above the axis.
pub struct AxisUnit {
    divisor: Decimal,
    decimals: u32,
    pub name: Option<String>,
}

impl AxisUnit {
    pub fn of(scale: &Scale, notation: &Notation) -> Self {
        let largest = scale.low.abs().max(scale.high.abs());
        // Beyond words for zeros, ticks are powers of ten.
        let has_word = largest < 1e15;
        let large = LARGE.iter().find(|large| has_word && largest >= float(large.size()));
        let (divisor, name) = match large {
            Some(large) => (large.size(), Some(notation.locale.text(large.axis, &[]))),
            None => (Decimal::ONE, None),
        };
        let scaled = |tick: Option<Decimal>| tick.and_then(|t| t.checked_div(divisor));
        let decimals = scale.ticks.iter().filter_map(|t| scaled(t.value));
        let decimals = decimals.map(|t| t.normalize().scale()).max();
        Self { divisor, decimals: decimals.unwrap_or(scale.decimals).min(12), name }
    }

    fn label(&self, tick: Option<Decimal>, notation: &Notation) -> String {
        let scaled = tick.and_then(|t| t.checked_div(self.divisor));
        scaled.map_or_else(String::new, |t| notation.tick(t, self.decimals))
    }

    /// The ticks of a scale, as they are written.
    pub fn labels(&self, scale: &Scale, notation: &Notation) -> Vec<String> {
        scale.ticks.iter().map(|tick| self.label(tick.value, notation)).collect()
    }
}

/// The grid, the labels of its lines, and zero where that is among them.
pub fn draw_axes(canvas: &mut Canvas, scale: &Scale, ticks: &[String], edges: Edges) {
    canvas.sheet.begin("grid");
    canvas.sheet.stamp("");
    for tick in &scale.ticks {
        let (_, y) = canvas.place((0.0, tick.at));
        canvas.sheet.line([(edges.left, y), (edges.right, y)]);
    }
    canvas.sheet.end();
    canvas.sheet.begin_texts("axis", Anchor::End);
    if scale.low <= 0.0 && scale.high >= 0.0 {
        let (_, y) = canvas.place((0.0, 0.0));
        let ends = [(edges.left, y), (edges.right, y)];
        canvas.sheet.pen("zero").line(ends);
    }
    for (tick, label) in scale.ticks.iter().zip(ticks) {
        let (_, y) = canvas.place((0.0, tick.at));
        canvas.sheet.text(edges.left - 8.0, y, Anchor::Start, "", label);
    }
    canvas.sheet.end();
}
