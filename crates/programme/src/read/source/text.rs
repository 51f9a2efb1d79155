//! From bytes to text: encoding, merge conflicts, front matter.

use std::ops::Range;

use base::diagnostic::{Bag, FileId, Span};
use base::is_control;

use crate::read::source::front_matter::{Split, split};
use crate::read::source::{PARQUET, SourceFile, is_table, parquet};
use crate::rules::{control_character, front_matter_unclosed, merge_conflict, not_utf8};

pub(super) fn examine(
    file: FileId,
    path: &str,
    shown: String,
    bytes: Vec<u8>,
) -> (SourceFile, Bag) {
    let mut bag = Bag::new();
    // What was read before is text already.
    let bytes = match path.ends_with(PARQUET) && bytes.starts_with(parquet::MAGIC) {
        true => match parquet::as_csv(bytes, &shown) {
            Ok(csv) => csv.into_bytes(),
            Err(problem) => {
                bag.push(problem);
                return (SourceFile::unreadable(path, shown), bag);
            }
        },
        false => bytes,
    };
    let (text, sound) = decode(bytes);
    if let Err(bad) = sound {
        let rest = text.get(bad..).unwrap_or_default();
        let end = bad + rest.chars().next().map_or(0, char::len_utf8);
        bag.push(not_utf8::report(Span::new(file, bad..end), path));
    }
    let conflicts = if path.ends_with(".geojson") { Vec::new() } else { merge_conflicts(&text) };
    for range in &conflicts {
        bag.push(merge_conflict::report(Span::new(file, range.clone())));
    }
    let mut readable = bag.is_empty();
    // Of what is no text at all the first place says it all.
    if readable {
        bag.extend(
            control_characters(&text)
                .map(|(at, sign)| control_character::report(Span::new(file, at), sign)),
        );
        // The rows of a table stand all the same, so that whoever names them is not told off.
        readable = bag.is_empty() || is_table(path);
    }
    let mut front_matter = None;
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut body = start..text.len();
    if path.ends_with(".md") {
        match split(&text) {
            Split::Closed { front_matter: found, body: rest } => {
                front_matter = Some(found);
                body = rest;
            }
            Split::Open(fence) => {
                if readable {
                    bag.push(front_matter_unclosed::report(Span::new(file, fence)));
                }
                readable = false;
            }
            Split::None => {}
        }
    }
    let file = SourceFile {
        path: path.into(),
        shown: shown.into(),
        text: text.into(),
        front_matter,
        body,
        readable,
    };
    (file, bag)
}

/// The text, with what is no UTF-8 replaced; and where the first bad byte is in that text.
fn decode(bytes: Vec<u8>) -> (String, Result<(), usize>) {
    match String::from_utf8(bytes) {
        // UTF-16 without a mark is often valid UTF-8, but full of NUL; a single one is a control character.
        Ok(text) => {
            let begin = text.as_bytes().get(..4096).unwrap_or(text.as_bytes());
            let count = memchr::memchr_iter(0, begin).count();
            let sound = match memchr::memchr(0, begin) {
                Some(first) if count * 4 >= begin.len() => Err(first),
                _ => Ok(()),
            };
            (text, sound)
        }
        Err(error) => {
            let bad = error.utf8_error().valid_up_to();
            (String::from_utf8_lossy(error.as_bytes()).into_owned(), Err(bad))
        }
    }
}

/// The first control character of each line that has one, or of which the number stands there as HTML writes it: no
/// page, drawing or data file can hold it.
fn control_characters(text: &str) -> impl Iterator<Item = (Range<usize>, char)> {
    // Nearly every text has none, and its bytes tell that sooner than its letters.
    let text = if may_hold_control(text.as_bytes()) { text } else { "" };
    let mut start = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let from = start;
        start += line.len();
        let typed = line.char_indices().find(|(_, c)| is_control(*c));
        let typed = typed.map(|(at, sign)| (at..at + sign.len_utf8(), sign));
        let (at, sign) = typed.or_else(|| by_number(line))?;
        Some((from + at.start..from + at.end, sign))
    })
}

/// Whether a byte may begin the UTF-8 of a control character, or bytes that of one that turns the direction about.
fn may_hold_control(bytes: &[u8]) -> bool {
    let may_begin = |byte| matches!(byte, 0..=8 | 11 | 12 | 14..=31 | 127 | 0xc2 | 0xef);
    let turns =
        |at| matches!(bytes.get(at + 1..at + 3), Some([0x80, 0xaa..=0xae] | [0x81, 0xa6..=0xa9]));
    bytes.iter().copied().any(may_begin)
        || memchr::memchr_iter(0xe2, bytes).any(turns)
        || memchr::memmem::find(bytes, b"&#").is_some()
}

