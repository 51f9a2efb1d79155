use base::diagnostic::prelude::*;
use programme::model::Kind;

rule! {
    error "unknown-id"
    nl "een id bestaat niet" en "an id does not exist"
    why nl "Een grafiek of een gekoppeld getal noemt een indicator en gebieden met hun id: de naam van het bestand \
            zonder .md, of de eerste kolom van areas.csv."
        en "A chart or a number that is held to the data names an indicator and areas by their id: the name of the \
            file without .md, or the first column of areas.csv."
    bad "[45,7](value:misdrijvn?period=2023)"
    good "[45,7](value:misdrijven?period=2023)"

    /// An indicator or an area in a text.
    pub fn report(place: Span, kind: Kind, id: &str, nearest: Option<&str>) {
        let is_area = kind == Kind::Area;
        match is_area {
            true => nl "Er is geen gebied met de id “{id}”." en "There is no area with the id “{id}”.",
            false => nl "Er is geen indicator met de id “{id}”." en "There is no indicator with the id “{id}”.",
        }
        hint match nearest {
            Some(near) => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            None if kind == Kind::Area => nl "Schrijf een id uit de eerste kolom van areas.csv."
                                          en "Write an id from the first column of areas.csv.",
            None => nl "Schrijf de naam van een bestand in de map indicators, zonder .md."
                    en "Write the name of a file in the folder indicators, without .md.",
        }
    }
}
