use crate::decision::short;
use base::diagnostic::prelude::*;

rule! {
    error "conflicting-values"
    nl "één gebied en periode hebben twee waarden" en "one area and period have two values"
    why nl "Een cijfer hoort bij één gebied en één periode. Staan er twee verschillende, dan weet niemand welke \
            geldt. Vaak staat een gebied twee keer in het bestand, als wijk en als buurt met dezelfde naam, of \
            ontbreekt er nog een keuze met --column."
        en "A figure belongs to one area and one period. Where there are two different ones, nobody knows which \
            holds. Often an area is in the file twice, as a district and as a neighbourhood of the same name, or a \
            choice with --column is still lacking."
    bad "gebied;2023\nSelwerd;45\nSelwerd;47\n"
    good "gebied;2023\nSelwerd;45\n"

    pub fn report(area: &str, period: &str, place: Span, first: Span) {
        let area = short(area);
        at place;
        nl "{area} heeft voor {period} nog een andere waarde." en "{area} has another value for {period} as well."
        related first nl "de eerste staat hier" en "the first is here"
        hint nl "Haal een van de twee rijen weg, of gebruik codes in plaats van namen als het twee gebieden zijn."
             en "Remove one of the two rows, or use codes in place of names if they are two areas."
    }
}
