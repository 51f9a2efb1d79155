use base::diagnostic::prelude::*;
use programme::kinds::shape_of;
use programme::model::Kind;

rule! {
    error "cannot-rename"
    nl "een id kan niet anders gaan heten" en "an id cannot get another name"
    why nl "`rename` verandert een id overal waar zij staat en onthoudt de oude als alias. Dat kan alleen als de oude id \
            bestaat, de nieuwe nog niet, en de inhoud geen fouten heeft: anders zou niet te zien zijn of alles klopt. \
            Gaat er iets mis, dan verandert er niets."
        en "`rename` changes an id wherever it stands and keeps the old one as an alias. That is only possible where the \
            old id exists, the new one does not, and the content has no errors: else nobody could see whether all is \
            well. If anything goes wrong, nothing is changed."
    bad "spoorboek rename veilig \"Veilig in de buurt\""
    good "spoorboek rename veilig veilig-in-de-buurt"

    pub fn unknown(id: &str, near: Option<&str>) {
        at Place::Nowhere;
        nl "Er is niets met de id “{id}”." en "There is nothing with the id “{id}”."
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            None => nl "De id is de naam van het bestand, zonder .md." en "The id is the name of the file, without .md.",
        }
    }

    /// `owner` is the kind that has the id.
    pub fn taken(id: &str, owner: Kind) {
        let name = shape_of(owner).name;
        let (nl, en) = (name.nl, name.en);
        at Place::Nowhere;
        nl "De id “{id}” is al vergeven (soort: {nl})." en "The id “{id}” is taken already (kind: {en})."
        hint nl "Kies een andere id: elke id komt één keer voor, over alle mappen heen."
             en "Choose another id: each id occurs once, over all folders together."
    }

    pub fn bad_id(id: &str, mended: Option<&str>) {
        at Place::Nowhere;
        nl "“{id}” kan geen id zijn." en "“{id}” cannot be an id."
        hint match mended {
            Some(mended) => nl "Schrijf “{mended}”." en "Write “{mended}”.",
            None => nl "Gebruik kleine letters zonder accenten, cijfers en streepjes: de-wijk-2."
                    en "Use small letters without accents, digits and hyphens: de-wijk-2.",
        }
    }

    /// A file stands where one would move.
    pub fn in_the_way(shown: &str) {
        nl "Dit bestand staat in de weg." en "This file is in the way."
        hint nl "Geef het een andere naam, of kies een andere id." en "Give it another name, or choose another id."
    }

    /// The id stands in a table that is a Parquet file, or in its name.
    pub fn not_text(shown: &str, is_name: bool) {
        nl "Een Parquet-bestand kan niet worden aangepast." en "A Parquet file cannot be changed."
        hint match is_name {
            true => nl "Geef het bestand zelf de nieuwe naam, en typ dit dan opnieuw."
                    en "Give the file its new name yourself, and type this again then.",
            false => nl "Maak het bestand opnieuw, met de nieuwe id erin, of maak er een CSV van."
                     en "Make the file anew, with the new id in it, or make a CSV of it.",
        }
    }

    /// With the new name something would be wrong that was not.
    pub fn would_break(id: &str, message: &Text) {
        let Text { nl, en } = message;
        at Place::Nowhere;
        nl "Met de id “{id}” zou er iets misgaan: {nl}" en "With the id “{id}” something would go wrong: {en}"
        hint nl "Er is niets veranderd. Kies een andere id." en "Nothing was changed. Choose another id."
    }
}
