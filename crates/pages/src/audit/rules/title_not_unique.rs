use crate::audit::{Finding, Seen};
use base::diagnostic::{Diagnostic, Rule, Severity, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "title-not-unique",
    severity: Severity::Warning,
    title: Words {
        nl: "twee pagina's hebben dezelfde titel",
        en: "two pages have the same title",
    },
    why: Words {
        nl: "Wie twee tabbladen of zoekresultaten met dezelfde titel ziet, weet niet welk hij zoekt. Binnen \
             één taal heeft elke pagina een eigen titel.",
        en: "Who sees two tabs or search results with the same title cannot tell which one is meant. Within a \
             language each page has a title of its own.",
    },
    bad: "doelen/veilig.md: title: Veiligheid\ninterventies/veilig-2.md: title: Veiligheid",
    good: "doelen/veilig.md: title: Bewoners voelen zich veilig\ninterventies/veilig-2.md: title: Meer licht op straat",
};

/// `other` is the second page with this title; the finding belongs to the first.
pub fn found(title: &str, other: &str) -> Finding {
    Finding {
        rule: &RULE,
        key: title.to_owned(),
        example: format!("{title}\n{other}"),
        report,
    }
}

fn report(seen: &Seen) -> Diagnostic {
    let (title, other) = seen.example.split_once('\n').unwrap_or_default();
    let (ook, also) = match seen.pages.saturating_sub(2) {
        0 => (String::new(), String::new()),
        n => (format!(" en nog {n}"), format!(" and {n} more")),
    };
    Diagnostic::new(
        &RULE,
        seen.place(),
        text!(
            "Deze pagina heeft dezelfde titel als “{other}”{ook}: “{title}”.",
            "This page has the same title as “{other}”{also}: “{title}”."
        ),
    )
    .hint(text!(
        "Geef ze in de inhoud een andere titel, of laat het sjabloon de soort pagina noemen.",
        "Give them different titles in the content, or let the template name the kind of page."
    ))
}
