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

    /// A row and the one that it replaces; `cell` is where it says so.
    pub fn check(row: &Allocation, earlier: &Allocation, cell: Span) -> Option {
        when earlier.alternative_to.is_some() && row.alternative_to.is_none();
        let id = &earlier.id;
        at cell;
        nl "Deze rij vervangt “{id}”, het cijfer van een andere bron, maar telt zelf wel mee."
        en "This row replaces “{id}”, the figure of another source, but counts itself."
        hint nl "Vul in deze rij alternative_to in, net als in de rij die wordt vervangen."
             en "Fill in alternative_to in this row, as in the row that is replaced."
        related earlier.span nl "hier staat de rij die wordt vervangen" en "here is the row that is replaced"
    }
}
