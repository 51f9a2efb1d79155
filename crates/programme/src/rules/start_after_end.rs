use std::fmt::Display;

use crate::model::Observation;
use crate::schema::record::Record;
use base::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use base::text;
use base::value::Decimal;

pub static RULE: Rule = Rule {
    code: "start-after-end",
    severity: Severity::Error,
    title: Words {
        nl: "het begin ligt na het einde",
        en: "the start lies after the end",
    },
    why: Words {
        nl: "Van twee grenzen die bij elkaar horen komt de eerste eerst en is de laagste de laagste: begin en einde, \
             geldig van en tot, ondergrens en bovengrens, bedrag en hoogste bedrag. Meestal zijn de twee verwisseld. Een \
             jaar telt als begin vanaf 1 januari en als einde tot en met 31 december.",
        en: "Of two bounds that belong together the first comes first and the lowest is the lowest: start and end, valid \
             from and to, lower and upper bound, amount and highest amount. Mostly the two were swapped. As a start a \
             year counts from 1 January, as an end until 31 December.",
    },
    bad: "start: 2027\nend: 2024",
    good: "start: 2024\nend: 2027",
};

/// Two dates or periods; points at the end.
pub fn report(end_span: Span, start: &dyn Display, end: &dyn Display) -> Diagnostic {
    let message = text!(
        "Het einde ({end}) ligt voor het begin ({start}).",
        "The end ({end}) lies before the start ({start})."
    );
    let hint = text!(
        "Wissel de twee om, of verbeter er één.",
        "Swap the two, or correct one."
    );
    Diagnostic::new(&RULE, end_span, message).hint(hint)
}

/// Two numbers; points at the upper one.
pub fn numbers(span: Span, low: Decimal, high: Decimal) -> Diagnostic {
    let message = text!(
        "De ondergrens ({low}) is hoger dan de bovengrens ({high}).",
        "The lower bound ({low}) is higher than the upper bound ({high})."
    );
    let hint = text!(
        "Wissel de twee om, of verbeter er één.",
        "Swap the two, or correct one."
    );
    Diagnostic::new(&RULE, span, message).hint(hint)
}

/// Two keys of a mapping that hold dates, where both are there.
pub fn dates(record: &Record, start: &str, end: &str, bag: &mut Bag) {
    if let (Some(first), Some(last), Some(start), Some(end)) = (
        record.date(start),
        record.date(end),
        record.get(start),
        record.get(end),
    ) && first.first() > last.last()
    {
        let label = text!("hier staat het begin", "here is the start");
        bag.push(report(end.span, &first, &last).related(start.span, label));
    }
}

/// The interval around an observed value.
pub fn interval(row: &Observation) -> Option<Diagnostic> {
    let (low, high) = row.lower.zip(row.upper)?;
    (low > high).then(|| numbers(row.span, low, high))
}
