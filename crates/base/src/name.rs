//! The forms in which names are compared.

use std::borrow::Cow;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// A name as it looks: accents composed with their letters, one ordinary space for any blanks, one
/// sign for every apostrophe and hyphen, and nothing of what cannot be seen.
pub fn as_seen(name: &str) -> Cow<'_, str> {
    let is_plain = |b: u8| b.is_ascii_graphic() && b != b'`' || b == b' ';
    if name.bytes().all(is_plain) && !name.contains("  ") {
        return name.into();
    }
    let mut seen = String::with_capacity(name.len());
    for c in ComposingNormalizerBorrowed::new_nfc().normalize(name).chars() {
        match c {
            _ if is_invisible(c) => {}
            _ if c.is_whitespace() && seen.ends_with(' ') => {}
            _ if c.is_whitespace() => seen.push(' '),
            '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{2032}' | '\u{b4}' | '`' => seen.push('\''),
            '\u{2010}' | '\u{2011}' => seen.push('-'),
            _ => seen.push(c),
        }
    }
    seen.into()
}

/// Whether a sign is none that can be seen or that stands between words: it breaks drawings and data files, or turns
/// about the direction of what is read after it.
pub fn is_control(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
        || matches!(c, '\u{fffe}' | '\u{ffff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A name as a disk or a reader that does not tell capitals apart has it.
pub fn as_read(name: &str) -> String {
    as_seen(name).to_lowercase()
}

/// A term as the head of a column, a sentence as it begins.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// A letter without its accents: `e` of `é`.
pub fn letter(c: char) -> char {
    let mut buffer = [0; 4];
    let parts = DecomposingNormalizerBorrowed::new_nfd().normalize(c.encode_utf8(&mut buffer));
    parts.chars().next().unwrap_or(c)
}

/// A name in small letters without accents, as one types who does not know how.
pub fn as_typed(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    let mut typed = String::with_capacity(name.len());
    for c in DecomposingNormalizerBorrowed::new_nfd().normalize(&name.to_lowercase()).chars() {
        match c {
            '\u{300}'..='\u{36f}' => {}
            _ if is_invisible(c) => {}
            'ß' => typed.push_str("ss"),
            'æ' => typed.push_str("ae"),
            'œ' => typed.push_str("oe"),
            'ĳ' => typed.push_str("ij"),
            'ø' => typed.push('o'),
            'ł' => typed.push('l'),
            _ => typed.push(c),
        }
    }
    typed
}

/// What takes no place: soft hyphens, joiners, marks of direction and of the order of bytes.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
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
        assert_eq!(as_seen("cafe\u{301} aan\u{a0}zee"), as_seen("café aan  zee"));
        assert_eq!(as_seen("’s\u{2011}Graven\u{ad}hage\u{200b}"), "'s-Gravenhage");
        assert_ne!(as_seen("Café"), as_seen("café"));
        assert_eq!(as_read("CAFE\u{301}"), as_read("café"));
    }

    #[test]
    fn accents_need_not_be_typed() {
        assert_eq!(as_typed("CAFE\u{301} Ĳ Łódź Straße"), "cafe ij lodz strasse");
    }
}
