use base::diagnostic::prelude::*;
use programme::kinds::shape_of;
use programme::model::Kind;

rule! {
    error "cannot-create"
    nl "er kan geen nieuw bestand komen" en "no new file can be made"
    why nl "`new` maakt een bestand of een heel programma, en verandert nooit iets dat er al is. De map van een nieuw \
            programma moet leeg zijn, een id mag nog niet bestaan, en wat ergens onder valt (een actielijn onder een \
            spoor) kan pas komen als dat er is."
        en "`new` makes a file or a whole programme, and never changes what is there already. The folder of a new \
            programme must be empty, an id must not exist yet, and what belongs to something (an action line to a \
            track) can come only when that is there."
    bad "spoorboek new goal \"Veilig in de buurt\""
    good "spoorboek new goal veilig-in-de-buurt"

    /// Something stands in the folder of a new programme.
    pub fn not_empty(shown: &str) {
        nl "De map “{shown}” is niet leeg." en "The folder “{shown}” is not empty."
        hint nl "Kies een nieuwe map: spoorboek new programme mijn-programma."
             en "Choose a new folder: spoorboek new programme my-programme."
    }

    pub fn no_programme(shown: &str) {
        nl "In deze map staat nog geen programma." en "There is no programme in this folder yet."
        hint nl "Maak het eerst: spoorboek new programme MAP. Of wijs de map aan met --content."
             en "Make it first: spoorboek new programme DIR. Or name the folder with --content."
    }

    pub fn exists(shown: &str) {
        nl "Dit bestand bestaat al en is niet veranderd." en "This file exists already and was not changed."
        hint nl "Kies een andere id." en "Choose another id."
    }

    /// `owner` is the kind that has the id.
    pub fn taken(shown: &str, id: &str, owner: Kind) {
        let name = shape_of(owner).name;
        let (nl, en) = (name.nl, name.en);
        nl "De id “{id}” is al van een ander onderdeel (soort: {nl})."
        en "The id “{id}” belongs to something else already (kind: {en})."
        hint nl "Kies een andere id: elke id komt één keer voor, over alle mappen heen."
             en "Choose another id: each id occurs once, over all folders together."
    }

    pub fn bad_id(id: &str, mended: Option<&str>) {
        at Place::Nowhere;
        nl "“{id}” is geen id." en "“{id}” is no id."
        hint match mended {
            Some(mended) => nl "Schrijf “{mended}”." en "Write “{mended}”.",
            None => nl "Gebruik kleine letters zonder accenten, cijfers en streepjes: de-wijk-2."
                    en "Use small letters without accents, digits and hyphens: de-wijk-2.",
        }
    }

    pub fn reserved(id: &str) {
        at Place::Nowhere;
        nl "“{id}” is de id van het hele programma en kan niets anders heten."
        en "“{id}” is the id of the whole programme and nothing else can have it."
        hint nl "Kies een andere id." en "Choose another id."
    }

    pub fn no_kind(word: &str, near: Option<&str>, known: &str) {
        at Place::Nowhere;
        nl "“{word}” is geen soort." en "“{word}” is no kind."
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            None => nl "Kies uit: {known}." en "Choose one of: {known}.",
        }
    }

    /// The name of the theme inside the program.
    pub fn reserved_theme(name: &str) {
        at Place::Nowhere;
        nl "“{name}” heet het thema van het programma zelf." en "“{name}” is the name of the program's own theme."
        hint nl "Kies een andere naam." en "Choose another name."
    }

    /// A file to take over that the theme of the program has not.
    pub fn no_theme_file(name: &str, near: Option<&str>, all: &str) {
        at Place::Nowhere;
        nl "Het thema van het programma heeft geen bestand “{name}”." en "The theme of the program has no file “{name}”."
        hint match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            None => nl "Kies uit: {all}." en "Choose one of: {all}.",
        }
    }

    pub fn copy_without_theme(what: &str) {
        at Place::Nowhere;
        nl "`--copy` hoort bij een thema, niet bij “{what}”." en "`--copy` belongs to a theme, not to “{what}”."
        hint nl "Schrijf spoorboek new theme NAAM --copy home.html." en "Write spoorboek new theme NAME --copy home.html."
    }

    /// What a file of a kind needs is not there yet.
    pub fn nothing_above(kind: Kind, above: Kind) {
        let (own, other) = (shape_of(kind).name, shape_of(above).name);
        let (nl, en, other_nl, other_en) = (own.nl, own.en, other.nl, other.en);
        let command = above.name();
        at Place::Nowhere;
        nl "Soort “{nl}” valt onder soort “{other_nl}”, en daar is nog niets van."
        en "A file of kind “{en}” belongs to one of kind “{other_en}”, and there is none yet."
        hint nl "Maak dat eerst: spoorboek new {command} ID." en "Make that first: spoorboek new {command} ID."
    }
}
