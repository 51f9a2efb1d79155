use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "not-utf8",
    severity: Severity::Error,
    title: Words {
        nl: "een bestand is niet opgeslagen als UTF-8",
        en: "a file is not saved as UTF-8",
    },
    why: Words {
        nl: "Letters als é en ë kunnen op verschillende manieren worden opgeslagen. Spoorboek leest alleen UTF-8, want \
             raden gaat mis zonder dat iemand het ziet. Kies in Excel bij Opslaan als: CSV UTF-8 (door scheidingstekens \
             gescheiden). Een export die u niet zelf kunt opslaan, leest `spoorboek import`.",
        en: "Letters such as é and ë can be stored in different ways. Spoorboek reads UTF-8 only, because a wrong guess \
             is seen by nobody. In Excel choose Save as: CSV UTF-8 (Comma delimited). An export that you cannot save \
             yourself is read by `spoorboek import`.",
    },
    bad: "id,name\nzeeheldenbuurt,Zeeheldenbuurt Caf\u{fffd}\n",
    good: "id,name\nzeeheldenbuurt,Zeeheldenbuurt Café\n",
};

/// `bad` is the first byte that is no UTF-8.
pub fn report(bad: Span, path: &str) -> Diagnostic {
    let hint = if path.ends_with(".csv") {
        text!(
            "Sla het bestand op als CSV UTF-8.",
            "Save the file as CSV UTF-8."
        )
    } else {
        text!("Sla het bestand op als UTF-8.", "Save the file as UTF-8.")
    };
    Diagnostic::new(
        &RULE,
        bad,
        text!(
            "Dit bestand is niet opgeslagen als UTF-8; hier staat het eerste teken dat niet te lezen is.",
            "This file is not saved as UTF-8; here is the first character that cannot be read."
        ),
    )
    .hint(hint)
}
