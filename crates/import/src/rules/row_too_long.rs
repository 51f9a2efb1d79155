use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "row-too-long",
    severity: Severity::Error,
    title: Words {
        nl: "een cijfer staat niet onder een kop",
        en: "a figure stands below no heading",
    },
    why: Words {
        nl: "Een rij heeft meer cellen dan de kop. Vaak staat er een scheidingsteken in een naam zonder aanhalingstekens, of \
             een decimale komma in een bestand met komma's tussen de kolommen. Dan staan alle cellen erachter onder \
             een verkeerde kop.",
        en: "A row has more cells than the headings. Often a separator stands in a name without quotation marks, or a \
             decimal comma in a file with commas between the columns. Then all cells behind it stand below a wrong \
             heading.",
    },
    bad: "gebied,2022,2023\nSelwerd,12,5,13,0\n",
    good: "gebied,2022,2023\nSelwerd,\"12,5\",\"13,0\"\n",
};

pub fn report(cells: usize, headings: usize, place: Span) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        place,
        text!(
            "Deze rij heeft {cells} cellen, de kop {headings}.",
            "This row has {cells} cells, the headings {headings}."
        ),
    )
    .hint(text!(
        "Zet aanhalingstekens om een cel met een scheidingsteken erin, of sla het bestand op met puntkomma's.",
        "Put quotation marks around a cell that holds a separator, or save the file with semicolons."
    ))
}
