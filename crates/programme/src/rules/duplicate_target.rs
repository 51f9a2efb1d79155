use crate::model::Target;
use base::diagnostic::prelude::*;

rule! {
    error "duplicate-target"
    nl "twee streefwaarden zijn voor hetzelfde" en "two targets are for the same"
    why nl "Voor één indicator, één gebied, één groep, één doel en één periode is er van elke soort (kind) één streefwaarde: anders weet geen \
            lezer welke geldt. Is de streefwaarde later veranderd, noem dan in supersedes welke rij de nieuwe vervangt: \
            dan telt alleen die, en de oude blijft bewaard."
        en "For one indicator, one area, one group, one goal and one period there is one target of each kind: else no reader knows \
            which holds. If the target was changed later, name in supersedes which row the new one replaces: then only \
            that counts, and the old one is kept."
    bad "id,indicator,area,period,value,supersedes\noud,onveiligheidsgevoel,selwerd,2027,22,\nnieuw,onveiligheidsgevoel,selwerd,2027,20,"
    good "id,indicator,area,period,value,supersedes\noud,onveiligheidsgevoel,selwerd,2027,22,\nnieuw,onveiligheidsgevoel,selwerd,2027,20,oud"

    /// Two rows that nothing replaces.
    pub fn report(later: &Target, earlier: &Target) {
        let id = &earlier.id;
        let (own, row) = (&later.id, earlier.span);
        at later.span;
        nl "“{own}” en “{id}” zijn voor dezelfde indicator, hetzelfde gebied en dezelfde periode."
        en "“{own}” and “{id}” are for the same indicator, area and period."
        hint nl "Vervangt deze rij de andere, zet dan “{id}” in supersedes. Haal haar anders weg, of verbeter wat er anders aan is."
             en "If this row replaces the other, put “{id}” into supersedes. Otherwise remove it, or correct what is different about it."
        related row nl "hier staat de andere rij" en "here is the other row"
    }
}
