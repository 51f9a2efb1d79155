use super::Text;
use crate::{as_seen, text};

/// What to write instead, where something else was probably meant.
pub fn did_you_mean(near: &str) -> Text {
    text!("Bedoelt u “{near}”?", "Do you mean “{near}”?")
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
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let other = candidate.to_lowercase();
            let longest = length.max(other.chars().count());
            let contained = lower.len() > 3 && candidate.contains(lower.as_str());
            // Who mistypes the first letter does not mistype another: east is no west.
            let most = if first == other.chars().next() { longest / 3 } else { 1.min(longest / 3) };
            // Most candidates are told apart by their length alone, and there may be many.
            let differ = length.abs_diff(other.chars().count());
            if differ > most && !contained {
                return None;
            }
            let distance = strsim::damerau_levenshtein(&lower, &other);
            (distance <= most || contained).then_some((distance, candidate))
        })
        // Another that looks the same helps nobody.
        .filter(|(_, candidate)| *candidate == word || as_seen(candidate) != seen)
        .min()
        .map(|(_, candidate)| candidate)
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
