//! Text within a line: bare addresses become links, and Markdown that was not read as such is told.

use std::ops::Range;

use super::super::bare;
use super::super::rules::broken_footnote;
use super::super::table::cells;
use super::Writer;
use super::open::Open;
use base::diagnostic::{Diagnostic, Span, nearest};
use base::escape;
use programme::rules::{emphasis_unclosed, literal_markdown, notation_not_read};

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
                self.tell_undefined(text, start, bracket);
            }
        }
        self.tell_between(text, start, ["[[", "]]"], |place, inner| {
            let is_number = inner.bytes().all(|byte| byte.is_ascii_digit());
            (!is_number && !inner.contains(['[', ']']))
                .then(|| literal_markdown::wiki(place, inner))
        });
        self.tell_between(text, start, ["==", "=="], |place, inner| {
            let is_word = inner.starts_with(char::is_alphanumeric) && !inner.ends_with(' ');
            (is_word && !inner.contains('=')).then(|| literal_markdown::marked(place, inner))
        });
        self.tell_unclosed(text, start);
        for sign in ["^", "~", "$"] {
            self.tell_between(text, start, [sign, sign], |place, inner| {
                notation_not_read::between(place, sign.chars().next()?, inner)
            });
        }
        // Not back to the beginning of the line, which may be long: other signs end the search.
        let signs = [' ', '\t', '>', '-', '*', '+'];
        let all_before = source.get(..start).unwrap_or_default();
        let other = all_before.trim_end_matches(signs);
        if !(other.is_empty() || other.ends_with('\n')) {
            return;
        }
        let before = all_before.get(other.len()..).unwrap_or_default();
        let quoted = before.trim_end_matches([' ', '\t', '>']);
        if quoted.trim_start_matches([' ', '\t', '-', '*', '+']).is_empty() {
            self.tell_alert(text, start, before.contains('>'));
            self.tell_beginning(text, at);
        }
    }

    /// What stands between two signs within a line, where `told` knows what is wrong with it.
    fn tell_between(
        &mut self,
        text: &str,
        start: usize,
        [open, close]: [&str; 2],
        told: impl Fn(Span, &str) -> Option<Diagnostic>,
    ) {
        let mut from = 0;
        while let Some(begin) = text.get(from..).and_then(|rest| rest.find(open)) {
            let begin = from + begin;
            let inner = text.get(begin + open.len()..).unwrap_or_default();
            // Not far, so that many signs that open take no longer than one.
            let near = inner.get(..inner.floor_char_boundary(200)).unwrap_or_default();
            let line = near.lines().next().unwrap_or_default();
            from = begin + open.len();
            let Some(length) = line.find(close).filter(|length| *length > 0) else { continue };
            let end = from + length + close.len();
            let is_escaped = self.source.get(..start + begin).is_some_and(|s| s.ends_with('\\'));
            let place = self.at(start + begin..start + end);
            if let Some(found) = line.get(..length).and_then(|inner| told(place, inner))
                && !is_escaped
            {
                self.tell(found);
                from = end;
            }
        }
    }

    /// A link `[text][label]`, of which the first `bracket` closes the text.
    fn tell_undefined(&mut self, text: &str, start: usize, bracket: usize) {
        let label = text.get(bracket + 1..).and_then(|behind| behind.strip_prefix('['));
        let label = label.and_then(|rest| rest.split(['[', ']', '\n']).next());
        let before = text.get(..bracket).unwrap_or_default();
        let (Some(label), Some(open)) = (label, before.rfind('[')) else { return };
        let shown = before.get(open + 1..).unwrap_or_default();
        let end = bracket + 2 + label.len();
        let is_closed = text.get(end..).is_some_and(|rest| rest.starts_with(']'));
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        // A place in a list, as programs have it, or the sign of a source.
        let follows_word = self.source.get(..start + open).is_some_and(|before| {
            before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ']' | '\\'))
        });
        let is_task = matches!(shown, " " | "x" | "X" | "");
        let is_plain = is_number(shown) && is_number(label) || label.starts_with('^');
        if !is_closed || label.is_empty() || follows_word || is_task || is_plain {
            return;
        }
        let near = nearest(label, self.definitions.keys().map(String::as_str));
        let place = self.at(start + open..start + end + 1);
        let found = literal_markdown::undefined(place, shown, label, near);
        self.tell(found);
    }

    /// Asterisks that begin bold text which nothing closes, the first in a stretch of text.
    fn tell_unclosed(&mut self, text: &str, start: usize) {
        let before = self.source.get(..start).and_then(|before| before.chars().next_back());
        let Some(at) = emphasis_unclosed::begins(text, before) else { return };
        let behind = text.get(at + 2..).unwrap_or_default();
        let place = self.at(start + at..start + at + 2);
        self.tell(emphasis_unclosed::report(place, behind.contains(" **")));
    }

    /// The sign of a box that made none.
    fn tell_alert(&mut self, text: &str, start: usize, quoted: bool) {
        const KINDS: [&str; 5] = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];
        let Some((kind, _)) = text.strip_prefix("[!").and_then(|rest| rest.split_once(']')) else {
            return;
        };
        let is_word = |c: char| c.is_alphabetic() || matches!(c, ' ' | '-' | '_');
        if kind.is_empty() || !kind.chars().all(is_word) {
            return;
        }
        let upper = kind.to_uppercase();
        let place = self.at(start..start + kind.len() + 3);
        if KINDS.contains(&upper.as_str()) {
            return self.tell(literal_markdown::alert_not_alone(place, &upper, quoted));
        }
        if !quoted {
            return;
        }
        let meant = match upper.as_str() {
            "INFO" | "INFORMATIE" | "OPMERKING" | "NOOT" | "LET-WEL" => Some("NOTE"),
            "HINT" => Some("TIP"),
            "BELANGRIJK" => Some("IMPORTANT"),
            "LET OP" | "LET-OP" | "LETOP" | "WAARSCHUWING" | "ATTENTION" => Some("WARNING"),
            "PAS OP" | "PAS-OP" | "GEVAAR" | "DANGER" | "VOORZICHTIG" => Some("CAUTION"),
            _ => nearest(&upper, KINDS),
        };
        self.tell(literal_markdown::alert(place, kind, meant));
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
