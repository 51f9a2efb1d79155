use crate::audit::{Finding, Seen};
use base::diagnostic::{Diagnostic, Rule, Severity, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "duplicate-element-id",
    severity: Severity::Error,
    title: Words {
        nl: "een id staat twee keer op een pagina",
        en: "an id stands on a page twice",
    },
    why: Words {
        nl: "De `id` van een element komt op een pagina één keer voor. Staat hij er twee keer, dan leidt een \
             link naar de verkeerde plek en leest een schermlezer de naam van een ander onderdeel voor.",
        en: "The `id` of an element occurs once on a page. Where it occurs twice, a link leads to the wrong \
             place and a screen reader reads out the name of another part.",
    },
    bad: "<h2 id=\"geld\">Geld</h2> … <section id=\"geld\">",
    good: "<h2 id=\"geld\">Geld</h2> … <section id=\"geld-per-doel\">",
};

/// `id` occurs more than once.
pub fn found(id: &str) -> Finding {
    Finding {
        rule: &RULE,
        key: id.to_owned(),
        example: id.to_owned(),
        report,
    }
}

fn report(seen: &Seen) -> Diagnostic {
    let id = &seen.example;
    let (ook, also) = seen.elsewhere();
    Diagnostic::new(
        &RULE,
        seen.place(),
        text!(
            "De id “{id}” staat meer dan één keer op deze pagina{ook}.",
            "The id “{id}” stands on this page more than once{also}."
        ),
    )
    .hint(text!(
        "Geef elk element in het sjabloon een eigen id.",
        "Give each element in the template an id of its own."
    ))
}
