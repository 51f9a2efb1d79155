use std::borrow::Cow;
use std::rc::Rc;

use super::anchor::Anchor;
use super::lettering::{LINE, widest, wrap};
use super::sign::Sign;
use super::svg::Sheet;

/// A sample with what it means: above a narrow drawing, or below any.
pub struct Entry {
    sample: Sample,
    text: String,
    is_bold: bool,
}

impl Entry {
    pub fn new(sample: Sample, text: String) -> Self {
        Self { sample, text, is_bold: false }
    }

    pub fn bold(self) -> Self {
        Self { is_bold: true, ..self }
    }
}

/// How something looks in a drawing, small. Each drawing brings those of its own signs.
#[derive(Clone)]
pub struct Sample {
    width: f64,
    /// Draws it from its left end, with its middle at a height.
    draw: Rc<Draw>,
}

type Draw = dyn Fn(&mut Sheet, f64, f64);

impl Sample {
    pub fn new(width: f64, draw: impl Fn(&mut Sheet, f64, f64) + 'static) -> Self {
        Self { width, draw: Rc::new(draw) }
    }

    /// A line with a sign on it, in a layer with a class of its own.
    pub fn series(class: impl Into<String>, sign: Sign) -> Self {
        const WIDTH: f64 = 30.0;
        let class = class.into();
        Self::new(WIDTH, move |sheet, x, y| {
            sheet.begin(&class);
            sheet.pen("line").line([(x, y), (x + WIDTH, y)]);
            sheet.pen("dot");
            sign.draw(sheet, (x + WIDTH / 2.0, y), 4.5);
            sheet.end();
        })
    }

    /// A line with a pen, where one is given in a layer with classes of its own.
    pub fn line(width: f64, layer: Option<String>, pen: &'static str) -> Self {
        Self::new(width, move |sheet, x, y| {
            if let Some(layer) = &layer {
                sheet.begin(layer);
            }
            sheet.pen(pen).line([(x, y), (x + width, y)]);
            if layer.is_some() {
                sheet.end();
            }
        })
    }

    /// A field with a class of its own, as wide and half as high as is told.
    pub fn field((width, half): (f64, f64), class: impl Into<Cow<'static, str>>) -> Self {
        let class = class.into();
        Self::new(width, move |sheet, x, y| {
            sheet.pen(class.clone()).field([x, y - half, x + width, y + half]);
        })
    }

    /// A sign with a class of its own.
    pub fn sign(sign: Sign, class: impl Into<Cow<'static, str>>, radius: f64) -> Self {
        const WIDTH: f64 = 14.0;
        let class = class.into();
        Self::new(WIDTH, move |sheet, x, y| {
            sheet.pen(class.clone());
            sign.draw(sheet, (x + WIDTH / 2.0, y), radius);
        })
    }
}

/// Entries with their places, below one another or side by side.
pub struct Legend {
    entries: Vec<(Entry, f64, f64, Vec<String>)>,
    pub height: f64,
}

const ROW: f64 = 22.0;
/// Between a sample and its words, and between an entry and the next.
const GAPS: (f64, f64) = (8.0, 22.0);

impl Legend {
    /// Lays entries out in `room`, side by side where they fit. Where there are any, `air` is left
    /// beside them.
    pub fn lay(entries: Vec<Entry>, room: f64, air: f64) -> Self {
        Self::placed(entries, room, air, false)
    }

    /// The same with each entry on a row of its own.
    pub fn list(entries: Vec<Entry>, room: f64, air: f64) -> Self {
        Self::placed(entries, room, air, true)
    }

    fn placed(entries: Vec<Entry>, room: f64, air: f64, is_list: bool) -> Self {
        let (mut x, mut y) = (0.0, 0.0);
        let mut height = 0.0;
        let mut placed = Vec::new();
        for entry in entries {
            let sample = entry.sample.width + GAPS.0;
            let lines = wrap(&entry.text, room - sample, entry.is_bold);
            let taken = sample + widest(&lines, entry.is_bold);
            if x > 0.0 && (is_list || x + taken > room) {
                (x, y) = (0.0, height);
            }
            height = f64::max(height, y + ROW + LINE * (lines.len().max(1) - 1) as f64);
            placed.push((entry, x, y + ROW / 2.0, lines));
            x += taken + GAPS.1;
        }
        if height > 0.0 {
            height += air;
        }
        Self { entries: placed, height }
    }

    pub fn draw(&self, sheet: &mut Sheet, left: f64, top: f64) {
        if self.entries.is_empty() {
            return;
        }
        sheet.begin("key");
        for (entry, x, y, lines) in &self.entries {
            let (x, y) = (left + x, top + y);
            (entry.sample.draw)(sheet, x, y);
            let class = if entry.is_bold { "name" } else { "" };
            let words = x + entry.sample.width + GAPS.0;
            sheet.lines((words, y), Anchor::Start, class, lines);
        }
        sheet.end();
    }
}
