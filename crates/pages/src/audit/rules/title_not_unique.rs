use crate::audit::{Finding, Seen};
use base::diagnostic::prelude::*;

rule! {
    warning "title-not-unique"
    nl "twee pagina's hebben dezelfde titel" en "two pages have the same title"
    why nl "Wie twee tabbladen of zoekresultaten met dezelfde titel ziet, weet niet welk hij zoekt. Binnen één taal \
            heeft elke pagina een eigen titel."
        en "Who sees two tabs or search results with the same title cannot tell which one is meant. Within a \
            language each page has a title of its own."
    bad "doelen/veilig.md: title: Veiligheid\ninterventies/veilig-2.md: title: Veiligheid"
    good "doelen/veilig.md: title: Bewoners voelen zich veilig\ninterventies/veilig-2.md: title: Meer licht op straat"

    fn report(seen: &Seen) {
        let (title, other) = seen.example.split_once('\n').unwrap_or_default();
        let (ook, also) = match seen.pages.saturating_sub(2) {
            0 => (String::new(), String::new()),
            n => (format!(" en nog {n}"), format!(" and {n} more")),
        };
        nl "Deze pagina heeft dezelfde titel als “{other}”{ook}: “{title}”."
        en "This page has the same title as “{other}”{also}: “{title}”."
        hint nl "Geef ze in de inhoud een andere titel, of laat het sjabloon de soort pagina noemen."
             en "Give them different titles in the content, or let the template name the kind of page."
    }
}

/// `other` is the second page with this title; the finding belongs to the first.
pub fn found(title: &str, other: &str) -> Finding {
    Finding { rule: &RULE, key: title.to_owned(), example: format!("{title}\n{other}"), report }
}
