//! Whether the rings of a boundary go around something. Which way they wind does not matter: files
//! of both kinds are about, and a drawing tells an outer ring from a hole by where it lies.

use crate::model::Ring;
use crate::rules::invalid_geojson::Problem;

type Point = (f64, f64);

/// The first mistake in a polygon: an outer ring and its holes, each closed.
pub fn check(polygon: &[Ring]) -> Result<(), Problem> {
    for ring in polygon {
        if is_crossed(ring) {
            return Err(Problem::CrossedRing);
        }
        if !has_area(ring) {
            return Err(Problem::EmptyRing);
        }
    }
    let Some((outer, holes)) = polygon.split_first() else {
        return Ok(());
    };
    match holes.iter().all(|hole| lies_within(hole, outer)) {
        true => Ok(()),
        false => Err(Problem::LooseHole),
    }
}

/// Whether a ring goes around more than rounding could make: a millionth of the box around it, and
/// not nothing.
fn has_area(ring: &Ring) -> bool {
    let sum: f64 = sides(ring).map(|(a, b)| turn(origin(ring), a, b)).sum();
    let extent = |of: fn(&Point) -> f64| {
        let values = || ring.iter().map(of);
        values().fold(f64::NEG_INFINITY, f64::max) - values().fold(f64::INFINITY, f64::min)
    };
    let longest = extent(|p| p.0).max(extent(|p| p.1));
    sum.abs() / 2.0 > longest * longest * 1e-6
}

/// Numbers far from zero lose digits in products: they are taken from the ring's own start.
fn origin(ring: &Ring) -> Point {
    ring.first().copied().unwrap_or_default()
}

/// Whether two sides cross each other between their ends. Sides that only touch do not: islands of
/// one area may meet in a point.
///
/// The sides are swept from west to east: only those that begin before another ends are compared.
fn is_crossed(ring: &Ring) -> bool {
    let mut sides: Vec<(Point, Point)> = sides(ring).collect();
    let west = |side: &(Point, Point)| side.0.0.min(side.1.0);
    let east = |side: &(Point, Point)| side.0.0.max(side.1.0);
    sides.sort_by(|a, b| west(a).total_cmp(&west(b)));
    sides.iter().enumerate().any(|(index, one)| {
        let later = sides.iter().skip(index + 1);
        let mut beside = later.take_while(|other| west(other) <= east(one));
        beside.any(|other| crosses(*one, *other))
    })
}

fn crosses((a, b): (Point, Point), (c, d): (Point, Point)) -> bool {
    let parted = |side: (Point, Point), ends: (Point, Point)| {
        let (first, second) = (turn(side.0, side.1, ends.0), turn(side.0, side.1, ends.1));
        (first > 0.0 && second < 0.0) || (first < 0.0 && second > 0.0)
    };
    parted((a, b), (c, d)) && parted((c, d), (a, b))
}

/// Twice the area of a triangle: above zero where it turns left.
fn turn(a: Point, b: Point, c: Point) -> f64 {
    (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)
}

/// Whether a hole lies in a ring: some of its points are inside and none is outside. Points on the
/// ring are neither.
fn lies_within(hole: &Ring, outer: &Ring) -> bool {
    let points = hole.iter().filter(|point| !is_on(**point, outer));
    let mut places = points.map(|point| is_inside(*point, outer)).peekable();
    places.peek().is_some() && places.all(|inside| inside)
}

fn is_on(point: Point, ring: &Ring) -> bool {
    sides(ring).any(|(a, b)| {
        let between = |p: f64, one: f64, other: f64| p >= one.min(other) && p <= one.max(other);
        between(point.0, a.0, b.0) && between(point.1, a.1, b.1) && turn(a, b, point) == 0.0
    })
}

/// An upright line from a point inside crosses the ring an odd number of times.
fn is_inside((x, y): Point, ring: &Ring) -> bool {
    let crossed = sides(ring).filter(|(a, b)| {
        let is_beside = (a.0 > x) != (b.0 > x);
        is_beside && a.1 + (x - a.0) / (b.0 - a.0) * (b.1 - a.1) < y
    });
    crossed.count() % 2 == 1
}

fn sides(ring: &Ring) -> impl Iterator<Item = (Point, Point)> {
    ring.iter().copied().zip(ring.iter().copied().skip(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(points: &[Point]) -> Ring {
        let mut ring = points.to_vec();
        ring.extend(points.first());
        ring
    }

    fn square(west: f64, south: f64, size: f64) -> Ring {
        let (east, north) = (west + size, south + size);
        ring(&[(west, south), (east, south), (east, north), (west, north)])
    }

    #[test]
    fn a_ring_may_wind_either_way_and_touch_itself() {
        let mut other = square(6.5, 53.2, 0.1);
        other.reverse();
        assert_eq!(check(&[other]), Ok(()));
        // Two squares that meet in a point, in one ring.
        let meeting = ring(&[
            (0.0, 0.0),
            (1.0, 0.0),
            (1.0, 1.0),
            (2.0, 1.0),
            (2.0, 2.0),
            (1.0, 2.0),
            (1.0, 1.0),
            (0.0, 1.0),
        ]);
        assert_eq!(check(&[meeting]), Ok(()));
        assert_eq!(check(&[]), Ok(()));
    }

    #[test]
    fn a_ring_that_crosses_itself_is_no_boundary() {
        let bow = ring(&[(0.0, 0.0), (2.0, 2.0), (2.0, 0.0), (0.0, 1.0)]);
        assert_eq!(check(&[bow]), Err(Problem::CrossedRing));
    }

    #[test]
    fn a_ring_around_nothing_is_no_boundary() {
        let line = ring(&[(6.5, 53.2), (6.6, 53.3), (6.7, 53.4)]);
        assert_eq!(check(&[line]), Err(Problem::EmptyRing));
        let point = ring(&[(6.5, 53.2), (6.5, 53.2), (6.5, 53.2)]);
        assert_eq!(check(&[point]), Err(Problem::EmptyRing));
        // A small area is one.
        assert_eq!(check(&[square(6.5, 53.2, 0.00001)]), Ok(()));
    }

    #[test]
    fn a_hole_lies_in_its_ring() {
        let outer = square(0.0, 0.0, 10.0);
        assert_eq!(check(&[outer.clone(), square(4.0, 4.0, 2.0)]), Ok(()));
        // It may touch the ring, and not lie beside it or reach over it.
        assert_eq!(check(&[outer.clone(), square(0.0, 4.0, 2.0)]), Ok(()));
        for hole in [square(12.0, 4.0, 2.0), square(9.0, 4.0, 2.0)] {
            assert_eq!(check(&[outer.clone(), hole]), Err(Problem::LooseHole));
        }
    }
}
