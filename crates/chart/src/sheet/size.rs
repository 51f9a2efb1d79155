/// The width that a drawing is made for, and what differs by it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    pub class: &'static str,
    pub width: f64,
    /// Whether there is room for labels beside the marks.
    pub is_wide: bool,
    /// The height of a plot with a time axis.
    pub plot_height: f64,
}

pub const WIDE: Size = Size { class: "wide", width: 720.0, is_wide: true, plot_height: 276.0 };

pub const NARROW: Size = Size { class: "narrow", width: 288.0, is_wide: false, plot_height: 216.0 };
