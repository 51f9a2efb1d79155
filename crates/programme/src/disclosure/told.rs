//! Numbers in words for readers that may be a suppressed figure.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::model::{Measure, ObjectRef, Observation};
use base::as_read;
use base::value::{Decimal, round_half_away};

use super::book::{Table, is_hidden};
use super::trust::newest;
use super::vocabulary::{BOUNDS, GENERAL, NAMED, NUMBERS, OTHERS};

/// A number in a text, written in digits or as a word.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    pub value: Decimal,
    /// Its bytes in the text.
    pub at: Range<usize>,
    pub is_percent: bool,
}

/// A number in a text that may be the figure of a suppressed row.
#[derive(Debug, Clone)]
pub struct Told<'a> {
    pub row: &'a Observation,
    pub number: Number,
}

/// What a text is about.
#[derive(Clone, Copy)]
pub struct About<'t> {
    /// By which names areas go, as they are read.
    pub names: &'t BTreeMap<ObjectRef, Vec<String>>,
    /// The programme's area, of which a text speaks without its name.
    pub own: Option<ObjectRef>,
    /// Whether the text stands for the drawing of the table.
    pub is_of_figure: bool,
    /// Of a text of something else: how what is measured is called, one of which a sentence must name.
    pub words: Option<&'t [String]>,
    /// The years of which a text speaks that names none, the first and the last; only with `words`.
    pub years: Option<(i16, i16)>,
}

/// A text by its sentences that have a number, read once for all tables that it may tell of.
#[derive(Debug, Default)]
pub struct Reading {
    sentences: Vec<Sentence>,
}

#[derive(Debug)]
struct Sentence {
    start: usize,
    /// As it is read.
    lower: String,
    numbers: Vec<Number>,
    years: Vec<i16>,
}

impl Reading {
    pub fn of(text: &str) -> Self {
        let plain = without_addresses(text);
        let sentences = sentences(&plain).filter_map(|(start, sentence)| {
            let numbers = numbers(sentence);
            let (lower, years) = (as_read(sentence), years(sentence));
            (!numbers.is_empty()).then_some(Sentence { start, lower, numbers, years })
        });
        Self { sentences: sentences.collect() }
    }

    /// Whether it has no number that may be a figure.
    pub fn is_empty(&self) -> bool {
        self.sentences.is_empty()
    }
}

/// A table with suppressed cells.
pub struct Hiding<'a> {
    pub table: Table<'a>,
    cells: Vec<&'a Observation>,
}

impl<'a> Hiding<'a> {
    /// None where nothing in it is suppressed.
    pub fn of(table: Table<'a>) -> Option<Self> {
        let cells: Vec<&Observation> = newest(table.rows).filter(|row| is_hidden(row)).collect();
        (!cells.is_empty()).then_some(Self { table, cells })
    }
}

/// The numbers of a text that may be counts or values: no years, dates, bounds or ranges.
pub fn numbers(text: &str) -> Vec<Number> {
    let words = words(text);
    let mut found = Vec::new();
    for (place, word) in words.iter().enumerate() {
        let Some(value) = value(word.text) else { continue };
        let back = |steps: usize| place.checked_sub(steps).and_then(|at| words.get(at));
        let lower = |word: Option<&Word<'_>>| word.map_or(String::new(), |w| w.text.to_lowercase());
        let before: Vec<String> = (1..=3).map(|steps| lower(back(steps))).collect();
        let after = [lower(words.get(place + 1)), lower(words.get(place + 2))];
        let is_bound = before.iter().any(|word| BOUNDS.contains(&word.as_str()))
            || matches!(after[0].as_str(), "of" | "or")
                && matches!(after[1].as_str(), "minder" | "meer" | "fewer" | "less" | "more");
        let is_named = NAMED.contains(&before[0].as_str());
        let is_range = matches!(before[0].as_str(), "tot" | "to" | "t/m")
            && back(2).is_some_and(|word| self::value(word.text).is_some())
            && !matches!(before[2].as_str(), "van" | "from");
        let starts_range =
            matches!(after[0].as_str(), "t/m") || after[0] == "tot" && after[1] == "en";
        let is_year = value.scale() == 0
            && value >= Decimal::from(1900)
            && value <= Decimal::from(2100)
            && word.text.len() == 4;
        let is_other = OTHERS.contains(&after[0].trim_end_matches(['.', ',', ';', ':']));
        if is_bound || is_named || is_range || starts_range || is_year || is_other {
            continue;
        }
        let rest = text.get(word.at.end..).unwrap_or_default().trim_start();
        let is_percent = rest.starts_with('%')
            || matches!(after[0].as_str(), "procent" | "percent")
            || after[0] == "per" && after[1] == "cent";
        found.push(Number { value, at: word.at.clone(), is_percent });
    }
    found
}

