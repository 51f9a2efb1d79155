use crate::decision::short;
use crate::grid::Told;
use base::diagnostic::prelude::*;

rule! {
    error "unclear-period"
    nl "een periode is niet te lezen" en "a period cannot be read"
    why nl "De import kent jaren, halve jaren, kwartalen, maanden, dagen en schooljaren, ook in de codes van het CBS \
            (2023JJ00, 2023KW01, 2023MM02, 2023SJ00), in woorden (2023 1e kwartaal) en met sterren voor voorlopige \
            cijfers (2016*). Wat twee dingen kan betekenen, wordt niet geraden."
        en "The import knows years, half-years, quarters, months, days and school years, also in the codes of \
            Statistics Netherlands (2023JJ00, 2023KW01, 2023MM02, 2023SJ00), in words (2023 1e kwartaal) and with \
            stars for provisional figures (2016*). What can mean two things is not guessed."
    bad "gebied;jaar;waarde\nSelwerd;20233;45\n"
    good "gebied;jaar;waarde\nSelwerd;2023;45\n"

    pub fn report(told: Told<'_>) {
        let Told { cell, is_date, place, name: Text { nl, en } } = told;
        let shown = short(cell);
        let years = cell.split_once(['-', '\u{2013}']);
        let empty = cell.is_empty();
        at place;
        match empty {
            true => nl "{nl}Hier hoort een periode te staan, maar de cel is leeg."
                    en "{en}A period belongs here, but the cell is blank.",
            false => nl "{nl}“{shown}” is geen periode." en "{en}“{shown}” is no period.",
        }
        hint match years {
            Some((a, b)) if is_year(a) && is_year(b) =>
                nl "Schrijf {a}/{b} voor een schooljaar, of {a}..{b} voor die jaren samen."
                en "Write {a}/{b} for a school year, or {a}..{b} for those years together.",
            _ if is_date => nl "Schrijf de periode als tekst, bijvoorbeeld 2023 of 2023-09."
                            en "Write the period as text, such as 2023 or 2023-09.",
            _ => nl "Schrijf bijvoorbeeld 2023, 2023-09, 2023-Q3 of 2023/2024."
                 en "Write for example 2023, 2023-09, 2023-Q3 or 2023/2024.",
        }
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}
