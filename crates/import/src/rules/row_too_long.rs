use base::diagnostic::prelude::*;

rule! {
    error "row-too-long"
    nl "een cijfer staat niet onder een kop" en "a figure stands below no heading"
    why nl "Een rij heeft meer cellen dan de kop. Vaak staat er een scheidingsteken in een naam zonder \
            aanhalingstekens, of een decimale komma in een bestand met komma's tussen de kolommen. Dan staan alle \
            cellen erachter onder een verkeerde kop."
        en "A row has more cells than the headings. Often a separator stands in a name without quotation marks, or a \
            decimal comma in a file with commas between the columns. Then all cells behind it stand below a wrong \
            heading."
    bad "gebied,2022,2023\nSelwerd,12,5,13,0\n"
    good "gebied,2022,2023\nSelwerd,\"12,5\",\"13,0\"\n"

    pub fn report(cells: usize, headings: usize, place: Span) {
        at place;
        nl "Deze rij heeft {cells} cellen, de kop {headings}."
        en "This row has {cells} cells, the headings {headings}."
        hint nl "Zet aanhalingstekens om een cel met een scheidingsteken erin, of sla het bestand op met puntkomma's."
             en "Put quotation marks around a cell that holds a separator, or save the file with semicolons."
    }

    pub fn nameless(column: usize, place: Span) {
        at place;
        nl "Kolom {column} heeft cijfers, maar geen naam in de kop."
        en "Column {column} has figures, but no name in the headings."
        hint nl "Geef de kolom een naam in de kop." en "Give the column a name in the headings."
    }
}
