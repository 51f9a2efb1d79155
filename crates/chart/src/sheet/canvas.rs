use std::borrow::Borrow;

use plotters::coord::CoordTranslate;
use plotters::coord::cartesian::{Cartesian2d, MeshLine};
use plotters::coord::combinators::{BindKeyPoints, WithKeyPoints};
use plotters::coord::ranged1d::BoldPoints;
use plotters::coord::types::RangedCoordf64;
use plotters::element::{Drawable, PathElement, PointCollection, Polygon, Rectangle};
use plotters::style::{BLACK, ShapeStyle};
use plotters_backend::{BackendCoord, DrawingBackend, DrawingErrorKind};

use super::Sheet;
use super::svg::tenths;

type Axis = WithKeyPoints<RangedCoordf64>;

/// A sheet with a system of coordinates: elements are placed by their data.
pub struct Canvas {
    pub sheet: Sheet,
    /// The edges of the data.
    pub edges: Edges,
    coordinates: Cartesian2d<Axis, Axis>,
}

/// The edges of the plot on the sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Edges {
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

/// The style sheet gives colours and widths; `plotters` wants some.
const STYLE: ShapeStyle = ShapeStyle {
    color: plotters::style::RGBAColor(BLACK.0, BLACK.1, BLACK.2, 1.0),
    filled: true,
    stroke_width: 1,
};

impl Canvas {
    /// `x` and `y` are the data that lie on the edges (left and right, bottom and top); grid lines
    /// are drawn at `grid`.
    pub fn new(sheet: Sheet, edges: Edges, x: (f64, f64), y: (f64, f64), grid: Vec<f64>) -> Self {
        let across = tenths(edges.left)..tenths(edges.right);
        let upward = tenths(edges.bottom)..tenths(edges.top);
        let x = (x.0..x.1).with_key_points(Vec::new());
        let y = (y.0..y.1).with_key_points(grid);
        Self {
            sheet,
            edges,
            coordinates: Cartesian2d::new(x, y, (across, upward)),
        }
    }

    /// Where data lie on the sheet.
    pub fn place(&self, point: (f64, f64)) -> (f64, f64) {
        let (x, y) = self.coordinates.translate(&point);
        (f64::from(x) / 10.0, f64::from(y) / 10.0)
    }

    /// The grid lines, across the whole plot.
    pub fn grid(&mut self, plot: Edges) {
        let sheet = &mut self.sheet;
        let (left, right) = (tenths(plot.left), tenths(plot.right));
        done(
            self.coordinates
                .draw_mesh(BoldPoints(0), BoldPoints(0), |line| match line {
                    MeshLine::YMesh((_, y), ..) => sheet.draw_line((left, y), (right, y), &BLACK),
                    MeshLine::XMesh(..) => Ok(()),
                }),
        );
    }

    /// Draws an element of `plotters` with the pen of the sheet.
    pub fn draw<E>(&mut self, element: &E)
    where
        for<'a> &'a E: PointCollection<'a, (f64, f64)>,
        E: Drawable<Sheet>,
    {
        let coordinates = &self.coordinates;
        let places = element.point_iter().into_iter();
        let places = places.map(|point| coordinates.translate(point.borrow()));
        let size = self.sheet.get_size();
        done(element.draw(places, &mut self.sheet, size));
    }

    pub fn path(&mut self, points: Vec<(f64, f64)>) {
        self.draw(&PathElement::new(points, STYLE));
    }

    pub fn area(&mut self, corners: Vec<(f64, f64)>) {
        self.draw(&Polygon::new(corners, STYLE));
    }

    pub fn rectangle(&mut self, corners: [(f64, f64); 2]) {
        self.draw(&Rectangle::new(corners, STYLE));
    }
}

/// A sheet is text: it takes whatever is drawn on it.
fn done(drawn: Result<(), DrawingErrorKind<std::convert::Infallible>>) {
    debug_assert!(drawn.is_ok());
}

/// The sign at a point of a line. Each series has its own, so that colour is never alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Circle,
    Square,
    Diamond,
    Triangle,
    Downward,
    Cross,
}

/// A sign at a place in the data.
pub struct Marker {
    pub at: (f64, f64),
    pub shape: Shape,
    /// Half its width, about: shapes are drawn to look equally large.
    pub radius: f64,
}

impl<'a> PointCollection<'a, (f64, f64)> for &'a Marker {
    type Point = &'a (f64, f64);
    type IntoIter = std::iter::Once<&'a (f64, f64)>;

    fn point_iter(self) -> Self::IntoIter {
        std::iter::once(&self.at)
    }
}

impl Drawable<Sheet> for Marker {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        places: I,
        sheet: &mut Sheet,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<std::convert::Infallible>> {
        for (x, y) in places {
            let place = (f64::from(x) / 10.0, f64::from(y) / 10.0);
            self.shape.draw(sheet, place, self.radius);
        }
        Ok(())
    }
}

impl Shape {
    /// Draws it at a place on the sheet, with its pen.
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
        let corners = corners.iter();
        sheet.shape(corners.map(|(dx, dy)| (x + dx * radius, y + dy * radius)));
    }
}
