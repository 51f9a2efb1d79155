use base::capitalised;
use base::diagnostic::prelude::*;

rule! {
    error "address-collision"
    nl "twee pagina's willen op hetzelfde adres staan" en "two pages want the same address"
    why nl "Elke pagina en elk bestand heeft een eigen adres. Het adres van een object volgt uit de naam van zijn \
            bestand en zijn soort; een vrije pagina staat meteen onder de site. Als twee hetzelfde adres willen, zou \
            een van de twee verdwijnen. Geef een van de bestanden een andere naam, of kies onder `terms` een ander \
            `segment`."
        en "Every page and every file has an address of its own. An object's address follows from the name of its \
            file and its kind; a free page stands directly below the site. If two want the same address, one of them \
            would disappear. Rename one of the files, or choose another `segment` under `terms`."
    bad "pages/privacy.md"
    good "pages/hoe-wij-met-gegevens-omgaan.md"

    pub fn report(place: Place, address: &str, later: &Text, first: &Text, mend: Mend) {
        let (later_nl, first_nl) = (capitalised(&later.nl), &first.nl);
        let (later_en, first_en) = (capitalised(&later.en), &first.en);
        let name = address.trim_matches('/').replace('/', "-");
        nl "{later_nl} wil op het adres {address} staan, maar daar staat al {first_nl}."
        en "{later_en} wants the address {address}, but {first_en} already stands there."
        hint match mend {
            Mend::File => nl "Geef het bestand een andere naam; de naam van het bestand wordt het adres."
                          en "Give the file another name; the name of the file becomes the address.",
            Mend::BesideOwn => nl "Die pagina blijft, en uw tekst kan ernaast: noem het bestand bijvoorbeeld over-{name}.md en \
                                   zet die pagina in het menu. De naam van het bestand wordt het adres."
                               en "That page stays, and your text can stand beside it: call the file about-{name}.md, for \
                                   example, and put that page into the menu. The name of the file becomes the address.",
            Mend::Segment => nl "Kies in programme.yaml onder `terms` een ander `segment`."
                             en "Choose another `segment` under `terms` in programme.yaml.",
            Mend::Alias => nl "Haal een van de twee aliassen weg: een oud adres kan maar naar één pagina leiden."
                           en "Delete one of the two aliases: an old address can lead to one page only.",
        }
    }

    /// Two attachments whose names look the same.
    pub fn accents(place: Place, path: &str) {
        nl "Er zijn twee bestanden {path}: hun namen zien er gelijk uit, maar de accenten zijn op twee manieren opgeslagen."
        en "There are two files {path}: their names look the same, but the accents are stored in two ways."
        hint nl "Haal een van de twee weg, of geef haar een naam zonder accenten; bij kopiëren van een Mac ontstaan zulke dubbele namen."
             en "Delete one of the two, or give it a name without accents; copying from a Mac makes such double names."
    }
}

/// What the editors can change to tell the two apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mend {
    /// The name of the file.
    File,
    /// The name of the file of a free page, beside a page that the program makes itself.
    BesideOwn,
    /// A `segment` under `terms`.
    Segment,
    /// One of two aliases.
    Alias,
}
