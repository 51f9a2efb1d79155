use super::{Stacked, Whole};
use crate::series::figures::Figures;
use crate::series::forms::Frame;
use crate::sheet::key::{Item, Key, Sample};
use crate::sheet::{Anchor, LINE, Sheet, width, wrap};
use base::value::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The widest that names beside the bars may be.
const NAMES: f64 = 200.0;
/// Between two parts: the ground shows.
const GAP: f64 = 2.0;
/// The thinnest that a part above zero is.
const THINNEST: f64 = 1.0;
const CLASSES: [&str; 6] = [
    "part s1", "part s2", "part s3", "part s4", "part s5", "part s6",
];

struct Row<'a> {
    whole: &'a Whole,
    names: Vec<String>,
    total: String,
    /// The middle of the first line of its name, and that of the bar.
    y: (f64, f64),
}

/// The height, and the layers.
pub fn draw(stacked: &Stacked, figures: &Figures, frame: &Frame) -> (f64, String) {
    let items = stacked.parts.iter().zip(CLASSES).map(|(part, class)| Item {
        sample: Sample::Part(class),
        text: part.clone(),
        is_bold: false,
    });
    let legend = Key::lay(items.collect(), frame.width - 4.0, false);
    let (thickness, air) = if frame.is_wide {
        (26.0, 12.0)
    } else {
        (24.0, 16.0)
    };
    let names_room = if frame.is_wide {
        NAMES
    } else {
        frame.width - 4.0
    };
    let mut y = legend.height + 10.0;
    let mut rows = Vec::new();
    for whole in &stacked.wholes {
        let names = wrap(&whole.name, names_room, whole.is_own);
        let text = LINE * names.len().max(1) as f64;
        let total = match whole.whole() {
            Some(total) => figures.label(total),
            None => figures.locale.text("stacked-incomplete", &[]),
        };
        let (places, height) = match frame.is_wide {
            true => {
                let height = f64::max(text, thickness) + air;
                let middle = y + height / 2.0;
                ((middle - text / 2.0 + LINE / 2.0, middle), height)
            }
            false => {
                let bar = y + text + 3.0 + thickness / 2.0;
                ((y + LINE / 2.0, bar), text + 3.0 + thickness + air)
            }
        };
        rows.push(Row {
            whole,
            names,
            total,
            y: places,
        });
        y += height;
    }

    let widest = |of: &dyn Fn(&Row) -> f64| rows.iter().map(of).fold(0.0, f64::max);
    let names = widest(&|row| {
        let names = row.names.iter().map(|n| width(n, row.whole.is_own));
        names.fold(0.0, f64::max)
    });
    let left = if frame.is_wide { names + 12.0 } else { 1.0 };
    let right = frame.width - widest(&|row| width(&row.total, row.whole.is_own)) - 12.0;
    let longest = stacked.wholes.iter().map(Whole::length).max();
    let longest = longest.map_or(0.0, float).max(f64::MIN_POSITIVE);
    let scale = |value: Decimal| float(value) / longest * (right - left);

    let mut sheet = Sheet::new(frame.width, y);
    legend.draw(&mut sheet, "key", 1.0, 0.0);
    draw_names(&mut sheet, &rows, left, frame);
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
            let label = figures.label(value);
            let title = match row.whole.name.is_empty() {
                true => format!("{part}: {label}"),
                false => format!("{}, {part}: {label}", row.whole.name),
            };
            sheet.pen(class).telling(value).titled(title);
            sheet.shape(field(drawn.0, drawn.1, top, bottom));
            weave(&mut sheet, class, (drawn.0, drawn.1, top, bottom));
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
    (y, sheet.finish())
}

fn draw_names(sheet: &mut Sheet, rows: &[Row], left: f64, frame: &Frame) {
    let (x, anchor) = match frame.is_wide {
        true => (left - 12.0, Anchor::End),
        false => (1.0, Anchor::Start),
    };
    sheet.begin_texts("names", anchor);
    for row in rows {
        let class = if row.whole.is_own { "name" } else { "" };
        for (index, name) in row.names.iter().enumerate() {
            let y = row.y.0 + LINE * index as f64;
            sheet.text(x, y, Anchor::Start, class, name);
        }
    }
    sheet.end();
}

/// The hatching of a part, the same wherever it lies: every second part has one, so that two
/// neighbours never look alike without their colours.
pub fn weave(sheet: &mut Sheet, class: &str, (left, right, top, bottom): (f64, f64, f64, f64)) {
    let height = bottom - top;
    let lines: Vec<((f64, f64), (f64, f64))> = match class {
        // Slanted up, in steps of six units; cut off at the sides.
        "part s2" => slanted(left, right, (bottom, top), 6.0),
        "part s4" => slanted(left, right, (top, bottom), 6.0),
        "part s6" => {
            let count = ((right - left) / 5.0) as usize;
            let x = (1..=count).map(|n| left + 5.0 * n as f64);
            x.filter(|x| *x < right - 1.0)
                .map(|x| ((x, top), (x, bottom)))
                .collect()
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

/// Lines from one edge of a bar to the other, a bar's height further on.
fn slanted(
    left: f64,
    right: f64,
    (from, to): (f64, f64),
    step: f64,
) -> Vec<((f64, f64), (f64, f64))> {
    let height = (to - from).abs();
    let at = |along: f64| from + (to - from) * along / height;
    let count = ((right - left + height) / step) as usize;
    (1..=count)
        .map(|n| left - height + step * n as f64)
        .filter_map(|start| {
            let (x0, x1) = (start.max(left), (start + height).min(right));
            (x1 - x0 > 1.0).then(|| ((x0, at(x0 - start)), (x1, at(x1 - start))))
        })
        .collect()
}

fn field(left: f64, right: f64, top: f64, bottom: f64) -> [(f64, f64); 4] {
    [(left, top), (right, top), (right, bottom), (left, bottom)]
}

fn float(value: Decimal) -> f64 {
    value.to_f64().unwrap_or_default()
}
