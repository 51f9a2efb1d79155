use base::diagnostic::prelude::*;

rule! {
    error "final-value-contradicted"
    nl "een nieuw cijfer spreekt een definitief cijfer tegen" en "a new figure contradicts a final one"
    why nl "Met --append blijft elke rij staan die er is. Een voorlopig cijfer krijgt het nieuwe ernaast; een definitief \
            cijfer verandert niet meer. Zegt het nieuwe bestand iets anders, dan is een van de twee onjuist, of is het \
            cijfer herzien: dat zegt een mens in de tabel, met een datum in published."
        en "With --append every row stays that is there. A provisional figure gets the new one beside it; a final one \
            does not change. Where the new file says otherwise, one of the two is wrong, or the figure was revised: a \
            person says so in the table, with a date in published."
    bad "spoorboek import cijfers-2024.csv --indicator inwoners --append"
    good "area,period,value,published\nselwerd,2023,41,\nselwerd,2023,42,2025-03-01\n"

    /// `of` is the area, the period, the value there is and the new one.
    pub fn report(shown: &str, of: &[String; 4]) {
        let [area, period, old, new] = of;
        nl "{area} heeft voor {period} de definitieve waarde {old}; het nieuwe bestand zegt {new}."
        en "{area} has the final value {old} for {period}; the new file says {new}."
        hint nl "Is het cijfer herzien, voeg dan zelf een rij toe met een datum in published."
             en "If the figure was revised, add a row yourself, with a date in published."
    }
}
