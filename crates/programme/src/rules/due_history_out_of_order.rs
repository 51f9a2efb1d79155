use crate::schema::record::Record;
use base::diagnostic::{Bag, Diagnostic, Rule, Severity, Span, Words};
use base::text;
use base::value::PartialDate;

use crate::find::fields::records;

pub static RULE: Rule = Rule {
    code: "due-history-out-of-order",
    severity: Severity::Error,
    title: Words {
        nl: "de verschoven data staan niet op volgorde",
        en: "the moved dates are out of order",
    },
    why: Words {
        nl: "De lezer ziet hoe de datum van een toezegging is verschoven, van de eerste keer tot de laatste. Elke \
             verandering komt dus na de vorige, en de eerste na de toezegging zelf.",
        en: "Readers see how the date of a commitment moved, from the first time to the last. So every change comes \
             after the one before it, and the first after the commitment itself.",
    },
    bad: "due_history:\n  - {due: 2025-12, changed_on: 2025-11-30}\n  - {due: 2024-12, changed_on: 2024-11-30}",
    good: "due_history:\n  - {due: 2024-12, changed_on: 2024-11-30}\n  - {due: 2025-12, changed_on: 2025-11-30}",
};

/// A date and where it was written.
type Written = (PartialDate, Span);

/// Each `changed_on` against `made_on` and the one before it.
pub fn check(record: &Record, bag: &mut Bag) {
    let written = |record: &Record, key| -> Option<Written> {
        Some((record.date(key)?, record.get(key)?.span))
    };
    let made = written(record, "made_on");
    let mut before: Option<Written> = None;
    for (item, _) in records(record, "due_history") {
        let Some(changed) = written(item, "changed_on") else {
            continue;
        };
        if let Some(made) = made.filter(|made| changed.0.last() < made.0.first()) {
            bag.push(before_made(changed, made));
        } else if let Some(earlier) = before.filter(|earlier| changed.0.last() < earlier.0.first())
        {
            bag.push(out_of_order(changed, earlier));
        }
        before = Some(changed);
    }
}

fn out_of_order((changed, span): Written, (earlier, earlier_at): Written) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "Deze verandering is van {changed}, maar staat na een van {earlier}.",
            "This change is of {changed}, but stands after one of {earlier}."
        ),
    )
    .hint(text!(
        "Zet de oudste verandering bovenaan, of verbeter de datum.",
        "Put the oldest change first, or correct the date."
    ))
    .related(
        earlier_at,
        text!(
            "hier staat de verandering ervoor",
            "here is the change before it"
        ),
    )
}

fn before_made((changed, span): Written, (made, made_at): Written) -> Diagnostic {
    Diagnostic::new(
        &RULE,
        span,
        text!(
            "De datum is verschoven op {changed}, maar de toezegging is pas gedaan op {made}.",
            "The date was moved on {changed}, but the commitment was only made on {made}."
        ),
    )
    .hint(text!(
        "Verbeter “changed_on” of “made_on”.",
        "Correct “changed_on” or “made_on”."
    ))
    .related(
        made_at,
        text!(
            "hier staat wanneer zij is gedaan",
            "here is when it was made"
        ),
    )
}
