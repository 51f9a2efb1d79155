use super::shape::Shape;
use super::simplify;
use programme::model::Boundary;

/// Of the extent of all boundaries together, what no drawing can show: a tenth of a unit where the
/// largest map is 460 units high.
const UNSEEN: f64 = 1.0 / 4600.0;

/// The same boundaries without the points that no drawing of all of them could show, in degrees
/// too. What neighbours share stays shared; an area of which nothing would be left stays as it is.
pub fn simpler(boundaries: &[&Boundary]) -> Vec<Boundary> {
    let rings = boundaries.iter().flat_map(|b| b.polygons.iter().flatten());
    let rings: Vec<_> = rings.map(|ring| ring.iter().skip(1).copied().collect()).collect();
    let all = Shape { rings };
    let [west, south, east, north] = all.bounds();
    let mut simple =
        simplify(&all.rings, f64::max(east - west, north - south) * UNSEEN).into_iter();
    let mut closed = || {
        let mut ring = simple.next().unwrap_or_default();
        ring.extend(ring.first().copied());
        ring
    };
    let mut one = |boundary: &&Boundary| {
        let polygons = boundary.polygons.iter();
        let mut polygons: Vec<Vec<_>> =
            polygons.map(|rings| rings.iter().map(|_| closed()).collect()).collect();
        for rings in &mut polygons {
            rings.retain(|ring| !ring.is_empty());
        }
        polygons.retain(|rings| !rings.is_empty());
        if polygons.is_empty() { (*boundary).clone() } else { Boundary { polygons } }
    };
    boundaries.iter().map(&mut one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boundary(ring: Vec<(f64, f64)>) -> Boundary {
        Boundary { polygons: vec![vec![ring]] }
    }

    #[test]
    fn what_cannot_be_seen_goes_and_rings_stay_closed() {
        let large =
            boundary(vec![(0.0, 0.0), (5.0, 0.0001), (10.0, 0.0), (10.0, 10.0), (0.0, 0.0)]);
        let speck = boundary(vec![(3.0, 3.0), (3.0001, 3.0), (3.0, 3.0001), (3.0, 3.0)]);
        let made = simpler(&[&large, &speck]);
        assert_eq!(made[0].polygons[0][0].len(), 4);
        assert_eq!(made[0].polygons[0][0].first(), made[0].polygons[0][0].last());
        assert_eq!(made[1], speck);
        assert!(simpler(&[]).is_empty());
    }
}
