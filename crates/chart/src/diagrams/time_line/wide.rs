//! Names at the left, and beside each what it has in time.

use super::axis::Axis;
use super::input::{Entry, TimeLine};
use super::legend::legend;
use super::marks;
use super::span::Span;
use crate::sheet::{Anchor, Block, LINE, Layers, Sheet, WIDE, widest, wrap};
use locale::Locale;

/// The room for names, and where the scale begins and ends.
const NAMES: f64 = 262.0;
const ENDS: (f64, f64) = (NAMES + 22.0, WIDE.width - 12.0);

pub fn draw(line: &TimeLine, span: Span, locale: &Locale) -> Layers {
    let axis = Axis::new(span, ENDS, WIDE.width, locale);
    let names: Vec<Block> = line.rows.iter().map(|row| name(row, NAMES, locale)).collect();
    let top = LINE + 12.0;
    let heights: Vec<f64> = names.iter().map(|name| f64::max(name.height() + 14.0, 34.0)).collect();
    let bottom = top + heights.iter().sum::<f64>();
    let legend = legend(line, locale, WIDE.width);
    let words = today_lines(line, WIDE.width, locale);
    let below = words.len() as f64 * LINE;
    let height = bottom + below + 20.0 + legend.height;

    let mut sheet = Sheet::new();
    ticks(&mut sheet, &axis, (top - 4.0, bottom));
    labels(&mut sheet, &axis, LINE / 2.0);
    sheet.begin("time-line");
    let mut y = top;
    for (row, height) in line.rows.iter().zip(&heights) {
        if y > top {
            sheet.pen("between").line([(0.0, y), (WIDE.width, y)]);
        }
        marks::draw(&mut sheet, &axis, row, line.today, y + height / 2.0);
        y += height;
    }
    let now = axis.noon(line.today);
    sheet.pen("today").line([(now, top - 4.0), (now, bottom + 3.0)]);
    sheet.end();
    sheet.begin("labels");
    let mut y = top;
    for (name, height) in names.iter().zip(&heights) {
        name.draw(&mut sheet, 0.0, y + (height - name.height()) / 2.0);
        y += height;
    }
    sheet.end();
    today(&mut sheet, &words, now, bottom + 4.0, WIDE.width);
    legend.draw(&mut sheet, 0.0, bottom + below + 16.0);
    sheet.finish(height + 2.0)
}

/// The name of a row, and when and how it stands.
pub fn name(row: &Entry, room: f64, locale: &Locale) -> Block {
    let mut block = Block::default();
    block.add(&row.name, "name", room);
    block.add(&super::words::when_and_state(row, locale), "quiet", room);
    block
}

/// Upright lines at the ticks.
pub fn ticks(sheet: &mut Sheet, axis: &Axis, (top, bottom): (f64, f64)) {
    sheet.begin("grid");
    sheet.pen("");
    for tick in &axis.ticks {
        sheet.line([(tick.x, top), (tick.x, bottom)]);
    }
    sheet.end();
}

/// The labels of the ticks, with their middles at `y`.
pub fn labels(sheet: &mut Sheet, axis: &Axis, y: f64) {
    sheet.begin_texts("axis", Anchor::Middle);
    for label in axis.ticks.iter().filter_map(|tick| tick.label.as_ref()) {
        sheet.text(label.x, y, Anchor::Start, "", &label.text);
    }
    sheet.end();
}

/// The lines of the day's words, which stand below its line.
pub fn today_lines(line: &TimeLine, edge: f64, locale: &Locale) -> Vec<String> {
    wrap(&super::words::today(line, locale), edge - 4.0, true)
}

/// The day, from `top` down, as near to its line as the drawing leaves room for.
pub fn today(sheet: &mut Sheet, lines: &[String], x: f64, top: f64, edge: f64) {
    let widest = widest(lines, true);
    let x = x.min(edge - widest / 2.0 - 1.0).max(widest / 2.0 + 1.0);
    sheet.begin_texts("labels", Anchor::Middle);
    let first = top + LINE / 2.0;
    sheet.lines((x, first), Anchor::Start, "name", lines);
    sheet.end();
}
