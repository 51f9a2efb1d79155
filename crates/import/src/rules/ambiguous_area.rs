use crate::decision::short;
use base::diagnostic::prelude::*;

rule! {
    warning "ambiguous-area"
    nl "een naam past bij twee gebieden" en "a name fits two areas"
    why nl "Twee gebieden in areas.csv hebben dezelfde naam, bijvoorbeeld een wijk en een buurt. Aan de naam alleen \
            is niet te zien welk gebied is bedoeld. De rij wordt niet overgenomen. Met een code in het bestand en in \
            areas.csv is er geen twijfel."
        en "Two areas in areas.csv have the same name, such as a district and a neighbourhood. The name alone does \
            not tell which is meant. The row is not taken over. With a code in the file and in areas.csv there is no \
            doubt."
    bad "gebied;2023\nCentrum;45\n"
    good "gebied;2023\nBU00140000;45\n"

    pub fn report(name: &str, ids: (&str, &str), place: Span) {
        let name = short(name);
        let (a, b) = ids;
        at place;
        nl "“{name}” past bij twee gebieden: “{a}” en “{b}”. Deze rij is niet overgenomen."
        en "“{name}” fits two areas: “{a}” and “{b}”. This row was not taken over."
        hint nl "Schrijf in plaats van de naam de id of de code van het gebied."
             en "Write the id or the code of the area in place of its name."
    }
}
