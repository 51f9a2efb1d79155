use crate::decision::{list, short};
use base::diagnostic::prelude::*;

rule! {
    warning "ambiguous-area"
    nl "een naam past bij meer dan één gebied" en "a name fits more than one area"
    why nl "Gebieden in areas.csv hebben dezelfde naam, bijvoorbeeld een wijk en een buurt, of hun namen (ook die in de \
            kolom also) verschillen alleen in hoofdletters of accenten. Aan de naam alleen is niet te zien welk \
            gebied is bedoeld. De rij wordt niet overgenomen tot u het zegt. Met een code in het bestand en in \
            areas.csv is er geen twijfel."
        en "Areas in areas.csv have the same name, such as a district and a neighbourhood, or names (those in the \
            column also included) that differ in capitals or accents only. The name alone does not tell which is \
            meant. The row is not taken over until you say so. With a code in the file and in areas.csv there is no \
            doubt."
    bad "gebied;2023\nCentrum;45\n"
    good "gebied;2023\nBU00140000;45\n"

    pub fn report(name: &str, ids: &[&str], place: Span) {
        let name = short(name);
        let count = ids.len();
        let Text { nl, en } = list(ids);
        let first = ids.first().copied().unwrap_or_default();
        at place;
        nl "“{name}” past bij {count} gebieden: {nl}. Wat daarbij hoort, is niet overgenomen."
        en "“{name}” fits {count} areas: {en}. What belongs to it was not taken over."
        hint nl "Zeg met --column welk gebied is bedoeld, zoals --column {first}, of zet in het bestand de id of code."
             en "Say with --column which area is meant, such as --column {first}, or put the id or code into the file."
    }
}
