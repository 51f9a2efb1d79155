use super::svg::Sheet;

/// The sign at a point of a line. Each series has its own, so that colour is never alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    Circle,
    Square,
    Diamond,
    Triangle,
    Downward,
    Cross,
}

impl Sign {
    /// Draws it at a place on the sheet, with its pen. The radius is half its width, about: signs
    /// are drawn to look equally large.
    pub fn draw(self, sheet: &mut Sheet, (x, y): (f64, f64), radius: f64) {
        let corners: &[(f64, f64)] = match self {
            Self::Circle => return sheet.circle((x, y), radius),
            Self::Square => &[(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
            Self::Diamond => &[(0.0, -1.3), (1.3, 0.0), (0.0, 1.3), (-1.3, 0.0)],
            Self::Triangle => &[(0.0, -1.2), (1.2, 0.9), (-1.2, 0.9)],
            Self::Downward => &[(0.0, 1.2), (1.2, -0.9), (-1.2, -0.9)],
            Self::Cross => &[
                (-0.5, -1.3),
                (0.5, -1.3),
                (0.5, -0.5),
                (1.3, -0.5),
                (1.3, 0.5),
                (0.5, 0.5),
                (0.5, 1.3),
                (-0.5, 1.3),
                (-0.5, 0.5),
                (-1.3, 0.5),
                (-1.3, -0.5),
                (-0.5, -0.5),
            ],
        };
        sheet.shape(corners.iter().map(|(dx, dy)| (x + dx * radius, y + dy * radius)));
    }
}