/// The numbers of a text that may be suppressed figures of a table: those that stand in a sentence
/// with the area and the period of a suppressed cell, and that no row shows.
pub fn in_text<'a>(hiding: &Hiding<'a>, text: &Reading, about: About<'_>) -> Vec<Told<'a>> {
    let table = &hiding.table;
    let mut found = Vec::new();
    for Sentence { start, lower, numbers, years } in &text.sentences {
        if about.words.is_some_and(|words| !names_one(lower, words)) {
            continue;
        }
        let told = match about.years {
            Some((first, last)) if years.is_empty() && about.words.is_some() => {
                (first..=last).collect()
            }
            None if years.is_empty() && about.words.is_some() => continue,
            _ => years.clone(),
        };
        let is_meant = |row: &&&Observation| {
            let (first, last) = (row.period.first().year(), row.period.last().year());
            let in_time = told.is_empty() || told.iter().any(|y| first <= *y && *y <= last);
            let is_named = || {
                row.area.is_none_or(|area| {
                    let mut names = about.names.get(&area).into_iter().flatten();
                    names.any(|name| has_word(lower, name))
                })
            };
            let is_own = row.area == about.own && !told.is_empty();
            in_time && (is_own || is_named())
        };
        let is_small = |number: &Number| {
            let least = table.front.min_n.map(Decimal::from);
            let is_count = matches!(table.front.measure, Some(Measure::Count) | None);
            about.is_of_figure && is_count && least.is_some_and(|least| number.value < least)
        };
        let row = hiding.cells.iter().find(is_meant);
        for number in numbers {
            let small = hiding.cells.first().filter(|_| is_small(number));
            let Some(row) = row.or(small) else { continue };
            if may_be_of(table, number) && !is_shown(table, number) {
                let at = start + number.at.start..start + number.at.end;
                found.push(Told { row, number: Number { at, ..number.clone() } });
            }
        }
    }
    found
}

/// How what a table measures is called, from its `titles`: the beginnings of the words that say it, and
/// none of those that any figure may have.
pub fn words_of<'t>(titles: impl IntoIterator<Item = &'t str>, places: &[&str]) -> Vec<String> {
    let mut words = Vec::new();
    for title in titles {
        let read = as_read(title);
        for word in read.split(|c: char| !c.is_alphanumeric()) {
            let is_name =
                GENERAL.contains(&word) || places.iter().any(|place| has_word(place, word));
            let is_long = word.chars().count() >= 5 && word.chars().all(char::is_alphabetic);
            let start: String = word.chars().take(6).collect();
            if is_long && !is_name && !words.contains(&start) {
                words.push(start);
            }
        }
    }
    words
}

/// Whether a word of a text begins as one of these.
fn names_one(text: &str, words: &[String]) -> bool {
    let mut own = text.split(|c: char| !c.is_alphanumeric());
    own.any(|own| words.iter().any(|word| own.starts_with(word.as_str())))
}

/// Whether a number could be a value of a table.
fn may_be_of(table: &Table<'_>, number: &Number) -> bool {
    let value = number.value;
    if value <= Decimal::ZERO {
        return false;
    }
    let known = || table.rows.iter().filter_map(|row| row.value);
    match table.front.measure {
        Some(Measure::Percentage) => {
            (number.is_percent || value.scale() > 0) && value <= Decimal::ONE_HUNDRED
        }
        Some(Measure::Count) | None if number.is_percent => false,
        Some(Measure::Count) | None => match table.front.min_n {
            Some(least) => value < Decimal::from(least),
            None => known().any(|known| value <= known),
        },
        _ => {
            !number.is_percent
                && known().any(|known| value <= known * Decimal::TWO)
                && known().any(|known| value * Decimal::TWO >= known)
        }
    }
}

