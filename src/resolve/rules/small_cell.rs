use crate::diagnostic::{Diagnostic, Rule, Severity, Words};
use crate::model::{Observation, ObservationStatus};
use crate::text;

pub static RULE: Rule = Rule {
    code: "small-cell",
    severity: Severity::Error,
    title: Words {
        nl: "een cijfer gaat over te weinig mensen",
        en: "a figure is about too few people",
    },
    why: Words {
        nl: "De indicator zegt met min_n over hoeveel mensen een cijfer ten minste moet gaan. Een cijfer over minder \
             mensen is onbetrouwbaar en kan iemand herkenbaar maken. Laat de waarde leeg en schrijf de status suppressed.",
        en: "By min_n the indicator says how many people a figure must be about at least. A figure about fewer people is \
             unreliable and may identify someone. Leave the value empty and write the status suppressed.",
    },
    bad: "area,period,value,n,status\nselwerd,2023,25.0,38,final",
    good: "area,period,value,n,status\nselwerd,2023,,38,suppressed",
};

/// Looks at a row with a value and the number of people that it is about.
pub fn check(row: &Observation, least: Option<u64>) -> Option<Diagnostic> {
    let (n, least) = row.n.zip(least)?;
    let shown = row.value.is_some() || row.word.is_some();
    let small = n < least && shown && row.status != ObservationStatus::Suppressed;
    small.then(|| report(row, n, least))
}

fn report(row: &Observation, n: u64, least: u64) -> Diagnostic {
    let message = text!(
        "Dit cijfer gaat over {n} mensen, en min_n vraagt er ten minste {least}.",
        "This figure is about {n} people, and min_n asks for at least {least}."
    );
    let hint = text!(
        "Laat value, lower en upper leeg en schrijf suppressed in status.",
        "Leave value, lower and upper empty and write suppressed in status."
    );
    Diagnostic::new(&RULE, row.span, message).hint(hint)
}
