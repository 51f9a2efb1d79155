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

    /// For a file.
    pub fn file(shown: String, belongs: Belongs) {
        nl "Dit bestand hoort nergens bij." en "This file belongs to nothing."
        hint match belongs {
            Belongs::Named(name) => nl "Noem het “{name}”." en "Name it “{name}”.",
            Belongs::At(path) => nl "Verplaats het naar “{path}”." en "Move it to “{path}”.",
            Belongs::Page(path) => nl "Is het een pagina voor lezers, zet het dan in “{path}”."
                                   en "If it is a page for readers, put it into “{path}”.",
            Belongs::Outside =>
                nl "Uitleg voor wie meeschrijft hoort naast de map met inhoud; een pagina voor lezers hoort in “pages/”."
                en "Explanation for those who write belongs beside the folder of content; a page for readers in “pages/”.",
            Belongs::Import { file, indicator } =>
                nl "Lees de cijfers in met: spoorboek import {file} --indicator {indicator}. Bewaar het bestand daarna \
                    buiten de map met inhoud."
                en "Read its figures with: spoorboek import {file} --indicator {indicator}. Then keep the file outside \
                    the folder of content.",
            Belongs::Attachment =>
                nl "Bijlagen en afbeeldingen horen in “files/”." en "Attachments and pictures belong in “files/”.",
        }
    }
}

/// Where a file that belongs to nothing probably should be.
#[derive(Debug, PartialEq, Eq)]
pub enum Belongs {
    /// Where it is, by another name; or at a path.
    Named(String),
    /// At this path, as its content or its name shows.
    At(String),
    /// At this path, as a page.
    Page(String),
    /// Beside the folder of content.
    Outside,
    /// In the table of an indicator.
    Import { file: String, indicator: String },
    /// Among the attachments.
    Attachment,
}
