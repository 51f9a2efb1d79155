//! What was collected from a table: observations, and what the rows around them say.

use std::collections::{BTreeMap, BTreeSet};

use base::diagnostic::{Bag, Span};
use base::value::Period;

use super::marks::Mark;
use super::period::{Notation, PeriodCell, Revision};
use super::register::{AreaRef, Way};

/// A cell that is wanted. Its value is read when it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Observation {
    pub area: AreaRef,
    pub period: Period,
    pub row: u32,
    pub column: u32,
    /// How firm its period says that the figure is.
    pub mark: Option<Mark>,
    /// From before a revision: only wanted where there is none after it.
    pub before: bool,
}

/// An area of the table that the register does not know.
#[derive(Debug, Clone)]
pub struct UnknownArea {
    pub place: Span,
    /// How many rows name it.
    pub rows: usize,
    /// The areas between which the name does not choose.
    pub several: Vec<AreaRef>,
}

#[derive(Debug, Default)]
pub struct Gathered {
    pub observations: Vec<Observation>,
    /// Every period that was met.
    pub periods: BTreeSet<Period>,
    /// Every cell of the wanted columns in wanted rows, those of unknown areas included: what
    /// its numbers look like is told by all of them.
    pub cells: Vec<(u32, u32)>,
    pub unknown: BTreeMap<String, UnknownArea>,
    pub totals: Vec<(String, usize)>,
    /// Rows about a part of an area of the column: what the first is about, the column that says so
    /// and the line; and how many there are.
    pub finer: Option<((String, usize, usize), usize)>,
    pub before_revision: usize,
    pub notations: BTreeMap<Notation, (String, Period)>,
    pub marked_periods: bool,
    /// How areas were found: how many by each way, with an example.
    pub how: BTreeMap<Way, (usize, (String, AreaRef))>,
    pub carried: Vec<usize>,
    /// Further columns of a table of the program: their place and name.
    pub own: Vec<(usize, &'static str)>,
    /// The column that says whether a figure may be told.
    pub confidential: Option<usize>,
    /// Whether a total was taken for an area.
    pub total_taken: bool,
    /// Periods that `--period` leaves out.
    pub other_periods: BTreeSet<Period>,
    pub bag: Bag,
}

impl Gathered {
    /// The rows that are read, in the order of their areas and periods.
    pub fn rows(&self) -> Vec<(AreaRef, Period, usize)> {
        let rows = self.observations.iter().map(|o| (o.area, o.period, o.row as usize));
        let rows: BTreeSet<_> = rows.collect();
        rows.into_iter().collect()
    }

    /// Takes out the figures from before a revision, where there are others from after it.
    pub fn leave_revised(&mut self) {
        let after = self.observations.iter().filter(|o| !o.before).map(|o| (o.area, o.period));
        let after: BTreeSet<(AreaRef, Period)> = match self.observations.iter().any(|o| o.before) {
            true => after.collect(),
            false => return,
        };
        let count = self.observations.len();
        self.observations.retain(|o| !o.before || !after.contains(&(o.area, o.period)));
        self.before_revision = count - self.observations.len();
    }

    /// Remembers one example of each notation.
    pub fn note_period(&mut self, cell: &str, read: PeriodCell) {
        self.marked_periods |= read.mark.is_some();
        if read.notation != Notation::Own || read.revision != Revision::None {
            let example = self.notations.entry(read.notation);
            example.or_insert_with(|| (cell.to_owned(), read.period));
        }
    }

    /// Remembers an area that the register does not know, or knows several times.
    pub fn note_unknown(&mut self, name: String, place: Span, several: Vec<AreaRef>) {
        let unknown = self.unknown.entry(name);
        unknown.or_insert(UnknownArea { place, rows: 0, several }).rows += 1;
    }
}
