use std::cell::OnceCell;

use super::subject::Subject;
use crate::series::grid::Grid;
use crate::series::notation::Notation;
use base::value::Period;
use locale::{Arg, say};

/// What all sentences about one plot draw on.
pub struct Teller<'a> {
    pub grid: &'a Grid<'a>,
    pub notation: &'a Notation<'a>,
    /// The period that the sentences are about.
    pub latest: usize,
    /// Whether the course of time is drawn; else one period, and that is told.
    pub is_line: bool,
    pub subject: Option<Subject<'a>>,
    pub courses: OnceCell<Vec<Subject<'a>>>,
}

impl<'a> Teller<'a> {
    pub fn new(
        grid: &'a Grid<'a>,
        notation: &'a Notation<'a>,
        latest: usize,
        is_line: bool,
    ) -> Self {
        Self {
            grid,
            notation,
            latest,
            is_line,
            subject: Subject::of(grid),
            courses: OnceCell::new(),
        }
    }
}

impl Teller<'_> {
    /// A message, as [`say!`](locale::say) asks for it.
    pub fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.notation.text(key, args)
    }

    pub fn name(&self, series: usize) -> &str {
        self.grid.called(series)
    }

    /// When the period was, by its place.
    pub fn when(&self, period: usize) -> String {
        self.grid.periods.get(period).map_or_else(String::new, |p| self.notation.when(*p))
    }

    /// Up to when a running total counts, and when anything else was.
    pub fn up_to(&self, period: usize) -> String {
        match self.grid.periods.get(period) {
            // Years that are taken together have no other end than their own.
            Some(Period::Pooled(..) | Period::PooledSplit(..) | Period::Days(..)) => {
                self.when(period)
            }
            Some(p) if self.is_total() && !self.notation.is_scale() => {
                say!(self, "figure-until", period = self.notation.period(*p))
            }
            _ => self.when(period),
        }
    }

    /// Whether each value is a running total.
    pub fn is_total(&self) -> bool {
        self.notation.yardstick.cumulative
    }

    pub fn period(&self, period: usize) -> String {
        self.grid.periods.get(period).map_or_else(String::new, |p| self.notation.period(*p))
    }
}
