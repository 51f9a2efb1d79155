use super::number::tenths;
use super::sign::Sign;
use super::svg::Sheet;
use base::value::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A sheet with a system of coordinates: what is drawn is placed by its data.
pub struct Canvas {
    pub sheet: Sheet,
    /// The edges of the data.
    pub edges: Edges,
    across: Direction,
    upward: Direction,
}

/// The edges of the plot on the sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Edges {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

/// The data at two ends, and the tenths of the sheet on which these lie.
struct Direction {
    data: (f64, f64),
    ends: (i32, i32),
    /// The tenths that every place is a multiple of, where it may be rounded.
    grain: Option<f64>,
}

impl Direction {
    /// The last tenth that a value has come to. What lacks a hundredth of it has come to it: so
    /// much may be lost where a share is worked out.
    fn place(&self, value: f64) -> f64 {
        let ((first, last), (start, end)) = (self.data, self.ends);
        let way = f64::from(end - start) * ((value - first) / (last - first));
        if let Some(grain) = self.grain {
            return ((f64::from(start) + way) / grain).round() * grain / 10.0;
        }
        let whole = if start < end { (way + 1e-3).floor() } else { (way - 1e-3).ceil() };
        f64::from(start.saturating_add(whole as i32)) / 10.0
    }
}

impl Canvas {
    /// `x` and `y` are the data that lie on the edges (left and right, bottom and top).
    pub fn new(sheet: Sheet, edges: Edges, x: (f64, f64), y: (f64, f64)) -> Self {
        let direction = |data, start, end| {
            let ends = (tenths(start), tenths(end));
            Direction { data, ends, grain: None }
        };
        Self {
            sheet,
            edges,
            across: direction(x, edges.left, edges.right),
            upward: direction(y, edges.bottom, edges.top),
        }
    }

    /// With whole units across, which take less room in a path: time and lengths, of which nobody sees
    /// half a unit.
    pub fn in_whole_units_across(mut self) -> Self {
        self.across.grain = Some(10.0);
        self
    }

    /// With half units upward: a line that rises slowly stays even.
    pub fn in_half_units_upward(mut self) -> Self {
        self.upward.grain = Some(5.0);
        self
    }

    /// Where data lie on the sheet.
    pub fn place(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (self.across.place(x), self.upward.place(y))
    }

    /// An open line through data.
    pub fn path(&mut self, points: impl IntoIterator<Item = (f64, f64)>) {
        let places: Vec<_> = points.into_iter().map(|point| self.place(point)).collect();
        self.sheet.line(places);
    }

    /// A closed shape with its corners at data.
    pub fn area(&mut self, corners: impl IntoIterator<Item = (f64, f64)>) {
        let places: Vec<_> = corners.into_iter().map(|corner| self.place(corner)).collect();
        self.sheet.shape(places);
    }

    /// An upright field between two corners.
    pub fn field(&mut self, [one, other]: [(f64, f64); 2]) {
        let ((left, top), (right, bottom)) = (self.place(one), self.place(other));
        self.sheet.field([left, top, right, bottom]);
    }

    /// A sign at data.
    pub fn sign(&mut self, at: (f64, f64), sign: Sign, radius: f64) {
        let place = self.place(at);
        sign.draw(&mut self.sheet, place, radius);
    }
}

/// For a place in a drawing; what is shown in words stays a decimal.
pub fn float(value: Decimal) -> f64 {
    value.to_f64().unwrap_or_default()
}
