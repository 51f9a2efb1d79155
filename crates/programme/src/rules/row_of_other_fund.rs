use crate::model::{Allocation, Object};
use base::diagnostic::prelude::*;

rule! {
    error "row-of-other-fund"
    nl "een rij vervangt geld van een ander fonds of staat ernaast"
    en "a row replaces money of another fund or stands beside it"
    why nl "Met supersedes verbetert een rij een eerdere rij, en met alternative_to noemt zij een ander bedrag voor \
            hetzelfde geld. Geld van een ander fonds is ander geld: het zou ongezien uit het totaal van dat fonds \
            verdwijnen. Zijn het echt twee fondsen, laat de cel dan leeg."
        en "By supersedes a row corrects an earlier row, and by alternative_to it names another figure for the same \
            money. Money of another fund is other money: it would vanish unseen from the total of that fund. If they \
            really are two funds, leave the cell empty."
    bad "id,fund,amount,stage,supersedes\noud,regio-deal,100,allocated,\nnieuw,jtf,120,allocated,oud"
    good "id,fund,amount,stage,supersedes\noud,regio-deal,100,allocated,\nnieuw,regio-deal,120,allocated,oud"

    /// A row and one that it names; `cell` is where it does so.
    pub fn check(row: &Allocation, other: &Allocation, cell: Span, objects: &[Object]) -> Option {
        when row.fund.to != other.fund.to;
        let own = objects.get(row.fund.to.index()).map(|fund| &fund.id)?;
        let fund = objects.get(other.fund.to.index()).map(|fund| &fund.id)?;
        let id = &other.id;
        at cell;
        nl "Deze rij is van “{own}”, maar “{id}” is van “{fund}”."
        en "This row is of “{own}”, but “{id}” is of “{fund}”."
        hint nl "Noem een rij van hetzelfde fonds, verbeter het fonds, of laat deze cel leeg."
             en "Name a row of the same fund, correct the fund, or leave this cell empty."
        related other.span nl "hier staat de andere rij" en "here is the other row"
    }
}
