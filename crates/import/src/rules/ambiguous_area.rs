use crate::decision::short;
use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "ambiguous-area",
    severity: Severity::Warning,
    title: Words {
        nl: "een naam past bij twee gebieden",
        en: "a name fits two areas",
    },
    why: Words {
        nl: "Twee gebieden in areas.csv hebben dezelfde naam, bijvoorbeeld een wijk en een buurt. Aan de naam alleen is \
             niet te zien welk gebied is bedoeld. De rij wordt niet overgenomen. Met een code in het bestand en in \
             areas.csv is er geen twijfel.",
        en: "Two areas in areas.csv have the same name, such as a district and a neighbourhood. The name alone does not \
             tell which is meant. The row is not taken over. With a code in the file and in areas.csv there is no doubt.",
    },
    bad: "gebied;2023\nCentrum;45\n",
    good: "gebied;2023\nBU00140000;45\n",
};

pub fn report(name: &str, ids: (&str, &str), place: Span) -> Diagnostic {
    let name = short(name);
    let (a, b) = ids;
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "“{name}” past bij twee gebieden: “{a}” en “{b}”. Deze rij is niet overgenomen.",
            "“{name}” fits two areas: “{a}” and “{b}”. This row was not taken over."
        ),
    )
    .hint(text!(
        "Schrijf in plaats van de naam de id of de code van het gebied.",
        "Write the id or the code of the area in place of its name."
    ))
}
