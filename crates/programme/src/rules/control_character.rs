use base::diagnostic::prelude::*;

rule! {
    error "control-character"
    nl "er staat een onzichtbaar stuurteken" en "an invisible control character stands there"
    why nl "Een stuurteken is geen letter en geen leesteken. Het is niet te zien, en het maakt tekeningen en \
            gegevensbestanden onleesbaar voor andere programma’s. Meestal kwam het mee bij kopiëren en plakken."
        en "A control character is neither a letter nor a mark. It cannot be seen, and it makes drawings and data \
            files unreadable for other programs. Mostly it came along with copying and pasting."
    bad "title: Veilig\u{1} in de buurt"
    good "title: Veilig in de buurt"

    pub fn report(place: Span, sign: char) {
        let number = format!("U+{:04X}", u32::from(sign));
        nl "Hier staat een onzichtbaar stuurteken ({number})." en "An invisible control character ({number}) stands here."
        hint nl "Haal het weg: wis de tekens om deze plaats heen en typ ze opnieuw."
             en "Take it away: delete the signs around this place and type them again."
    }
}
