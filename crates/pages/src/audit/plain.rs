//! From what markup writes to what it means.

use std::borrow::Cow;

/// Replaces the character references that templates write; others stay as they are.
pub fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        plain.push_str(rest.get(..start).unwrap_or_default());
        rest = rest.get(start..).unwrap_or_default();
        let reference = rest.find(';').filter(|end| *end <= 10);
        let meant = reference.and_then(|end| character(rest.get(1..end)?).map(|c| (end, c)));
        let length = match meant {
            Some((end, c)) => {
                plain.push(c);
                end + 1
            }
            None => {
                plain.push('&');
                1
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn character(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    })
}

/// Replaces `%20` and its like in an address; what is no UTF-8 stays as it was written.
pub fn percent_decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = |b: &u8| char::from(*b).to_digit(16).and_then(|d| u8::try_from(d).ok());
        let pair = match (first, tail) {
            (b'%', [a, b, ..]) => hex(a).zip(hex(b)),
            _ => None,
        };
        bytes.push(pair.map_or(*first, |(a, b)| a * 16 + b));
        rest = match pair {
            Some(_) => tail.get(2..).unwrap_or_default(),
            None => tail,
        };
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// Whether a text says something: more than spaces, non-breaking ones included.
pub fn says_something(text: &str) -> bool {
    !text.trim().is_empty() && !decoded(text).trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_and_escapes_become_what_they_mean() {
        assert_eq!(decoded("a&amp;b&#39;&#x2F;&eacute;& c"), "a&b'/&eacute;& c");
        assert_eq!(percent_decoded("caf%C3%A9%2"), "café%2");
        assert_eq!(percent_decoded("%ff"), "%ff");
        assert!(!says_something(" &nbsp;\n"));
    }
}
