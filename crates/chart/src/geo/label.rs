use super::shape::{Point, Shape, distance};

/// Samples along each side of the box that is searched: first all of the shape, then around the
/// best place so far.
const SAMPLES: usize = 10;
const ROUNDS: usize = 2;

/// The place inside a shape that lies farthest from its sides, about: where a label covers the
/// least of what is not the shape's own. None for a shape without an inside.
pub fn middle(shape: &Shape) -> Option<Point> {
    let [left, top, right, bottom] = shape.bounds();
    let (mut centre, mut size) =
        (((left + right) / 2.0, (top + bottom) / 2.0), (right - left, bottom - top));
    let mut best: Option<(Point, f64)> = None;
    for _ in 0..ROUNDS {
        for row in 0..SAMPLES {
            for column in 0..SAMPLES {
                let share = |n: usize| (n as f64 + 0.5) / SAMPLES as f64 - 0.5;
                let point = (centre.0 + share(column) * size.0, centre.1 + share(row) * size.1);
                let clear = clearance(shape, point);
                if clear.is_some_and(|c| best.is_none_or(|(_, most)| c > most)) {
                    best = clear.map(|c| (point, c));
                }
            }
        }
        centre = best?.0;
        size = (size.0 / 4.0, size.1 / 4.0);
    }
    best.map(|(point, _)| point)
}

/// How far a point inside lies from the nearest side.
fn clearance(shape: &Shape, point: Point) -> Option<f64> {
    let inside = shape.holds(point);
    let nearest = shape.edges().map(|side| distance(point, side));
    inside.then(|| nearest.fold(f64::INFINITY, f64::min))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_stands_where_there_is_most_room() {
        // A thin arm with a body at its end.
        let shape = Shape {
            rings: vec![vec![
                (0.0, 4.0),
                (20.0, 4.0),
                (20.0, 0.0),
                (30.0, 0.0),
                (30.0, 10.0),
                (20.0, 10.0),
                (20.0, 6.0),
                (0.0, 6.0),
            ]],
        };
        let (x, y) = middle(&shape).unwrap();
        assert!((x - 25.0).abs() < 1.0 && (y - 5.0).abs() < 1.0, "{x} {y}");
    }

    #[test]
    fn a_label_is_not_in_a_hole() {
        let square = |left: f64, size: f64| {
            let end = left + size;
            vec![(left, left), (end, left), (end, end), (left, end)]
        };
        let shape = Shape { rings: vec![square(0.0, 10.0), square(2.0, 6.0)] };
        assert!(shape.holds(middle(&shape).unwrap()));
        assert_eq!(middle(&Shape::default()), None);
    }
}
