//! What has begun within a line and not ended.

use std::ops::Range;

use pulldown_cmark::{CowStr, LinkType};

/// Something within a line that has begun and not ended.
pub enum Open<'e> {
    /// Emphasis and the like; Markdown closes it.
    Marked,
    /// Raw HTML with the place of its tag; the editor closes it.
    Raw(&'static str, Range<usize>),
    Link(OpenLink<'e>),
}

pub struct OpenLink<'e> {
    pub link_type: LinkType,
    pub destination: CowStr<'e>,
    pub label: CowStr<'e>,
    /// Where its text begins, in `run` and in the output.
    pub run: usize,
    pub out: usize,
    pub found: BehindLink,
}

/// What was found behind a link.
pub enum BehindLink {
    /// A tag has been written; the words where the link has no text, and the note behind it.
    Tag {
        title: String,
        note: Option<String>,
    },
    /// A tag has been written; the fragment is checked at the end.
    Here(String),
    /// The form alone is wrong.
    Form,
    NoPage,
    Missing(Option<String>),
    MissingAnchor(Option<String>),
    Embargoed(String),
    Number,
}
