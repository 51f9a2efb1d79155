//! Where the destination of a link was written, to the character.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::LinkType;

/// The definitions of reference links by their label in small letters, with the place of each.
pub type Definitions = BTreeMap<String, Range<usize>>;

/// The stretch of `source` that holds the destination of a link or image that stands at `whole`.
///
/// `text_end` is where the text of the link ends. Where the destination cannot be found it is the
/// whole link.
pub fn find(
    source: &str,
    link_type: LinkType,
    label: &str,
    whole: &Range<usize>,
    text_end: usize,
    definitions: &Definitions,
) -> Range<usize> {
    let found = match link_type {
        LinkType::Inline => inline(source, whole, text_end),
        LinkType::Autolink | LinkType::Email => Some(whole.start + 1..whole.end - 1),
        _ => definitions
            .get(&label.to_lowercase())
            .and_then(|definition| in_definition(source, definition)),
    };
    found.filter(|found| source.get(found.clone()).is_some()).unwrap_or_else(|| whole.clone())
}

fn inline(source: &str, whole: &Range<usize>, text_end: usize) -> Option<Range<usize>> {
    let start = text_end + source.get(text_end..whole.end)?.find("](")? + 2;
    let end = whole.end.checked_sub(1)?;
    scan(source, start..end.max(start))
}

fn in_definition(source: &str, definition: &Range<usize>) -> Option<Range<usize>> {
    let start = definition.start + source.get(definition.clone())?.find("]:")? + 2;
    scan(source, start..definition.end)
}

/// The destination at the beginning of a stretch, white space aside.
fn scan(source: &str, within: Range<usize>) -> Option<Range<usize>> {
    let trimmed = source.get(within.clone())?.trim_start();
    let start = within.end - trimmed.len();
    if let Some(inner) = trimmed.strip_prefix('<') {
        let end = inner.find('>')?;
        return Some(start + 1..start + 1 + end);
    }
    let length = trimmed.find(char::is_whitespace).unwrap_or(trimmed.len());
    Some(start..start + length)
}
