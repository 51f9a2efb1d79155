//! What stands in the holes of a sentence, and how something that is not so is told.

use super::grammar::{Bound, Holes};
use super::numbers::Shown;
use super::period::Period;

pub type Verdict = Result<(), String>;

/// An error where something that a sentence needs is not so.
pub fn hold(is_so: bool, what: &str) -> Verdict {
    if is_so { Ok(()) } else { Err(what.to_owned()) }
}

/// What stands in the holes of a sentence, by name.
pub struct Said(pub Holes);

impl Said {
    pub fn get(&self, hole: &str) -> &Bound {
        let found = self.0.iter().find(|(name, _)| *name == hole);
        &found.unwrap_or_else(|| panic!("no hole {hole} in {:?}", self.0)).1
    }

    pub fn has(&self, hole: &str) -> bool {
        self.0.iter().any(|(name, _)| *name == hole)
    }

    pub fn name(&self, hole: &str) -> &'static str {
        let Bound::Name(name) = self.get(hole) else { panic!("{hole}") };
        name
    }

    pub fn names(&self, hole: &str) -> &Result<Vec<&'static str>, usize> {
        let Bound::Names(names) = self.get(hole) else { panic!("{hole}") };
        names
    }

    pub fn period(&self, hole: &str) -> Period {
        let Bound::Period(period) = self.get(hole) else { panic!("{hole}") };
        *period
    }

    pub fn periods(&self) -> &Result<Vec<Period>, usize> {
        let Bound::Periods(periods) = self.get("periods") else { panic!("periods") };
        periods
    }

    /// When a target is due; none is without a date.
    pub fn due(&self) -> Option<Period> {
        let Bound::Due(due) = self.get("due") else { panic!("due") };
        *due
    }

    pub fn since(&self) -> (Period, bool) {
        let Bound::Since(period, is_baseline) = self.get("since") else { panic!("since") };
        (*period, *is_baseline)
    }

    pub fn shown(&self, hole: &str) -> Shown {
        let Bound::Shown(shown) = self.get(hole) else { panic!("{hole}") };
        *shown
    }

    pub fn count(&self) -> usize {
        self.number("count")
    }

    pub fn number(&self, hole: &str) -> usize {
        let Bound::Count(count) = self.get(hole) else { panic!("{hole}") };
        *count
    }

    pub fn word(&self, hole: &str) -> &'static str {
        let Bound::Word(word) = self.get(hole) else { panic!("{hole}") };
        word
    }
}

/// Whether two lists have the same names, each once.
pub fn is_set(one: &[&str], other: &[&str]) -> bool {
    let sorted = |list: &[&str]| {
        let mut list: Vec<String> = list.iter().map(ToString::to_string).collect();
        list.sort();
        list
    };
    sorted(one) == sorted(other)
}

/// The sentences of a text, each with its stop.
pub fn split(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut rest = text.trim();
    while let Some(at) = rest.find(". ") {
        all.push(&rest[..=at]);
        rest = &rest[at + 2..];
    }
    if !rest.is_empty() {
        all.push(rest);
    }
    all
}
