//! What an editor probably did where the text is no YAML.
//!
//! A parser says what it expected; an editor wants to know what to write. The lines around the
//! place are looked at for the mistakes that people make in front matter.

use std::ops::Range;

use granit_parser::{ErrorKind, ScanError};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistake {
    /// Indented with a tab.
    Tab,
    /// `title: Veilig: samen in de buurt`
    ColonInText,
    /// `title:Veilig`
    NoSpaceAfterColon,
    /// `title: "Veilig`
    OpenQuote(char),
    /// `title: "Veilig" in de buurt`, `title: 'Buurt's naam'`
    AfterQuote(char),
    /// A backslash within double quotation marks.
    Backslash,
    /// `areas: [selwerd`
    OpenBracket,
    /// `areas: selwerd]`, `[a}`, `[a b: c`
    Bracket,
    /// A text that begins with a character that means something to YAML.
    SpecialStart(char),
    /// A line that is indented unlike the lines above it.
    Indentation,
    /// A line with neither a key nor an item.
    NoKey,
    TooDeep,
    /// Of an alias (`*`), an anchor (`&`) or a tag (`!`).
    Sign(char),
    SecondDocument,
    /// The number of a character that is no text, written as an escape: `"\x01"`.
    Control(u32),
    Other,
}

/// What went wrong, and where in the parsed text.
pub(crate) fn find(source: &str, error: &ScanError) -> (Mistake, Range<usize>) {
    use ErrorKind as E;
    let offset = error.marker().byte_offset().unwrap_or(0).min(source.len());
    let line = Line::around(source, offset);
    let indent = &line.text[..line.text.len() - line.text.trim_start().len()];
    if let Some(tab) = indent.find('\t') {
        return (Mistake::Tab, line.start + tab..line.start + tab + 1);
    }
    match error.kind() {
        E::RecursionLimitExceeded => return (Mistake::TooDeep, line.from(offset)),
        E::TabNotAllowed
        | E::TabInBlockIndentation
        | E::TabAtBlockScalarStart
        | E::TabInIndentation
        | E::TabInPlainScalar => return (Mistake::Tab, line.from(offset)),
        E::UnexpectedCharacter { character } => {
            return (Mistake::SpecialStart(*character), line.from(offset));
        }
        E::UnknownQuotedScalarEscape
        | E::InvalidQuotedScalarHexEscape
        | E::InvalidUnicodeEscape
        | E::InvalidLowSurrogate
        | E::InvalidLowSurrogateHexEscape
        | E::MissingLowSurrogate
        | E::UnpairedLowSurrogate => return (Mistake::Backslash, line.from(offset)),
        E::UnclosedFlowCollection { .. }
        | E::UnexpectedEofFlowMapping
        | E::UnexpectedEofFlowSequence
        | E::UnexpectedEofImplicitFlowMapping => {
            return match open_bracket(source, offset) {
                Some(at) => (Mistake::OpenBracket, at..at + 1),
                None => (Mistake::OpenBracket, line.from(offset)),
            };
        }
        _ => {}
    }
    if quote_kind(error.kind())
        && let Some((quote, at)) = open_quote(source, offset)
    {
        return (Mistake::OpenQuote(quote), at..at + 1);
    }
    match error.kind() {
        E::InvalidTrailingDoubleQuotedScalar => {
            return (Mistake::AfterQuote('"'), line.from(offset));
        }
        E::InvalidTrailingSingleQuotedScalar => {
            return (Mistake::AfterQuote('\''), line.from(offset));
        }
        _ => {}
    }
    if let Some(at) = open_bracket(source, offset) {
        return (Mistake::OpenBracket, at..at + 1);
    }
    let before = line.before(source);
    for line in [Some(&line), before.as_ref()].into_iter().flatten() {
        if let Some(found) = line.mistake() {
            return found;
        }
    }
    match error.kind() {
        E::MisplacedFlowCollectionEnd
        | E::MismatchedFlowCollectionEnd { .. }
        | E::ExpectedFlowMappingSeparator
        | E::ExpectedFlowSequenceSeparator
        | E::BlockEntryInFlowCollection
        | E::InvalidFlowScalarIndent => return (Mistake::Bracket, line.from(offset)),
        E::CommentInterceptedScalar | E::DirectiveDisallowed => {
            return (Mistake::Other, line.whole());
        }
        _ => {}
    }
    if !line.text.trim().is_empty() && line.key().is_none() && !line.text.trim().starts_with("- ") {
        return (Mistake::NoKey, line.whole());
    }
    let indented = before.is_some_and(|before| before.indent() != line.indent());
    let mistake = match error.kind() {
        E::ExpectedBlockMappingKey
        | E::ExpectedBlockSequenceEntry
        | E::BlockSequenceEntryNotAllowed
        | E::InvalidBlockScalarIndent
        | E::InvalidIndentation => Mistake::Indentation,
        _ if indented => Mistake::Indentation,
        _ => Mistake::Other,
    };
    (mistake, line.whole())
}

/// The place of a property (`&name`, `!tag`) that stands before a node.
pub(crate) fn before(source: &str, at: Range<usize>, sign: char) -> Range<usize> {
    let line = Line::around(source, at.start);
    let head = source.get(line.start..at.start).unwrap_or_default();
    match head.rfind(sign) {
        Some(found) => line.start + found..at.end.min(line.end()),
        None => at.start..at.end.min(line.end()).max(at.start),
    }
}

