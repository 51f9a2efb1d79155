//! What is said of a plot, word by word as it was read and found good, in Dutch and in English.
//!
//! `tests/cases/words/<name>/plot.yaml` is one small plot, a line for each thing that is known of
//! it; `nl.txt` and `en.txt` beside it are what readers get. `SPOORBOEK_BLESS=1 cargo test --test suite
//! words_cases` writes them anew; read what changed aloud.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::sync::LazyLock;

use crate::words::numbers::{Known, numbers};
use crate::words::{cases, plot};
use chart::{FigureWords, Plot, figure, short};
use insight::reading_ease;
use locale::Locale;
use programme::model::{Measure, Polarity};

const LANGUAGES: [&str; 2] = ["nl", "en"];

/// Making a language takes longer than telling all cases in it.
static LOCALES: LazyLock<[Locale; 2]> =
    LazyLock::new(|| LANGUAGES.map(|tag| Locale::new(tag, &[]).0));

static TOLD: LazyLock<Vec<Case>> = LazyLock::new(all_words);

#[test]
fn every_case_is_told_word_by_word() {
    let bless = std::env::var_os("SPOORBOEK_BLESS").is_some();
    let mut differing = Vec::new();
    let all = cases();
    assert!(all.len() >= 80, "only {} cases were found", all.len());
    for case in all {
        for locale in LOCALES.iter() {
            let (tag, plot) = (locale.tag(), plot(&case, locale.tag()));
            let text = told(&figure(&plot, locale).words, &short(&plot, locale));
            assert_eq!(locale.missing(), Vec::<String>::new(), "{}", case.display());
            let path = case.join(format!("{tag}.txt"));
            if bless {
                fs::write(&path, text).unwrap();
            } else if fs::read_to_string(&path).unwrap_or_default() != text {
                differing.push(path);
            }
        }
    }
    assert!(differing.is_empty(), "{differing:#?}");
}

/// Two cases that say the same would hold one thing only.
#[test]
fn no_two_cases_are_alike() {
    let mut seen = BTreeSet::new();
    for case in cases() {
        let text = fs::read_to_string(case.join("plot.yaml")).unwrap();
        assert!(seen.insert(text), "{}", case.display());
    }
}

/// Sentences begin with a capital or a digit, end with a full stop, and have no holes.
#[test]
fn sentences_are_whole() {
    for case in TOLD.iter() {
        let (name, tag, said) = (&case.name, case.locale.tag(), &case.words);
        for text in [&said.sentence, &case.short, &said.description] {
            for hole in ["  ", " .", " ,", "()", "..", "{", "⟦", " ;"] {
                assert!(!text.contains(hole), "{name} ({tag}): {text}");
            }
            assert!(text.ends_with('.'), "{name} ({tag}): {text}");
            for sentence in text.split(". ") {
                let first = sentence.chars().next().unwrap();
                assert!(!first.is_lowercase(), "{name} ({tag}): {sentence}");
            }
        }
        assert!(case.short.matches(". ").count() == 0, "{name}: {}", case.short);
    }
}

/// No period is told twice in one sentence, and nothing is said twice.
#[test]
fn nothing_is_said_twice() {
    for case in TOLD.iter() {
        let (name, tag, said) = (&case.name, case.locale.tag(), &case.words);
        let sentences: Vec<&str> = said.description.split(". ").collect();
        let different: BTreeSet<&str> = sentences.iter().copied().collect();
        assert_eq!(sentences.len(), different.len(), "{name} ({tag})");
        for sentence in sentences {
            for year in 2000..2045 {
                let when = format!("in {year}");
                let count = sentence.matches(&when).count();
                assert!(count < 2, "{name} ({tag}): {sentence}");
            }
        }
    }
}

/// Where neither way is better, nothing is called better or worse; a share of a percentage is
/// never told in per cent.
#[test]
fn no_judgement_without_polarity_and_no_per_cent_of_per_cents() {
    for case in TOLD.iter() {
        let (name, tag, said) = (&case.name, case.locale.tag(), &case.words);
        let all = format!("{} {} {}", said.message, case.short, said.description);
        if case.plot.yardstick.polarity == Polarity::None {
            for word in ["beter", "better", "worse", "slechter", " best"] {
                assert!(!all.contains(word), "{name} ({tag}): {all}");
            }
        }
        if case.plot.yardstick.measure == Measure::Percentage {
            for words in ["stijging van", "daling van", "a rise of", "a fall of"] {
                assert!(!all.contains(words), "{name} ({tag}): {all}");
            }
            for words in ["procent hoger", "procent lager", "per cent higher", "per cent lower"] {
                assert!(!all.contains(words), "{name} ({tag}): {all}");
            }
        }
    }
}

