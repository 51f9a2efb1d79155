use base::diagnostic::prelude::*;

rule! {
    error "table-not-found"
    nl "in het bestand is geen tabel te vinden" en "no table can be found in the file"
    why nl "Een tabel is een rij met koppen, met daaronder rijen met cijfers. Titels, filters en bronregels mogen er \
            omheen staan. Zonder koppen is niet te zien wat een cijfer betekent."
        en "A table is a row of headings with rows of figures below it. Titles, filters and source lines may stand \
            around it. Without headings it cannot be seen what a figure means."
    bad "Selwerd;45\nVinkhuizen;47\n"
    good "gebied;2023\nSelwerd;45\nVinkhuizen;47\n"

    pub fn empty(shown: &str) {
        nl "Hier staat niets in." en "There is nothing in it."
        hint nl "Kies een bestand met een rij koppen en rijen met cijfers."
             en "Choose a file with a row of headings and rows of figures."
    }

    pub fn one_column(shown: &str) {
        nl "Elke regel is één cel: er is geen ;, komma, tab of | gevonden die kolommen scheidt."
        en "Every line is one cell: no ;, comma, tab or | was found that separates columns."
        hint nl "Sla het bestand opnieuw op als CSV of XLSX." en "Save the file as CSV or XLSX again."
    }

    pub fn no_figures(shown: &str) {
        nl "Onder de koppen staat geen enkel cijfer." en "There is no figure below the headings."
        hint nl "Kies een bestand of blad met cijfers." en "Choose a file or sheet with figures."
    }

    pub fn no_header(row: Span) {
        nl "De tabel begint zonder koppen: hier staan al cijfers."
        en "The table begins without headings: there are figures here already."
        hint nl "Zet boven de tabel een rij met koppen, bijvoorbeeld: gebied;2023."
             en "Put a row of headings above the table, such as: area;2023."
    }
}
