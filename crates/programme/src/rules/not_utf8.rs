use base::diagnostic::prelude::*;

rule! {
    error "not-utf8"
    nl "een bestand is niet opgeslagen als UTF-8" en "a file is not saved as UTF-8"
    why nl "Letters als é en ë kunnen op verschillende manieren worden opgeslagen. Spoorboek leest alleen UTF-8, \
            want raden gaat mis zonder dat iemand het ziet. Kies in Excel bij Opslaan als: CSV UTF-8 (door \
            scheidingstekens gescheiden). Een export die u niet zelf kunt opslaan, leest `spoorboek import`."
        en "Letters such as é and ë can be stored in different ways. Spoorboek reads UTF-8 only, because a wrong \
            guess is seen by nobody. In Excel choose Save as: CSV UTF-8 (Comma delimited). An export that you cannot \
            save yourself is read by `spoorboek import`."
    bad "id,name\nzeeheldenbuurt,Zeeheldenbuurt Caf\u{fffd}\n"
    good "id,name\nzeeheldenbuurt,Zeeheldenbuurt Café\n"

    /// `bad` is the first byte that is no UTF-8.
    pub fn report(bad: Span, path: &str) {
        let is_table = path.ends_with(".csv");
        nl "Dit bestand is niet opgeslagen als UTF-8; hier staat het eerste teken dat niet te lezen is."
        en "This file is not saved as UTF-8; here is the first character that cannot be read."
        hint match is_table {
            true => nl "Sla het bestand op als CSV UTF-8." en "Save the file as CSV UTF-8.",
            false => nl "Sla het bestand op als UTF-8." en "Save the file as UTF-8.",
        }
    }
}
