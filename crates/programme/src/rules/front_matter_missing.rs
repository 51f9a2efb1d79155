use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "front-matter-missing",
    severity: Severity::Error,
    title: Words {
        nl: "het blok met eigenschappen ontbreekt",
        en: "the block of properties is missing",
    },
    why: Words {
        nl: "Een bestand in de map van een soort begint met een blok eigenschappen tussen twee regels `---`, \
             met ten minste een titel. Zonder dat blok heeft de pagina geen naam.",
        en: "A file in the folder of a kind begins with a block of properties between two lines `---`, with \
             at least a title. Without that block the page has no name.",
    },
    bad: "Waarom wij dit belangrijk vinden.\n",
    good: "---\ntitle: Veilig in de buurt\n---\nWaarom wij dit belangrijk vinden.\n",
};

/// `span` is the first line of the file, whose text is `text`.
pub fn report(span: Span, text: &str) -> Diagnostic {
    let (message, hint) = if text.trim().is_empty() {
        (
            text!("Dit bestand is leeg.", "This file is empty."),
            text!(
                "Begin met een regel “---”, een titel en weer een regel “---”, of haal het bestand weg.",
                "Begin with a line “---”, a title and another line “---”, or delete the file."
            ),
        )
    } else {
        let message = text!(
            "Dit bestand begint niet met een blok eigenschappen.",
            "This file does not begin with a block of properties."
        );
        let hint = if text
            .trim_start_matches('\u{feff}')
            .trim_start()
            .starts_with("---")
        {
            text!(
                "De regel “---” moet de eerste zijn, zonder lege regels of andere tekens erbij.",
                "The line “---” must be the first, without empty lines or other characters."
            )
        } else {
            text!(
                "Begin met een regel “---”, dan “title: …”, en dan weer een regel “---”.",
                "Begin with a line “---”, then “title: …”, and then another line “---”."
            )
        };
        (message, hint)
    };
    Diagnostic::new(&RULE, span, message).hint(hint)
}
