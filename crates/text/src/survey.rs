use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};

use super::chart::is_chart;
use super::heading::Outline;
use super::link::{Form, form};
use super::percent::percent_decoded;

/// What can be told of a text without a world.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Survey {
    /// The ids of its headings, without a prefix.
    pub anchors: Vec<String>,
    /// The relative paths that it links to, decoded and without fragment, with the place of each
    /// link in the text.
    pub links: Vec<(String, Range<usize>)>,
    pub has_quote: bool,
    /// The relative paths of its images, decoded.
    pub images: Vec<String>,
}

/// The ids of the headings of a text, without a prefix.
pub fn anchors(text: &str) -> Vec<String> {
    // Every heading has a `#`, or is underlined.
    if !text.contains('#') && !text.contains("---") && !text.contains("===") {
        return Vec::new();
    }
    survey(text).anchors
}

/// Looks a text through, cheaper than rendering it.
pub fn survey(text: &str) -> Survey {
    let mut found = Survey::default();
    let mut outline = Outline::default();
    // The explicit id and the text so far of the heading that is open.
    let mut heading: Option<(Option<String>, String)> = None;
    for (event, range) in Parser::new_ext(text, super::extensions()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { id, .. }) => {
                heading = Some((id.map(|id| id.to_string()), String::new()));
            }
            Event::End(TagEnd::Heading(_)) => {
                if let Some((id, text)) = heading.take()
                    && !text.trim().is_empty()
                {
                    found.anchors.push(outline.id(id.as_deref(), &text));
                }
            }
            Event::Start(Tag::BlockQuote(None)) => found.has_quote = true,
            Event::Start(Tag::Image { dest_url, .. }) => found.images.extend(relative(&dest_url)),
            Event::Start(Tag::Link { dest_url, .. }) => {
                found.links.extend(relative(&dest_url).map(|path| (path, range)));
            }
            Event::Text(piece) | Event::Code(piece) => {
                if let Some((_, text)) = &mut heading {
                    text.push_str(&piece);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some((_, text)) = &mut heading {
                    text.push(' ');
                }
            }
            _ => {}
        }
    }
    found
}

/// The path of a link that is relative, decoded and without fragment.
fn relative(link: &str) -> Option<String> {
    match form(link) {
        Form::Relative(path, _) => percent_decoded(path),
        _ => None,
    }
}

/// 1 to 6.
pub(super) fn level(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

/// What in a text may name an object, by its place: where links and pictures lead to, as it was written, and what
/// stands within blocks of charts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    pub destinations: Vec<Range<usize>>,
    pub charts: Vec<Range<usize>>,
}

/// Finds where a text names objects.
pub fn places(text: &str) -> Places {
    let mut found = Places::default();
    let parser = Parser::new_ext(text, super::extensions());
    for (_, definition) in parser.reference_definitions().iter() {
        let range = definition.span.clone();
        let written = text.get(range.clone()).unwrap_or_default();
        let at = written.rfind("]:").and_then(|at| {
            let rest = written.get(at..)?;
            Some(range.start + at + rest.find(definition.dest.as_ref())?)
        });
        found.destinations.extend(at.map(|at| at..at + definition.dest.len()));
    }
    let mut in_chart = false;
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                let written = text.get(range.clone()).unwrap_or_default();
                let before = ["(<", "("].into_iter().find_map(|open| {
                    Some(written.rfind(&format!("{open}{dest_url}"))? + open.len())
                });
                let at = before.map(|at| range.start + at);
                found.destinations.extend(at.map(|at| at..at + dest_url.len()));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                in_chart = is_chart(&info);
            }
            Event::End(TagEnd::CodeBlock) => in_chart = false,
            Event::Text(_) if in_chart => match found.charts.last_mut() {
                Some(last) if last.end == range.start => last.end = range.end,
                _ => found.charts.push(range),
            },
            _ => {}
        }
    }
    found
}
