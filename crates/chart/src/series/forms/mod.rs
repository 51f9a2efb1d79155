//! The forms of charts, one in each file. A form is a function of the grid of a plot that gives
//! the height of the drawing and its layers.

mod axis;
pub mod bars;
pub mod dots;
pub mod line;
pub mod map;
pub mod marks;
pub mod multiples;
mod rows;
mod target;
mod time;

pub use rows::ranked;

use super::figures::Figures;
use super::form::Form;
use super::grid::Grid;

/// The message that says of a drawing's axis that it does not begin at zero, where it does not.
pub fn cut_axis(form: Form, grid: &Grid, figures: &Figures) -> Option<&'static str> {
    let (is_cut, key) = match form {
        Form::Line => (axis::leaves_zero_out(grid), "figure-note-axis"),
        Form::Multiples => (multiples::leaves_zero_out(grid), "figure-note-axis"),
        Form::Dots => (
            dots::leaves_zero_out(grid, figures),
            "figure-note-axis-level",
        ),
        Form::Bars | Form::Tiles | Form::Map => return None,
    };
    is_cut.then_some(key)
}

/// The width that a drawing is made for, and what differs by it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    pub class: &'static str,
    pub width: f64,
    /// Whether there is room for labels beside the marks.
    pub is_wide: bool,
    /// The height of a plot with a time axis.
    pub plot_height: f64,
}

pub const WIDE: Frame = Frame {
    class: "wide",
    width: 720.0,
    is_wide: true,
    plot_height: 276.0,
};

pub const NARROW: Frame = Frame {
    class: "narrow",
    width: 288.0,
    is_wide: false,
    plot_height: 216.0,
};
