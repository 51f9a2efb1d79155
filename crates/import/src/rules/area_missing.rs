use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "area-missing",
    severity: Severity::Error,
    title: Words {
        nl: "bij een cijfer staat geen gebied",
        en: "a figure has no area",
    },
    why: Words {
        nl: "De tabel heeft een kolom met gebieden, maar in deze rij is die leeg. Over welk gebied het cijfer gaat is niet \
             te zien, en raden geeft een fout die niemand ziet. Vul het gebied in, of haal de rij weg als het een \
             totaal is.",
        en: "The table has a column of areas, but in this row it is blank. Which area the figure is about cannot be seen, \
             and a guess would be a mistake that nobody sees. Fill in the area, or remove the row if it is a total.",
    },
    bad: "gebied;2023\nSelwerd;45\n;120\n",
    good: "gebied;2023\nSelwerd;45\nTotaal;120\n",
};

pub fn report(place: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "In deze rij staan cijfers, maar geen gebied.",
            "This row has figures, but no area."
        ),
    )
    .hint(text!(
        "Vul het gebied in; is het een totaal, schrijf dan “Totaal”.",
        "Fill in the area; if it is a total, write “Total”."
    ))
}
