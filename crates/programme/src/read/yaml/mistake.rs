//! What an editor probably did where the text is no YAML.
//!
//! A parser says what it expected; an editor wants to know what to write. The lines around the
//! place are looked at for the mistakes that people make in front matter.

use std::ops::Range;

use granit_parser::{ErrorKind, ScanError};

use base::diagnostic::shorten_to;

/// Quotation marks of people, which mean nothing to YAML.
const CURLY: [char; 7] = ['“', '”', '„', '‘', '’', '«', '»'];

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistake {
    /// Indented with a tab.
    Tab,
    /// A space that does not break, where YAML wants one that does.
    HardSpace,
    /// `title: Veilig: samen in de buurt`, with what to write instead.
    ColonInText {
        mended: String,
    },
    /// `title: 's Avonds op bezoek`, with what to write instead.
    Apostrophe {
        mended: String,
    },
    /// `title: “Veilig: samen in de buurt”`, with what to write instead.
    CurlyQuotes {
        mended: String,
    },
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
    /// `areas: [selwerd, , paddepoel]`
    EmptyItem,
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
    if let Some(hard) = indent.find(is_hard_space) {
        return (Mistake::HardSpace, hard_space(line.start + hard, source));
    }
    if let Some(at) = empty_item(source, offset) {
        return (Mistake::EmptyItem, at);
    }
    match error.kind() {
        E::RecursionLimitExceeded => return (Mistake::TooDeep, line.from(offset)),
        E::TabNotAllowed
        | E::TabInBlockIndentation
        | E::TabAtBlockScalarStart
        | E::TabInIndentation
        | E::TabInPlainScalar => {
            // The parser names the line before it at times.
            let rest = source.get(line.start..).unwrap_or_default();
            let tab = rest.find('\t').map(|tab| line.start + tab..line.start + tab + 1);
            return (Mistake::Tab, tab.unwrap_or_else(|| line.from(offset)));
        }
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
        && let Some(found) = apostrophe(source, offset)
    {
        return found;
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
        if let Some(found) = line.mistake(source) {
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

/// Spaces that look like one and do not break a line: what is pasted from a text processor or a web page has them.
pub(crate) fn is_hard_space(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

/// The place of the space at an offset.
fn hard_space(at: usize, source: &str) -> Range<usize> {
    let sign = source.get(at..).and_then(|rest| rest.chars().next());
    at..at + sign.map_or(0, char::len_utf8)
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

/// Where the comma at `offset` follows another sign with nothing between them: both.
fn empty_item(source: &str, offset: usize) -> Option<Range<usize>> {
    let before = source.get(..offset)?.trim_end_matches([' ', '\n']);
    let is_empty = source.get(offset..)?.starts_with(',') && before.ends_with(['[', '{', ',']);
    is_empty.then(|| before.len() - 1..offset + 1)
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

/// The last value up to `offset` that begins with a quotation mark, where that is an apostrophe: `'s Avonds`, `'t Veen`.
fn apostrophe(source: &str, offset: usize) -> Option<(Mistake, Range<usize>)> {
    let mut line = Line::around(source, offset);
    for _ in 0..40 {
        if let Some((value, at)) = line.value().filter(|(value, _)| value.starts_with('\'')) {
            let mut letters = value.chars().skip(1);
            let begins =
                letters.next().is_some_and(|c| matches!(c, 's' | 't' | 'n' | 'k' | 'm' | 'r'))
                    && letters.next().is_some_and(|c| matches!(c, ' ' | '-'));
            let is_closed = value.ends_with('\'');
            let mended = line.quoted(value);
            return (begins && !is_closed)
                .then(|| (Mistake::Apostrophe { mended }, at..at + value.len()));
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

/// A comment that takes the end of a list or group along, from its `#`: `tags: [wonen, actie #1]`.
pub(super) fn closed_in_comment(source: &str) -> Option<Range<usize>> {
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        let text = line.trim_end();
        let signs = text.match_indices(" #").map(|(at, _)| at + 1);
        let found = signs.filter_map(|at| Some((at, text.get(..at)?, text.get(at..)?)));
        for (at, head, lost) in found {
            let count = |signs: [char; 2]| head.matches(signs).count();
            let is_open = count(['[', '{']) > count([']', '}']);
            let is_quoted = head.matches('"').count() % 2 == 1;
            let is_word = lost.chars().nth(1).is_some_and(char::is_alphanumeric);
            if is_word && is_open && !is_quoted && lost.contains([']', '}']) {
                return Some(start + at..start + text.len());
            }
        }
        start += line.len();
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
    fn mistake(&self, source: &str) -> Option<(Mistake, Range<usize>)> {
        let (text, at) = self.content();
        if self.key().is_none()
            && let Some(colon) = key_without_space(text)
        {
            let behind = text.get(colon + 1..).unwrap_or_default();
            if behind.starts_with(is_hard_space) {
                return Some((Mistake::HardSpace, hard_space(at + colon + 1, source)));
            }
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
        let mistake = || match value.starts_with(CURLY) {
            true => Mistake::CurlyQuotes { mended: self.quoted(value.trim_matches(CURLY)) },
            false => Mistake::ColonInText { mended: self.quoted(value) },
        };
        (plain && colon).then(|| (mistake(), at..at + value.len()))
    }

    /// The line with a value between straight quotation marks, without its indentation.
    fn quoted(&self, value: &str) -> String {
        let value = shorten_to(80, value);
        let value = match value.contains('"') {
            true => format!("'{}'", value.replace('\'', "''")),
            false => format!("\"{value}\""),
        };
        match self.key() {
            Some(key) => format!("{key}: {value}"),
            None => format!("- {value}"),
        }
    }
}
