use crate::series::grid::Grid;
use crate::series::notation::Notation;
use crate::sheet::{Layers, Size};
use programme::model::ChartForm;

/// A form of chart: all that the rest has to know of it.
pub struct Form {
    /// What editors may ask for that it answers.
    pub answers: &'static [ChartForm],
    /// Whether the data of a plot fill it, or suit it best of all that come after it where nobody
    /// asked for it (the second is false).
    pub fits: fn(&Grid, bool) -> bool,
    /// Whether the course of time is drawn; else it is one period.
    pub is_over_time: bool,
    /// Whether it sets areas below one another by their value.
    pub is_ranking: bool,
    /// The message that names a drawing of this form.
    pub name: &'static str,
    /// What a reader of the drawing has to know: a sentence each.
    pub notes: fn(&Grid, &Notation) -> Vec<String>,
    /// Draws a plot with at least one value.
    pub draw: fn(&Grid, &Notation, &Size) -> Layers,
}

/// Of a form that needs no notes.
pub fn no_notes(_: &Grid, _: &Notation) -> Vec<String> {
    Vec::new()
}
