use crate::read::describe::shorten;
use base::diagnostic::{Diagnostic, Place, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "unknown-language",
    severity: Severity::Error,
    title: Words {
        nl: "een taal hoort niet bij de site",
        en: "a language does not belong to the site",
    },
    why: Words {
        nl: "De talen van de site staan in `languages` in programme.yaml; de eerste is de taal waarin u \
             schrijft. Een vertaling in een andere taal zou nergens te lezen zijn.",
        en: "The languages of the site stand in `languages` in programme.yaml; the first is the one that you \
             write in. A translation into another language could be read nowhere.",
    },
    bad: "goals/veilig.fr.md   (languages: [nl, en])",
    good: "goals/veilig.en.md   (languages: [nl, en])",
};

/// `languages` are those of the site.
pub fn report(tag: &str, place: impl Into<Place>, languages: &[Box<str>]) -> Diagnostic {
    let tag = shorten(tag);
    let known = languages.join(", ");
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "De taal “{tag}” hoort niet bij deze site.",
            "The language “{tag}” does not belong to this site."
        ),
    )
    .hint(text!(
        "De talen van de site zijn: {known}. Voeg een taal toe bij “languages” in programme.yaml.",
        "The languages of the site are: {known}. Add a language to “languages” in programme.yaml."
    ))
}

/// For a translation into the language of the original.
pub fn default_language(tag: &str, place: impl Into<Place>, original: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "“{tag}” is de taal waarin de site wordt geschreven; daar is geen vertaling voor nodig.",
            "“{tag}” is the language in which the site is written; it needs no translation."
        ),
    )
    .hint(text!(
        "Zet de tekst in “{original}”.",
        "Put the text into “{original}”."
    ))
}

/// For a list that is longer than a site can be.
pub fn too_many(span: Span, most: usize) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Een site heeft ten hoogste {most} talen.",
            "A site has at most {most} languages."
        ),
    )
    .hint(text!(
        "Noem alleen de talen waarin u schrijft.",
        "Name only the languages that you write in."
    ))
}

/// For what is no language tag at all.
pub fn no_tag(tag: &str, span: Span) -> Diagnostic {
    let tag = shorten(tag);
    Diagnostic::new(
        &RULE,
        span,
        text!("“{tag}” is geen taal.", "“{tag}” is no language."),
    )
    .hint(text!(
        "Schrijf de code van een taal: nl, en, fy.",
        "Write the code of a language: nl, en, fy."
    ))
}
