//! The legend of a map, which is the list of its areas too: a class, and below it who are in it.

use super::super::marks::absent;
use super::atlas::{Area, Atlas};
use crate::series::grid::Absence;
use crate::series::plot::Role;
use crate::sheet::{Anchor, LINE, Sheet, width, wrap};
use locale::say;

/// How a class shows itself in a small field.
pub type Swatch<'a> = &'a dyn Fn(&mut Sheet, usize, [f64; 4]);

/// What the legend names: only classes, how many areas are in each, or each area with its value
/// and, where the map has numbers, its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    None,
    Counts,
    Numbered,
}

const FIELD: (f64, f64) = (26.0, 16.0);
const HEAD: f64 = 25.0;
/// Above a class that has areas below it.
const AIR: f64 = 6.0;
/// The width of a number before a name.
const NUMBER: f64 = 30.0;

enum Line {
    /// A class with its words, and where it begins across.
    Head(usize, Vec<String>, f64),
    /// A number, the lines of a name, a value, and whether it is the own area.
    Area(Option<usize>, Vec<String>, String, bool),
    Words(Vec<String>),
}

/// Lines with their places down the sheet.
pub struct Listing {
    lines: Vec<(Line, f64)>,
    room: f64,
    pub height: f64,
}

impl Listing {
    /// Lays out a legend `room` wide. Classes without names below them stand side by side.
    pub fn lay(atlas: &Atlas, room: f64, names: Names) -> Self {
        let mut listing = Self { lines: Vec::new(), room, height: 0.0 };
        let mut x = 0.0;
        for class in (0..=atlas.classes.count()).rev() {
            let members: Vec<(usize, &Area)> =
                (1..).zip(&atlas.areas).filter(|(_, area)| area.class == class).collect();
            if members.is_empty() && (class == 0 || atlas.classes.count() == 1) {
                continue;
            }
            let Some(mut words) = words(atlas, class) else {
                // One class needs no name; its areas are all there is.
                listing.areas(atlas, &members, names);
                continue;
            };
            if names == Names::Counts {
                let count = say!(atlas.notation, "figure-where-many", count = members.len());
                words = format!("{words}: {count}");
            }
            let taken = FIELD.0 + 8.0 + width(&words, names == Names::Numbered) + 20.0;
            if names == Names::Numbered || x + taken - 20.0 > room {
                x = 0.0;
            }
            listing.head(class, &words, x, names);
            x += taken;
            listing.areas(atlas, &members, names);
        }
        for words in atlas.beside() {
            let lines = wrap(&words, room, false);
            let height = lines.len() as f64 * LINE;
            listing.lines.push((Line::Words(lines), listing.height + 10.0));
            listing.height += height + 10.0;
        }
        listing
    }

    fn head(&mut self, class: usize, words: &str, x: f64, names: Names) {
        let lines = wrap(words, self.room - x - FIELD.0 - 8.0, names == Names::Numbered);
        let more = LINE * (lines.len().max(1) - 1) as f64;
        if x == 0.0 {
            let air = if names == Names::Numbered && self.height > 0.0 { AIR } else { 0.0 };
            self.height += HEAD + more + air;
        }
        self.lines.push((Line::Head(class, lines, x), self.height - HEAD - more));
    }

    fn areas(&mut self, atlas: &Atlas, members: &[(usize, &Area)], names: Names) {
        if names != Names::Numbered {
            return;
        }
        for (number, area) in members {
            let value = atlas.value(area);
            let is_own = area.series.role == Role::Own;
            let room = self.room - NUMBER - width(&value, is_own) - 12.0;
            let lines = wrap(&area.series.name, room, is_own);
            let height = LINE * lines.len().max(1) as f64 + 1.0;
            let line = Line::Area(Some(*number), lines, value, is_own);
            self.lines.push((line, self.height));
            self.height += height;
        }
    }

    pub fn draw(&self, sheet: &mut Sheet, (left, top): (f64, f64), swatch: Swatch) {
        sheet.begin("key list");
        for (line, y) in &self.lines {
            let y = top + y;
            match line {
                Line::Head(class, words, x) => {
                    let x = left + x;
                    let middle = y + HEAD / 2.0;
                    let field = [x, middle - FIELD.1 / 2.0, x + FIELD.0, middle + FIELD.1 / 2.0];
                    swatch(sheet, *class, field);
                    sheet.lines((x + FIELD.0 + 8.0, middle), Anchor::Start, "", words);
                }
                Line::Area(number, names, value, is_own) => {
                    let class = if *is_own { "name" } else { "area" };
                    let middle = y + LINE / 2.0;
                    if let Some(number) = number {
                        let (x, number) = (left + NUMBER - 8.0, number.to_string());
                        sheet.text(x, middle, Anchor::End, "", &number);
                    }
                    sheet.lines((left + NUMBER, middle), Anchor::Start, class, names);
                    let x = left + self.room;
                    sheet.text(x, middle, Anchor::End, class, value);
                }
                Line::Words(lines) => {
                    sheet.lines((left, y + LINE / 2.0), Anchor::Start, "", lines);
                }
            }
        }
        sheet.end();
    }
}

/// The words of a class, or of having no value.
fn words(atlas: &Atlas, class: usize) -> Option<String> {
    match class {
        0 => {
            let words: Vec<String> =
                atlas.absences().into_iter().map(|a| atlas.notation.absence(a)).collect();
            Some(words.join(", "))
        }
        class => atlas.classes.words(class, atlas.notation),
    }
}

/// In a field without a value: why there is none, beside one another where there are several reasons.
pub fn empty(
    sheet: &mut Sheet,
    absences: impl ExactSizeIterator<Item = Absence>,
    [left, top, right, bottom]: [f64; 4],
) {
    const STEP: f64 = 12.0;
    let first = (left + right) / 2.0 - STEP * (absences.len().max(1) - 1) as f64 / 2.0;
    for (index, absence) in absences.enumerate() {
        absent(sheet, absence, (first + STEP * index as f64, (top + bottom) / 2.0));
    }
}
