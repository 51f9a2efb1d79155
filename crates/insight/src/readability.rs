//! How hard a short text is to read.
//!
//! Reading ease is a rough measure, and for a few sentences a very rough one: it counts syllables
//! and words and knows nothing of what they mean. It is used here to find the worst only.

/// Both formulas call a text below 30 very difficult, and end at 0. In one of two sentences a
/// single long word makes as much difference as the style does, so that only what lies below the
/// end of the scale is told.
const VERY_HARD: f64 = 0.0;
/// Average words in a sentence above this are hard in any language.
const LONG_SENTENCE: f64 = 25.0;
/// A text of fewer words says too little about itself: one long name decides.
const FEWEST_WORDS: usize = 12;

/// Why a text is hard to read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Hard {
    /// Average number of words in a sentence.
    Sentences(u32),
    /// Reading ease, 100 for easy to 0 for very hard, and how it was measured.
    Words(i32, &'static str),
}

/// Whether a text is very hard to read. `language` is its tag; Dutch and English are measured by
/// word length as well, other languages by the length of sentences only.
///
/// Dutch: Flesch-Douma, 206.84 − 0.93 × words per sentence − 77 × syllables per word
/// (W. H. Douma, De leesbaarheid van landbouwbladen, Wageningen, 1960). English: Flesch reading
/// ease, 206.835 − 1.015 × words per sentence − 84.6 × syllables per word (R. Flesch, A new
/// readability yardstick, 1948). The syllables of a long name of an organisation are not the
/// writer's: words that begin with a capital, the first of a sentence aside, count as two.
pub fn hard(text: &str, language: &str) -> Option<Hard> {
    let count = Count::of(text);
    if count.words == 0 {
        return None;
    }
    let words = f64::from(count.words);
    let in_sentence = words / f64::from(count.sentences.max(1));
    if in_sentence > LONG_SENTENCE {
        return Some(Hard::Sentences(whole(in_sentence).unsigned_abs()));
    }
    if (count.words as usize) < FEWEST_WORDS {
        return None;
    }
    let (ease, measure) = count.ease(language)?;
    (ease < VERY_HARD).then(|| Hard::Words(whole(ease), measure))
}

/// The reading ease of a text in Dutch or English, 100 for easy to 0 for very hard; none in
/// another language, or without words.
///
/// What is read at the age of the ninth grade of school (14 or 15 years) is 60 or above: “plain
/// English” (R. Flesch, How to write plain English, 1979, chapter 2). The measure of Douma was
/// made to give the same numbers for Dutch.
pub fn reading_ease(text: &str, language: &str) -> Option<f64> {
    let count = Count::of(text);
    let ease = (count.words > 0).then(|| count.ease(language))?;
    ease.map(|(ease, _)| ease)
}

fn whole(number: f64) -> i32 {
    // Both measures lie between −1000 and 10 000 000; the conversion saturates all the same.
    number.round() as i32
}

#[derive(Debug, Default, PartialEq)]
struct Count {
    words: u32,
    sentences: u32,
    syllables: u32,
}

impl Count {
    /// The reading ease and the name of its measure. There are words.
    fn ease(&self, language: &str) -> Option<(f64, &'static str)> {
        let words = f64::from(self.words);
        let in_sentence = words / f64::from(self.sentences.max(1));
        let in_word = f64::from(self.syllables) / words;
        match language.split('-').next() {
            Some("nl") => Some((206.84 - 0.93 * in_sentence - 77.0 * in_word, "Flesch-Douma")),
            Some("en") => Some((206.835 - 1.015 * in_sentence - 84.6 * in_word, "Flesch")),
            _ => None,
        }
    }

    fn of(text: &str) -> Self {
        let mut count = Self::default();
        let mut first = true;
        for word in text.split_whitespace() {
            let ends = word
                .trim_end_matches(['"', '\'', '”', '’', ')'])
                .ends_with(['.', '!', '?', ':', ';', '…']);
            if word.chars().any(char::is_alphanumeric) {
                count.words += 1;
                let name = !first
                    && word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
                let spoken = syllables(word);
                count.syllables += if name { spoken.min(2) } else { spoken };
                first = false;
            }
            if ends && !first {
                count.sentences += 1;
                first = true;
            }
        }
        if !first {
            count.sentences += 1;
        }
        count
    }
}

/// Groups of vowels, at least one; a diaeresis begins a group of its own. A number is one.
fn syllables(word: &str) -> u32 {
    let mut count = 0u32;
    let mut in_group = false;
    let mut before = ' ';
    for c in word.chars().flat_map(char::to_lowercase) {
        let broken = matches!(c, 'ë' | 'ï' | 'ö' | 'ü');
        // Dutch: the two letters of `ij` are one sound.
        let vowel = broken || "aeiouyáéíóúàèìòùâêîôûä".contains(c) || c == 'j' && before == 'i';
        if vowel && (!in_group || broken) {
            count += 1;
        }
        in_group = vowel;
        before = c;
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_sentences_and_syllables_are_counted() {
        assert_eq!(
            Count::of("Wij weten het niet. In 2023 was het 45,7 procent"),
            Count { words: 10, sentences: 2, syllables: 12 }
        );
        for (word, expected) in
            [("veilig", 2), ("reëel", 2), ("begrijpelijkheid", 5), ("geïnd", 2), ("2024", 1)]
        {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn plain_words_are_easy_and_officialese_is_hard() {
        let plain = "Bewoners van Noord voelen zich net zo veilig als andere Groningers. Zij \
                     kennen hun buren en helpen elkaar.";
        assert_eq!(hard(plain, "nl"), None);
        let official = "Implementatie van interdisciplinaire samenwerkingsverbanden ter \
                        bevordering van maatschappelijke participatiemogelijkheden en \
                        integrale veiligheidsproblematiek binnen gemeentelijke organisaties.";
        assert!(
            matches!(hard(official, "nl"), Some(Hard::Words(ease, "Flesch-Douma")) if ease < 0)
        );
        let english = "Implementation of interdisciplinary organisational collaborations \
                       facilitating participatory accountability considerations within \
                       municipal administrations internationally.";
        assert!(matches!(hard(english, "en"), Some(Hard::Words(_, "Flesch"))));
        assert_eq!(hard(official, "de"), None);
    }

    #[test]
    fn a_sentence_without_end_is_hard_in_any_language() {
        let long = "wort ".repeat(30);
        assert_eq!(hard(&long, "de"), Some(Hard::Sentences(30)));
        assert_eq!(hard("", "nl"), None);
    }
}
