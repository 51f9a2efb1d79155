use std::cmp::Reverse;

use super::MOST_BARS;
use super::input::{Amounts, Bar, Group, Look};
use crate::diagrams::flow::{ends, in_words};
use crate::sheet::{Anchor, LINE, Layers, Sheet, Size, slanted, widest, wrap};
use insight::money::Sum;
use locale::{Locale, say};

/// The widest that names beside the bars may be.
const NAMES: f64 = 210.0;
const THICKNESS: f64 = 22.0;
/// What is not known has no length: this is only seen.
const STUB: f64 = 26.0;
/// The thinnest that an amount above zero is.
const THINNEST: f64 = 1.5;
/// Between slanted lines.
const STEP: f64 = 7.0;

/// A bar with the places of its words.
struct Line {
    names: Vec<String>,
    label: Vec<String>,
    sum: Sum,
    /// The middle of the first line of its name and of its label, and that of the bar.
    y: [f64; 3],
}

pub fn draw(amounts: &Amounts, locale: &Locale, size: &Size) -> Layers {
    let mut y = 0.0;
    let mut heads = Vec::new();
    let mut blocks = Vec::new();
    for group in &amounts.groups {
        let head = wrap(&head(group, amounts, locale), size.width - 4.0, true);
        let height = head.len() as f64 * LINE;
        heads.push((y + LINE / 2.0, head));
        y += height + 6.0;
        let mut lines = Vec::new();
        for bar in shown(group, locale) {
            let line = line(bar, amounts, locale, size, y);
            y = line.1;
            lines.push(line.0);
        }
        blocks.push((group.look, lines));
        y += 14.0;
    }

    let lines = || blocks.iter().flat_map(|(_, lines)| lines);
    let most = |of: &dyn Fn(&Line) -> f64| lines().map(of).fold(0.0, f64::max);
    let (left, right) = match size.is_wide {
        true => {
            let names = most(&|line| widest(&line.names, false));
            (names + 12.0, size.width - most(&|line| widest(&line.label, false)) - 12.0)
        }
        false => (1.0, size.width - 2.0),
    };
    // A stub stands behind what is known, and has no part in the scale.
    let stubs = if lines().any(|line| line.sum.unknown > 0) { STUB } else { 0.0 };
    let longest = most(&|line| ends(&line.sum).1).max(f64::MIN_POSITIVE);
    let scale = |value: f64| value / longest * (right - left - stubs).max(1.0);

    let mut sheet = Sheet::new();
    sheet.begin_texts("heads", Anchor::Start);
    for (y, lines) in &heads {
        sheet.lines((1.0, *y), Anchor::Start, "name", lines);
    }
    sheet.end();
    let (x, anchor) = if size.is_wide { (left - 12.0, Anchor::End) } else { (1.0, Anchor::Start) };
    sheet.begin_texts("names", anchor);
    for line in lines() {
        sheet.lines((x, line.y[0]), Anchor::Start, "", &line.names);
    }
    sheet.end();
    sheet.begin("amounts");
    for (look, lines) in &blocks {
        for line in lines {
            let end = bar(&mut sheet, *look, line, left, &scale);
            let x = if size.is_wide { end + 8.0 } else { 1.0 };
            sheet.lines((x, line.y[1]), Anchor::Start, "quiet", &line.label);
        }
    }
    sheet.end();
    sheet.finish((y - 14.0).max(1.0))
}

/// How firm, with the total where there is more than one amount.
fn head(group: &Group, amounts: &Amounts, locale: &Locale) -> String {
    match group.bars.len() {
        1 => group.name.clone(),
        _ => {
            let total = label(group.total(), &amounts.currency, locale);
            say!(locale, "amounts-group", name = group.name, total)
        }
    }
}

/// The bars of a group, the largest first; of more than there is room for the rest is one.
fn shown(group: &Group, locale: &Locale) -> Vec<Bar> {
    let mut bars = group.bars.clone();
    bars.sort_by_key(|bar| Reverse((bar.sum.high, bar.sum.low)));
    if bars.len() > MOST_BARS {
        let rest = bars.split_off(MOST_BARS - 1);
        let name = say!(locale, "amounts-others", count = rest.len());
        bars.push(Bar { name, sum: rest.into_iter().map(|bar| bar.sum).sum() });
    }
    bars
}

/// A bar from a height down, and where the next may begin.
fn line(bar: Bar, amounts: &Amounts, locale: &Locale, size: &Size, y: f64) -> (Line, f64) {
    let room = if size.is_wide { NAMES } else { size.width - 4.0 };
    let label = wrap(&label(bar.sum, &amounts.currency, locale), size.width - 4.0, false);
    let names = wrap(&bar.name, room, false);
    let text = LINE * names.len().max(1) as f64;
    let (places, height) = match size.is_wide {
        true => {
            let height = f64::max(text, THICKNESS) + 8.0;
            let middle = y + height / 2.0;
            ([middle - text / 2.0 + LINE / 2.0, middle, middle], height)
        }
        false => {
            let words = text + LINE * label.len().max(1) as f64 + 2.0;
            let bar = y + words + THICKNESS / 2.0;
            ([y + LINE / 2.0, y + text + LINE / 2.0, bar], words + THICKNESS + 10.0)
        }
    };
    (Line { names, label, sum: bar.sum, y: places }, y + height)
}

/// An amount in a few words: the stub shows that there is more.
fn label(sum: Sum, currency: &str, locale: &Locale) -> String {
    match (sum.known, sum.unknown) {
        (1.., 1..) => {
            let known = in_words(Sum { unknown: 0, ..sum }, currency, locale);
            say!(locale, "amounts-at-least", known)
        }
        _ => in_words(sum, currency, locale),
    }
}

/// Draws a bar, and gives where it ends.
fn bar(sheet: &mut Sheet, look: Look, line: &Line, left: f64, scale: &dyn Fn(f64) -> f64) -> f64 {
    let (top, bottom) = (line.y[2] - THICKNESS / 2.0, line.y[2] + THICKNESS / 2.0);
    let (low, high) = ends(&line.sum);
    let long = |value: f64| if value > 0.0 { scale(value).max(THINNEST) } else { 0.0 };
    let mut end = left + long(low);
    if line.sum.known > 0 {
        let field = [left, top, end.max(left + THINNEST), bottom];
        sheet.pen(class(look)).telling(line.sum.low).titled(line.label.join(" ")).field(field);
        if look == Look::Reserved {
            sheet.pen("hatch").strokes(slanted(field[0], field[2], (bottom, top), STEP));
        }
    }
    if line.sum.is_range() {
        let far = left + long(high);
        sheet.pen("range").telling(line.sum.high).field([end, top, far, bottom]);
        end = far;
    }
    if line.sum.unknown > 0 {
        sheet.pen("stub").field([end + 2.0, top, end + STUB, bottom]);
        end += STUB;
    }
    end
}

fn class(look: Look) -> &'static str {
    match look {
        Look::Spent => "amount spent",
        Look::Committed => "amount committed",
        Look::Allocated => "amount allocated",
        Look::Reserved => "amount reserved",
        Look::Sought => "amount sought",
    }
}
