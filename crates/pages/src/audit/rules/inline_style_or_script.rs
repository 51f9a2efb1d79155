use crate::audit::{Finding, Seen};
use base::diagnostic::{Diagnostic, Rule, Severity, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "inline-style-or-script",
    severity: Severity::Error,
    title: Words {
        nl: "een pagina bevat opmaak of een script in de tekst",
        en: "a page carries style or script of its own",
    },
    why: Words {
        nl: "De site werkt met de regel `default-src 'self'`: de browser weigert opmaak en scripts die in de \
             pagina zelf staan. Zet ze in een bestand van het thema. Een blok gegevens \
             (`application/ld+json`) is geen script.",
        en: "The site works under the rule `default-src 'self'`: the browser refuses styles and scripts that \
             stand in the page itself. Put them into a file of the theme. A block of data \
             (`application/ld+json`) is no script.",
    },
    bad: "<p style=\"color: red\">",
    good: "<p class=\"urgent\">",
};

/// `attribute` is the one that holds it, unless the element itself does; `tag` is the start tag
/// as it was written.
pub fn found(element: &str, attribute: Option<&str>, tag: &str) -> Finding {
    Finding {
        rule: &RULE,
        key: format!("{element} {}", attribute.unwrap_or_default()),
        example: super::shortened(tag),
        report,
    }
}

fn report(seen: &Seen) -> Diagnostic {
    let tag = &seen.example;
    let (ook, also) = seen.elsewhere();
    Diagnostic::new(
        &RULE,
        seen.place(),
        text!(
            "Deze pagina heeft opmaak of een script dat de browser weigert: {tag}{ook}.",
            "This page has a style or script that the browser refuses: {tag}{also}."
        ),
    )
    .hint(text!(
        "Zet het in een bestand van het thema, en gebruik in het sjabloon een “class”.",
        "Put it into a file of the theme, and use a “class” in the template."
    ))
}
