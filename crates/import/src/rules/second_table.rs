use crate::decision::short;
use base::diagnostic::prelude::*;

rule! {
    error "second-table"
    nl "onder de tabel begint een tweede" en "a second table begins below the first"
    why nl "Onder de eerste tabel staan opnieuw koppen, met andere jaren. Wat daaronder staat, hoort bij die koppen en \
            niet bij de eerste. Spoorboek leest één tabel per keer."
        en "Below the first table stand headings again, with other years. What stands below them belongs to them and \
            not to the first. Spoorboek reads one table at a time."
    bad "gebied;2020;2021\nSelwerd;1;2\ngebied;2022;2023\nSelwerd;3;4\n"
    good "gebied;2020;2021;2022;2023\nSelwerd;1;2;3;4\n"

    pub fn report(place: Span) {
        nl "Hier beginnen nieuwe koppen met andere perioden." en "New headings with other periods begin here."
        hint nl "Zet elke tabel in een eigen bestand of op een eigen blad."
             en "Put each table into a file or on a sheet of its own."
    }

    pub fn of_other_columns(place: Span) {
        nl "Hier beginnen nieuwe koppen, in een andere volgorde." en "New headings begin here, in another order."
        hint nl "Zet elke tabel in een eigen bestand of op een eigen blad."
             en "Put each table into a file or on a sheet of its own."
    }

    /// The same headings once more, below a title of their own.
    pub fn titled(line: &str, place: Span) {
        let line = short(line);
        at place;
        nl "Hier begint met “{line}” een tweede tabel met dezelfde koppen."
        en "With “{line}” a second table with the same headings begins here."
        hint nl "Zet elke tabel in een eigen bestand of op een eigen blad. Is het één tabel, haal dan deze regel weg."
             en "Put each table into a file or on a sheet of its own. If it is one table, remove this line."
    }

    /// Figures of an area below a line that begins as a source or a note does.
    pub fn below_foot(place: Span) {
        nl "Onder een regel met een bron of toelichting staan nog cijfers."
        en "Figures stand below a line with a source or a note."
        hint nl "Gaat de tabel hier verder, haal die regel dan weg; zet een andere tabel in een eigen bestand."
             en "If the table goes on here, remove that line; put another table into a file of its own."
    }
}
