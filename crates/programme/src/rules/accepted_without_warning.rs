use crate::model::Accepted;
use base::diagnostic::{Diagnostic, Rule, Severity, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "accepted-without-warning",
    severity: Severity::Notice,
    title: Words {
        nl: "een aanvaarde waarschuwing komt niet meer voor",
        en: "an accepted warning no longer occurs",
    },
    why: Words {
        nl: "In accepted staat van welke waarschuwingen de redactie weet. Komt zo'n waarschuwing niet meer voor, dan is het \
             gebrek verholpen of de id verkeerd. Haal de regel weg, anders blijft op de site staan dat er iets ontbreekt.",
        en: "In accepted stand the warnings that the editors know of. If such a warning no longer occurs, the fault was \
             mended or the id is wrong. Remove the entry, or the site goes on saying that something is missing.",
    },
    bad: "accepted: [{code: goal-without-indicator, of: veilig-in-de-buurt, reason: …}]",
    good: "accepted: []",
};

/// An entry that no warning of this build answers to.
pub fn report(entry: &Accepted, of: Option<&str>) -> Diagnostic {
    let code = &entry.code;
    let message = match of {
        Some(id) => text!(
            "De waarschuwing {code} komt bij “{id}” niet meer voor.",
            "The warning {code} no longer occurs at “{id}”."
        ),
        None => text!(
            "De waarschuwing {code} komt niet meer voor.",
            "The warning {code} no longer occurs."
        ),
    };
    let hint = text!(
        "Haal deze regel uit accepted weg.",
        "Remove this entry from accepted."
    );
    Diagnostic::new(&RULE, entry.span, message).hint(hint)
}
