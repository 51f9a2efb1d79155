use base::diagnostic::{Diagnostic, Rule, Severity, Span, Words};
use base::text;
use base::value::Date;

pub static RULE: Rule = Rule {
    code: "future-transaction",
    severity: Severity::Error,
    title: Words {
        nl: "een betaling ligt in de toekomst",
        en: "a payment lies in the future",
    },
    why: Words {
        nl: "transactions.csv zegt wat er met geld is gebeurd. Een datum die nog moet komen kan daar niet bij zijn: dat is \
             een voornemen, en hoort als toekenning in allocations.csv.",
        en: "transactions.csv says what has happened to money. A date that is still to come cannot be among it: that is \
             an intention, and belongs in allocations.csv as an allocation.",
    },
    bad: "id,fund,date,kind,amount\nvoorschot,regio-deal,2062-03-01,received,50000",
    good: "id,fund,date,kind,amount\nvoorschot,regio-deal,2026-03-01,received,50000",
};

/// A transaction dated after the day of the build.
pub fn report(span: Span, date: Date, today: Date) -> Diagnostic {
    let message = text!(
        "Deze betaling is van {date}, en dat is later dan vandaag ({today}).",
        "This payment is of {date}, which is later than today ({today})."
    );
    let hint = text!(
        "Verbeter de datum, of zet wat nog moet komen in allocations.csv.",
        "Correct the date, or put what is still to come in allocations.csv."
    );
    Diagnostic::new(&RULE, span, message).hint(hint)
}
