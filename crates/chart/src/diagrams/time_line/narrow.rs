//! A list: each name over the whole width, with a strip of the scale below it.

use super::axis::Axis;
use super::input::TimeLine;
use super::legend::legend;
use super::marks;
use super::span::Span;
use super::wide::{labels, name, ticks, today, today_lines};
use crate::sheet::{Block, LINE, Layers, NARROW, Sheet};
use locale::Locale;

const ENDS: (f64, f64) = (8.0, NARROW.width - 10.0);
/// How high a strip is, and how far below the words and above the next it stands.
const STRIP: f64 = 24.0;
const GAPS: (f64, f64) = (4.0, 16.0);

pub fn draw(line: &TimeLine, span: Span, locale: &Locale) -> Layers {
    let axis = Axis::new(span, ENDS, NARROW.width, locale);
    let names: Vec<Block> =
        line.rows.iter().map(|row| name(row, NARROW.width - 2.0, locale)).collect();
    let mut y = LINE + 8.0;
    let mut tops = Vec::new();
    for name in &names {
        tops.push(y);
        y += name.height() + GAPS.0 + STRIP + GAPS.1;
    }
    let bottom = y - GAPS.1;
    let legend = legend(line, locale, NARROW.width);
    let words = today_lines(line, NARROW.width, locale);
    let below = (words.len() + 1) as f64 * LINE;
    let height = bottom + below + 22.0 + legend.height;

    let mut sheet = Sheet::new();
    labels(&mut sheet, &axis, LINE / 2.0);
    let now = axis.noon(line.today);
    for ((row, name), top) in line.rows.iter().zip(&names).zip(&tops) {
        let strip = top + name.height() + GAPS.0;
        ticks(&mut sheet, &axis, (strip, strip + STRIP));
        sheet.begin("time-line");
        let (left, right) = axis.ends();
        sheet.pen("between").line([(left, strip + STRIP), (right, strip + STRIP)]);
        marks::draw(&mut sheet, &axis, row, line.today, strip + STRIP / 2.0);
        sheet.pen("today").line([(now, strip), (now, strip + STRIP)]);
        sheet.end();
        sheet.begin("labels");
        name.draw(&mut sheet, 0.0, *top);
        sheet.end();
    }
    labels(&mut sheet, &axis, bottom + 4.0 + LINE / 2.0);
    today(&mut sheet, &words, now, bottom + 6.0 + LINE, NARROW.width);
    legend.draw(&mut sheet, 0.0, bottom + below + 16.0);
    sheet.finish(height + 2.0)
}
