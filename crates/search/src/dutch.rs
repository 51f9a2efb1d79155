//! Dutch writes two words as one: what a compound ends with is a word by which it is looked for too.

use std::collections::{BTreeMap, BTreeSet};

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

/// The fewest letters of a word that others are taken to be made up with: "nen" and "sel" end many.
const SHORTEST_HEAD: usize = 5;

/// What the compounds of one site end with: words of its own beside those of any site. Each compound as it is
/// written, so that what stands on many pages is taken apart once.
pub struct Compounds(BTreeMap<String, Vec<String>>);

impl Compounds {
    pub fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let written: BTreeSet<&str> = texts.flat_map(words).collect();
        let own = written.iter().filter(|word| word.chars().count() >= SHORTEST_HEAD);
        let own = own.map(|word| word.to_lowercase());
        let heads: BTreeSet<String> = HEADS.into_iter().map(str::to_owned).chain(own).collect();
        let apart = |word: &str| {
            let ends: Vec<String> =
                ends_of(&word.to_lowercase(), &heads).map(str::to_owned).collect();
            (!ends.is_empty()).then(|| (word.to_owned(), ends))
        };
        Self(written.into_iter().filter_map(apart).collect())
    }

    /// The ends of the compounds in a text of the site, each once.
    pub fn ends(&self, text: &str) -> String {
        let found: BTreeSet<&str> =
            words(text).filter_map(|word| self.0.get(word)).flatten().map(String::as_str).collect();
        found.into_iter().collect::<Vec<_>>().join(" ")
    }
}

/// What one word ends with, as it is or as more than one of it.
fn ends_of<'w>(word: &'w str, heads: &BTreeSet<String>) -> impl Iterator<Item = &'w str> {
    let one = ["", "s", "en", "n"].into_iter().filter_map(|more| word.strip_suffix(more));
    let ends = one.flat_map(|word| {
        word.char_indices().skip(SHORTEST_BEGINNING).filter_map(|(at, _)| word.get(at..))
    });
    ends.filter(|end| heads.contains(*end))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::Compounds;

    #[test]
    fn a_compound_is_found_by_its_end() {
        let ends = |text: &str| Compounds::of([text].into_iter()).ends(text);
        let said = "Het Buurtfonds en de wijkmonitors; een fonds, de begroting en het vreemde.";
        assert_eq!(ends(said), "fonds monitor");
        assert_eq!(ends("Wijkbudgetten, leerwerkplekken en zorgtrajecten."), "traject");
        assert_eq!(ends(""), "");
    }

    #[test]
    fn what_a_site_writes_elsewhere_may_end_a_compound() {
        let ends = |text: &str| {
            Compounds::of(["Minder diefstal.", "Het einde", text].into_iter()).ends(text)
        };
        assert_eq!(ends("Fietsdiefstal bij de scheepswerf; een weekeinde"), "diefstal einde");
        assert_eq!(ends("Diefstal"), "");
    }
}
