use crate::model::{Indicator, Reference};
use base::diagnostic::prelude::*;

rule! {
    error "derived-from-derived"
    nl "een berekend cijfer rekent met een berekend cijfer" en "a figure that is worked out is worked out from another such figure"
    why nl "Een berekend cijfer komt uit twee tabellen die er staan, zodat iedereen het kan narekenen. Een cijfer dat \
            zelf wordt berekend, heeft geen tabel, en een kring van berekeningen heeft nergens een begin. Reken met de \
            cijfers waar het van komt."
        en "A figure that is worked out comes from two tables that are there, so that everyone can check it. A figure \
            that is itself worked out has no table, and a circle of derivations begins nowhere. Use the figures that \
            it comes from."
    bad "derive: {numerator: diefstal-per-inwoner, denominator: inwoners}"
    good "derive: {numerator: fietsdiefstal, denominator: inwoners, per: 1000}"

    fn itself(place: Span, id: &str) {
        nl "“{id}” rekent met zichzelf." en "“{id}” is worked out from itself."
        hint nl "Noem een cijfer dat een tabel heeft." en "Name a figure that has a table."
    }

    fn report(place: Span, id: &str, from: Span) {
        nl "“{id}” wordt zelf berekend, en heeft geen tabel." en "“{id}” is itself worked out, and has no table."
        hint nl "Noem een cijfer dat een tabel heeft." en "Name a figure that has a table."
        related from nl "hier staat waaruit" en "here is from what"
    }
}

/// Looks at what a derived indicator is divided from; `own` is its place in the list of objects.
pub fn check(part: Reference, own: usize, id: &str, from: &Indicator) -> Option<Diagnostic> {
    match (&from.derive, part.to.index() == own) {
        (_, true) => Some(itself(part.span, id)),
        (Some(derive), _) => Some(report(part.span, id, derive.span)),
        (None, _) => None,
    }
}
