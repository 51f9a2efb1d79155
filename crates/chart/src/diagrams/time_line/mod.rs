//! Work and its milestones in time: how long something lasts, what was planned when, what is
//! expected now, and the day on which that was told.
//!
//! A bar is a period of work, filled as far as it has passed. A milestone stands where it was
//! reached or is expected, with a line from where it was planned; its sign says how it stands and
//! the words beside it say the same. A date that was written as a month or a year is drawn at its
//! last day, with a thin line over all the days that it may be.

mod axis;
mod legend;
mod marks;
mod narrow;
mod span;
mod table;
mod wide;
mod words;

use crate::figure::Figure;
use crate::sheet::Drawing;
use base::value::{Date, PartialDate};
use locale::Locale;
use span::Span;

/// What is shown on one scale of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeLine {
    /// Unique on its page.
    pub id: String,
    /// For the headline: the name of what the milestones belong to.
    pub title: String,
    /// The day on which it is told, drawn as a line.
    pub today: Date,
    /// From top to bottom.
    pub rows: Vec<Entry>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    pub what: What,
    /// Where it stands, in the reader's words: `verwacht: 12 dagen later dan gepland`. May be
    /// empty for work.
    pub state: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A period of work. An end that is not known is drawn open.
    Work {
        start: Option<PartialDate>,
        end: Option<PartialDate>,
    },
    Milestone(Milestone),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Milestone {
    pub planned: Option<PartialDate>,
    pub forecast: Option<PartialDate>,
    pub actual: Option<PartialDate>,
    pub state: StopState,
}

/// How a milestone stands on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StopState {
    Reached,
    /// Its day has passed.
    Overdue,
    /// Expected later than planned.
    Delayed,
    Ahead,
    /// No date is known.
    Undated,
}

impl Milestone {
    /// When it was reached, or else is expected.
    pub fn expected(&self) -> Option<PartialDate> {
        self.actual.or(self.forecast).or(self.planned)
    }
}

impl TimeLine {
    fn milestones(&self) -> impl Iterator<Item = (&Entry, &Milestone)> {
        self.rows.iter().filter_map(|row| match &row.what {
            What::Milestone(milestone) => Some((row, milestone)),
            What::Work { .. } => None,
        })
    }
}

/// Draws, tells and tables a time line. Without a single date there is nothing to draw.
pub fn figure(line: &TimeLine, locale: &Locale) -> Figure {
    let span = Span::of(line);
    let words = words::words(line, span.as_ref(), locale);
    let drawing = span.map(|span| {
        let names = words.names();
        Drawing::of(&line.id, names, &words.description, |size| {
            match size.is_wide {
                true => wide::draw(line, span, locale),
                false => narrow::draw(line, span, locale),
            }
        })
    });
    Figure {
        drawing,
        table: table::table(line, locale),
        words,
    }
}
