use super::forms::{Form, fitting};
use super::grid::Grid;
use super::notation::Notation;
use super::plot::Plot;
use locale::Locale;

/// A plot as it is drawn, tabled and told in one language.
pub struct Chart<'a> {
    pub grid: Grid<'a>,
    pub notation: Notation<'a>,
    pub form: &'static Form,
}

impl<'a> Chart<'a> {
    pub fn of(plot: &'a Plot, locale: &'a Locale) -> Self {
        let grid = Grid::of(plot);
        Self { form: fitting(&grid), notation: Notation::new(plot, locale), grid }
    }
}
