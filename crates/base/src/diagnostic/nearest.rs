use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Mutex;

use super::{FileId, MOST_TOLD, Text};
use crate::{as_seen, text};

/// What to write instead, where something else was probably meant.
pub fn did_you_mean(near: &str) -> Text {
    text!("Bedoelt u “{near}”?", "Do you mean “{near}”?")
}

/// How often a name was looked for that may have been meant, by the file in which another one stands.
///
/// To look among all names takes as long as there are names, and of one file no more is told than
/// [`MOST_TOLD`] of a kind.
#[derive(Debug, Default)]
pub struct Guesses(Mutex<BTreeMap<FileId, usize>>);

impl Guesses {
    /// What `find` finds; none where so much was asked of this file that nobody will read it.
    pub fn of<T>(&self, file: FileId, find: impl FnOnce() -> Option<T>) -> Option<T> {
        let mut asked = self.0.lock().ok()?;
        let count = asked.entry(file).or_default();
        *count += 1;
        let is_told = *count <= MOST_TOLD;
        drop(asked);
        is_told.then(find).flatten()
    }
}

/// The candidate that is most like `word`, if one is like enough to have been meant.
///
/// Distance is counted in edits, swapped neighbours as one; up to a third of the longer word may
/// differ, but not the first letter and another. Of equals the first in alphabetical order is named, so that the hint is the same on
/// every run.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Nobody types as much by mistake, and to compare it takes the square of its length.
    const LONGEST: usize = 200;
    if word.len() > LONGEST {
        return None;
    }
    let seen = as_seen(word);
    let lower = word.to_lowercase();
    let (first, length) = (lower.chars().next(), lower.chars().count());
    let letters = Letters::of(&lower);
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let other = lowercase(candidate);
            let other_length = other.chars().count();
            let longest = length.max(other_length);
            let contained = lower.len() > 3 && candidate.contains(lower.as_str());
            // Who mistypes the first letter does not mistype another: east is no west.
            let most = if first == other.chars().next() { longest / 3 } else { 1.min(longest / 3) };
            // Most candidates are told apart by their length and letters alone, and there may be many.
            let differ = || length.abs_diff(other_length).max(letters.apart(&other));
            if !contained && differ() > most {
                return None;
            }
            let distance = strsim::osa_distance(&lower, &other);
            (distance <= most || contained).then_some((distance, candidate))
        })
        // Another that looks the same helps nobody.
        .filter(|(_, candidate)| *candidate == word || as_seen(candidate) != seen)
        .min()
        .map(|(_, candidate)| candidate)
}

fn lowercase(word: &str) -> Cow<'_, str> {
    match word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase()) {
        true => Cow::Borrowed(word),
        false => Cow::Owned(word.to_lowercase()),
    }
}

/// How often each letter stands in a word; several share a place.
struct Letters([i16; Letters::PLACES]);

impl Letters {
    const PLACES: usize = 64;

    fn of(word: &str) -> Self {
        let mut counts = [0; Self::PLACES];
        for place in Self::places(word) {
            if let Some(count) = counts.get_mut(place) {
                *count += 1;
            }
        }
        Self(counts)
    }

    /// Edits that it takes at the least to make another word: each changes the count of two places.
    fn apart(&self, other: &str) -> usize {
        let others = Self::of(other);
        let pairs = self.0.iter().zip(&others.0);
        pairs.map(|(own, other)| usize::from(own.abs_diff(*other))).sum::<usize>() / 2
    }

    fn places(word: &str) -> impl Iterator<Item = usize> {
        word.chars().map(|letter| letter as usize % Self::PLACES)
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_typing_error_finds_its_word() {
        let known = ["leerwerkplek", "lerend-netwerk", "kansrijk"];
        assert_eq!(nearest("leerwerkplk", known), Some("leerwerkplek"));
        assert_eq!(nearest("kanrsijk", known), Some("kansrijk"));
        assert_eq!(nearest("zwembad", known), None);
        assert_eq!(nearest("oostwijk", ["westwijk"]), None);
        assert_eq!(nearest("estwijk", ["westwijk"]), Some("westwijk"));
    }
}
