use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "embargoed-link",
    severity: Severity::Error,
    title: Words {
        nl: "een link leidt naar iets dat nog niet openbaar is",
        en: "a link leads to something that is not public yet",
    },
    why: Words {
        nl: "Voor de dag van `publish_at`, of zolang `draft: true` er staat, is er van een object niets op de \
             site te zien, ook geen link ernaartoe. Een verwijzing in een sleutel of tabel valt dan vanzelf weg; \
             een zin in een tekst kan dat niet.",
        en: "Before the day of `publish_at`, or as long as `draft: true` is there, nothing of an object can be \
             seen on the site, not even a link to it. A reference in a key or table is then left out; a sentence \
             in a text cannot be.",
    },
    bad: "Zie [de nieuwe deal](../funds/nieuwe-deal.md).",
    good: "Later dit jaar volgt meer.",
};

pub fn report(place: Span, id: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "“{id}” is nog niet openbaar, en deze tekst wel.",
            "“{id}” is not public yet, and this text is."
        ),
    )
    .hint(text!(
        "Haal de verwijzing weg tot “{id}” openbaar is, of geef deze tekst dezelfde `publish_at`.",
        "Take the reference out until “{id}” is public, or give this text the same `publish_at`."
    ))
}