/// A control character as `&#8238;` or `&#x202e;`.
fn by_number(line: &str) -> Option<(Range<usize>, char)> {
    line.match_indices("&#").find_map(|(at, mark)| {
        let rest = line.get(at + mark.len()..)?;
        let end = rest.bytes().take(9).position(|byte| byte == b';')?;
        let number = rest.get(..end)?;
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        let sign = char::from_u32(code.ok()?).filter(|sign| is_control(*sign))?;
        // Markdown writes a sign of its own for this one.
        (sign != '\0').then_some((at..at + mark.len() + end + 1, sign))
    })
}

/// The marker lines at which conflicts begin.
fn merge_conflicts(text: &str) -> Vec<std::ops::Range<usize>> {
    let starts = marker_lines(text, "<<<<<<<");
    if !starts.is_empty() {
        return starts;
    }
    // The upper half was deleted and the lower half left: rare, and told apart from a sevenfold
    // quotation by the line between the halves.
    let ends = marker_lines(text, ">>>>>>>");
    if ends.is_empty() || marker_lines(text, "=======").is_empty() {
        return Vec::new();
    }
    ends
}

fn marker_lines(text: &str, marker: &str) -> Vec<std::ops::Range<usize>> {
    memchr::memmem::find_iter(text.as_bytes(), marker)
        .filter(|at| {
            let before = text.as_bytes().get(..*at).unwrap_or_default();
            let after = text.as_bytes().get(at + marker.len());
            (before.is_empty() || before.ends_with(b"\n") || before == "\u{feff}".as_bytes())
                && matches!(after, None | Some(b' ' | b'\r' | b'\n'))
        })
        .map(|at| {
            let line = text.get(at..).unwrap_or_default();
            at..at + line.lines().next().unwrap_or_default().len()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(path: &str, bytes: &[u8]) -> Vec<&'static str> {
        let (_, bag) = examine(FileId(0), path, path.to_owned(), bytes.to_vec());
        bag.iter().map(|d| d.rule.code).collect()
    }

    #[test]
    fn what_is_no_utf8_is_refused_and_shown_all_the_same() {
        let (file, bag) = examine(FileId(0), "a.csv", "a.csv".into(), b"naam\nCaf\xe9\n".to_vec());
        assert_eq!(&*file.text, "naam\nCaf\u{fffd}\n");
        assert!(!file.readable);
        let place = bag.iter().next().map(|d| d.place.clone());
        assert_eq!(place, Some(Span::new(FileId(0), 8..11).into()));
        assert_eq!(codes("a.csv", b"a\0r\0e\0a\0"), ["not-utf8"]);
        assert_eq!(codes("a.csv", b"\xff\xfea\0"), ["not-utf8"]);
    }

    #[test]
    fn signs_that_turn_the_direction_about_are_refused_however_they_are_written() {
        for text in ["a\u{202e}b", "a\u{2066}b", "a&#8238;b", "a &#x202E; b", "&#x0b;", "&#1;"] {
            assert_eq!(codes("a.md", text.as_bytes()), ["control-character"], "{text:?}");
        }
        for text in ["“a” – b…", "\u{200f}שלום", "&#8217; &#x20; &#10; &#0; &#xfffff; &# ; &amp;"]
        {
            assert_eq!(codes("a.md", text.as_bytes()), [""; 0], "{text:?}");
        }
    }

    #[test]
    fn only_markers_of_a_conflict_count() {
        assert_eq!(
            codes("a.csv", b"a\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> x\n"),
            ["merge-conflict"]
        );
        assert_eq!(codes("a.csv", b"a\n1\n=======\n2\n>>>>>>> x\n"), ["merge-conflict"]);
        assert_eq!(codes("a.md", b"---\n---\nKop\n=======\n"), [""; 0]);
        assert_eq!(codes("a.md", b"---\n---\n>>>>>>> diep\n"), [""; 0]);
        assert_eq!(codes("a.md", b"---\n---\nx <<<<<<< y\n"), [""; 0]);
    }

    #[test]
    fn a_mark_and_carriage_returns_are_accepted() {
        let (file, bag) = examine(
            FileId(0),
            "a.md",
            "a.md".into(),
            "\u{feff}---\r\ntitle: A\r\n---\r\nTekst\r\n".into(),
        );
        assert!(bag.is_empty() && file.readable);
        let slice = |range: std::ops::Range<usize>| file.text.get(range).unwrap();
        assert_eq!(slice(file.front_matter.clone().unwrap()), "title: A\r\n");
        assert_eq!(slice(file.body.clone()), "Tekst\r\n");
    }

    #[test]
    fn a_front_matter_that_stays_open_is_one_error() {
        assert_eq!(codes("a.md", b"---\ntitle: A\n\nTekst\n"), ["front-matter-unclosed"]);
        assert_eq!(codes("a.md", b"---"), ["front-matter-unclosed"]);
        assert_eq!(codes("a.md", b""), [""; 0]);
    }
}
