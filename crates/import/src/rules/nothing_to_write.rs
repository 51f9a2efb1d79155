use crate::decision::short;
use base::diagnostic::prelude::*;

rule! {
    error "nothing-to-write"
    nl "geen enkel cijfer hoort bij het programma" en "no figure belongs to the programme"
    why nl "De tabel is gelezen, maar er bleef geen rij over: geen van de gebieden staat in areas.csv, of de gekozen \
            rij, kolom, periode of het gekozen gebied komt niet samen voor. Een lege tabel schrijven zou een cijfer \
            wissen."
        en "The table was read, but no row was left: none of the areas is in areas.csv, or the chosen row, column, \
            period and area do not occur together. Writing an empty table would delete a figure."
    bad "gebied;2023\nMaastricht;45\n"
    good "gebied;2023\nGroningen;45\n"

    /// A row with a total was left out, for which no area was named; `area` is the one that was asked for.
    pub fn but_a_total(shown: &str, total: &str, area: Option<&str>) {
        let (total, area) = (short(total), area.unwrap_or("ID"));
        nl "Er is geen rij om te schrijven." en "There is no row to write."
        hint nl "“{total}” is een totaal, en dat hoort niet vanzelf bij een gebied. Geef --total {area} om het over te nemen."
             en "“{total}” is a total, and belongs to no area by itself. Give --total {area} to take it."
    }

    /// Every row is about an area of another column, which lies in the one of the chosen column.
    pub fn but_parts(shown: &str, column: &str) {
        let column = short(column);
        nl "Er is geen rij om te schrijven." en "There is no row to write."
        hint nl "Elke rij gaat over een gebied uit kolom “{column}”, en niet over het hele gebied daaromheen. Zet die \
                 gebieden in areas.csv, en kies een kolom met fijnere gebieden."
             en "Every row is about an area of column “{column}”, and not about the whole area around it. Put those \
                 areas into areas.csv, and choose a column of finer areas."
    }

    /// The only column beside areas and periods holds words, of which `example` is one.
    pub fn but_words(shown: &str, column: &str, example: &str) {
        let (column, example) = (short(column), short(example));
        nl "Er is geen rij om te schrijven." en "There is no row to write."
        hint nl "Kolom “{column}” is gelezen als omschrijving, want er staan geen getallen, maar bijvoorbeeld “{example}”. \
                 Zijn dat de cijfers, laat dan alleen het getal staan, of laat de cel leeg."
             en "Column “{column}” was read as a description, as it holds no numbers but, for example, “{example}”. If \
                 those are the figures, leave the number alone, or leave the cell empty."
    }

    pub fn report(shown: &str) {
        nl "Er is geen rij om te schrijven." en "There is no row to write."
        hint nl "Zet de gebieden in areas.csv, met hun code, of kies een andere kolom, periode of een ander gebied."
             en "Put the areas into areas.csv, with their codes, or choose another column, period or area."
    }
}
