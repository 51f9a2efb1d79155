use base::diagnostic::prelude::*;

rule! {
    error "front-matter-missing"
    nl "het blok met eigenschappen ontbreekt" en "the block of properties is missing"
    why nl "Een bestand in de map van een soort begint met een blok eigenschappen tussen twee regels `---`, met ten \
            minste een titel. Zonder dat blok heeft de pagina geen naam."
        en "A file in the folder of a kind begins with a block of properties between two lines `---`, with at least \
            a title. Without that block the page has no name."
    bad "Waarom wij dit belangrijk vinden.\n"
    good "---\ntitle: Veilig in de buurt\n---\nWaarom wij dit belangrijk vinden.\n"

    /// `span` is the first line of the file, whose text is `text`.
    pub fn report(span: Span, text: &str) {
        let text = text.trim_start_matches('\u{feff}').trim();
        match text {
            "" =>
                nl "Dit bestand is leeg." en "This file is empty."
                hint nl "Begin met een regel “---”, een titel en weer een regel “---”, of haal het bestand weg."
                     en "Begin with a line “---”, a title and another line “---”, or delete the file.",
            _ =>
                nl "Dit bestand begint niet met een blok eigenschappen."
                en "This file does not begin with a block of properties."
                hint = begin(text.starts_with("---")),
        }
    }
}

/// `late`: the line is there, but is not the first.
fn begin(late: bool) -> Text {
    text! {
        match late {
            true => nl "De regel “---” moet de eerste zijn, zonder lege regels of andere tekens erbij."
                    en "The line “---” must be the first, without empty lines or other characters.",
            false => nl "Begin met een regel “---”, dan “title: …”, en dan weer een regel “---”."
                     en "Begin with a line “---”, then “title: …”, and then another line “---”.",
        }
    }
}
