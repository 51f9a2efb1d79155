//! The order of a language, the letters of its index, and its lists.

use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_list::ListFormatter;
use icu_locale::exemplar_chars::ExemplarCharacters;
use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::Script;

use super::Locale;
use super::language::{compiled, language};

/// How a language files and lists things.
#[derive(Debug)]
pub(super) struct Order {
    full: CollatorBorrowed<'static>,
    /// Only letters: no accents, no case.
    letters: CollatorBorrowed<'static>,
    /// The letters of the index in their order.
    index: Vec<char>,
    and: ListFormatter,
}

impl Order {
    /// Sorts as the language of a tag does, and lists in the language that is `spoken`.
    pub fn of(tag: &str, spoken: &str) -> Self {
        let locale = language(tag);
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let collator = |strength: Strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            compiled(Collator::try_new(preferences, options))
        };
        let letters = collator(Strength::Primary);
        Self {
            full: collator(Strength::Tertiary),
            index: index(&locale, &letters),
            letters,
            and: compiled(ListFormatter::try_new_and(
                (&language(spoken)).into(),
                Default::default(),
            )),
        }
    }
}

/// The letters of the language's own index, and those of the Latin alphabet that it lacks: names
/// from elsewhere need a place too.
fn index(locale: &icu_locale::Locale, letters: &CollatorBorrowed<'_>) -> Vec<char> {
    let own = compiled(ExemplarCharacters::try_new_index(&locale.into()));
    let own = own.code_points().iter_ranges().flatten().filter_map(char::from_u32);
    let mut index: Vec<char> = own.chain('A'..='Z').collect();
    let compare = |a: &char, b: &char| compare_chars(letters, *a, *b);
    index.sort_by(compare);
    index.dedup_by(|a, b| compare(a, b).is_eq());
    index
}

fn compare_chars(collator: &CollatorBorrowed<'_>, a: char, b: char) -> Ordering {
    collator.compare(a.encode_utf8(&mut [0; 4]), b.encode_utf8(&mut [0; 4]))
}

impl Locale {
    /// The order in which the language files words: accents and case come after letters, and
    /// numbers within a text count as numbers (`Wijk 2` before `Wijk 10`). Texts that it does not
    /// tell apart are in the order of their code points: only the same text is equal.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.full.compare(a, b).then_with(|| a.cmp(b))
    }

    /// The heading of the index under which a title is filed.
    ///
    /// A letter of the language's alphabet, in capitals and without accents that do not make
    /// another letter there: `É` is under E, in Swedish `Å` is a letter of its own. Marks before
    /// the first letter or digit do not count. Digits are together under `0-9`. Dutch `IJ` is
    /// under I, as in Dutch dictionaries. A letter of another script is its own heading; a title
    /// without letters and digits is under `#`. Headings are to be sorted with
    /// [`compare`](Self::compare), and the titles within each too.
    pub fn initial(&self, title: &str) -> String {
        let Some(start) = title.find(char::is_alphanumeric) else {
            return "#".to_owned();
        };
        let title = title.get(start..).unwrap_or(title);
        let Some(first) = title.chars().next().filter(|c| !c.is_numeric()) else {
            return "0-9".to_owned();
        };
        let letters = &self.order.letters;
        let after = self.order.index.partition_point(|letter| {
            let mut bytes = [0; 4];
            letters.compare(letter.encode_utf8(&mut bytes), title).is_le()
        });
        let scripts = CodePointMapData::<Script>::new();
        after
            .checked_sub(1)
            .and_then(|at| self.order.index.get(at))
            .filter(|letter| scripts.get(**letter) == scripts.get(first))
            .map_or_else(|| bare_capital(first), char::to_string)
    }

    /// `a, b en c`
    pub fn list(&self, items: &[String]) -> String {
        self.order.and.format_to_string(items.iter())
    }
}

fn bare_capital(letter: char) -> String {
    let parts = DecomposingNormalizerBorrowed::new_nfd();
    parts.normalize_iter(std::iter::once(letter)).next().unwrap_or(letter).to_uppercase().collect()
}

#[cfg(test)]
mod tests {
    use crate::Locale;
    use crate::tests::{en, nl};

    #[test]
    fn words_are_in_the_order_of_the_language() {
        let mut words = [
            "zee",
            "Wijk 10",
            "école",
            "ijs",
            "Wijk 2",
            "ecole",
            "ÿ",
            "IJsselmeer",
            "Ecole",
            "10",
            "9",
            "igloo",
            "ik",
            "fout",
            "",
        ];
        words.sort_by(|a, b| nl().compare(a, b));
        assert_eq!(
            words,
            [
                "",
                "9",
                "10",
                "ecole",
                "Ecole",
                "école",
                "fout",
                "igloo",
                "ijs",
                "IJsselmeer",
                "ik",
                "Wijk 2",
                "Wijk 10",
                "ÿ",
                "zee",
            ]
        );
        assert!(Locale::new("sv", &[]).0.compare("å", "z").is_gt());
        assert!(en().compare("å", "z").is_lt());
    }

    #[test]
    fn only_the_same_text_is_equal() {
        // A composed and a decomposed é are the same to ICU, and so is a soft hyphen and nothing.
        for (a, b) in [("e\u{301}", "é"), ("ab", "a\u{ad}b"), ("2", "02")] {
            assert!(nl().compare(a, b).is_ne(), "{a} {b}");
            assert_eq!(nl().compare(a, b), nl().compare(b, a).reverse());
        }
        assert!(nl().compare("é", "é").is_eq());
    }

    #[test]
    fn a_title_is_filed_under_a_letter() {
        for (title, letter) in [
            ("appel", "A"),
            ("École", "E"),
            ("e\u{301}cole", "E"),
            ("IJsland", "I"),
            ("Ĳsland", "I"),
            ("“Zeker weten”", "Z"),
            ("’s-Gravenhage", "S"),
            ("Ørsted", "O"),
            ("Łódź", "L"),
            ("112 melden", "0-9"),
            ("½ uur", "0-9"),
            ("", "#"),
            ("…", "#"),
            ("Жизнь", "Ж"),
            ("йод", "И"),
        ] {
            assert_eq!(nl().initial(title), letter, "{title}");
        }
        assert_eq!(Locale::new("sv", &[]).0.initial("ångest"), "Å");
        assert_eq!(Locale::new("ar", &[]).0.initial("Groningen"), "G");
        assert_eq!(Locale::new("ar", &[]).0.initial("باب"), "ب");
        assert_eq!(Locale::new("fy", &[]).0.initial("quiz"), "Q");
    }

    #[test]
    fn headings_sort_with_digits_first() {
        let mut headings = ["B", "0-9", "A", "#", "Z"];
        headings.sort_by(|a, b| nl().compare(a, b));
        assert_eq!(headings, ["#", "0-9", "A", "B", "Z"]);
    }

    #[test]
    fn a_list_ends_with_and() {
        let items = ["a", "b", "c", "d"].map(str::to_owned);
        for (n, dutch, english) in [
            (0, "", ""),
            (1, "a", "a"),
            (2, "a en b", "a and b"),
            (3, "a, b en c", "a, b and c"),
            (4, "a, b, c en d", "a, b, c and d"),
        ] {
            assert_eq!(nl().list(&items[..n]), dutch);
            assert_eq!(en().list(&items[..n]), english);
        }
    }
}
