//! Addresses that stand in running text without brackets.

use std::ops::Range;

use super::link::{Form, form};

/// The web and e-mail addresses of a text, in its order: where each stands, and where it leads.
pub fn addresses(text: &str) -> Vec<(Range<usize>, String)> {
    // Most texts hold none.
    if !text.contains("://") && !text.contains('@') && !text.contains("www.") {
        return Vec::new();
    }
    let mut found = Vec::new();
    let ends = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '“' | '”' | '„' | '`');
    let mut start = 0;
    for word in text.split_inclusive(ends) {
        let end = start + word.len();
        let word = word.trim_end_matches(ends);
        match web(word) {
            Some((at, href)) => found.push((start + at.start..start + at.end, href)),
            None => {
                found.extend(mail(word).map(|(at, href)| (start + at.start..start + at.end, href)))
            }
        }
        start = end;
    }
    found
}

/// What stands between the end of an address and the end of a word is the sentence's.
fn web(word: &str) -> Option<(Range<usize>, String)> {
    let start =
        ["https://", "http://", "www."].iter().filter_map(|begin| word.find(begin)).min()?;
    let (before, address) = word.split_at_checked(start)?;
    if before.ends_with(char::is_alphanumeric) {
        return None;
    }
    let mut address = address;
    while let Some(last) = address.chars().next_back() {
        let unopened = |open, close| {
            last == close && address.matches(close).count() > address.matches(open).count()
        };
        let closes = unopened('(', ')') || unopened('[', ']');
        if !closes
            && !matches!(last, '.' | ',' | ':' | ';' | '!' | '?' | '*' | '_' | '~' | '\'' | '’')
        {
            break;
        }
        address = address.strip_suffix(last)?;
    }
    let href = match address.starts_with("www.") {
        true => format!("https://{address}"),
        false => address.to_owned(),
    };
    let host = href.split_once("://")?.1.split(['/', '?', '#', ':']).next()?;
    let named = host.split('.').count() > 1 && host.split('.').all(|label| !label.is_empty());
    (named && form(&href) == Form::Web).then(|| (start..start + address.len(), href))
}

fn mail(word: &str) -> Option<(Range<usize>, String)> {
    let at = word.find('@')?;
    let (name, host) = (word.get(..at)?, word.get(at + 1..)?);
    let name = name.len()
        - name
            .trim_end_matches(|c: char| {
                c.is_ascii_alphanumeric() || matches!(c, '.' | '+' | '-' | '_')
            })
            .len();
    let of_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let host = host.split(|c| !of_host(c)).next()?.trim_end_matches(['.', '-']);
    let (_, last) = host.rsplit_once('.')?;
    let named = host.split('.').all(|label| !label.is_empty());
    let address = at - name..at + 1 + host.len();
    let whole = word.get(address.clone())?;
    let sound =
        name > 0 && named && last.len() > 1 && last.bytes().all(|b| b.is_ascii_alphabetic());
    (sound && !whole.starts_with('.')).then(|| (address, format!("mailto:{whole}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_where_the_sentence_goes_on() {
        for (text, expected) in [
            ("https://www.groningen.nl", vec!["https://www.groningen.nl"]),
            ("Zie https://a.nl/b_c?d=1&e=2.", vec!["https://a.nl/b_c?d=1&e=2"]),
            ("(zie www.a.nl/b), of (https://a.nl/b_(c))", vec!["www.a.nl/b", "https://a.nl/b_(c)"]),
            ("Mail info@a.nl, of Jan.Jansen@b-c.nl.", vec!["info@a.nl", "Jan.Jansen@b-c.nl"]),
            ("‘https://a.nl’, “https://b.nl”", vec!["https://a.nl", "https://b.nl"]),
            ("https:// en http://localhost en www. en a@b en @a.nl en xhttps://a.nl", vec![]),
            ("10@20.30 en a@@b.nl", vec![]),
        ] {
            let found: Vec<&str> =
                addresses(text).into_iter().filter_map(|(at, _)| text.get(at)).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
