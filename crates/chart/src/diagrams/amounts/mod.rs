//! Money by fund on one scale: a bar for each amount, under how firm it is.
//!
//! Firm money is a filled bar, reserved money a hatched one and money that was asked for an outline.
//! A range is filled to its lowest and dashed to its highest amount, and what nobody knows is a
//! dashed stub of a fixed length with words beside it. Amounts of different firmness are never set end to end:
//! that would count money twice.

mod bars;
mod input;
mod table;
mod words;

use crate::figure::Figure;
use crate::sheet::Drawing;
pub use input::{Amounts, Bar, Group, Look};
use locale::Locale;

/// The most bars of one group; the smallest beyond them are one bar together.
const MOST_BARS: usize = 8;

/// Draws, tells and tables amounts. Fewer than two, or none that is known, are nothing to compare.
pub fn figure(amounts: &Amounts, locale: &Locale) -> Figure {
    let words = words::words(amounts, locale);
    let is_drawn = amounts.bars().count() > 1 && amounts.bars().any(|bar| !bar.sum.high.is_zero());
    let drawing = is_drawn.then(|| {
        Drawing::of(&amounts.id, &words.name, words.beside(), |size| {
            bars::draw(amounts, locale, size)
        })
    });
    Figure { drawing, table: table::table(amounts, locale), words }
}