/// What a reader works out from the table is what the sentences say.
#[test]
fn every_number_can_be_worked_out_from_the_table() {
    for case in TOLD.iter() {
        let (name, tag, said) = (&case.name, case.locale.tag(), &case.words);
        let known = Known::of(&case.plot, case.locale);
        for text in [&said.message, &case.short, &said.sentence, &said.description] {
            // What the editors wrote themselves is theirs; `alt-number-differs` looks at it.
            if case.plot.alt.as_ref() == Some(text) {
                continue;
            }
            for number in numbers(text, tag) {
                assert!(known.holds(number), "{name} ({tag}): {number} in {text}");
            }
        }
    }
}

/// A text of the ninth grade of school or below has a reading ease of 60 or more. The words of
/// editors are theirs, so that areas have short names here and units are plain; of a few words one
/// long word decides, and they say nothing.
#[test]
fn sentences_are_easy_to_read() {
    let mut hard = Vec::new();
    for case in cases() {
        for locale in LOCALES.iter() {
            let tag = locale.tag();
            let mut plot = plot(&case, tag);
            for (series, name) in
                plot.series.iter_mut().zip(["Noord", "West", "Oost"].iter().cycle())
            {
                series.name = (*name).to_owned();
            }
            plot.unit = match (plot.yardstick.measure, tag) {
                (Measure::Percentage, "nl") => "procent".to_owned(),
                (Measure::Percentage, _) => "per cent".to_owned(),
                _ => String::new(),
            };
            plot.break_reasons.clear();
            let said = figure(&plot, locale).words;
            for text in [&said.sentence, &said.description] {
                let ease = reading_ease(text, tag).unwrap();
                let is_long = text.split_whitespace().count() >= 12;
                if ease < 60.0 && is_long && plot.alt.as_ref() != Some(text) {
                    hard.push(format!("{} ({tag}) {ease:.0}: {text}", plot.id));
                }
            }
        }
    }
    assert!(hard.is_empty(), "{hard:#?}");
}

/// A number that is not in the table is found out.
#[test]
fn a_number_from_nowhere_is_noticed() {
    let case = cases().into_iter().find(|c| c.ends_with("clear-change")).unwrap();
    let known = Known::of(&plot(&case, "nl"), &LOCALES[0]);
    let strange = numbers("In 2023 was het 23,5 procent, en eerder 31,4 procent.", "nl");
    let unknown: Vec<bool> = strange.into_iter().map(|n| known.holds(n)).collect();
    assert_eq!(unknown, [true, true, false]);
}

/// A case in one language, with all that is said of it.
struct Case {
    name: String,
    locale: &'static Locale,
    plot: Plot,
    words: FigureWords,
    short: String,
}

fn all_words() -> Vec<Case> {
    let mut all = Vec::new();
    for case in cases() {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        for locale in LOCALES.iter() {
            let plot = plot(&case, locale.tag());
            all.push(Case {
                name: name.clone(),
                locale,
                words: figure(&plot, locale).words,
                short: short(&plot, locale),
                plot,
            });
        }
    }
    all
}

/// A sentence on each line: that is how they are read.
fn told(words: &FigureWords, short: &str) -> String {
    let mut out = String::new();
    for (what, text) in [
        ("message", words.message.as_str()),
        ("measured", &words.measured),
        ("name", &words.name),
        ("short", short),
    ] {
        writeln!(out, "{what}: {text}").unwrap();
    }
    let rest = words.description.strip_prefix(&words.sentence);
    let rest = if rest.is_none() { words.description.as_str() } else { "" };
    for (what, text) in
        [("sentence", words.sentence.as_str()), ("more", &words.more), ("description", rest)]
    {
        if !text.is_empty() {
            writeln!(out, "\n{what}:\n{}", text.replace(". ", ".\n")).unwrap();
        }
    }
    out
}
