use programme::model::Boundary;

/// From degrees of longitude and latitude (WGS 84) to the units of a drawing.
///
/// Equirectangular, with the mean latitude of what is drawn as its standard parallel: a degree of
/// longitude there is cos(latitude) times as long as one of latitude. For a municipality, some tens
/// of kilometres high, distances are off by less than one in a thousand; a country of 300 km by one
/// in fifty at its edges. What lies across the 180th meridian is drawn at both ends of the sheet.
/// See J. P. Snyder, Map Projections: A Working Manual (1987), section 12.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projection {
    west: f64,
    north: f64,
    /// Units of the drawing for a degree of latitude.
    scale: f64,
    /// The length of a degree of longitude in degrees of latitude.
    shrink: f64,
    pub width: f64,
    pub height: f64,
}

impl Projection {
    /// Fits all boundaries in a box; none where they have no extent.
    pub fn fitting<'a>(
        boundaries: impl Iterator<Item = &'a Boundary>,
        (width, height): (f64, f64),
    ) -> Option<Self> {
        let points = boundaries.flat_map(|b| b.polygons.iter().flatten().flatten());
        let (mut west, mut east) = (f64::INFINITY, f64::NEG_INFINITY);
        let (mut south, mut north) = (f64::INFINITY, f64::NEG_INFINITY);
        for &(longitude, latitude) in points {
            (west, east) = (west.min(longitude), east.max(longitude));
            (south, north) = (south.min(latitude), north.max(latitude));
        }
        let shrink = ((south + north) / 2.0).to_radians().cos();
        let (across, up) = ((east - west) * shrink, north - south);
        if !(across > 0.0 && up > 0.0) {
            return None;
        }
        let scale = (width / across).min(height / up);
        Some(Self { west, north, scale, shrink, width: across * scale, height: up * scale })
    }

    /// From the top left corner of the box.
    pub fn place(&self, (longitude, latitude): (f64, f64)) -> (f64, f64) {
        ((longitude - self.west) * self.shrink * self.scale, (self.north - latitude) * self.scale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(west: f64, south: f64, size: f64) -> Boundary {
        let (east, north) = (west + size, south + size);
        Boundary {
            polygons: vec![vec![vec![
                (west, south),
                (east, south),
                (east, north),
                (west, north),
                (west, south),
            ]]],
        }
    }

    #[test]
    fn a_degree_of_longitude_is_shorter_than_one_of_latitude() {
        let shape = square(6.0, 59.5, 1.0);
        let paper = Projection::fitting([&shape].into_iter(), (400.0, 400.0)).unwrap();
        assert_eq!(paper.height.round(), 400.0);
        // The cosine of 60 degrees.
        assert_eq!(paper.width.round(), 200.0);
        assert_eq!(paper.place((6.0, 60.5)), (0.0, 0.0));
        let (x, y) = paper.place((7.0, 59.5));
        assert_eq!((x.round(), y.round()), (200.0, 400.0));
    }

    #[test]
    fn what_has_no_extent_is_not_drawn() {
        let none = Projection::fitting([].into_iter(), (400.0, 400.0));
        assert_eq!(none, None);
        let point = square(6.0, 53.0, 0.0);
        assert_eq!(Projection::fitting([&point].into_iter(), (400.0, 400.0)), None);
    }
}
