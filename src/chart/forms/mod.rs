//! The forms of charts, one in each file. A form is a function of the grid of a plot that gives
//! the height of the drawing and its layers.

mod axis;
pub mod bars;
mod ends;
pub mod key;
pub mod line;
mod marks;
mod notes;
mod target;
mod time;

pub use axis::leaves_zero_out;

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
