//! A table as far as it is understood.

use base::value::Period;

use super::block::Block;
use super::grid::Grid;
use super::outcome::Wishes;
use super::period::PeriodCell;
use super::register::{AreaRef, Register};
use super::role::Role;

/// The cells of a table, and what each stage found them to be.
pub struct Table<'a> {
    pub grid: &'a Grid,
    pub block: Block,
    pub columns: Vec<Column>,
    pub selection: Selection,
    pub keys: Keys,
    pub register: &'a Register,
    pub wishes: &'a Wishes,
    /// The file, as messages name it.
    pub shown: &'a str,
}

#[derive(Debug, Default, Clone, PartialEq)]
pub struct Column {
    /// The headings above it, without the unit and the period.
    pub name: String,
    /// The part of its heading from which the period was read, as it was written.
    pub heading: String,
    /// Its name as it was written, where a year was taken out of it.
    pub written: String,
    pub unit: Option<String>,
    pub role: Role,
    /// The period that its heading names.
    pub period: Option<PeriodCell>,
    /// The area that its heading names, where areas stand side by side.
    pub area: Option<AreaRef>,
}

/// Between the parts of a heading, whether they stand in several rows or in one.
pub const BETWEEN: &str = " / ";

/// Where areas and periods come from.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Keys {
    pub area: Option<usize>,
    /// The column that tells within which area that one lies, so that a name counts there only.
    pub outer: Option<usize>,
    /// The columns in whose areas those of it lie, the finest first: where it is blank, a row is
    /// about the first of them that is not.
    pub wider: Vec<usize>,
    /// The columns of areas within those of it: a row that names one is about that.
    pub finer: Vec<usize>,
    pub period: Option<usize>,
    /// As the editor gave it.
    pub given_area: Option<AreaRef>,
    pub given_period: Option<Period>,
    /// The month or quarter of the year that `period` tells.
    pub part: Option<usize>,
    /// The area for which rows of totals are taken.
    pub total: Option<AreaRef>,
}

/// The columns and rows that are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    /// Columns with figures that may be read.
    pub columns: Vec<usize>,
    /// Only rows with all of these labels.
    pub labels: Vec<Wanted>,
    /// The distinct names of `columns`, in their order.
    pub names: Vec<String>,
    /// Of areas that share a name, those that are meant by it.
    pub areas: Vec<AreaRef>,
    /// Of rows that labels tell apart, those with these numbers, from 0: a number for each question.
    pub numbers: Vec<usize>,
    /// The choices by name, where there is one, to make them again in another file.
    pub said: Vec<String>,
}

/// A label that rows must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub column: usize,
    /// In the form in which labels are compared.
    pub normal: String,
    /// As it stands in the table.
    pub label: String,
}

impl Table<'_> {
    /// The places of the columns of a role.
    pub fn of(&self, role: Role) -> Vec<usize> {
        let all = self.columns.iter().enumerate();
        all.filter(|(_, column)| column.role == role).map(|(at, _)| at).collect()
    }

    /// The columns at these places.
    pub fn at<'t>(&'t self, places: &'t [usize]) -> impl Iterator<Item = &'t Column> {
        places.iter().filter_map(|at| self.columns.get(*at))
    }

    /// What the columns at these places are called.
    pub fn names(&self, places: &[usize]) -> Vec<String> {
        self.at(places).map(|column| column.name.clone()).collect()
    }

    /// Rows spread evenly over the table, so many at most.
    pub fn sample(&self, most: usize) -> Vec<usize> {
        let step = (self.block.body.len() / most).max(1);
        self.block.body.clone().step_by(step).take(most).collect()
    }
}
