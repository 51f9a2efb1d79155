use crate::model::Allocation;
use base::diagnostic::prelude::*;

rule! {
    error "no-figure-counts"
    nl "van twee bedragen voor hetzelfde geld telt er geen" en "of two figures for the same money none counts"
    why nl "Met supersedes komt een rij in de plaats van een andere; met alternative_to staat zij ernaast en telt \
            zij niet mee. Wie beide over dezelfde rij zegt, haalt het geld uit elk totaal: de ene rij is vervangen \
            en de andere telt niet. Kies één van de twee."
        en "By supersedes a row takes the place of another; by alternative_to it stands beside it and does not \
            count. Whoever says both of the same row takes the money out of every total: one row was replaced and \
            the other does not count. Choose one of the two."
    bad "id,fund,amount,stage,supersedes,alternative_to\nbesluit,regio-deal,100,allocated,,\nkrant,regio-deal,120,allocated,besluit,besluit"
    good "id,fund,amount,stage,supersedes,alternative_to\nbesluit,regio-deal,100,allocated,,\nkrant,regio-deal,120,allocated,,besluit"

    fn report(row: &Allocation, other: &Allocation, cell: Span) {
        let (own, id) = (&row.id, &other.id);
        at cell;
        nl "“{own}” staat naast “{id}” als cijfer van een andere bron, maar “{id}” is zelf vervangen en geen van \
            beide telt."
        en "“{own}” stands beside “{id}” as the figure of another source, but “{id}” was replaced itself and neither \
            counts."
        hint nl "Laat supersedes of alternative_to leeg, zodat één van de bedragen telt."
             en "Leave supersedes or alternative_to empty, so that one of the figures counts."
        related other.span nl "hier staat de andere rij" en "here is the other row"
    }
}

/// The row of another source at `at`, where the walk from it to the row that counts leads back to
/// itself; `later` holds for each row the one that replaces it.
pub fn check(
    rows: &[Allocation],
    later: &[Option<usize>],
    at: usize,
    cell: Span,
) -> Option<Diagnostic> {
    let row = rows.get(at)?;
    let beside = row.alternative_to?;
    if row.superseded {
        return None;
    }
    let mut here = beside;
    for _ in 0..rows.len() {
        let next = rows.get(here)?;
        if next.counts() {
            return None;
        }
        here = match next.superseded {
            true => later.get(here).copied().flatten()?,
            false => next.alternative_to?,
        };
        if here == at {
            return Some(report(row, rows.get(beside)?, cell));
        }
    }
    None
}
