//! What stands within braces in a file of words, and braces that stand alone, each with its place: Fluent's own tree
//! keeps none, and notices a brace that is not closed far behind it.

use std::ops::Range;

use crate::problem::{LocaleFault, LocaleProblem, entries};

/// A value that a message asks for, such as `$count`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable<'a> {
    /// The message.
    pub key: &'a str,
    /// Without `$`.
    pub name: &'a str,
    /// Its bytes in the file, with `$`.
    pub range: Range<usize>,
}

/// Every value that the messages of a file ask for, in the order of the file.
pub fn variables(text: &str) -> Vec<Variable<'_>> {
    let mut found = Vec::new();
    for (key, whole) in wholes(text) {
        for piece in pieces(text.get(whole.clone()).unwrap_or_default()) {
            if let Piece::Variable(name) = piece {
                let range = whole.start + name.start - 1..whole.start + name.end;
                let name = text.get(range.start + 1..range.end).unwrap_or_default();
                found.push(Variable { key, name, range });
            }
        }
    }
    found
}

/// The braces that are opened or closed alone, each with the bytes in which a reader of Fluent notices it: those of its
/// message, and the first of the next.
pub(super) fn lone_braces(file: &str, text: &str) -> Vec<(LocaleProblem, Range<usize>)> {
    let all: Vec<(&str, Range<usize>)> = wholes(text).collect();
    let mut found = Vec::new();
    for (at, (_, whole)) in all.iter().enumerate() {
        let mut open = Vec::new();
        let mut lone = None;
        for piece in pieces(text.get(whole.clone()).unwrap_or_default()) {
            match piece {
                Piece::Open(start) => open.push(start),
                Piece::Close(start) if open.pop().is_none() => {
                    lone = lone.or(Some((start, LocaleFault::LoneBrace)));
                }
                _ => {}
            }
        }
        let lone = lone.or(open.pop().map(|start| (start, LocaleFault::Unclosed)));
        if let Some((start, fault)) = lone {
            let start = whole.start + start;
            // What is not closed is noticed at the beginning of the next message.
            let next = all.get(at + 1).filter(|_| fault == LocaleFault::Unclosed);
            let end = next.map_or(whole.end, |(_, next)| next.start + 1);
            let problem = LocaleProblem { file: file.to_owned(), range: start..start + 1, fault };
            found.push((problem, whole.start..end));
        }
    }
    found
}

/// The key of every message and all of its bytes, the comments behind it aside.
fn wholes(text: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    let mut all = entries(text).peekable();
    std::iter::from_fn(move || {
        let (key, range) = all.next()?;
        let end = all.peek().map_or(text.len(), |(_, next)| next.start);
        let whole = text.get(range.start..end).unwrap_or_default();
        let end = whole.find("\n#").map_or(end, |comment| range.start + comment);
        Some((key, range.start..end))
    })
}

enum Piece {
    Open(usize),
    Close(usize),
    /// The bytes of its name.
    Variable(Range<usize>),
}

/// Braces, and the values within them. What stands between quotation marks within braces is text.
fn pieces(text: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut depth = 0_usize;
    let mut is_quoted = false;
    let mut signs = text.char_indices();
    while let Some((at, sign)) = signs.next() {
        match sign {
            '\n' => is_quoted = false,
            '\\' if is_quoted => _ = signs.next(),
            '"' if depth > 0 => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '{' => {
                depth += 1;
                found.push(Piece::Open(at));
            }
            '}' => {
                depth = depth.saturating_sub(1);
                found.push(Piece::Close(at));
            }
            '$' if depth > 0 => {
                let rest = text.get(at + 1..).unwrap_or_default();
                let is_end = |c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_';
                let length = rest.find(is_end).unwrap_or(rest.len());
                found.push(Piece::Variable(at + 1..at + 1 + length));
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_where_they_stand() {
        let text = "a = Kost { $price } en niet $5\nb =\n    { $count ->\n        [one] { \"{ $x\" }\n       *[other] { NUMBER($n) }\n    }\n# { $c }\nc = d\n";
        let found: Vec<(&str, &str)> =
            variables(text).into_iter().map(|v| (v.key, v.name)).collect();
        assert_eq!(found, [("a", "price"), ("b", "count"), ("b", "n")]);
        assert!(variables(text).iter().all(|v| text[v.range.clone()] == format!("${}", v.name)));
    }

    #[test]
    fn a_brace_that_stands_alone_is_found_where_it_stands() {
        let text = "a = goed { $x }\nb = Hallo { $naam, welkom\nc = en dit\nd = dicht }\n";
        let found = lone_braces("nl.a.ftl", text);
        let found: Vec<_> = found.into_iter().map(|(p, _)| (p.range.start, p.fault)).collect();
        let at = |sign: &str| text.find(sign).unwrap();
        let expected = [
            (at("{ $naam"), LocaleFault::Unclosed),
            (at("}\n").max(text.len() - 2), LocaleFault::LoneBrace),
        ];
        assert_eq!(found, expected);
    }
}
