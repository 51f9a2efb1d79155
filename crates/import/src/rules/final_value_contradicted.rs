use base::diagnostic::prelude::*;

rule! {
    error "final-value-contradicted"
    nl "een nieuw cijfer spreekt een definitief cijfer tegen" en "a new figure contradicts a final one"
    why nl "Met --append blijft elke rij staan die er is. Een voorlopig cijfer krijgt het nieuwe ernaast; een definitief \
            cijfer verandert niet vanzelf. Zegt het nieuwe bestand iets anders, dan is een van de twee onjuist, of is het \
            cijfer herzien. Heeft de bron het herzien, dan zet --revise het nieuwe cijfer naast het oude, met de dag van \
            vandaag in published."
        en "With --append every row stays that is there. A provisional figure gets the new one beside it; a final one \
            does not change by itself. Where the new file says otherwise, one of the two is wrong, or the figure was \
            revised. Where the source revised it, --revise puts the new figure beside the old one, with the day of today \
            in published."
    bad "spoorboek import cijfers-2024.csv --indicator inwoners --append"
    good "area,period,value,published\nselwerd,2023,41,\nselwerd,2023,42,2025-03-01\n"

    /// `of` is the area, the period, the value there is and the new one.
    pub fn report(shown: &str, of: &[String; 4]) {
        let [area, period, old, new] = of;
        let area = if area.is_empty() { "" } else { &format!("{area}, ") };
        let none = new.is_empty();
        match none {
            true => nl "{area}{period}: hier staat de definitieve waarde {old}; het nieuwe bestand heeft er geen."
                    en "{area}{period}: the final value here is {old}; the new file has none.",
            false => nl "{area}{period}: hier staat de definitieve waarde {old}; het nieuwe bestand zegt {new}."
                     en "{area}{period}: the final value here is {old}; the new file says {new}.",
        }
        hint match none {
            true => nl "Is het cijfer ingetrokken, voeg dan zelf een rij toe met een status en een datum in published. Geldt \
                        het nog, haal de regel dan uit het nieuwe bestand."
                    en "If the figure was withdrawn, add a row yourself, with a status and a date in published. If it still \
                        holds, take the line out of the new file.",
            false => nl "Heeft de bron het cijfer herzien, geef dan dezelfde opdracht met --revise: het nieuwe cijfer komt dan \
                         naast het oude te staan."
                     en "If the source revised the figure, give the same command with --revise: the new figure then stands \
                         beside the old one.",
        }
    }
}
