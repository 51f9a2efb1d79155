//! The part of an address that is made of a word of the editors.

use base::as_typed;

/// The longest part of an address that a word gets, in characters.
const LONGEST: usize = 60;

/// The part of an address for a tag or another word; none where nothing of it can stand there.
pub fn folder(word: &str) -> Option<String> {
    let typed = as_typed(word);
    let words = typed.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let all = words.collect::<Vec<_>>().join("-");
    let short: String = all.chars().take(LONGEST).collect();
    let short = short.trim_end_matches('-');
    (!short.is_empty()).then(|| short.to_owned())
}

#[cfg(test)]
mod tests {
    use super::folder;

    #[test]
    fn a_tag_is_one_however_it_is_spelled() {
        for tag in ["Jongeren & werk", "jongeren  werk", "jóngeren/werk"] {
            assert_eq!(folder(tag).as_deref(), Some("jongeren-werk"), "{tag}");
        }
        assert_eq!(folder("—"), None);
        assert_eq!(folder(&"a".repeat(500)).map(|made| made.len()), Some(60));
        assert_eq!(folder("../..").as_deref(), None);
    }
}
