use crate::audit::{Finding, Seen};
use base::diagnostic::{Diagnostic, Rule, Severity, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "title-missing",
    severity: Severity::Error,
    title: Words {
        nl: "een pagina heeft geen titel",
        en: "a page has no title",
    },
    why: Words {
        nl: "De titel staat op het tabblad, in zoekresultaten en in bladwijzers, en is het eerste dat een \
             schermlezer voorleest.",
        en: "The title stands on the tab, in search results and in bookmarks, and is the first thing that a \
             screen reader says.",
    },
    bad: "<title></title>",
    good: "<title>Veilig in de buurt – Groningen-Noord</title>",
};

pub fn found() -> Finding {
    Finding {
        rule: &RULE,
        key: String::new(),
        example: String::new(),
        report,
    }
}

fn report(seen: &Seen) -> Diagnostic {
    let (ook, also) = seen.elsewhere();
    Diagnostic::new(
        &RULE,
        seen.place(),
        text!(
            "Deze pagina heeft geen titel{ook}.",
            "This page has no title{also}."
        ),
    )
    .hint(text!(
        "Zet in de kop van het sjabloon een title met de titel van de pagina en van de site.",
        "Put a title into the head of the template, with the title of the page and of the site."
    ))
}
