use base::diagnostic::prelude::*;

rule! {
    error "duplicate-observation"
    nl "hetzelfde cijfer staat er twee keer" en "the same figure stands there twice"
    why nl "Voor één gebied, één periode en één uitsplitsing is er één cijfer. Is het later herzien, schrijf dan in \
            published wanneer dat nieuwe cijfer verscheen: het nieuwste geldt, en het oude blijft te zien."
        en "For one area, one period and one breakdown there is one figure. If it was revised later, write in \
            published when the new figure appeared: the newest holds, and the old one can still be seen."
    bad "area,period,value,published\nselwerd,2023,25.0,2024-03\nselwerd,2023,26.0,2024-03"
    good "area,period,value,published\nselwerd,2023,25.0,2024-03\nselwerd,2023,26.0,2025-03"

    /// Two rows of the same area, period, breakdown and date of publication.
    pub fn report(later: Span, earlier: Span) {
        nl "Een eerdere rij gaat al over hetzelfde gebied, dezelfde periode en dezelfde uitsplitsing."
        en "An earlier row is already about the same area, period and breakdown."
        hint nl "Haal een van de twee weg, of schrijf in published wanneer het nieuwe cijfer verscheen."
             en "Remove one of the two, or write in published when the new figure appeared."
        related earlier nl "hier staat het al" en "here it is already"
    }
}
