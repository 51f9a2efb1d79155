use crate::decision::short;
use base::diagnostic::prelude::*;

rule! {
    warning "area-not-in-register"
    nl "een gebied staat niet in areas.csv" en "an area is not in areas.csv"
    why nl "Alleen cijfers van gebieden die het programma kent worden overgenomen. Gebieden worden gevonden op code, \
            id of naam; hoofdletters, accenten, spaties en woorden als “wijk 01” of “gemeente” maken niet uit. Hoort \
            het gebied erbij, zet het dan in areas.csv, met de code van het CBS als die er is."
        en "Only figures of areas that the programme knows are taken over. Areas are found by code, id or name; \
            capitals, accents, spaces and words such as “wijk 01” or “gemeente” make no difference. If the area \
            belongs to the programme, put it into areas.csv, with the code of the statistics office if there is one."
    bad "gebied;2023\nSelwrd;45\n"
    good "gebied;2023\nSelwerd;45\n"

    /// One area that is like one of the register.
    pub fn report(name: &str, nearest: &str, rows: usize, place: Span) {
        let name = short(name);
        let Text { nl, en } = not_taken(rows);
        at place;
        nl "“{name}” staat niet in areas.csv; {nl}." en "“{name}” is not in areas.csv; {en}."
        hint nl "Bedoelt u “{nearest}”? Schrijf het dan zo, of zet de code van het gebied in areas.csv."
             en "Do you mean “{nearest}”? Then write it so, or put the code of the area into areas.csv."
    }

    /// All others together: there may be thousands.
    pub fn several(names: &Text, count: usize, rows: usize, place: Span) {
        let (nl, en) = (&names.nl, &names.en);
        let Text { nl: not_nl, en: not_en } = not_taken(rows);
        let single = count == 1;
        at place;
        match single {
            true => nl "{nl} staat niet in areas.csv; {not_nl}." en "{en} is not in areas.csv; {not_en}.",
            false => nl "{count} gebieden staan niet in areas.csv; {not_nl}: {nl}."
                     en "{count} areas are not in areas.csv; {not_en}: {en}.",
        }
        hint nl "Horen ze bij het programma, zet ze dan in areas.csv, of zet de naam in de kolom also van het gebied dat \
                 ook zo heet; anders hoeft u niets te doen."
             en "If they belong to the programme, put them into areas.csv, or put the name into the column also of the \
                 area that is called so too; otherwise nothing needs doing."
    }
}

fn not_taken(rows: usize) -> Text {
    if rows == 1 {
        text!("1 rij is niet overgenomen", "1 row was not taken over")
    } else {
        text!("{rows} rijen zijn niet overgenomen", "{rows} rows were not taken over")
    }
}
