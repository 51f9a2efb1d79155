use crate::decision::short;
use crate::grid::Told;
use crate::number::Unclear;
use base::diagnostic::prelude::*;

rule! {
    error "unclear-value"
    nl "een waarde is niet te lezen" en "a value cannot be read"
    why nl "De import leest getallen in alle gangbare schrijfwijzen, en tekens voor wat ontbreekt. Wat daarna nog \
            twee dingen kan betekenen, of waarvan cijfers verloren kunnen zijn, wordt niet geraden: een rekenblad \
            maakt van 3-4 een datum, en van een groot getal 4e3. Verbeter de cel in het bestand, of vraag de export \
            opnieuw op."
        en "The import reads numbers in all usual notations, and marks for what is missing. What can then still mean \
            two things, or may have lost digits, is not guessed: a spreadsheet makes a date of 3-4, and 4e3 of a \
            large number. Mend the cell in the file, or ask for the export again."
    bad "gebied;2023\nSelwerd;4e3\n"
    good "gebied;2023\nSelwerd;4000\n"

    fn unread(told: Told<'_>, why: Unclear) {
        let Told { cell, place, name: Text { nl, en }, .. } = told;
        let shown = short(cell);
        at place;
        nl "{nl}“{shown}” is geen waarde die met zekerheid te lezen is."
        en "{en}“{shown}” is no value that can be read with certainty."
        hint match why {
            Unclear::Exponent => nl "Schrijf alle cijfers uit; een rekenblad heeft het getal ingekort en cijfers \
                                     kunnen verloren zijn."
                                 en "Write all digits; a spreadsheet has shortened the number, and digits may be \
                                     lost.",
            Unclear::Date => nl "Een rekenblad heeft van dit getal een datum gemaakt; zoek het getal op in de bron."
                             en "A spreadsheet has made a date of this number; look the number up in the source.",
            Unclear::Comparison =>
                nl "Een ondergrens of schatting is geen waarde: laat de cel leeg, of schrijf het getal."
                en "A lower limit or an estimate is no value: leave the cell empty, or write the number.",
            Unclear::Marks => nl "Punten, komma's of spaties staan op plaatsen waar ze geen duizendtallen en geen \
                                  decimalen aangeven."
                              en "Points, commas or spaces stand where they mark neither thousands nor decimals.",
            Unclear::NotFinite => nl "Laat de cel leeg als er geen waarde is."
                                  en "Leave the cell empty where there is no value.",
            Unclear::TooLong => nl "Een getal heeft ten hoogste 28 cijfers." en "A number has 28 digits at most.",
            Unclear::Formula =>
                nl "De formule is nog niet uitgerekend: open het bestand in een rekenprogramma en sla het op."
                en "The formula was not worked out yet: open the file in a spreadsheet program and save it.",
            Unclear::Merged =>
                nl "De cel is samengevoegd met die ervoor of erboven: splits ze, en schrijf in elke cel wat er hoort."
                en "The cell is merged with the one before or above it: split them, and write in each what belongs there.",
            Unclear::Word | Unclear::Sign(_) =>
                nl "Schrijf een getal, of laat de cel leeg als er geen waarde is."
                en "Write a number, or leave the cell empty where there is no value.",
        }
    }

    /// A number with another sign beside it than the first one of the column.
    fn other_sign(told: Told<'_>, first: Span) {
        let Told { cell, place, name: Text { nl, en }, .. } = told;
        let shown = short(cell);
        at place;
        nl "{nl}“{shown}” heeft een ander teken of een andere eenheid dan de cellen ervoor."
        en "{en}“{shown}” has another sign or unit than the cells before it."
        related first nl "de eerste staat hier" en "the first is here"
        hint nl "Schrijf alle waarden in dezelfde eenheid: overal een procentteken, of nergens."
             en "Write all values in the same unit: a per cent sign everywhere, or nowhere."
    }
}

pub fn report(told: Told<'_>, why: Unclear) -> Diagnostic {
    match why {
        Unclear::Sign(first) => other_sign(told, first),
        _ => unread(told, why),
    }
}
