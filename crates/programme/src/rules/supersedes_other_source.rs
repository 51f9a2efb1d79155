use crate::model::Allocation;
use base::diagnostic::prelude::*;

rule! {
    error "supersedes-other-source"
    nl "het verbeterde cijfer van een andere bron zou meetellen"
    en "the corrected figure of another source would count"
    why nl "Het cijfer van een andere bron (alternative_to) telt niet mee: het staat naast de rij die dat wel doet. \
            Wie het verbetert met supersedes, schrijft ook in de nieuwe rij naast welk bedrag zij staat. Anders telt \
            hetzelfde geld twee keer."
        en "The figure of another source (alternative_to) does not count: it stands beside the row that does. \
            Whoever corrects it by supersedes writes in the new row too beside which amount it stands. Otherwise the \
            same money counts twice."
    bad "id,fund,amount,stage,supersedes,alternative_to\nbesluit,regio-deal,100,allocated,,\nkrant,regio-deal,120,allocated,,besluit\nkrant-2,regio-deal,130,allocated,krant,"
    good "id,fund,amount,stage,supersedes,alternative_to\nbesluit,regio-deal,100,allocated,,\nkrant,regio-deal,120,allocated,,besluit\nkrant-2,regio-deal,130,allocated,krant,besluit"
}

/// A row and the one that it replaces; `cell` is where it says so.
pub fn check(row: &Allocation, earlier: &Allocation, cell: Span) -> Option<Diagnostic> {
    if earlier.alternative_to.is_none() || row.alternative_to.is_some() {
        return None;
    }
    let id = &earlier.id;
    let message = text!(
        "Deze rij vervangt “{id}”, het cijfer van een andere bron, maar telt zelf wel mee.",
        "This row replaces “{id}”, the figure of another source, but counts itself."
    );
    let hint = text!(
        "Vul in deze rij alternative_to in, net als in de rij die wordt vervangen.",
        "Fill in alternative_to in this row, as in the row that is replaced."
    );
    let label = text!("hier staat de rij die wordt vervangen", "here is the row that is replaced");
    Some(Diagnostic::new(&RULE, cell, message).hint(hint).related(earlier.span, label))
}
