use crate::audit::{Finding, Seen};
use base::diagnostic::{Diagnostic, Rule, Severity, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "lang-missing",
    severity: Severity::Error,
    title: Words {
        nl: "een pagina zegt niet in welke taal zij is",
        en: "a page does not say which language it is in",
    },
    why: Words {
        nl: "Zonder `lang` op `html` leest een schermlezer Nederlands voor met een Engelse stem, of andersom.",
        en: "Without `lang` on `html` a screen reader reads Dutch in an English voice, or the other way \
             round.",
    },
    bad: "<html>",
    good: "<html lang=\"nl\">",
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
            "Deze pagina zegt niet in welke taal zij geschreven is{ook}.",
            "This page does not say in which language it is written{also}."
        ),
    )
    .hint(text!(
        "Schrijf in het sjabloon “lang” op het element html.",
        "Write “lang” on the element html in the template."
    ))
}
