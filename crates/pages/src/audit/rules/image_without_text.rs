use crate::audit::{Finding, Seen};
use base::diagnostic::{Diagnostic, Rule, Severity, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "image-without-text",
    severity: Severity::Error,
    title: Words {
        nl: "een afbeelding op een pagina heeft geen tekst",
        en: "an image on a page has no text",
    },
    why: Words {
        nl: "Een afbeelding zegt met `alt` wat zij toont; een tekening (`svg`) heeft de rol `img` en een \
             naam. Wat alleen versiering is, zegt dat ook: met een lege `alt`, of met `aria-hidden`.",
        en: "An image says by `alt` what it shows; a drawing (`svg`) has the role `img` and a name. What is \
             only decoration says so as well: by an empty `alt`, or by `aria-hidden`.",
    },
    bad: "<svg role=\"img\">…</svg>",
    good: "<svg role=\"img\" aria-labelledby=\"kop-grafiek\">…</svg>",
};

/// `tag` is the start tag as it was written; `class` is that of the element.
pub fn found(tag: &str, class: &str) -> Finding {
    Finding {
        rule: &RULE,
        key: super::kind_of_tag(tag, class),
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
            "Een afbeelding op deze pagina zegt niet wat zij toont: {tag}{ook}.",
            "An image on this page does not say what it shows: {tag}{also}."
        ),
    )
    .hint(text!(
        "Geef haar in het sjabloon een “alt” of “aria-label”, of “aria-hidden=true” als zij alleen versiert.",
        "Give it an “alt” or “aria-label” in the template, or “aria-hidden=true” where it only decorates."
    ))
}
