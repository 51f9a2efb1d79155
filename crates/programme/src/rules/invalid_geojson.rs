use base::diagnostic::prelude::*;

rule! {
    error "invalid-geojson"
    nl "de grenzen van gebieden zijn niet te lezen" en "the boundaries of areas cannot be read"
    why nl "In areas.geojson staan de grenzen van gebieden als GeoJSON (RFC 7946): een FeatureCollection van \
            vlakken, in graden lengte en breedte (WGS 84). Elk vlak heeft bij `properties` een `id` of `code` uit \
            areas.csv. Bestanden van het Kadaster en het CBS staan vaak in het stelsel RD; zet ze eerst om naar WGS \
            84."
        en "areas.geojson holds the boundaries of areas as GeoJSON (RFC 7946): a FeatureCollection of polygons, in \
            degrees of longitude and latitude (WGS 84). Every feature has an `id` or `code` of areas.csv among its \
            `properties`. Dutch files often use the RD system; convert them to WGS 84 first."
    bad "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {}, \"geometry\": null}]}\n"
    good "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"id\": \"selwerd\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[6.54, 53.23], [6.56, 53.23], [6.55, 53.24], [6.54, 53.23]]]}}]}\n"

    pub fn report(problem: Problem, span: Span) {
        at span;
        match problem {
            Problem::NoJson =>
                nl "Dit is geen geldige JSON." en "This is no valid JSON."
                hint nl "Maak het bestand opnieuw met een kaartprogramma."
                     en "Make the file again with a mapping program.",
            Problem::NoCollection =>
                nl "Dit bestand is geen verzameling vlakken." en "This file is no collection of features."
                hint nl "Begin met {{\"type\": \"FeatureCollection\", \"features\": […]}}."
                     en "Begin with {{\"type\": \"FeatureCollection\", \"features\": […]}}.",
            Problem::NoFeature =>
                nl "Dit is geen vlak." en "This is no feature."
                hint nl "Schrijf {{\"type\": \"Feature\", \"properties\": {{\"id\": …}}, \"geometry\": …}}."
                     en "Write {{\"type\": \"Feature\", \"properties\": {{\"id\": …}}, \"geometry\": …}}.",
            Problem::NoId =>
                nl "Bij dit vlak staat niet welk gebied het is." en "This feature does not say which area it is."
                hint nl "Geef het bij “properties” een “id” of “code” uit areas.csv."
                     en "Give it an “id” or “code” of areas.csv among its “properties”.",
            Problem::NoPolygon =>
                nl "Een gebied heeft een grens van vlakken; hier staat iets anders."
                en "An area has a boundary of polygons; here is something else."
                hint nl "Gebruik “Polygon” of “MultiPolygon”." en "Use “Polygon” or “MultiPolygon”.",
            Problem::OpenRing =>
                nl "Deze grens is niet gesloten." en "This boundary is not closed."
                hint nl "Een ring heeft ten minste vier punten, en het laatste is gelijk aan het eerste."
                     en "A ring has at least four points, and the last equals the first.",
            Problem::CrossedRing =>
                nl "Deze grens kruist zichzelf." en "This boundary crosses itself."
                hint nl "Laat een kaartprogramma de vorm herstellen (in QGIS: “Geometrie repareren”)."
                     en "Have a mapping program mend the shape (in QGIS: “Fix geometries”).",
            Problem::EmptyRing =>
                nl "Deze grens gaat nergens omheen: haar oppervlakte is nul."
                en "This boundary goes around nothing: its area is zero."
                hint nl "Haal de ring weg, of teken het gebied opnieuw." en "Remove the ring, or draw the area again.",
            Problem::LooseHole =>
                nl "Een gat ligt niet binnen het vlak waar het in hoort."
                en "A hole does not lie inside the polygon that it belongs to."
                hint nl "De eerste ring van een vlak is de buitengrens, elke volgende een gat daarin. Maak van losse \
                         delen een “MultiPolygon”."
                     en "The first ring of a polygon is its outer boundary, each next one a hole in it. Make \
                         separate parts a “MultiPolygon”.",
            Problem::NotDegrees =>
                nl "Deze punten zijn geen graden lengte en breedte."
                en "These points are no degrees of longitude and latitude."
                hint nl "Zet het bestand om naar WGS 84 (EPSG:4326)." en "Convert the file to WGS 84 (EPSG:4326).",
        }
    }
}

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
