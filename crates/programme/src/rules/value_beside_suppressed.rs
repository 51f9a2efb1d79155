use crate::model::{Observation, ObservationStatus};
use base::diagnostic::{Diagnostic, Rule, Severity, Words};
use base::text;

pub static RULE: Rule = Rule {
    code: "value-beside-suppressed",
    severity: Severity::Error,
    title: Words {
        nl: "er staat een waarde waar de status zegt dat er geen is",
        en: "there is a value where the status says there is none",
    },
    why: Words {
        nl: "Een afgeschermd cijfer is weggelaten omdat het over te weinig mensen gaat. Staat de waarde er toch, dan komt \
             zij in de tabel en in de download terecht en is de bescherming weg. Hetzelfde geldt voor de grenzen en de \
             teller, waaruit de waarde te rekenen is.",
        en: "A suppressed figure was left out because it is about too few people. If the value is there all the same it \
             ends up in the table and the download, and the protection is gone. The same holds for the bounds and the \
             numerator, from which the value can be calculated.",
    },
    bad: "area,period,value,status\nselwerd,2023,25.0,suppressed",
    good: "area,period,value,status\nselwerd,2023,,suppressed",
};

/// Looks at a row that is suppressed, missing or not applicable.
pub fn check(row: &Observation) -> Option<Diagnostic> {
    let given = row.value.is_some()
        || row.word.is_some()
        || row.lower.is_some()
        || row.upper.is_some()
        || row.numerator.is_some();
    let none = matches!(
        row.status,
        ObservationStatus::Suppressed
            | ObservationStatus::Missing
            | ObservationStatus::NotApplicable
    );
    (given && none).then(|| report(row))
}

fn report(row: &Observation) -> Diagnostic {
    let status = row.status.word();
    let columns: Vec<&str> = [
        ("value", row.value.is_some() || row.word.is_some()),
        ("lower", row.lower.is_some()),
        ("upper", row.upper.is_some()),
        ("numerator", row.numerator.is_some()),
    ]
    .into_iter()
    .filter_map(|(column, given)| given.then_some(column))
    .collect();
    let columns = columns.join(", ");
    let message = text!(
        "De status is {status}, maar er staat wel iets in {columns}.",
        "The status is {status}, but there is something in {columns}."
    );
    let hint = match row.status {
        ObservationStatus::Suppressed => text!(
            "Laat {columns} leeg, zodat het cijfer niet op de site komt.",
            "Leave {columns} empty, so that the figure does not get onto the site."
        ),
        _ => text!(
            "Laat {columns} leeg, of kies de status final, provisional of estimate.",
            "Leave {columns} empty, or choose the status final, provisional or estimate."
        ),
    };
    Diagnostic::new(&RULE, row.span, message).hint(hint)
}
