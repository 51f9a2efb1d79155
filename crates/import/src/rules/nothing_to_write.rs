use base::diagnostic::{Diagnostic, Place, Rule, Severity, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "nothing-to-write",
    severity: Severity::Error,
    title: Words {
        nl: "geen enkel cijfer hoort bij het programma",
        en: "no figure belongs to the programme",
    },
    why: Words {
        nl: "De tabel is gelezen, maar er bleef geen rij over: geen van de gebieden staat in areas.csv, of de gekozen rij, \
             kolom, periode of het gekozen gebied komt niet samen voor. Een lege tabel schrijven zou een cijfer wissen.",
        en: "The table was read, but no row was left: none of the areas is in areas.csv, or the chosen row, column, period \
             and area do not occur together. Writing an empty table would delete a figure.",
    },
    bad: "gebied;2023\nMaastricht;45\n",
    good: "gebied;2023\nGroningen;45\n",
};

pub fn report(shown: &str) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        Place::Path(shown.to_owned()),
        text!(
            "Er is geen rij om te schrijven.",
            "There is no row to write."
        ),
    )
    .hint(text!(
        "Zet de gebieden in areas.csv, met hun code, of kies een andere kolom, periode of een ander gebied.",
        "Put the areas into areas.csv, with their codes, or choose another column, period or area."
    ))
}