/// Whether a table shows a number, rounded or not.
fn is_shown(table: &Table<'_>, number: &Number) -> bool {
    let is_it = |value: Decimal| round_half_away(value, number.value.scale()) == number.value;
    table.front.min_n.is_some_and(|least| is_it(least.into()))
        || table.rows.iter().any(|row| {
            let base = row.n.map(Decimal::from).into_iter().chain(row.denominator);
            let values = [row.value, row.lower, row.upper, row.numerator].into_iter().flatten();
            !is_hidden(row) && values.chain(base).any(is_it)
        })
}

/// A word and where it stands.
struct Word<'t> {
    text: &'t str,
    at: Range<usize>,
}

/// Between blanks, without the marks around them.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut start = 0;
    let mut found = Vec::new();
    for piece in text.split_inclusive(|c: char| c.is_whitespace()) {
        let marks: &[char] = &[
            '(', ')', '[', ']', '"', '“', '”', '‘', '’', '*', '_', ',', '.', ';', ':', '!', '?',
            '%',
        ];
        let word = piece.trim_end().trim_start_matches(marks);
        let from = start + piece.trim_end().len() - word.len();
        let word = word.trim_end_matches(marks);
        // Of `n=3` the number is the word.
        let (from, word) = match word.split_once('=') {
            Some((name, number)) if name.chars().all(char::is_alphabetic) => {
                (from + name.len() + 1, number)
            }
            _ => (from, word),
        };
        if !word.is_empty() {
            found.push(Word { text: word, at: from..from + word.len() });
        }
        start += piece.len();
    }
    found
}

/// The number that a word is: `3`, `1.234`, `12,5` or `three`.
fn value(word: &str) -> Option<Decimal> {
    let lower = word.to_lowercase();
    if let Some((_, value)) = NUMBERS.iter().find(|(name, _)| *name == lower) {
        return Some(Decimal::from(*value));
    }
    let word = word.trim_start_matches(['€', '$', '£']);
    let is_number = word.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    if !is_number || !word.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    // Three digits behind the only mark are thousands.
    match word.rfind([',', '.']) {
        Some(at) if word.len() - at != 4 => {
            let whole: String = word.get(..at)?.chars().filter(char::is_ascii_digit).collect();
            format!("{whole}.{}", word.get(at + 1..)?).parse().ok()
        }
        _ => word.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok(),
    }
}

fn years(sentence: &str) -> Vec<i16> {
    let pieces = sentence.split(|c: char| !c.is_ascii_digit());
    let years = pieces.filter(|piece| piece.len() == 4).filter_map(|piece| piece.parse().ok());
    years.filter(|year| (1900..=2100).contains(year)).collect()
}

/// A text with blanks for the addresses of its links, as long as it was.
fn without_addresses(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        let end = after.find(')').unwrap_or(after.len());
        plain.push_str(before);
        plain.push_str("] ");
        plain.extend(std::iter::repeat_n(' ', end));
        rest = after.get(end..).unwrap_or_default();
    }
    plain.push_str(rest);
    plain
}

/// The sentences and lines of a text, each with where it starts.
fn sentences(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    let mut was = ' ';
    let ends = move |c: char| {
        let ends = c == '\n' || c == ' ' && matches!(was, '.' | '!' | '?');
        was = c;
        ends
    };
    text.split_inclusive(ends).map(move |sentence| {
        let at = start;
        start += sentence.len();
        (at, sentence)
    })
}

/// Whether a text has a name as a word of its own; both are in small letters.
fn has_word(text: &str, name: &str) -> bool {
    if name.is_empty() {
        return false;
    }
    text.match_indices(name).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + name.len()..).and_then(|text| text.chars().next());
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !is_letter(before) && !is_letter(after)
    })
}
