use base::diagnostic::prelude::*;

rule! {
    error "no-such-kind"
    nl "een bestand of map hoort nergens bij" en "a file or folder belongs to nothing"
    why nl "Elke map is een soort: tracks, action-lines, interventions, goals, indicators, areas, partners, funds, \
            documents, commitments, updates, evaluations, stories en pages. Er zijn geen mappen in die mappen. \
            Bijlagen en afbeeldingen staan in files/. Een bestand dat nergens bij hoort, zou stil worden \
            overgeslagen."
        en "Every folder is a kind: tracks, action-lines, interventions, goals, indicators, areas, partners, funds, \
            documents, commitments, updates, evaluations, stories and pages. There are no folders within them. \
            Attachments and pictures stand in files/. A file that belongs to nothing would be left out in silence."
    bad "doelen/veilig.md"
    good "goals/veilig.md"

    /// For a folder that is no kind; `meant` is the folder that it probably should be.
    pub fn folder(shown: String, name: &str, meant: Option<&str>) {
        nl "Spoorboek kent geen map “{name}”." en "Spoorboek knows no folder “{name}”."
        hint match meant {
            Some(meant) => nl "Noem de map “{meant}”." en "Name the folder “{meant}”.",
            None => nl "Bijlagen en afbeeldingen horen in “files/”; spoorboek explain no-such-kind noemt alle mappen."
                    en "Attachments and pictures belong in “files/”; spoorboek explain no-such-kind lists all \
                        folders.",
        }
    }

    /// For a folder within the folder of a kind.
    pub fn nested(shown: String, kind: &str) {
        nl "In de map “{kind}” kan geen andere map staan." en "The folder “{kind}” can hold no other folder."
        hint nl "Zet de bestanden in “{kind}/” zelf, of bijlagen in “files/”."
             en "Put the files into “{kind}/” itself, or attachments into “files/”."
    }

    /// For a file; `meant` is the path that it probably should have.
    pub fn file(shown: String, meant: Option<String>) {
        nl "Dit bestand hoort nergens bij." en "This file belongs to nothing."
        hint match meant {
            Some(meant) => nl "Noem het “{meant}”." en "Name it “{meant}”.",
            None => nl "Bijlagen en afbeeldingen horen in “files/”." en "Attachments and pictures belong in “files/”.",
        }
    }
}
