use base::diagnostic::prelude::*;

rule! {
    error "missing-file"
    nl "een bestand is er niet" en "a file is not there"
    why nl "Een foto of bijlage staat in de map files, en wordt genoemd met een pad vanuit de map van het bestand \
            zelf: vanuit stories/ is dat ../files/naam.jpg. Hoofdletters tellen mee."
        en "A picture or attachment stands in the folder files, and is named by a path from the folder of the file \
            itself: from stories/ that is ../files/name.jpg. Capital letters count."
    bad "![De speeltuin aan de Eikenlaan](files/speeltuin.jpg)"
    good "![De speeltuin aan de Eikenlaan](../files/speeltuin.jpg)"

    /// A picture in a text.
    pub fn report(place: Span, path: &str, nearest: Option<&str>) {
        nl "Het bestand “{path}” is er niet." en "The file “{path}” is not there."
        hint match nearest {
            Some(near) => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            None => nl "Zet het bestand in de map files en schrijf het pad vanuit de map van dit bestand."
                    en "Put the file in the folder files and write its path from the folder of this file.",
        }
    }
}
