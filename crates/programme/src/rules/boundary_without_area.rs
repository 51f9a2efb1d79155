use base::diagnostic::prelude::*;

rule! {
    notice "boundary-without-area"
    nl "een grens hoort bij geen gebied" en "an outline belongs to no area"
    why nl "Een grens in areas.geojson hoort bij een gebied als zijn id of code gelijk is aan die in areas.csv. Een \
            grens die bij geen gebied hoort, wordt niet getekend. Dat is geen bezwaar als het bestand meer gebieden \
            bevat dan het programma gebruikt."
        en "An outline in areas.geojson belongs to an area if its id or code equals one in areas.csv. An outline \
            that belongs to no area is not drawn. That is no matter if the file holds more areas than the programme \
            uses."
    bad "\"properties\": {\"id\": \"selwert\"}"
    good "\"properties\": {\"id\": \"selwerd\"}"

    /// All outlines that join on no area, in one notice at the first of them.
    pub fn report(unknown: &[(Box<str>, Span)]) -> Option {
        let (_, first) = unknown.first()?;
        let names: Vec<String> = unknown.iter().take(NAMED).map(|(key, _)| format!("“{key}”")).collect();
        let more = if unknown.len() > NAMED { ", …" } else { "" };
        let (list, count) = (names.join(", "), unknown.len());
        at *first;
        match count {
            1 => nl "De grens {list} hoort bij geen gebied en wordt niet getekend."
                 en "The outline {list} belongs to no area and is not drawn.",
            _ => nl "{count} grenzen horen bij geen gebied en worden niet getekend: {list}{more}."
                 en "{count} outlines belong to no area and are not drawn: {list}{more}.",
        }
        hint nl "Schrijf de id of de code van het gebied in areas.csv, of haal de grens weg."
             en "Write the id or the code of the area in areas.csv, or remove the outline."
    }
}

/// The most outlines that a message names.
const NAMED: usize = 5;
