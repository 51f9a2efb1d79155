//! A place between the brackets of YAML: `[a, b]`, `{goal: a, role: b}`.

use std::ops::Range;

use super::yaml::Step;

/// A place within brackets.
pub struct Within {
    /// From the value that begins with the first bracket.
    pub steps: Vec<Step>,
    pub is_key: bool,
    /// The keys before it in the same mapping.
    pub taken: Vec<String>,
    pub word: Range<usize>,
}

enum Open {
    List,
    /// With the key of the value that is being written, and the keys before it.
    Map(Option<String>, Vec<String>),
}

/// Reads from the first bracket at `from` to `at`; none where no bracket is open there.
pub fn scan(text: &str, from: usize, at: usize) -> Option<Within> {
    let mut open: Vec<Open> = Vec::new();
    let mut word = from;
    let mut quote: Option<char> = None;
    let mut before = ' ';
    for (index, c) in text.get(from..at)?.char_indices() {
        let (here, next) = (from + index, from + index + c.len_utf8());
        match (quote, c) {
            (Some(mark), c) if c == mark => quote = None,
            (Some(_), _) => {}
            // A quotation mark within a word is an apostrophe.
            (None, '"' | '\'') if !before.is_alphanumeric() => quote = Some(c),
            (None, '[' | '{') => {
                open.push(if c == '[' { Open::List } else { Open::Map(None, Vec::new()) });
                word = next;
            }
            (None, ']' | '}') => {
                open.pop();
                if open.is_empty() {
                    return None;
                }
                word = next;
            }
            (None, ',') => {
                if let Some(Open::Map(key, taken)) = open.last_mut() {
                    taken.extend(key.take());
                }
                word = next;
            }
            (None, ':') if text.get(next..).is_none_or(|rest| rest.starts_with([' ', '\n'])) => {
                if let Some(Open::Map(key, _)) = open.last_mut() {
                    *key = text.get(word..here).map(|name| bare(name).to_owned());
                    word = next;
                }
            }
            _ => {}
        }
        before = c;
    }
    let mut steps = Vec::new();
    let mut is_key = false;
    let mut taken = Vec::new();
    for bracket in open {
        is_key = false;
        match bracket {
            Open::List => steps.push(Step::Item),
            Open::Map(Some(key), _) => steps.push(Step::Key(key)),
            Open::Map(None, before) => {
                is_key = true;
                taken = before;
            }
        }
    }
    Some(Within { steps, is_key, taken, word: whole(text, word, at) })
}

fn bare(text: &str) -> &str {
    text.trim().trim_matches(['"', '\''])
}

/// The word that begins behind `from` and goes on behind `at`.
fn whole(text: &str, from: usize, at: usize) -> Range<usize> {
    let rest = text.get(at..).unwrap_or_default();
    let is_end = |c: char| matches!(c, ',' | ']' | '}' | '\n' | '\r' | '#');
    let mut end = at + rest.find(is_end).unwrap_or(rest.len());
    // A key ends at its colon.
    if let Some(colon) = text.get(at..end).and_then(|rest| rest.find(": ")) {
        end = at + colon;
    }
    let written = text.get(from..end).unwrap_or_default();
    let start =
        from + written.len() - written.trim_start_matches([' ', '\n', '\r', '"', '\'']).len();
    let end = from + written.trim_end_matches([' ', '"', '\'']).len();
    if start <= at && at <= end { start..end } else { at..at }
}
