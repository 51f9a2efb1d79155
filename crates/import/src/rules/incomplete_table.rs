use base::diagnostic::prelude::*;

rule! {
    error "incomplete-table"
    nl "het bestand is maar een deel van de tabel" en "the file is only a part of the table"
    why nl "Een open-dataservice geeft een grote tabel in delen: aan het eind van het bestand staat waar het \
            volgende deel is (nextLink). Wie alleen het eerste deel bewaart, mist rijen zonder dat het opvalt. Geef \
            in plaats van het bestand het webadres: dan worden alle delen opgehaald."
        en "An open-data service gives a large table in parts: the end of the file tells where the next part is \
            (nextLink). Who keeps the first part only misses rows without noticing. Give the web address in place of \
            the file: then all parts are fetched."
    bad "spoorboek import Observations.json --indicator inwoners"
    good "spoorboek import https://datasets.cbs.nl/odata/v1/CBS/85984NED --indicator inwoners"

    pub fn report(shown: &str) {
        nl "Dit is maar een deel van de tabel: het bestand verwijst naar een volgend deel."
        en "This is only a part of the table: the file refers to a next part."
        hint nl "Geef het webadres van de tabel in plaats van het bestand, of vraag minder rijen op."
             en "Give the web address of the table in place of the file, or ask for fewer rows."
    }
}
