/// A point on the sheet, or in degrees.
pub type Point = (f64, f64);

/// An area on the sheet: open rings, of which a point is inside an odd number.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shape {
    pub rings: Vec<Vec<Point>>,
}

impl Shape {
    /// Whether a point lies inside: an upright line from it crosses the rings an odd number of
    /// times.
    pub fn holds(&self, point: Point) -> bool {
        is_inside(self.edges(), point)
    }

    /// All sides of all rings.
    pub fn edges(&self) -> impl Iterator<Item = (Point, Point)> {
        self.rings.iter().flat_map(|ring| sides(ring))
    }

    /// Left, top, right and bottom.
    pub fn bounds(&self) -> [f64; 4] {
        let start = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        self.rings.iter().flatten().fold(start, |[left, top, right, bottom], &(x, y)| {
            [left.min(x), top.min(y), right.max(x), bottom.max(y)]
        })
    }

    /// How much of the sheet it takes, holes left out, whichever way its rings wind.
    pub fn area(&self) -> f64 {
        let all = self.rings.iter().enumerate().map(|(index, ring)| {
            let others = self.rings.iter().enumerate().filter(|(other, _)| *other != index);
            let around = others.filter(|(_, other)| {
                let sides = sides(other);
                ring.first().is_some_and(|point| is_inside(sides, *point))
            });
            match around.count() % 2 {
                0 => area(ring),
                // A ring inside another is a hole in it.
                _ => -area(ring),
            }
        });
        all.sum::<f64>().max(0.0)
    }
}

fn sides(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    ring.iter().copied().zip(ring.iter().skip(1).chain(ring.first()).copied())
}

fn is_inside(sides: impl Iterator<Item = (Point, Point)>, (x, y): Point) -> bool {
    let crossed = sides.filter(|(a, b)| {
        let is_beside = (a.0 > x) != (b.0 > x);
        is_beside && a.1 + (x - a.0) / (b.0 - a.0) * (b.1 - a.1) < y
    });
    crossed.count() % 2 == 1
}

/// The area of one ring: half the sum of the cross products of its sides.
pub fn area(ring: &[Point]) -> f64 {
    sides(ring).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs() / 2.0
}

/// From a point to the nearest point of a side.
pub fn distance((x, y): Point, (a, b): (Point, Point)) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = dx * dx + dy * dy;
    let along = match length > 0.0 {
        true => (((x - a.0) * dx + (y - a.1) * dy) / length).clamp(0.0, 1.0),
        false => 0.0,
    };
    (x - a.0 - along * dx).hypot(y - a.1 - along * dy)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(left: f64, top: f64, size: f64) -> Vec<Point> {
        let (right, bottom) = (left + size, top + size);
        vec![(left, top), (right, top), (right, bottom), (left, bottom)]
    }

    #[test]
    fn a_hole_is_outside() {
        let ring = Shape { rings: vec![square(0.0, 0.0, 10.0), square(4.0, 4.0, 2.0)] };
        assert!(ring.holds((2.0, 2.0)));
        assert!(!ring.holds((5.0, 5.0)));
        assert!(!ring.holds((12.0, 5.0)));
        assert_eq!(ring.area(), 96.0);
        assert_eq!(ring.bounds(), [0.0, 0.0, 10.0, 10.0]);
    }

    #[test]
    fn islands_count_whichever_way_they_wind() {
        let mut second = square(20.0, 0.0, 3.0);
        second.reverse();
        assert_eq!(Shape { rings: vec![square(0.0, 0.0, 4.0), second] }.area(), 25.0);
    }

    #[test]
    fn a_side_is_as_near_as_its_nearest_point() {
        let side = ((0.0, 0.0), (10.0, 0.0));
        assert_eq!(distance((5.0, 3.0), side), 3.0);
        assert_eq!(distance((13.0, 4.0), side), 5.0);
        assert_eq!(distance((3.0, 4.0), ((0.0, 0.0), (0.0, 0.0))), 5.0);
    }
}
