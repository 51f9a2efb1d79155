use crate::model::{Observation, ObservationStatus};
use base::diagnostic::prelude::*;

rule! {
    error "value-beside-suppressed"
    nl "er staat een waarde waar de status zegt dat er geen is"
    en "there is a value where the status says there is none"
    why nl "Een afgeschermd cijfer is weggelaten omdat het over te weinig mensen gaat. Staat de waarde er toch, dan \
            komt zij in de tabel en in de download terecht en is de bescherming weg. Hetzelfde geldt voor de grenzen \
            en de teller, waaruit de waarde te rekenen is."
        en "A suppressed figure was left out because it is about too few people. If the value is there all the same \
            it ends up in the table and the download, and the protection is gone. The same holds for the bounds and \
            the numerator, from which the value can be calculated."
    bad "area,period,value,status\nselwerd,2023,25.0,suppressed"
    good "area,period,value,status\nselwerd,2023,,suppressed"

    fn report(row: &Observation) {
        let status = row.status.word();
        let columns: Vec<&str> = [
            ("value", row.is_known()),
            ("lower", row.lower.is_some()),
            ("upper", row.upper.is_some()),
            ("numerator", row.numerator.is_some()),
        ]
        .into_iter()
        .filter_map(|(column, given)| given.then_some(column))
        .collect();
        let first = columns.first().copied().unwrap_or(Observation::value);
        let columns = columns.join(", ");
        let kept = row.status;
        at row.span.cell(first);
        nl "De status is {status}, maar er staat wel iets in {columns}."
        en "The status is {status}, but there is something in {columns}."
        hint match kept {
            ObservationStatus::Suppressed =>
                nl "Laat {columns} leeg, zodat het cijfer niet op de site komt."
                en "Leave {columns} empty, so that the figure does not get onto the site.",
            _ => nl "Laat {columns} leeg, of kies de status final, provisional of estimate."
                 en "Leave {columns} empty, or choose the status final, provisional or estimate.",
        }
    }
}

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
