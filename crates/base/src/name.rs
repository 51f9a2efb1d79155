//! The forms in which names are compared.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// A name as it looks: accents composed with their letters, and every blank an ordinary one.
pub fn as_seen(name: &str) -> String {
    if name.is_ascii() {
        return name.to_owned();
    }
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(name);
    composed.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}

/// A name as a disk or a reader that does not tell capitals apart has it.
pub fn as_read(name: &str) -> String {
    as_seen(name).to_lowercase()
}

/// A letter without its accents: `e` of `é`.
pub fn letter(c: char) -> char {
    let mut buffer = [0; 4];
    let parts = DecomposingNormalizerBorrowed::new_nfd().normalize(c.encode_utf8(&mut buffer));
    parts.chars().next().unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_has_no_accent() {
        assert_eq!([letter('É'), letter('z'), letter('3')], ['E', 'z', '3']);
    }

    #[test]
    fn what_looks_the_same_is_the_same() {
        assert_eq!(as_seen("cafe\u{301} aan\u{a0}zee"), as_seen("café aan zee"));
        assert_ne!(as_seen("Café"), as_seen("café"));
        assert_eq!(as_read("CAFE\u{301}"), as_read("café"));
    }
}
