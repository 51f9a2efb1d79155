use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

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
