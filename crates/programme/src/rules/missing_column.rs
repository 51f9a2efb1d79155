use crate::schema::shape::Column;
use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "missing-column",
    severity: Severity::Error,
    title: Words {
        nl: "een kolom ontbreekt",
        en: "a column is missing",
    },
    why: Words {
        nl: "Zonder deze kolom is niet te zien waar een rij over gaat. De andere kolommen van een tabel mogen \
             ontbreken.",
        en: "Without this column nobody can see what a row is about. The other columns of a table may be \
             missing.",
    },
    bad: "area,value\nselwerd,25.5\n",
    good: "area,period,value\nselwerd,2023,25.5\n",
};

/// `header` is the first row.
pub fn report(column: &Column, header: Span) -> Diagnostic {
    let (name, example) = (column.name, column.example);
    Diagnostic::new(
        &RULE,
        header,
        text!(
            "De kolom “{name}” ontbreekt.",
            "The column “{name}” is missing."
        ),
    )
    .hint(text!(
        "Voeg een kolom “{name}” toe, met waarden als {example}.",
        "Add a column “{name}”, with values such as {example}."
    ))
}
