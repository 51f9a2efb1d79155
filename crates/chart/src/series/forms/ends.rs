use crate::sheet::{Anchor, LINE, Sheet, spread, widest, wrap};

/// A label beside the end of a line or a target.
pub struct End {
    class: String,
    pub lines: Vec<String>,
    /// The mark that it names, on the sheet.
    pub mark: (f64, f64),
}

/// Room between a mark and its label.
pub const GAP: f64 = 13.0;

impl End {
    pub fn new(class: &str, text: &str, room: f64) -> Self {
        Self { class: class.to_owned(), lines: wrap(text, room, true), mark: (0.0, 0.0) }
    }

    pub fn width(&self) -> f64 {
        widest(&self.lines, true)
    }

    pub fn height(&self) -> f64 {
        self.lines.len() as f64 * LINE + 2.0
    }
}

/// The heights of labels that stand below one another: near their marks, none over another.
pub fn heights(ends: &[End], top: f64, bottom: f64) -> Vec<f64> {
    let boxes: Vec<(f64, f64)> = ends.iter().map(|e| (e.mark.1, e.height())).collect();
    spread(&boxes, top, bottom)
}

/// The same for labels that must not lie on what runs level beside them, each from its upper to its
/// lower edge: a label moves to its nearer side. None where that would push them over one another
/// or out of the plot.
pub fn heights_beside(
    ends: &[End],
    rules: &[(f64, f64)],
    top: f64,
    bottom: f64,
) -> Option<Vec<f64>> {
    let mut middles = heights(ends, top, bottom);
    for (middle, end) in middles.iter_mut().zip(ends) {
        let reach = end.height() / 2.0 + 2.0;
        for (upper, lower) in rules {
            if upper - reach < *middle && *middle < lower + reach {
                let is_above = end.mark.1 <= *upper;
                *middle = if is_above { upper - reach } else { lower + reach };
            }
        }
    }
    let boxes: Vec<(f64, f64)> =
        middles.iter().zip(ends).map(|(m, e)| (*m, e.height() / 2.0)).collect();
    let apart = boxes.iter().enumerate().all(|(index, (a, half))| {
        let others = boxes.iter().skip(index + 1);
        let clear = others.clone().all(|(b, other)| (a - b).abs() >= half + other - 0.1);
        let off = rules.iter().all(|(upper, lower)| a + half <= *upper || *lower <= a - half);
        clear && off && a - half >= top - 6.0 && a + half <= bottom + 6.0
    });
    apart.then_some(middles)
}

/// Writes the labels at `x`, with a thin line to a mark that is not right beside its label.
pub fn draw(sheet: &mut Sheet, ends: &[End], middles: &[f64], x: f64) {
    for (end, middle) in ends.iter().zip(middles) {
        let (mx, my) = end.mark;
        if x - mx > GAP + 3.0 || (middle - my).abs() > LINE / 2.0 {
            // These are one path, of one colour: it is the words that have that of their line.
            sheet.stamp("guide").line([(mx + 8.0, my), (x - 4.0, middle.round())]);
        }
    }
    for (end, middle) in ends.iter().zip(middles) {
        let first = middle - LINE * (end.lines.len().max(1) - 1) as f64 / 2.0;
        sheet.lines((x, first), Anchor::Start, &format!("{} name", end.class), &end.lines);
    }
}
