//! How hard a short text is to read.
//!
//! Reading ease is a rough measure, and for a few sentences a very rough one: it counts syllables
//! and words and knows nothing of what they mean. It is used here to find the worst only.

use crate::officialese;

/// Both formulas call a text below 30 very difficult, and end at 0. In one of two sentences a
/// single long word makes as much difference as the style does, so that only what lies below the
/// end of the scale is told.
const VERY_HARD: f64 = 0.0;
/// A sentence of more words is hard in any language.
const LONG_SENTENCE: u32 = 25;
/// A text of fewer words says too little about itself: one long name decides.
const FEWEST_WORDS: usize = 12;

/// The sentence that makes a text hard to read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hard<'a> {
    pub sentence: &'a str,
    pub why: Why<'a>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Why<'a> {
    /// How many words the sentence has.
    Long(u32),
    /// The longest word of the text; reading ease, 100 for easy to 0 for very hard, and how it was
    /// measured.
    Words(&'a str, i32, &'static str),
    /// A word of offices, and a plain one.
    Office(&'a str, &'static str),
    /// It is the first of several in which nobody does it.
    Passive,
}

/// Whether a text is very hard to read. `language` is its tag; Dutch and English are measured by
/// word length as well, other languages by the length of sentences only.
///
/// Dutch: Flesch-Douma, 206.84 − 0.93 × words per sentence − 77 × syllables per word
/// (W. H. Douma, De leesbaarheid van landbouwbladen, Wageningen, 1960). English: Flesch reading
/// ease, 206.835 − 1.015 × words per sentence − 84.6 × syllables per word (R. Flesch, A new
/// readability yardstick, 1948). The syllables of a long name of an organisation are not the
/// writer's: words that begin with a capital, the first of a sentence aside, count as two.
pub fn hard<'a>(text: &'a str, language: &str) -> Option<Hard<'a>> {
    let sentences = sentences(text);
    let long = sentences.iter().map(|sentence| (*sentence, Count::of(sentence).words));
    if let Some((sentence, words)) = long.into_iter().find(|(_, words)| *words > LONG_SENTENCE) {
        return Some(Hard { sentence, why: Why::Long(words) });
    }
    let count = Count::of(text);
    if count.words as usize >= FEWEST_WORDS
        && let Some((ease, measure)) = count.ease(language)
        && ease < VERY_HARD
    {
        let all = sentences.iter().flat_map(|one| words(one).map(|word| (*one, word)));
        let (sentence, longest) = all.max_by_key(|(_, word)| word.chars().count())?;
        return Some(Hard { sentence, why: Why::Words(longest, whole(ease), measure) });
    }
    let all = sentences.iter().flat_map(|one| words(one).map(|word| (*one, word)));
    let mut office = all.filter_map(|(sentence, word)| {
        let plain = officialese::plain(&word.to_lowercase(), language)?;
        Some(Hard { sentence, why: Why::Office(word, plain) })
    });
    office.next().or_else(|| {
        let mut passive =
            sentences.iter().filter(|sentence| officialese::is_passive(sentence, language));
        let (first, count) = (passive.next(), passive.count() + 1);
        let first = first.filter(|_| count > 1 && count * 2 >= sentences.len())?;
        Some(Hard { sentence: first, why: Why::Passive })
    })
}

/// Its words, without the signs around them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split_whitespace();
    words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
}

/// Its sentences, each with the sign at its end.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut at = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        at += piece.len();
        if is_end(piece.trim_end()) {
            found.extend(text.get(start..at).map(str::trim));
            start = at;
        }
    }
    found.extend(text.get(start..).map(str::trim));
    found.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    found
}

/// Whether a sentence ends with a word.
fn is_end(word: &str) -> bool {
    word.trim_end_matches(['"', '\'', '”', '’', ')']).ends_with(['.', '!', '?', ':', ';', '…'])
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
            let ends = is_end(word);
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

    fn why<'a>(text: &'a str, language: &str) -> Option<Why<'a>> {
        hard(text, language).map(|hard| hard.why)
    }

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
            matches!(why(official, "nl"), Some(Why::Words("participatiemogelijkheden", ease, "Flesch-Douma")) if ease < 0)
        );
        let english = "Implementation of interdisciplinary organisational collaborations \
                       facilitating participatory accountability considerations within \
                       municipal administrations internationally.";
        assert!(matches!(why(english, "en"), Some(Why::Words(_, _, "Flesch"))));
        assert_eq!(hard(official, "de"), None);
    }

    #[test]
    fn office_words_and_sentences_without_who_does_it_are_hard() {
        let office = "Er is een wens. Wij regelen dit middels een plan.";
        let sentence = "Wij regelen dit middels een plan.";
        assert_eq!(hard(office, "nl"), Some(Hard { sentence, why: Why::Office("middels", "met") }));
        let passive = "De aanpak wordt uitgewerkt. Daarna wordt het plan besproken met de wijk.";
        let sentence = "De aanpak wordt uitgewerkt.";
        assert_eq!(hard(passive, "nl"), Some(Hard { sentence, why: Why::Passive }));
        assert_eq!(hard("Het plan wordt gemaakt. Bewoners kiezen.", "nl"), None);
    }

    #[test]
    fn a_sentence_without_end_is_hard_in_any_language() {
        let long = "wort ".repeat(30);
        assert_eq!(hard(&long, "de"), Some(Hard { sentence: long.trim(), why: Why::Long(30) }));
        let one_of_two = format!("Kort. {}.", long.trim());
        let sentence = one_of_two.trim_start_matches("Kort. ");
        assert_eq!(hard(&one_of_two, "nl"), Some(Hard { sentence, why: Why::Long(30) }));
        assert_eq!(hard("", "nl"), None);
    }
}
