//! `areas.geojson`: the boundaries of areas (RFC 7946).

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::model::{Boundary, Ring};
use crate::rules::invalid_geojson::{Problem, report};
use base::diagnostic::{Bag, Span};

use crate::read::csv::Input;
use crate::read::rings;

#[derive(Deserialize)]
struct Collection<'a> {
    #[serde(rename = "type")]
    kind: String,
    #[serde(borrow)]
    features: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct Feature<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    properties: Option<Properties<'a>>,
    geometry: Option<Geometry<'a>>,
}

#[derive(Deserialize)]
struct Properties<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    code: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Geometry<'a> {
    #[serde(rename = "type")]
    kind: String,
    #[serde(borrow)]
    coordinates: Option<&'a RawValue>,
}

type Position = Vec<f64>;
type Polygon = Vec<Vec<Position>>;

/// The boundaries, each with the id or code of its area and its place.
pub fn read(input: Input<'_>, found: &mut Vec<(Box<str>, Span, Boundary)>) -> Bag {
    let mut bag = Bag::new();
    let text: &str = &input.source.text;
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let json = text.get(start..).unwrap_or_default();
    let collection: Collection<'_> = match serde_json::from_str(json) {
        Ok(collection) => collection,
        Err(error) => {
            let problem = if error.is_data() { Problem::NoCollection } else { Problem::NoJson };
            let at = start + offset(json, error.line(), error.column());
            bag.push(report(problem, Span::new(input.file, at..at)));
            return bag;
        }
    };
    if collection.kind != "FeatureCollection" {
        bag.push(report(Problem::NoCollection, Span::top(input.file)));
        return bag;
    }
    for raw in collection.features {
        let at = place(text, raw);
        let span = Span::new(input.file, at..at + raw.get().len());
        match feature(raw) {
            Ok((id, boundary)) => found.push((id, span, boundary)),
            Err(problem) => bag.push(report(problem, Span::new(input.file, at..at + 1))),
        }
    }
    bag
}

/// Where a value stands in the text that it was read from.
fn place(text: &str, raw: &RawValue) -> usize {
    let (start, end) = (text.as_ptr() as usize, raw.get().as_ptr() as usize);
    end.saturating_sub(start).min(text.len())
}

/// A line and a column of the parser, both from 1 and the column in bytes, as an offset.
fn offset(json: &str, line: usize, column: usize) -> usize {
    let lines = json.split_inclusive('\n').take(line.saturating_sub(1));
    let start: usize = lines.map(str::len).sum();
    (start + column.saturating_sub(1)).min(json.len())
}

fn feature(raw: &RawValue) -> Result<(Box<str>, Boundary), Problem> {
    let feature: Feature<'_> = serde_json::from_str(raw.get()).map_err(|_| Problem::NoFeature)?;
    let (id, code) =
        feature.properties.map_or((None, None), |properties| (properties.id, properties.code));
    let id = [id, code, feature.id].into_iter().flatten().find_map(word).ok_or(Problem::NoId)?;
    let geometry = feature.geometry.ok_or(Problem::NoPolygon)?;
    let coordinates = geometry.coordinates.ok_or(Problem::NoPolygon)?.get();
    let polygons: Vec<Polygon> = match geometry.kind.as_str() {
        "Polygon" => vec![serde_json::from_str(coordinates).map_err(|_| Problem::NoPolygon)?],
        "MultiPolygon" => serde_json::from_str(coordinates).map_err(|_| Problem::NoPolygon)?,
        _ => return Err(Problem::NoPolygon),
    };
    let polygons = polygons.into_iter().map(|polygon| {
        let rings = polygon.into_iter().map(ring);
        rings.collect::<Result<Vec<Ring>, Problem>>()
    });
    let polygons = polygons.collect::<Result<Vec<_>, Problem>>()?;
    if polygons.is_empty() || polygons.iter().any(Vec::is_empty) {
        return Err(Problem::NoPolygon);
    }
    for polygon in &polygons {
        rings::check(polygon)?;
    }
    Ok((id, Boundary { polygons }))
}

/// A text or a number that is not empty.
fn word(raw: &RawValue) -> Option<Box<str>> {
    let text = raw.get();
    let word = match serde_json::from_str::<String>(text) {
        Ok(word) => word,
        Err(_) => serde_json::from_str::<serde_json::Number>(text).ok()?.to_string(),
    };
    (!word.trim().is_empty()).then(|| word.trim().into())
}

fn ring(positions: Vec<Position>) -> Result<Ring, Problem> {
    let mut ring = Ring::with_capacity(positions.len());
    for position in &positions {
        let [longitude, latitude, ..] = position.as_slice() else {
            return Err(Problem::NoPolygon);
        };
        if longitude.abs() > 180.0 || latitude.abs() > 90.0 {
            return Err(Problem::NotDegrees);
        }
        ring.push((*longitude, *latitude));
    }
    if ring.len() < 4 || ring.first() != ring.last() {
        return Err(Problem::OpenRing);
    }
    Ok(ring)
}
