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

/// The fewest letters of a word that others are taken to be made up with: "nen" and "sel" end many.
const SHORTEST_HEAD: usize = 5;

/// What compounds on one site end with: its own words beside those of any site.
pub struct Heads(BTreeSet<String>);

impl Heads {
    pub fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let own = texts.flat_map(words).filter(|word| word.chars().count() >= SHORTEST_HEAD);
        let own = own.map(str::to_lowercase);
        Self(HEADS.into_iter().map(str::to_owned).chain(own).collect())
    }

    /// The ends of the compounds in a text, each once.
    pub fn ends(&self, text: &str) -> String {
        let mut seen = BTreeSet::new();
        let mut found = BTreeSet::new();
        for word in words(text).filter(|word| seen.insert(*word)) {
            let word = word.to_lowercase();
            found.extend(self.ends_of(&word).map(str::to_owned));
        }
        found.into_iter().collect::<Vec<_>>().join(" ")
    }

    /// What one word ends with, as it is or as more than one of it.
    fn ends_of<'w>(&self, word: &'w str) -> impl Iterator<Item = &'w str> {
        let one = ["", "s", "en", "n"].into_iter().filter_map(|more| word.strip_suffix(more));
        let ends = one.flat_map(|word| {
            word.char_indices().skip(SHORTEST_BEGINNING).filter_map(|(at, _)| word.get(at..))
        });
        ends.filter(|end| self.0.contains(*end))
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::Heads;

    #[test]
    fn a_compound_is_found_by_its_end() {
        let heads = Heads::of([].into_iter());
        let said = "Het Buurtfonds en de wijkmonitors; een fonds, de begroting en het vreemde.";
        assert_eq!(heads.ends(said), "fonds monitor");
        assert_eq!(heads.ends("Wijkbudgetten, leerwerkplekken en zorgtrajecten."), "traject");
        assert_eq!(heads.ends(""), "");
    }

    #[test]
    fn what_a_site_writes_elsewhere_may_end_a_compound() {
        let heads = Heads::of(["Minder diefstal.", "Het einde"].into_iter());
        assert_eq!(heads.ends("Fietsdiefstal bij de scheepswerf; een weekeinde"), "diefstal einde");
        assert_eq!(heads.ends("Diefstal"), "");
    }
}