/// For a text that is no mapping: the key that lacks a space behind its colon.
pub(crate) fn key_without_space(text: &str) -> Option<usize> {
    let line = text.lines().next()?;
    let colon = line.find(':')?;
    let word = line.get(..colon)?;
    let glued = line
        .get(colon + 1..)
        .is_some_and(|rest| !rest.is_empty() && !rest.starts_with([' ', '/', '\t']));
    (is_key_word(word) && glued).then_some(colon)
}

fn is_key_word(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphabetic() || b == b'_' || b == b'-')
}

fn quote_kind(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::UnclosedQuotedScalar
            | ErrorKind::DocumentIndicatorInQuotedScalar
            | ErrorKind::InvalidQuotedScalarIndent
            | ErrorKind::InvalidTrailingDoubleQuotedScalar
            | ErrorKind::InvalidTrailingSingleQuotedScalar
            | ErrorKind::InvalidSimpleKey
            | ErrorKind::SimpleKeyExpected
            | ErrorKind::ExpectedBlockMappingKey
            | ErrorKind::MappingValueNotAllowed
    )
}

/// The last value up to `offset` that begins with a quotation mark and does not end on its line.
fn open_quote(source: &str, offset: usize) -> Option<(char, usize)> {
    let mut line = Line::around(source, offset);
    for _ in 0..40 {
        if let Some((value, at)) = line.value()
            && let Some(quote) = value.chars().next().filter(|c| matches!(c, '"' | '\''))
            && !value.get(1..).is_some_and(|rest| rest.contains(quote))
        {
            return Some((quote, at));
        }
        line = line.before(source)?;
    }
    None
}

/// The last value up to `offset` that begins with a bracket which its line does not close.
fn open_bracket(source: &str, offset: usize) -> Option<usize> {
    let mut line = Line::around(source, offset);
    for _ in 0..40 {
        let starts = [Some(line.content()), line.value()];
        for (value, at) in starts.into_iter().flatten() {
            let count = |signs: [char; 2]| value.matches(signs).count();
            if value.starts_with(['[', '{']) && count(['[', '{']) > count([']', '}']) {
                return Some(at);
            }
        }
        line = line.before(source)?;
    }
    None
}

struct Line<'a> {
    start: usize,
    text: &'a str,
}

impl<'a> Line<'a> {
    fn around(source: &'a str, offset: usize) -> Self {
        let mut offset = offset.min(source.len());
        while !source.is_char_boundary(offset) {
            offset -= 1;
        }
        let (head, tail) = source.split_at(offset);
        let start = head.rfind('\n').map_or(0, |i| i + 1);
        let end = offset + tail.find('\n').unwrap_or(tail.len());
        let text = source.get(start..end).unwrap_or_default();
        let line = Self { start, text: text.trim_end() };
        // A parser that met the end stands behind the last line.
        if line.text.is_empty() {
            return line.before(source).unwrap_or(line);
        }
        line
    }

    /// The last line above that is not empty.
    fn before(&self, source: &'a str) -> Option<Self> {
        let above = source.get(..self.start)?.trim_end();
        (!above.is_empty()).then(|| Self::around(source, above.len()))
    }

    fn end(&self) -> usize {
        self.start + self.text.len()
    }

    fn indent(&self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }

    fn whole(&self) -> Range<usize> {
        self.start + self.indent()..self.end()
    }

    /// From an offset to the end of the line, or the whole line where it ends before.
    fn from(&self, offset: usize) -> Range<usize> {
        if offset >= self.start && offset < self.end() { offset..self.end() } else { self.whole() }
    }

    /// The line without its indentation and the signs of list items.
    fn content(&self) -> (&'a str, usize) {
        let mut text = self.text.trim_start();
        while let Some(rest) = text.strip_prefix("- ") {
            text = rest.trim_start();
        }
        (text, self.end() - text.len())
    }

    /// The word before the first colon that can be a key.
    fn key(&self) -> Option<&'a str> {
        let (text, _) = self.content();
        let (key, rest) = text.split_once(':')?;
        (!key.is_empty() && (rest.is_empty() || rest.starts_with(' '))).then_some(key)
    }

    /// What stands behind the key or the sign of an item, and where.
    fn value(&self) -> Option<(&'a str, usize)> {
        let (text, _) = self.content();
        let value = match self.key() {
            Some(key) => text.get(key.len() + 1..)?.trim_start(),
            None => text,
        };
        (!value.is_empty()).then(|| (value, self.end() - value.len()))
    }

    /// A mistake that shows in this line alone.
    fn mistake(&self) -> Option<(Mistake, Range<usize>)> {
        let (text, at) = self.content();
        if self.key().is_none()
            && let Some(colon) = key_without_space(text)
        {
            return Some((Mistake::NoSpaceAfterColon, at + colon..at + colon + 1));
        }
        self.key()?;
        let (value, at) = self.value()?;
        let first = value.chars().next()?;
        if matches!(first, '[' | '{') {
            let close = if first == '[' { ']' } else { '}' };
            let behind = value.rfind(close).and_then(|i| value.get(i + 1..));
            let text = behind.is_some_and(|rest| !rest.trim().is_empty() && !rest.contains('#'));
            return text.then(|| (Mistake::SpecialStart(first), at..at + value.len()));
        }
        let plain = !matches!(first, '"' | '\'' | '|' | '>' | '#');
        let colon = value.contains(": ") || value.ends_with(':');
        (plain && colon).then(|| (Mistake::ColonInText, at..at + value.len()))
    }
}
