//! Work and its milestones in time: how long something lasts, what was planned when, what is
//! expected now, and the day on which that was told.
//!
//! A bar is a period of work, filled as far as it has passed. A milestone stands where it was
//! reached or is expected, with a line from where it was planned; its sign says how it stands and
//! the words beside it say the same. A date that was written as a month or a year is drawn at its
//! last day, with a thin line over all the days that it may be.

mod axis;
mod input;
mod legend;
mod marks;
mod narrow;
mod span;
mod table;
mod wide;
mod words;

use crate::figure::Figure;
use crate::sheet::Drawing;
pub use input::{Entry, Milestone, StopState, TimeLine, What};
use locale::Locale;
use span::Span;

/// Draws, tells and tables a time line. Without a single date there is nothing to draw.
pub fn figure(line: &TimeLine, locale: &Locale) -> Figure {
    let span = Span::of(line);
    let words = words::words(line, span.as_ref(), locale);
    let drawing = span.map(|span| {
        let name = &words.name;
        Drawing::of(&line.id, name, words.beside(), |size| match size.is_wide {
            true => wide::draw(line, span, locale),
            false => narrow::draw(line, span, locale),
        })
    });
    Figure { drawing, table: table::table(line, locale), words }
}
