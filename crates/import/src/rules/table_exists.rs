use base::diagnostic::prelude::*;

rule! {
    error "table-exists"
    nl "de indicator heeft al cijfers" en "the indicator has figures already"
    why nl "Een import vervangt de hele tabel van een indicator. Wat er al staat, ook toelichtingen en marges, zou \
            verdwijnen. Daarom gebeurt dat alleen met --force; de oude tabel blijft te vinden in git. Met --append \
            komt erbij wat nieuw is, en blijft elke rij."
        en "An import replaces the whole table of an indicator. What is there already, notes and margins included, \
            would be gone. Therefore it is done only with --force; the old table can be found in git. With --append what \
            is new is added, and every row stays."
    bad "spoorboek import cijfers.csv --indicator inwoners"
    good "spoorboek import cijfers.csv --indicator inwoners --append"

    /// Nothing of the table would be gone.
    pub fn holds_all(shown: &str) {
        nl "Deze tabel bestaat al en is niet veranderd." en "This table exists already and was not changed."
        hint nl "Geef --force om de tabel te vervangen: bij elke rij die er staat, heeft dit bestand er ook een."
             en "Give --force to replace the table: for each row that is there, this file has one too."
    }

    /// No row would be gone, but final values would be others.
    pub fn changes(shown: &str, changed: &Text) {
        let Text { nl, en } = changed;
        nl "Deze tabel bestaat al en is niet veranderd." en "This table exists already and was not changed."
        hint nl "Geef --append om toe te voegen wat nieuw is. Met --force veranderen cijfers die definitief waren: {nl}."
             en "Give --append to add what is new. With --force figures change that were final: {en}."
    }

    /// `lost` says what of the table a new one would not have.
    pub fn report(shown: &str, lost: Option<&Text>) {
        nl "Deze tabel bestaat al en is niet veranderd." en "This table exists already and was not changed."
        hint match lost {
            None => nl "Geef --force om de tabel te vervangen, of kies een andere indicator."
                    en "Give --force to replace the table, or choose another indicator.",
            Some(Text { nl, en }) =>
                nl "Geef --append om toe te voegen wat nieuw is. Met --force verdwijnt wat niet in dit bestand staat: \
                    {nl}."
                en "Give --append to add what is new. With --force goes what is not in this file: {en}.",
        }
    }
}
