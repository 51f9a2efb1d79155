//! Rings with fewer points, so that a drawing stays small.
//!
//! Neighbours share their boundary, and it must stay one line: rings are cut where they meet or
//! part (where a point has other neighbours in another ring), and each stretch between two such
//! points is simplified by itself, always in the same direction, so that both neighbours get the
//! same points. A stretch is simplified as D. H. Douglas and T. K. Peucker describe (1973): of the
//! points between its ends the one that lies farthest from the straight line is kept if that is
//! farther than the tolerance, and so on at both sides of it.

use std::collections::BTreeMap;

use super::shape::{Point, area, distance};

/// A point by its exact coordinates.
type Key = (u64, u64);

/// Open rings with fewer points, none farther from its old line than `tolerance`. A ring of which
/// nothing would be left has no points.
pub fn simplify(rings: &[Vec<Point>], tolerance: f64) -> Vec<Vec<Point>> {
    let crossroads = crossroads(rings);
    rings
        .iter()
        .map(|ring| {
            let is_crossroad = |point: &Point| crossroads.get(&key(*point)) == Some(&None);
            let kept = ring_of(ring, is_crossroad, tolerance);
            if kept.len() >= 3 && area(&kept) > tolerance * tolerance { kept } else { Vec::new() }
        })
        .collect()
}

fn key((x, y): Point) -> Key {
    (x.to_bits(), y.to_bits())
}

/// For each point its two neighbours, or none where rings part.
fn crossroads(rings: &[Vec<Point>]) -> BTreeMap<Key, Option<(Key, Key)>> {
    let mut found: BTreeMap<Key, Option<(Key, Key)>> = BTreeMap::new();
    for ring in rings {
        let before = ring.iter().rev().take(1).chain(ring);
        let after = ring.iter().skip(1).chain(ring.first());
        for ((before, at), after) in before.zip(ring).zip(after) {
            let (a, b) = (key(*before), key(*after));
            let pair = (a.min(b), a.max(b));
            let known = found.entry(key(*at)).or_insert(Some(pair));
            if *known != Some(pair) {
                *known = None;
            }
        }
    }
    found
}

fn ring_of(ring: &[Point], is_crossroad: impl Fn(&Point) -> bool, tolerance: f64) -> Vec<Point> {
    let cuts: Vec<usize> =
        (0..ring.len()).filter(|index| ring.get(*index).is_some_and(&is_crossroad)).collect();
    // A ring that meets no other, or meets it everywhere, starts at a point that is the same
    // wherever the ring was cut open.
    let cuts = if cuts.is_empty() {
        (0..ring.len()).min_by_key(|index| ring.get(*index).map(|p| key(*p))).into_iter().collect()
    } else {
        cuts
    };
    let mut kept: Vec<Point> = Vec::new();
    let ends = cuts.iter().skip(1).chain(cuts.first());
    for (&from, &to) in cuts.iter().zip(ends) {
        let length = if to > from { to - from } else { ring.len() - from + to };
        let stretch = (0..=length).filter_map(|step| ring.get((from + step) % ring.len()).copied());
        let mut stretch = simplified(stretch.collect(), tolerance);
        // Its last point is the first of the next stretch.
        stretch.pop();
        kept.extend(stretch);
    }
    kept
}

/// In the direction that both neighbours agree on.
fn simplified(mut stretch: Vec<Point>, tolerance: f64) -> Vec<Point> {
    let keys = || stretch.iter().map(|p| key(*p));
    let is_backward = keys().gt(keys().rev());
    if is_backward {
        stretch.reverse();
    }
    let mut kept = vec![false; stretch.len()];
    let mut open = vec![(0, stretch.len().saturating_sub(1))];
    while let Some((from, to)) = open.pop() {
        for end in [from, to] {
            if let Some(kept) = kept.get_mut(end) {
                *kept = true;
            }
        }
        let (Some(&start), Some(&end)) = (stretch.get(from), stretch.get(to)) else {
            continue;
        };
        let mut farthest = (from, tolerance);
        for index in from + 1..to {
            let away = stretch.get(index).map_or(0.0, |p| distance(*p, (start, end)));
            if away > farthest.1 {
                farthest = (index, away);
            }
        }
        if farthest.0 > from {
            open.extend([(from, farthest.0), (farthest.0, to)]);
        }
    }
    let kept = stretch.into_iter().zip(kept).filter(|(_, kept)| *kept);
    let mut points: Vec<Point> = kept.map(|(point, _)| point).collect();
    if is_backward {
        points.reverse();
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A coast of small steps between two places.
    fn wave(from: Point, to: Point) -> Vec<Point> {
        (0..20)
            .map(|n| {
                let t = f64::from(n) / 20.0;
                let bump = f64::from(n % 3) * 0.1;
                (from.0 + (to.0 - from.0) * t + bump, from.1 + (to.1 - from.1) * t)
            })
            .collect()
    }

    #[test]
    fn what_lies_within_the_tolerance_goes() {
        let square = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];
        let mut ring: Vec<Point> = Vec::new();
        for (index, corner) in square.iter().enumerate() {
            ring.extend(wave(*corner, square[(index + 1) % 4]));
        }
        let [simple]: [Vec<Point>; 1] = simplify(&[ring.clone()], 0.5).try_into().unwrap();
        assert!(simple.len() <= 8, "{simple:?}");
        // Without a tolerance only points on a straight line go.
        let [exact]: [Vec<Point>; 1] = simplify(&[ring.clone()], 0.0).try_into().unwrap();
        assert!((area(&exact) - area(&ring)).abs() < 1e-9);
        assert!(exact.len() > simple.len());
        assert!((area(&simple) - 100.0).abs() < 5.0);
    }

    #[test]
    fn neighbours_keep_the_same_border() {
        let border = wave((10.0, 10.0), (10.0, 0.0));
        let mut left = vec![(0.0, 0.0), (0.0, 10.0)];
        left.extend(&border);
        left.push((10.0, 0.0));
        let mut right = vec![(20.0, 10.0), (20.0, 0.0), (10.0, 0.0)];
        right.extend(border.iter().rev());
        let made = simplify(&[left, right], 0.15);
        let shared: Vec<Point> = made[0].iter().filter(|p| made[1].contains(p)).copied().collect();
        let on_border = |ring: &[Point]| ring.iter().filter(|p| p.0 >= 10.0 && p.0 < 11.0).count();
        assert_eq!(shared.len(), on_border(&made[0]));
        assert_eq!(shared.len(), on_border(&made[1]));
        assert!(shared.len() < border.len());
    }

    #[test]
    fn an_enclave_fills_its_hole_wherever_its_ring_begins() {
        let mut hole = wave((4.0, 4.0), (6.0, 4.0));
        hole.extend([(6.0, 6.0), (4.0, 6.0)]);
        let mut enclave = hole.clone();
        enclave.rotate_left(7);
        enclave.reverse();
        let made = simplify(&[hole, enclave], 0.3);
        let mut points = [made[0].clone(), made[1].clone()];
        for ring in &mut points {
            ring.sort_by(|a, b| a.partial_cmp(b).unwrap());
        }
        assert_eq!(points[0], points[1]);
        assert!(!points[0].is_empty());
    }

    #[test]
    fn what_is_smaller_than_the_tolerance_is_nothing() {
        let speck = vec![(0.0, 0.0), (0.1, 0.0), (0.1, 0.1)];
        assert_eq!(simplify(&[speck, Vec::new()], 1.0), [Vec::new(), Vec::new()]);
    }
}
