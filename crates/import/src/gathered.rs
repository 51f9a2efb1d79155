//! What was collected from a table: observations, and what the rows around them say.

use std::collections::{BTreeMap, BTreeSet};

use base::diagnostic::{Bag, Span};
use base::value::Period;

use super::period::{Notation, PeriodCell, Revision};
use super::register::AreaRef;

/// A cell that is wanted. Its value is read when it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Observation {
    pub area: AreaRef,
    /// By its place in [`Gathered::periods`].
    pub period: u32,
    pub row: u32,
    pub column: u32,
    pub provisional: bool,
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
    pub several: Option<(AreaRef, AreaRef)>,
}

#[derive(Debug, Default)]
pub struct Gathered {
    pub observations: Vec<Observation>,
    /// Every period that was met, in the order of time once gathered.
    pub periods: Vec<Period>,
    /// Every cell of the wanted columns in wanted rows, those of unknown areas included: what
    /// its numbers look like is told by all of them.
    pub cells: Vec<(u32, u32)>,
    pub unknown: BTreeMap<String, UnknownArea>,
    pub totals: Vec<(String, usize)>,
    pub before_revision: usize,
    pub notations: BTreeMap<Notation, (String, Period)>,
    pub provisional_periods: bool,
    pub how: How,
    pub carried: Vec<usize>,
    /// Further columns of a table of the program: their place and name.
    pub own: Vec<(usize, &'static str)>,
    /// Whether a total was taken for an area.
    pub total_taken: bool,
    /// Periods that `--period` leaves out.
    pub other_periods: BTreeSet<Period>,
    pub bag: Bag,
}

/// How areas were found: how many by each way.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct How {
    pub code: usize,
    pub bare_code: usize,
    pub name: usize,
    pub short_name: usize,
}

/// Takes out the figures from before a revision, where there are others from after it.
pub fn leave_revised(gathered: &mut Gathered) {
    let observations = &mut gathered.observations;
    if !observations.iter().any(|observation| observation.before) {
        return;
    }
    let after: BTreeSet<(AreaRef, u32)> = observations
        .iter()
        .filter(|observation| !observation.before)
        .map(|observation| (observation.area, observation.period))
        .collect();
    let count = observations.len();
    observations.retain(|observation| {
        !observation.before || !after.contains(&(observation.area, observation.period))
    });
    gathered.before_revision = count - observations.len();
}

/// Remembers one example of each notation.
pub fn note_period(cell: &str, read: PeriodCell, gathered: &mut Gathered) {
    gathered.provisional_periods |= read.provisional;
    if read.notation != Notation::Own || read.revision != Revision::None {
        gathered.notations.entry(read.notation).or_insert_with(|| (cell.to_owned(), read.period));
    }
}
