//! Text within a line: bare addresses become links, and Markdown that was not read as such is told.

use std::ops::Range;

use super::super::bare;
use super::super::rules::broken_footnote;
use super::super::table::cells;
use super::Writer;
use super::open::Open;
use base::escape;
use programme::rules::literal_markdown;

/// Text that is not yet written, as it comes in pieces.
#[derive(Default)]
pub struct Words {
    text: String,
    at: Range<usize>,
}

impl Writer<'_, '_> {
    pub fn text(&mut self, text: &str, at: &Range<usize>) {
        if let Some(code) = &mut self.code {
            code.push(text, at.start);
            return;
        }
        self.paragraph.items += 1;
        if let Some(label) = text.strip_prefix('^')
            && self.stands_in_brackets(at)
        {
            self.tell(broken_footnote::missing(self.at(at.start - 1..at.end + 1), label));
        }
        if self.words.text.is_empty() {
            self.words.at = at.clone();
        }
        self.words.text.push_str(text);
        self.words.at.end = at.end;
    }

    /// Whether `[…]` was written around a piece of text, and not with a backslash.
    fn stands_in_brackets(&self, at: &Range<usize>) -> bool {
        let bytes = self.source.as_bytes();
        let before = |back: usize| at.start.checked_sub(back).and_then(|i| bytes.get(i));
        before(1) == Some(&b'[') && before(2) != Some(&b'\\') && bytes.get(at.end) == Some(&b']')
    }

    /// Writes the text so far.
    pub fn write_words(&mut self) {
        if self.words.text.is_empty() {
            return;
        }
        let Words { text, at } = std::mem::take(&mut self.words);
        self.tell_what_stays_literal(at);
        self.run.push_str(&text);
        let mut addresses = bare::addresses(&text);
        if self.open.iter().any(|open| matches!(open, Open::Link(_))) {
            addresses.clear();
        }
        let mut written = 0;
        for (place, href) in addresses {
            escape(text.get(written..place.start).unwrap_or_default(), &mut self.out);
            self.anchor(&href, !href.starts_with("mailto:"));
            escape(text.get(place.clone()).unwrap_or_default(), &mut self.out);
            self.out.push_str("</a>");
            written = place.end;
        }
        escape(text.get(written..).unwrap_or_default(), &mut self.out);
    }

    fn tell_what_stays_literal(&mut self, at: Range<usize>) {
        let (source, start) = (self.source, at.start);
        let text = source.get(at.clone()).unwrap_or_default();
        for (bracket, _) in text.match_indices(']') {
            let before = source.get(..start + bracket).unwrap_or_default();
            if !before.ends_with('\\') {
                self.tell_link(text, start, bracket);
            }
        }
        let line = source.get(..start).unwrap_or_default().rfind('\n').map_or(0, |end| end + 1);
        let before = source.get(line..start).unwrap_or_default();
        let quoted = before.trim_end_matches([' ', '\t', '>']);
        if quoted.trim_start_matches([' ', '\t', '-', '*', '+']).is_empty() {
            self.tell_beginning(text, at);
        }
    }

    /// What stands behind a closing `bracket` of `text`, if it looks like the address of a link.
    fn tell_link(&mut self, text: &str, start: usize, bracket: usize) {
        let behind = text.get(bracket + 1..).unwrap_or_default();
        let address = behind.trim_start_matches(' ');
        let Some(address) = address.strip_prefix('(') else {
            return;
        };
        let from = text.len() - address.len();
        // No farther than the next link, so that many of them take no longer than one.
        let rest = address.split(['[', ']']).next().unwrap_or_default();
        let (address, closed) = match rest.split_once(')') {
            Some((address, _)) => (address, true),
            None => (rest, false),
        };
        let whole = self.at(start + bracket..start + from + address.len());
        if behind.starts_with(' ') {
            let leads = address.contains('/') && !address.contains(char::is_whitespace);
            if closed && leads {
                self.tell(literal_markdown::apart(whole, address));
            }
        } else if closed {
            let place = self.at(start + from..start + from + address.len());
            let (address, title) = address.split_at(address.find(" \"").unwrap_or(address.len()));
            self.tell(literal_markdown::link(place, address, title));
        } else {
            self.tell(literal_markdown::unfinished(whole));
        }
    }

    /// What the text at the beginning of a line may have been meant for.
    fn tell_beginning(&mut self, text: &str, at: Range<usize>) {
        if self.table.is_some() || self.heading.is_some() {
            return;
        }
        let signs = text.len() - text.trim_start_matches('#').len();
        let behind = text.get(signs..).unwrap_or_default();
        if (2..=6).contains(&signs) && behind.starts_with(char::is_alphanumeric) {
            let place = self.at(at.start..at.start + signs);
            self.tell(literal_markdown::heading(place, &"#".repeat(signs)));
        }
        for (sign, done) in [("[]", false), ("[ ]", false), ("[x]", true), ("[X]", true)] {
            let behind = text.strip_prefix(sign).unwrap_or_default();
            if behind.starts_with(|c: char| c == ' ' || c.is_alphabetic()) {
                let place = self.at(at.start..at.start + sign.len());
                self.tell(literal_markdown::task(place, if done { "x" } else { " " }));
            }
        }
        self.tell_table(at.start);
    }

    /// Lines with cells that did not become a table, told once.
    fn tell_table(&mut self, start: usize) {
        if start < self.rows_told {
            return;
        }
        let mut lines = self.source.get(start..).unwrap_or_default().split_inclusive('\n');
        let head = lines.next().unwrap_or_default().trim();
        let next = lines.next().unwrap_or_default().trim_matches([' ', '\t', '\r', '\n', '>']);
        let (columns, below) = (cells(head).len(), cells(next).len());
        let fenced =
            head.starts_with('|') && (columns > 1 || head.len() > 2 && head.ends_with('|'));
        if !fenced && (columns < 2 || below != columns) {
            return;
        }
        let rule = format!("|{}", "---|".repeat(columns));
        let is_rule = next.contains('-') && next.bytes().all(|b| b"|-: \t".contains(&b));
        let place = self.at(start..start + head.len());
        self.tell(match is_rule {
            true => literal_markdown::rule_of_other_length(place, columns, below, &rule),
            false => literal_markdown::table(place, &rule),
        });
        let rows = self.source.get(start..).unwrap_or_default().split_inclusive('\n');
        self.rows_told =
            start + rows.take_while(|row| row.contains('|')).map(str::len).sum::<usize>();
    }
}
