//! Claims that were changed on purpose: each has to be found.

use super::Lang;
use super::dice::Dice;
use super::indicator::Indicator;
use super::page::{self, Figure};

/// Words for the opposite of each other: which way it went, which side it is on, what came of it.
const OPPOSITES: [[(&str, &str); 18]; 2] = [
    [
        (" stijging van ", " daling van "),
        (" meer dan ", " minder dan "),
        (" hoger dan ", " lager dan "),
        (" boven ", " onder "),
        ("steeg ", "daalde "),
        (" stijgen.", " dalen."),
        (" kleiner worden", " groter worden"),
        ("et hoogste cijfer", "et laagste cijfer"),
        (" hoogst ", " laagst "),
        ("oger is beter", "ager is beter"),
        ("Dat is gehaald.", "Dat is niet gehaald."),
        ("ligt dus op koers", "loopt dus achter"),
        ("Dat is nu al gehaald.", "Dat is vrijwel bereikt."),
        ("Dat lukt tot nu toe.", "Sindsdien is er nog niet opnieuw gemeten."),
        (" voorlopig.", " een schatting."),
        ("estegen van ", "edaald van "),
        ("estegen in ", "edaald in "),
        ("(voorlopig)", "(schatting)"),
    ],
    [
        (" rise of ", " fall of "),
        (" more than ", " fewer than "),
        (" higher than ", " lower than "),
        (" above ", " below "),
        (" rose ", " fell "),
        (" to rise by ", " to fall by "),
        (" to shrink by ", " to grow by "),
        ("The highest figure", "The lowest figure"),
        (" highest in ", " lowest in "),
        ("Higher is better", "Lower is better"),
        ("It was reached.", "It was not reached."),
        ("is on course", "is behind"),
        ("It has already been reached.", "It is almost reached."),
        ("So far that holds.", "Nothing has been measured since."),
        (" is provisional.", " is an estimate."),
        (": up from ", ": down from "),
        ("p in ", "down in "),
        ("(provisional)", "(estimate)"),
    ],
];

/// A sentence with one claim changed, and what sort of claim that is.
type Changed = (&'static str, String);

fn changed(text: &str, lang: Lang) -> Vec<Changed> {
    let mut all = Vec::new();
    for (one, other) in OPPOSITES[lang as usize] {
        for (from, to) in [(one, other), (other, one)] {
            if text.contains(from) {
                all.push(("word", text.replacen(from, to, 1)));
            }
        }
    }
    for (one, other) in [("Alfa", "Beta"), ("Noord", "Zuid"), ("jong", "oud")] {
        for (from, to) in [(one, other), (other, one)] {
            if text.contains(from) && !text.contains(to) {
                all.push(("name", text.replacen(from, to, 1)));
            }
        }
    }
    let mut before = ' ';
    for (at, digit) in text.char_indices() {
        let is_number = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
        if digit.is_ascii_digit() && !is_number(before) {
            let end = text[at..].find(|c| !is_number(c)).map_or(text.len(), |end| at + end);
            let number = text[at..end].trim_end_matches(['.', ',']);
            let is_year = number.len() == 4 && ["19", "20"].iter().any(|c| number.starts_with(c));
            let counts = ["Van deze ", "Van de ", "Of these ", "Of the "];
            let is_count = counts.iter().any(|before| text[..at].ends_with(before));
            let sort = match (is_year, is_count) {
                (true, _) => "period",
                (_, true) => "count of areas",
                _ => "number",
            };
            let last = at + number.len() - 1;
            let next = if &text[last..=last] == "9" { "8" } else { "9" };
            all.push((sort, format!("{}{next}{}", &text[..last], &text[last + 1..])));
            if before == '−' {
                all.push(("sign", format!("{}{}", &text[..at - '−'.len_utf8()], &text[at..])));
            }
        }
        before = digit;
    }
    all
}

#[test]
fn a_claim_that_was_changed_is_found() {
    let mut dice = Dice::new(20_261_128);
    let all: Vec<Indicator> = (0..100).map(|at| Indicator::by_chance(at, &mut dice)).collect();
    let site = super::built(&all, &[]);
    let mut found: Vec<&str> = Vec::new();
    let mut missed = Vec::new();
    for (lang, folder) in [(Lang::Nl, "indicatoren"), (Lang::En, "en/indicators")] {
        for of in &all {
            for figure in page::figures(site.page(&format!("{folder}/{}", of.id))) {
                let title = of.title[lang as usize].as_str();
                let (behind, head) = match figure.message.strip_prefix(title) {
                    Some(rest) => (rest, title),
                    None => (figure.message.as_str(), ""),
                };
                let sentences = changed(&figure.sentence, lang).into_iter();
                let sentences = sentences.map(|(sort, sentence)| {
                    (sort, Figure { sentence, ..figure.clone() }, &figure.sentence)
                });
                let messages = changed(behind, lang).into_iter();
                let messages = messages.map(|(sort, rest)| {
                    let message = format!("{head}{rest}");
                    (sort, Figure { message, ..figure.clone() }, &figure.message)
                });
                for (sort, one, was) in sentences.chain(messages) {
                    match super::figure(of, lang, &one) {
                        Err(_) => found.push(sort),
                        Ok(()) => {
                            let now =
                                if *was == figure.message { &one.message } else { &one.sentence };
                            missed.push(format!("{}, {sort}: {now}\n{was}", of.id));
                        }
                    }
                }
            }
        }
    }
    assert!(missed.is_empty(), "{} of {}:\n{}", missed.len(), found.len(), missed.join("\n\n"));
    for sort in ["word", "name", "period", "count of areas", "number", "sign"] {
        let count = found.iter().filter(|one| **one == sort).count();
        assert!(count > 10, "only {count} of {sort}");
    }
}
