/// The width that a drawing is made for, and what differs by it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    pub class: &'static str,
    pub width: f64,
    /// Whether there is room for labels beside the marks.
    pub is_wide: bool,
    /// The height of a plot with a time axis.
    pub plot_height: f64,
    /// Whether the wide drawing stands on the same page, so that its parts may be shown again.
    pub is_beside_wide: bool,
    /// Whether no other drawing shows its parts again.
    pub is_alone: bool,
}

pub const WIDE: Size = Size {
    class: "wide",
    width: 720.0,
    is_wide: true,
    plot_height: 276.0,
    is_beside_wide: false,
    is_alone: false,
};

/// For a page of any width: labels beside the marks, in letters that a phone shows large enough.
pub const SMALL: Size =
    Size { class: "small", width: 304.0, is_wide: true, plot_height: 216.0, ..WIDE };

pub const NARROW: Size =
    Size { class: "narrow", width: 288.0, is_wide: false, plot_height: 216.0, ..WIDE };

/// The narrow drawing on a page that has the wide one too.
pub const BESIDE_WIDE: Size = Size { is_beside_wide: true, ..NARROW };
