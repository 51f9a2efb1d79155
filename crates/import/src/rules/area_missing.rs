use base::diagnostic::prelude::*;

rule! {
    error "area-missing"
    nl "bij een cijfer staat geen gebied" en "a figure has no area"
    why nl "De tabel heeft een kolom met gebieden, maar in deze rij is die leeg. Over welk gebied het cijfer gaat is \
            niet te zien, en raden geeft een fout die niemand ziet. Vul het gebied in, of haal de rij weg als het \
            een totaal is."
        en "The table has a column of areas, but in this row it is blank. Which area the figure is about cannot be \
            seen, and a guess would be a mistake that nobody sees. Fill in the area, or remove the row if it is a \
            total."
    bad "gebied;2023\nSelwerd;45\n;120\n"
    good "gebied;2023\nSelwerd;45\nTotaal;120\n"

    pub fn report(place: Span) {
        nl "In deze rij staan cijfers, maar geen gebied." en "This row has figures, but no area."
        hint nl "Vul het gebied in; is het een totaal, schrijf dan “Totaal”."
             en "Fill in the area; if it is a total, write “Total”."
    }
}
