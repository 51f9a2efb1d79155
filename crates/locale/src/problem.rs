use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

/// A piece of a message file that says nothing: the words before it or in English stand instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleProblem {
    /// The file's name as it was given.
    pub file: String,
    /// Bytes in the text of that file.
    pub range: Range<usize>,
    pub fault: LocaleFault,
}

/// Why a message cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LocaleFault {
    /// `title =` and nothing after it. Holds the key.
    NoText(String),
    /// The key is there twice in one file: the second holds. Holds the key.
    DuplicateKey(String),
    /// Something else stands where this character belongs, such as `}` or `=`.
    Expected(char),
    /// A brace is closed that nothing opened, or what stands in braces is no value.
    LoneBrace,
    /// A brace is opened and not closed.
    Unclosed,
    /// A choice (`->`) has no variant with `*`.
    NoDefault,
    /// A choice has more than one variant with `*`.
    SeveralDefaults,
    /// A choice depends on something else than a `$value` or a function of it.
    Selector,
    /// A quotation mark is not closed.
    OpenQuotation,
    /// An escape after `\` that does not exist.
    Escape,
    /// The arguments of a function are in the wrong order, or one is there twice.
    Arguments,
    /// Braces stand in each other deeper than anybody writes them.
    TooDeep,
    /// A message leads back to itself by those that it names. Holds the key.
    Circle(String),
    /// A message names another that there is not. Holds that one's key.
    NoSuchMessage(String),
    /// A line that is no message, comment or continuation (which begins with spaces).
    NoMessage,
}

impl LocaleProblem {
    pub(super) fn of_parser(file: &str, text: &str, error: &ParserError) -> Self {
        let mut start = text.floor_char_boundary(error.pos.start);
        let mut end = text.ceil_char_boundary(error.pos.end.max(start));
        // What is not closed is noticed in the next message: the place is where this one ends.
        let before = text.get(..start).unwrap_or(text);
        if before.ends_with('\n') && matches!(error.kind, ErrorKind::ExpectedToken(_)) {
            end = before.trim_end().len();
            start = text.floor_char_boundary(end.saturating_sub(1));
        }
        Self { file: file.to_owned(), range: start..end, fault: fault(&error.kind) }
    }

    /// The keys that a file holds for the second time.
    pub(super) fn duplicates(file: &str, text: &str) -> Vec<Self> {
        let mut seen = std::collections::BTreeSet::new();
        entries(text)
            .filter(|(key, _)| !seen.insert(*key))
            .map(|(key, range)| Self {
                file: file.to_owned(),
                range,
                fault: LocaleFault::DuplicateKey(key.to_owned()),
            })
            .collect()
    }
}

/// Where braces nest deeper than the parser can follow; each entry begins anew.
pub(super) fn too_deep(file: &str, text: &str) -> Option<LocaleProblem> {
    const DEEPEST: usize = 30;
    let mut depth = 0usize;
    let mut is_new_line = true;
    let at = text.bytes().position(|byte| {
        if is_new_line && !matches!(byte, b' ' | b'}' | b'[' | b'*' | b'\n' | b'\r') {
            depth = 0;
        }
        is_new_line = byte == b'\n';
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })?;
    Some(LocaleProblem { file: file.to_owned(), range: at..at + 1, fault: LocaleFault::TooDeep })
}

/// The keys of a message file with their places: Fluent's own tree keeps none. An entry is a line
/// that begins with its key; all else is indented or begins with another character.
pub fn entries(text: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    let mut at = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        let key = line.split_once('=')?.0.trim_end();
        let name = key.strip_prefix('-').unwrap_or(key);
        let is_key = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        is_key.then(|| (key, start..start + key.len()))
    })
}

fn fault(kind: &ErrorKind) -> LocaleFault {
    match kind {
        ErrorKind::ExpectedMessageField { entry_id }
        | ErrorKind::ExpectedTermField { entry_id } => LocaleFault::NoText(entry_id.clone()),
        ErrorKind::ExpectedToken(token) => LocaleFault::Expected(*token),
        ErrorKind::UnbalancedClosingBrace | ErrorKind::ExpectedInlineExpression => {
            LocaleFault::LoneBrace
        }
        ErrorKind::MissingDefaultVariant => LocaleFault::NoDefault,
        ErrorKind::MultipleDefaultVariants => LocaleFault::SeveralDefaults,
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::ExpectedSimpleExpressionAsSelector => LocaleFault::Selector,
        ErrorKind::UnterminatedStringLiteral => LocaleFault::OpenQuotation,
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            LocaleFault::Escape
        }
        ErrorKind::ForbiddenCallee
        | ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_)
        | ErrorKind::ExpectedLiteral => LocaleFault::Arguments,
        ErrorKind::ExpectedCharRange { .. } | ErrorKind::MissingValue => LocaleFault::NoMessage,
    }
}
