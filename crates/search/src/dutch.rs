//! Dutch writes two words as one: what a compound ends with is a word by which it is looked for too.

use std::collections::BTreeSet;

/// What compounds on sites of programmes end with.
const HEADS: [&str; 64] = [
    "aanpak",
    "agenda",
    "armoede",
    "avond",
    "baan",
    "bedrijf",
    "begroting",
    "beleid",
    "bijeenkomst",
    "budget",
    "bureau",
    "buurt",
    "centrum",
    "coach",
    "coalitie",
    "contract",
    "deal",
    "doel",
    "dienst",
    "fonds",
    "gebied",
    "geld",
    "gesprek",
    "groep",
    "huis",
    "kaart",
    "kamer",
    "kans",
    "keuken",
    "leider",
    "loket",
    "lening",
    "markt",
    "meting",
    "middelen",
    "monitor",
    "museum",
    "netwerk",
    "onderwijs",
    "onderzoek",
    "overleg",
    "pand",
    "park",
    "partner",
    "plan",
    "plein",
    "plek",
    "ploeg",
    "programma",
    "project",
    "punt",
    "raad",
    "regeling",
    "route",
    "school",
    "subsidie",
    "team",
    "traject",
    "tuin",
    "werk",
    "wijk",
    "winkel",
    "woning",
    "zorg",
];

/// How much more than its end a compound is.
const SHORTEST_BEGINNING: usize = 3;

/// The ends of the compounds in a text, each once.
pub fn ends(text: &str) -> String {
    let mut found = BTreeSet::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 6) {
        let word = word.to_lowercase();
        found.extend(HEADS.into_iter().filter(|head| is_end(&word, head)));
    }
    found.into_iter().collect::<Vec<_>>().join(" ")
}

/// Whether a word ends with another, as it is or as more than one of it.
fn is_end(word: &str, head: &str) -> bool {
    let one = ["", "s", "en", "n"].into_iter().filter_map(|more| word.strip_suffix(more));
    one.filter_map(|word| word.strip_suffix(head))
        .any(|beginning| beginning.chars().count() >= SHORTEST_BEGINNING)
}

#[cfg(test)]
mod tests {
    use super::ends;

    #[test]
    fn a_compound_is_found_by_its_end() {
        let said = "Het Buurtfonds en de wijkmonitors; een fonds, de begroting en het vreemde.";
        assert_eq!(ends(said), "fonds monitor");
        assert_eq!(ends("Wijkbudgetten, leerwerkplekken en zorgtrajecten."), "traject");
        assert_eq!(ends(""), "");
    }
}
