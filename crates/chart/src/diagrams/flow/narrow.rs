//! Each fund with what it pays for below it, and below that the goals: bars on one scale.

use super::grouped::Grouped;
use super::input::Flow;
use super::legend::legend;
use super::sum::{ends, in_words};
use crate::sheet::{Block, Layers, NARROW, Sheet};
use insight::money::Sum;
use locale::Locale;

/// How far each level stands in.
const INDENT: f64 = 18.0;
const BAR: f64 = 12.0;
/// How long the line of an unknown amount is.
const UNKNOWN: f64 = 44.0;

struct Branch {
    level: usize,
    words: Block,
    sum: Sum,
    tone: &'static str,
    is_lacking: bool,
    top: f64,
}

impl Branch {
    fn left(&self) -> f64 {
        self.level as f64 * INDENT + 1.0
    }

    /// The middle of its bar.
    fn bar(&self) -> f64 {
        self.top + self.words.height() + 4.0 + BAR / 2.0
    }
}

pub fn draw(flow: &Flow, drawn: &Grouped, locale: &Locale) -> Layers {
    let rows = rows(flow, drawn, locale);
    let most = rows.iter().map(|row| ends(&row.sum).1).fold(0.0, f64::max);
    // The line of an unknown amount stands behind what is known.
    let unknown = rows.iter().any(|row| row.sum.unknown > 0 && row.sum.known > 0);
    let behind = if unknown { UNKNOWN + 4.0 } else { 0.0 };
    let room = NARROW.width - 2.0 * INDENT - 4.0 - behind;
    let scale = if most > 0.0 { room / most } else { 0.0 };
    let bottom = rows.last().map_or(0.0, |row| row.bar() + BAR / 2.0 + 4.0);
    let legend = legend(drawn, locale, NARROW.width);
    let mut sheet = Sheet::new();
    draw_rails(&mut sheet, &rows);
    sheet.begin("flow");
    for row in &rows {
        draw_bar(&mut sheet, row, scale);
    }
    sheet.end();
    sheet.begin("labels");
    for row in &rows {
        row.words.draw(&mut sheet, row.left(), row.top);
    }
    sheet.end();
    legend.draw(&mut sheet, 0.0, bottom + 10.0);
    sheet.finish(bottom + legend.height + 1.0)
}

fn rows(flow: &Flow, drawn: &Grouped, locale: &Locale) -> Vec<Branch> {
    let mut rows: Vec<Branch> = Vec::new();
    let mut before: &[usize] = &[];
    for (stops, _) in &drawn.ways {
        let shared = stops.iter().zip(before).take_while(|(a, b)| a == b).count();
        for (level, _) in stops.iter().enumerate().skip(shared) {
            let sum = sum_of(drawn, stops.get(..=level).unwrap_or(stops));
            rows.push(row(flow, drawn, stops, level, sum, locale));
        }
        before = stops;
    }
    let mut top = 0.0;
    for row in &mut rows {
        if row.level == 0 && top > 0.0 {
            top += 14.0;
        }
        row.top = top;
        top = row.bar() + BAR / 2.0 + 10.0;
    }
    rows
}

fn row(
    flow: &Flow,
    drawn: &Grouped,
    stops: &[usize; 3],
    level: usize,
    sum: Sum,
    locale: &Locale,
) -> Branch {
    let place = stops.get(level).copied().unwrap_or_default();
    let node = drawn.node(place);
    let room = NARROW.width - level as f64 * INDENT - 2.0;
    let mut words = Block::default();
    let name = node.map_or("", |node| node.name.as_str());
    words.add(name, if level == 0 { "name" } else { "" }, room);
    words.add(&in_words(sum, &flow.currency, locale), "quiet", room);
    Branch {
        level,
        words,
        sum,
        tone: drawn.tone(stops),
        is_lacking: node.is_some_and(|node| node.is_lacking),
        top: 0.0,
    }
}

/// The sum of the ways that begin with these stops.
fn sum_of(drawn: &Grouped, stops: &[usize]) -> Sum {
    drawn.ways.iter().filter(|(way, _)| way.starts_with(stops)).map(|(_, sum)| *sum).sum()
}

/// Lines from the bar of each row down to the bars that it divides into.
fn draw_rails(sheet: &mut Sheet, rows: &[Branch]) {
    sheet.begin("rails");
    for (index, row) in rows.iter().enumerate() {
        let below = rows.iter().skip(index + 1).take_while(|other| other.level > row.level);
        let x = row.left() + 6.0;
        for child in below.filter(|other| other.level == row.level + 1) {
            let y = child.bar();
            sheet.pen("rail").line([
                (x, row.bar() + BAR / 2.0 + 2.0),
                (x, y),
                (child.left() - 3.0, y),
            ]);
        }
    }
    sheet.end();
}

fn draw_bar(sheet: &mut Sheet, row: &Branch, scale: f64) {
    let (low, high) = ends(&row.sum);
    let (left, y) = (row.left(), row.bar());
    let (sure, end) = (left + low * scale, left + high * scale);
    let (top, bottom) = (y - BAR / 2.0, y + BAR / 2.0);
    sheet.begin(row.tone);
    if row.sum.known > 0 {
        sheet.pen(if row.is_lacking { "sure lacking" } else { "sure" });
        sheet.telling(row.sum.low).field([left, top, sure, bottom]);
    }
    if row.sum.is_range() {
        sheet.pen("extra").telling(row.sum.high).field([sure, top, end, bottom]);
        let count = ((end - sure) / 6.0).floor().max(1.0);
        let strokes = (1..count as usize).map(|index| {
            let x = sure + (end - sure) * index as f64 / count;
            ((x, top), (x, bottom))
        });
        sheet.pen("hatch").strokes(strokes);
    }
    if row.sum.unknown > 0 {
        let from = if row.sum.known > 0 { end + 4.0 } else { left };
        sheet.pen("unknown").line([(from, y), (from + UNKNOWN, y)]);
    }
    sheet.end();
}
