//! A table as far as it is understood.

use super::block::Block;
use super::column::{Column, Role};
use super::grid::Grid;
use super::keys::Keys;
use super::outcome::Wishes;
use super::register::Register;
use super::select::Selection;

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
