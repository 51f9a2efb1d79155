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
    let (written, seen) = (word, as_seen(word));
    let word = word.to_lowercase();
    candidates
        .into_iter()
        // Another that looks the same helps nobody.
        .filter(|candidate| *candidate == written || as_seen(candidate) != seen)
        .filter_map(|candidate| {
            let longest = word.chars().count().max(candidate.chars().count());
            let distance = strsim::damerau_levenshtein(&word, &candidate.to_lowercase());
            let contained = word.len() > 3 && candidate.contains(word.as_str());
            // Who mistypes the first letter does not mistype another: east is no west.
            let begins_alike = word.chars().next() == candidate.to_lowercase().chars().next();
            let alike = distance * 3 <= longest && (begins_alike || distance <= 1);
            (alike || contained).then_some((distance, candidate))
        })
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
