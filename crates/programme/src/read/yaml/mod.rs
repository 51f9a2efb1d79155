//! YAML as a tree of nodes that know where they stand.
//!
//! Scalars keep the text that was written: `.nan`, `yes` and `0012` are words until a shape asks
//! for something else. Anchors, aliases and tags are refused, as are several documents in one
//! file; an editor who begins a title with `*` or `!` did not mean them.

pub(crate) mod mistake;
mod node;

pub use mistake::Mistake;
pub(crate) use mistake::{is_hard_space, key_without_space};
pub use node::{Node, NodeKind};

use std::collections::BTreeMap;

use granit_parser::{Event, Parser, ScalarStyle};

use base::diagnostic::{Bag, Diagnostic, FileId, Span};
use base::{as_seen, is_control};

use crate::rules::{duplicate_key, invalid_yaml, text_cut_off};

/// Nobody writes deeper, and what reads the tree may recurse.
const DEEPEST: usize = 24;

/// Parses the part of a file's text that `range` covers.
///
/// A key that stands twice is in the bag and keeps its first value. `None` where the text is no
/// YAML at all; then the bag says why. An empty text is an empty scalar.
pub fn parse(file: FileId, text: &str, range: std::ops::Range<usize>) -> (Option<Node>, Bag) {
    let mut bag = Bag::new();
    let source = text.get(range.clone()).unwrap_or_default();
    let mut builder = Builder {
        file,
        offset: range.start,
        open: Vec::new(),
        root: None,
        end: 0,
        cut: None,
        bag: &mut bag,
    };
    let options = granit_parser::options! {
        emit_unresolved_aliases: true,
        flow_nesting_limit: DEEPEST,
        block_nesting_limit: DEEPEST,
    };
    let mut problem = None;
    for event in Parser::new_from_str_with_options(source, options) {
        let step = match event {
            Ok((event, at)) => {
                let at = at.byte_range().unwrap_or(0..0);
                builder.take(event, at, source)
            }
            Err(error) => Err(mistake::find(source, &error)),
        };
        if let Err(found) = step {
            problem = Some(found);
            break;
        }
    }
    let (root, told) = (builder.root.take(), builder.cut.take());
    let comment = problem.as_ref().and_then(|_| mistake::closed_in_comment(source));
    match problem {
        // A bracket that is closed within a comment is one mistake, whatever the parser meets after it.
        Some(_) if let Some(cut) = comment => {
            if told.as_ref() != Some(&cut) {
                let lost = source.get(cut.clone()).unwrap_or_default();
                let span = Span::new(file, range.start + cut.start..range.start + cut.end);
                bag.push(text_cut_off::report(span, lost));
            }
            (None, bag)
        }
        Some((mistake, at)) => {
            bag.push(report(file, range.start, mistake, at));
            (None, bag)
        }
        None => {
            let empty = Node {
                span: Span::new(file, range.start..range.start),
                kind: NodeKind::Scalar { text: Box::default(), quoted: false },
            };
            (Some(root.unwrap_or(empty)), bag)
        }
    }
}

fn report(file: FileId, offset: usize, mistake: Mistake, at: std::ops::Range<usize>) -> Diagnostic {
    let span = Span::new(file, offset + at.start..offset + at.end);
    invalid_yaml::report(span, mistake)
}

type Step = Result<(), (Mistake, std::ops::Range<usize>)>;

struct Builder<'a> {
    file: FileId,
    /// Where the parsed part begins in the file.
    offset: usize,
    open: Vec<Open>,
    root: Option<Node>,
    /// Where the last scalar ended, in the parsed part.
    end: usize,
    /// The last text that was cut off, in the parsed part.
    cut: Option<std::ops::Range<usize>>,
    bag: &'a mut Bag,
}

enum Open {
    List(usize, Vec<Node>),
    Map(usize, Entries, Option<Node>),
}

/// What a map has, in the order of the file, and where each of its words stands first.
#[derive(Default)]
struct Entries {
    all: Vec<(Node, Node)>,
    words: BTreeMap<Box<str>, Span>,
}

