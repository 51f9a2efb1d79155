use crate::find::files::Files;
use base::diagnostic::prelude::*;

rule! {
    error "missing-file"
    nl "een bestand is er niet" en "a file is not there"
    why nl "Een bijlage, logo of foto wordt genoemd met een pad dat begint in de map van het bestand zelf: vanuit \
            documents/ is een bestand in files/ dus ../files/naam.pdf. Hoofdletters tellen mee."
        en "An attachment, logo or picture is named by a path that begins in the folder of the file itself: from \
            documents/ a file in files/ is ../files/name.pdf. Capital letters count."
    bad "file: files/brief.pdf   # in documents/brief.md"
    good "file: ../files/brief.pdf   # in documents/brief.md"

    /// Behind `path` there is nothing; `nearest` is one that may have been meant.
    pub fn report(place: Span, path: &str, nearest: Option<&str>) {
        nl "Het bestand “{path}” is er niet." en "The file “{path}” is not there."
        hint match nearest {
            Some(near) => nl "Bedoelt u “{near}”?" en "Do you mean “{near}”?",
            None => nl "Zet het bestand in de map files en schrijf het pad vanuit de map van dit bestand."
                    en "Put the file in the folder files and write its path from the folder of this file.",
        }
    }
}

/// A path in a key of the file at `base`, behind which there is no attachment.
pub(crate) fn in_key(files: &Files, base: &str, path: &str, span: Span) -> Diagnostic {
    let all: Vec<String> = files.seen_from(base).collect();
    let name = |path: &str| path.rsplit_once('/').map_or(path, |(_, name)| name).to_lowercase();
    // A file with that name in another folder was more likely meant than a path that looks alike.
    let elsewhere = all.iter().find(|other| name(other) == name(path));
    let near =
        elsewhere.map(String::as_str).or_else(|| nearest(path, all.iter().map(String::as_str)));
    report(span, path, near)
}
