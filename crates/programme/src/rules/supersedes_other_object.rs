use crate::model::{Allocation, Object, Subject};
use base::diagnostic::prelude::*;

rule! {
    warning "supersedes-other-object"
    nl "een rij vervangt geld voor iets anders" en "a row replaces money for something else"
    why nl "Met supersedes verbetert een rij een eerdere rij. Gaat die over iets anders, dan verhuist al het geld \
            daarvan naar deze rij. Dat kan de bedoeling zijn, bijvoorbeeld als geld van het hele programma aan een \
            actielijn is gegeven; vaak is een verkeerde rij genoemd. Verhuist maar een deel, schrijf dan ook een rij \
            voor wat blijft."
        en "By supersedes a row corrects an earlier row. Where that is about something else, all its money moves to \
            this row. That may be meant, for example where money of the whole programme was given to an action line; \
            often a wrong row was named. If only a part moves, write a row for what stays as well."
    bad "id,fund,to,amount,stage,supersedes\noud,regio-deal,leerwerkplek,100,allocated,\nnieuw,regio-deal,kansrijk,120,allocated,oud"
    good "id,fund,to,amount,stage,supersedes\noud,regio-deal,kansrijk,100,allocated,\nnieuw,regio-deal,kansrijk,120,allocated,oud"

    /// A row and the one that it replaces; `cell` is where it says so.
    pub fn check(row: &Allocation, earlier: &Allocation, cell: Span, objects: &[Object]) -> Option {
        when row.to != earlier.to;
        let name = |subject: Subject| match subject {
            Subject::Programme => Some("programme"),
            Subject::Object(at) => objects.get(at.index()).map(|object| object.id.as_ref()),
        };
        let (own, other, id) = (name(row.to)?, name(earlier.to)?, &earlier.id);
        at cell;
        nl "Deze rij is voor “{own}”, maar vervangt “{id}”, die voor “{other}” is."
        en "This row is for “{own}”, but replaces “{id}”, which is for “{other}”."
        hint nl "Kijk of supersedes de goede rij noemt. Is het geld verhuisd, zet deze waarschuwing dan onder accepted."
             en "See whether supersedes names the right row. If the money has moved, put this warning under accepted."
        related earlier.span nl "hier staat de rij die wordt vervangen" en "here is the row that is replaced"
    }
}
