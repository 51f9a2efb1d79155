use super::input::{Stacked, Whole};
use crate::series::notation::Notation;
use crate::sheet::{
    Anchor, Entry, LINE, Layers, Legend, Sample, Sheet, Size, float, slanted, widest, width, wrap,
};
use base::value::Decimal;

/// The widest that names beside the bars may be.
const NAMES: f64 = 200.0;
/// Between two parts: the ground shows.
const GAP: f64 = 2.0;
/// The thinnest that a part above zero is.
const THINNEST: f64 = 1.0;
const CLASSES: [&str; 6] = ["part s1", "part s2", "part s3", "part s4", "part s5", "part s6"];

struct Bar<'a> {
    whole: &'a Whole,
    names: Vec<String>,
    total: String,
    /// The middle of the first line of its name, and that of the bar.
    y: (f64, f64),
}

pub fn draw(stacked: &Stacked, notation: &Notation, size: &Size) -> Layers {
    let entries = stacked.parts.iter().zip(CLASSES);
    let entries = entries.map(|(part, class)| Entry::new(sample(class), part.clone()));
    let legend = Legend::lay(entries.collect(), size.width - 4.0, 0.0);
    let (thickness, air) = if size.is_wide { (26.0, 12.0) } else { (24.0, 16.0) };
    let names_room = if size.is_wide { NAMES } else { size.width - 4.0 };
    let mut y = legend.height + 10.0;
    let mut rows = Vec::new();
    for whole in &stacked.wholes {
        let names = wrap(&whole.name, names_room, whole.is_own);
        let text = LINE * names.len().max(1) as f64;
        let total = match whole.whole() {
            Some(total) => notation.label(total),
            None => notation.locale.text("stacked-incomplete", &[]),
        };
        let (places, height) = if size.is_wide {
            let height = f64::max(text, thickness) + air;
            let middle = y + height / 2.0;
            ((middle - text / 2.0 + LINE / 2.0, middle), height)
        } else {
            let bar = y + text + 3.0 + thickness / 2.0;
            ((y + LINE / 2.0, bar), text + 3.0 + thickness + air)
        };
        rows.push(Bar { whole, names, total, y: places });
        y += height;
    }

    let most = |of: &dyn Fn(&Bar) -> f64| rows.iter().map(of).fold(0.0, f64::max);
    let names = most(&|row| widest(&row.names, row.whole.is_own));
    let left = if size.is_wide { names + 12.0 } else { 1.0 };
    let right = size.width - most(&|row| width(&row.total, row.whole.is_own)) - 12.0;
    let longest = stacked.wholes.iter().map(Whole::length).max();
    let longest = longest.map_or(0.0, float).max(f64::MIN_POSITIVE);
    let scale = |value: Decimal| float(value) / longest * (right - left);

    let mut sheet = Sheet::new();
    legend.draw(&mut sheet, 1.0, 0.0);
    draw_names(&mut sheet, &rows, left, size);
    sheet.begin("stack");
    let mut labels = Vec::new();
    for row in &rows {
        let (top, bottom) = (row.y.1 - thickness / 2.0, row.y.1 + thickness / 2.0);
        let mut start = left;
        for ((value, class), part) in row.whole.values.iter().zip(CLASSES).zip(&stacked.parts) {
            let Some(value) = value.filter(|value| !value.is_zero()) else {
                continue;
            };
            let end = start + scale(value);
            let drawn = (start, (end - GAP).max(start + THINNEST));
            let label = notation.label(value);
            let title = match row.whole.name.is_empty() {
                true => format!("{part}: {label}"),
                false => format!("{}, {part}: {label}", row.whole.name),
            };
            sheet.pen(class).telling(value).titled(title);
            let field = [drawn.0, top, drawn.1, bottom];
            sheet.field(field);
            weave(&mut sheet, class, field);
            if width(&label, false) + 10.0 <= drawn.1 - drawn.0 {
                labels.push((class, (drawn.0 + drawn.1) / 2.0, row.y.1, label));
            }
            start = end;
        }
        let class = match (row.whole.whole(), row.whole.is_own) {
            (None, _) => "quiet",
            (_, true) => "name",
            _ => "",
        };
        let x = (start - GAP).max(left) + 8.0;
        sheet.text(x, row.y.1, Anchor::Start, class, &row.total);
    }
    for (class, x, y, label) in labels {
        sheet.begin_texts(class, Anchor::Middle);
        sheet.text(x, y, Anchor::Start, "inside", &label);
        sheet.end();
    }
    sheet.end();
    sheet.finish(y)
}

fn draw_names(sheet: &mut Sheet, rows: &[Bar], left: f64, size: &Size) {
    let (x, anchor) = if size.is_wide { (left - 12.0, Anchor::End) } else { (1.0, Anchor::Start) };
    sheet.begin_texts("names", anchor);
    for row in rows {
        let class = if row.whole.is_own { "name" } else { "" };
        sheet.lines((x, row.y.0), Anchor::Start, class, &row.names);
    }
    sheet.end();
}

/// A part in the legend.
fn sample(class: &'static str) -> Sample {
    const WIDTH: f64 = 24.0;
    Sample::new(WIDTH, move |sheet, x, y| {
        let field = [x, y - 8.0, x + WIDTH, y + 8.0];
        sheet.begin("stack");
        sheet.pen(class).field(field);
        weave(sheet, class, field);
        sheet.end();
    })
}

/// The hatching of a part, the same wherever it lies: every second part has one, so that two
/// neighbours never look alike without their colours.
fn weave(sheet: &mut Sheet, class: &str, [left, top, right, bottom]: [f64; 4]) {
    let height = bottom - top;
    let lines: Vec<((f64, f64), (f64, f64))> = match class {
        // Slanted up, in steps of six units; cut off at the sides.
        "part s2" => slanted(left, right, (bottom, top), 6.0),
        "part s4" => slanted(left, right, (top, bottom), 6.0),
        "part s6" => {
            let count = ((right - left) / 5.0) as usize;
            let x = (1..=count).map(|n| left + 5.0 * n as f64);
            x.filter(|x| *x < right - 1.0).map(|x| ((x, top), (x, bottom))).collect()
        }
        "part s5" => [0.2, 0.8]
            .map(|share| top + height * share)
            .into_iter()
            .map(|y| ((left, y), (right, y)))
            .collect(),
        _ => return,
    };
    if !lines.is_empty() {
        sheet.pen("thread").strokes(lines);
    }
}
