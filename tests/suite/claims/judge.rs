//! Whether what a sentence says is so.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::grammar::Reader;
use super::indicator::{Measure, PARTS, Row};
use super::numbers::Shown;
use super::period::Period;
use super::said::{Said, Verdict, hold, split};
use super::truth::Facts;
use super::{Lang, sentences};

/// Reads the sentences of one figure, one behind the other.
pub struct Judge<'a> {
    pub facts: &'a Facts<'a>,
    pub reader: Reader<'a>,
    /// What the last sentence about an area was about.
    pub subject: Option<&'static str>,
    /// The periods of the line just told.
    pub course: Option<(Period, Period)>,
    /// The earlier value that is held against the latest.
    pub earlier: Option<Row>,
    /// The place of the target just told.
    pub target: Option<usize>,
    /// The part that the sentence names before it.
    pub part: Option<&'static str>,
    /// The period just told.
    pub when: Option<Period>,
    /// The share of the way just told.
    pub covered: Option<Decimal>,
}

impl<'a> Judge<'a> {
    pub fn new(facts: &'a Facts<'a>, lang: Lang) -> Self {
        Self {
            facts,
            reader: Reader::new(facts.of, lang),
            subject: None,
            course: None,
            earlier: None,
            target: None,
            part: None,
            when: None,
            covered: None,
        }
    }

    /// The first pattern that fits a text, and what it says.
    pub fn read(&self, all: &[sentences::Sentence], text: &str) -> Option<(&'static str, Said)> {
        all.iter().find_map(|(id, words)| {
            let holes = self.reader.read(words[self.reader.lang as usize], text)?;
            Some((*id, Said(holes)))
        })
    }

    /// Holds every sentence of a text against the rows.
    pub fn text(&mut self, text: &str) -> Verdict {
        for sentence in split(text) {
            let (part, sentence) = of_part(sentence);
            let sentence = sentence.as_ref();
            // The last of several targets of a part is told without its name.
            self.part = part.or(self.part);
            // Some words can be read in two ways: "over 2019" is a period, or when.
            let mut why = format!("not understood: {sentence}");
            let mut is_true = false;
            for (id, words) in sentences::SENTENCES.iter() {
                let Some(holes) = self.reader.read(words[self.reader.lang as usize], sentence)
                else {
                    continue;
                };
                match self.sentence(id, &Said(holes)) {
                    Ok(()) => is_true = true,
                    Err(found) => why = format!("{id}: {found}: {sentence}"),
                }
                if is_true {
                    break;
                }
            }
            hold(is_true, &why)?;
        }
        Ok(())
    }

    fn sentence(&mut self, id: &'static str, said: &Said) -> Verdict {
        if said.has("in") {
            let is_part = self.facts.names.iter().all(|name| PARTS.contains(name));
            hold((said.word("in") == "part") == is_part, "in, or for")?;
        }
        if said.has("the") {
            self.noun(said.word("the"))?;
        }
        match id.split('-').next().unwrap_or_default() {
            "aim" => self.aim(id, said),
            "level" | "short" | "words" | "change" | "year" | "path" | "shares" | "broken"
            | "cumulative" | "added" | "not"
                if id != "not-applicable-places" =>
            {
                self.of_subject(id, said)
            }
            "reference" => self.reference(id, said),
            "course" => self.of_course(id, said),
            "extremes" => self.extremes(id, said),
            "track" => self.track(id, said),
            "note" => Ok(()),
            _ => self.reservation(id, said),
        }
    }

    pub fn value_of(&self, name: &str, period: Period) -> Result<Decimal, String> {
        let row = self.facts.known(name, period);
        row.and_then(|row| row.value).ok_or_else(|| format!("{name} has no value in {period:?}"))
    }

    pub fn is(&self, shown: Shown, value: Decimal) -> Verdict {
        hold(self.reader.is_value(shown, value), &format!("{} is not {value}", shown.number))
    }

    pub fn noun(&self, noun: &str) -> Verdict {
        let of = self.facts.of;
        let is_so = match noun {
            "count" => of.measure == Measure::Count,
            "amount" => of.measure == Measure::Amount,
            "score" => of.measure == Measure::Score,
            "index" => of.measure == Measure::Index,
            _ => true,
        };
        hold(is_so, noun)
    }

    pub fn latest(&self) -> Result<&'a Row, String> {
        let subject = self.subject.ok_or("about nothing")?;
        self.facts.latest(subject).ok_or_else(|| format!("{subject} has no value"))
    }
}

/// `Jong: de streefwaarde voor 2027 is 5.`: the part, and what is said of it.
fn of_part(sentence: &str) -> (Option<&'static str>, Cow<'_, str>) {
    let named = PARTS.into_iter().find_map(|part| {
        let rest = sentence.strip_prefix(capitalised(part).as_str())?.strip_prefix(": ")?;
        Some((part, rest))
    });
    match named {
        Some((part, rest)) => (Some(part), Cow::Owned(capitalised(rest))),
        None => (None, Cow::Borrowed(sentence)),
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
