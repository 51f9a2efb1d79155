use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "invalid-geojson",
    severity: Severity::Error,
    title: Words {
        nl: "de grenzen van gebieden zijn niet te lezen",
        en: "the boundaries of areas cannot be read",
    },
    why: Words {
        nl: "In areas.geojson staan de grenzen van gebieden als GeoJSON (RFC 7946): een FeatureCollection van \
             vlakken, in graden lengte en breedte (WGS 84). Elk vlak heeft bij `properties` een `id` of \
             `code` uit areas.csv. Bestanden van het Kadaster en het CBS staan vaak in het stelsel RD; zet ze \
             eerst om naar WGS 84.",
        en: "areas.geojson holds the boundaries of areas as GeoJSON (RFC 7946): a FeatureCollection of \
             polygons, in degrees of longitude and latitude (WGS 84). Every feature has an `id` or `code` of \
             areas.csv among its `properties`. Dutch files often use the RD system; convert them to WGS 84 \
             first.",
    },
    bad: "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {}, \"geometry\": null}]}\n",
    good: "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"id\": \"selwerd\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[6.54, 53.23], [6.56, 53.23], [6.55, 53.24], [6.54, 53.23]]]}}]}\n",
};

/// What is wrong with a file of boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    NoJson,
    NoCollection,
    NoFeature,
    NoId,
    NoPolygon,
    OpenRing,
    CrossedRing,
    EmptyRing,
    LooseHole,
    NotDegrees,
}

pub fn report(problem: Problem, span: Span) -> Diagnostic {
    let (message, hint) = match problem {
        Problem::NoJson => (
            text!("Dit is geen geldige JSON.", "This is no valid JSON."),
            text!(
                "Maak het bestand opnieuw met een kaartprogramma.",
                "Make the file again with a mapping program."
            ),
        ),
        Problem::NoCollection => (
            text!(
                "Dit bestand is geen verzameling vlakken.",
                "This file is no collection of features."
            ),
            text!(
                "Begin met {{\"type\": \"FeatureCollection\", \"features\": […]}}.",
                "Begin with {{\"type\": \"FeatureCollection\", \"features\": […]}}."
            ),
        ),
        Problem::NoFeature => (
            text!("Dit is geen vlak.", "This is no feature."),
            text!(
                "Schrijf {{\"type\": \"Feature\", \"properties\": {{\"id\": …}}, \"geometry\": …}}.",
                "Write {{\"type\": \"Feature\", \"properties\": {{\"id\": …}}, \"geometry\": …}}."
            ),
        ),
        Problem::NoId => (
            text!(
                "Bij dit vlak staat niet welk gebied het is.",
                "This feature does not say which area it is."
            ),
            text!(
                "Geef het bij “properties” een “id” of “code” uit areas.csv.",
                "Give it an “id” or “code” of areas.csv among its “properties”."
            ),
        ),
        Problem::NoPolygon => (
            text!(
                "Een gebied heeft een grens van vlakken; hier staat iets anders.",
                "An area has a boundary of polygons; here is something else."
            ),
            text!(
                "Gebruik “Polygon” of “MultiPolygon”.",
                "Use “Polygon” or “MultiPolygon”."
            ),
        ),
        Problem::OpenRing => (
            text!(
                "Deze grens is niet gesloten.",
                "This boundary is not closed."
            ),
            text!(
                "Een ring heeft ten minste vier punten, en het laatste is gelijk aan het eerste.",
                "A ring has at least four points, and the last equals the first."
            ),
        ),
        Problem::CrossedRing => (
            text!(
                "Deze grens kruist zichzelf.",
                "This boundary crosses itself."
            ),
            text!(
                "Laat een kaartprogramma de vorm herstellen (in QGIS: “Geometrie repareren”).",
                "Have a mapping program mend the shape (in QGIS: “Fix geometries”)."
            ),
        ),
        Problem::EmptyRing => (
            text!(
                "Deze grens gaat nergens omheen: haar oppervlakte is nul.",
                "This boundary goes around nothing: its area is zero."
            ),
            text!(
                "Haal de ring weg, of teken het gebied opnieuw.",
                "Remove the ring, or draw the area again."
            ),
        ),
        Problem::LooseHole => (
            text!(
                "Een gat ligt niet binnen het vlak waar het in hoort.",
                "A hole does not lie inside the polygon that it belongs to."
            ),
            text!(
                "De eerste ring van een vlak is de buitengrens, elke volgende een gat daarin. Maak van losse delen een “MultiPolygon”.",
                "The first ring of a polygon is its outer boundary, each next one a hole in it. Make separate parts a “MultiPolygon”."
            ),
        ),
        Problem::NotDegrees => (
            text!(
                "Deze punten zijn geen graden lengte en breedte.",
                "These points are no degrees of longitude and latitude."
            ),
            text!(
                "Zet het bestand om naar WGS 84 (EPSG:4326).",
                "Convert the file to WGS 84 (EPSG:4326)."
            ),
        ),
    };
    Diagnostic::new(&RULE, span, message).hint(hint)
}
