use base::value::PartialDate;

use super::Reference;

/// A row of the register of areas.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Area {
    /// A free word: municipality, district, neighbourhood …
    pub kind: Option<Box<str>>,
    pub code: Option<Box<str>>,
    pub code_system: Option<Box<str>>,
    pub parent: Option<Reference>,
    /// Memberships in areas of other systems.
    pub part_of: Vec<Reference>,
    pub valid_from: Option<PartialDate>,
    pub valid_to: Option<PartialDate>,
    pub split_from: Vec<Reference>,
    pub merged_into: Option<Reference>,
    pub population: Option<u64>,
    pub population_year: Option<i16>,
    /// Column and row on the tile map, from 1.
    pub tile: Option<(u16, u16)>,
    pub boundary: Option<Boundary>,
}

/// The outline of an area: polygons, each an outer ring and its holes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Boundary {
    pub polygons: Vec<Vec<Ring>>,
}

/// A closed ring of longitude and latitude in degrees (WGS 84).
pub type Ring = Vec<(f64, f64)>;