impl Builder<'_> {
    fn take(&mut self, event: Event<'_>, at: std::ops::Range<usize>, source: &str) -> Step {
        match event {
            Event::DocumentStart(..) if self.root.is_some() => {
                return Err((Mistake::SecondDocument, at));
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => return Err((Mistake::Sign('*'), at)),
            Event::Scalar(_, _, anchor, _)
            | Event::SequenceStart(_, anchor, _)
            | Event::MappingStart(_, anchor, _)
                if anchor != 0 =>
            {
                return Err((Mistake::Sign('&'), mistake::before(source, at, '&')));
            }
            Event::Scalar(_, _, _, Some(_))
            | Event::SequenceStart(_, _, Some(_))
            | Event::MappingStart(_, _, Some(_)) => {
                return Err((Mistake::Sign('!'), mistake::before(source, at, '!')));
            }
            Event::Scalar(text, style, ..) => {
                let quoted = style != ScalarStyle::Plain;
                let end = at.end.min(source.len());
                // A block scalar's span takes the empty lines behind it along.
                let written = source.get(at.start..end).unwrap_or_default();
                let end = at.start + written.trim_end().len();
                self.end = end.max(self.end);
                // A file cannot hold them; an escape can, and no page shows them.
                if let Some(control) = text.chars().find(|c| is_control(*c) || *c == '\r') {
                    let at = at.start..end.max(at.start);
                    let mistake = Mistake::Control(control.into());
                    self.bag.push(report(self.file, self.offset, mistake, at));
                }
                if let Some(cut) = (!quoted).then(|| self.cut_off(&text, end, source)).flatten() {
                    let lost = source.get(cut.clone()).unwrap_or_default();
                    let span = Span::new(self.file, self.offset + cut.start..self.offset + cut.end);
                    self.bag.push(text_cut_off::report(span, lost));
                    self.cut = Some(cut);
                }
                let node = self.node(
                    at.start..end.max(at.start),
                    NodeKind::Scalar { text: text.into(), quoted },
                );
                self.place(node);
            }
            Event::SequenceStart(..) => self.open.push(Open::List(at.start, Vec::new())),
            Event::MappingStart(..) => {
                self.open.push(Open::Map(at.start, Entries::default(), None))
            }
            Event::SequenceEnd | Event::MappingEnd => {
                // The end of a block is reported where the next begins; a bracket counts.
                let bracket = source.get(at.clone()).is_some_and(|end| end == "]" || end == "}");
                let end = if bracket { at.end } else { self.end };
                self.end = end;
                let node = match self.open.pop() {
                    Some(Open::List(start, items)) => {
                        self.node(start..end.max(start), NodeKind::List(items))
                    }
                    Some(Open::Map(start, entries, _)) => {
                        self.node(start..end.max(start), NodeKind::Map(entries.all))
                    }
                    None => return Ok(()),
                };
                self.place(node);
            }
            _ => {}
        }
        Ok(())
    }

    /// What a number sign takes off a plain text that ends at `end`: a comment that begins like a
    /// word, behind words or in their place.
    fn cut_off(&self, text: &str, end: usize, source: &str) -> Option<std::ops::Range<usize>> {
        let start = match (text, self.open.last()) {
            ("" | "~", Some(Open::Map(_, _, Some(key)))) => {
                let key_end = key.span.end as usize - self.offset;
                key_end + source.get(key_end..)?.find(':')? + 1
            }
            _ if text.contains(char::is_alphabetic) => end,
            _ => return None,
        };
        let rest = source.get(start..)?.lines().next()?.trim_end();
        let lost = rest.trim_start_matches([' ', '\t']);
        let is_word = lost.strip_prefix('#')?.starts_with(char::is_alphanumeric);
        let from = start + rest.len() - lost.len();
        (is_word && lost.len() < rest.len()).then_some(from..start + rest.len())
    }

    fn node(&self, at: std::ops::Range<usize>, kind: NodeKind) -> Node {
        Node { span: Span::new(self.file, self.offset + at.start..self.offset + at.end), kind }
    }

    fn place(&mut self, node: Node) {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List(_, items)) => items.push(node),
            Some(Open::Map(_, entries, waiting)) => match waiting.take() {
                None => *waiting = Some(node),
                Some(key) => {
                    let word = key.scalar().map(|word| as_seen(word).into());
                    let first = word.map(|word| entries.words.entry(word).or_insert(key.span));
                    match first.filter(|first| **first != key.span) {
                        Some(first) => {
                            let name = key.scalar().unwrap_or_default();
                            self.bag.push(duplicate_key::report(name, key.span, *first));
                        }
                        None => entries.all.push((key, node)),
                    }
                }
            },
        }
    }
}

#[cfg(test)]
mod tests;
