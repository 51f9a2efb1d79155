//! Text to HTML: links, headings, notes, chart blocks and numbers that are held to the data.
//!
//! What a text refers to is asked of a [`World`]; nothing here knows of files or templates. All
//! that is wrong with a text is said where it was written, on the character. Any text is rendered;
//! what could not be is left out and stands in the diagnostics.

mod bare;
mod chart;
mod destination;
mod footnote;
mod heading;
mod link;
mod number;
mod options;
mod percent;
mod raw;
pub mod rules;
mod survey;
mod table;
mod world;
mod writer;

pub use chart::{ChartBlock, SHAPE as CHART};
pub use footnote::SECTION as FOOTNOTES;
pub use number::NumberQuery;
pub use options::{Options, Phrase};
pub use rules::RULES;
pub use survey::{Places, Survey, anchors, places, survey};
pub use world::{ChartProblem, ImageTarget, LinkTarget, NoData, NumberAnswer, Spanned, World};

use base::diagnostic::{Bag, Span};

/// A text made ready for a page.
#[derive(Debug, Clone, Default)]
pub struct Rendered {
    pub html: String,
    /// The headings in the order of the text.
    pub headings: Vec<Heading>,
    /// The ids of the indicators of which a chart was drawn.
    pub drawn: Vec<String>,
    pub diagnostics: Bag,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6, as emitted.
    pub level: u8,
    /// With the prefix of the options.
    pub id: String,
    pub text: String,
}

/// Renders a passage. `text` is exactly what stands at `span`.
pub fn render(text: &str, span: Span, options: &Options<'_>, world: &dyn World) -> Rendered {
    writer::write(text, span, options, world)
}

/// What is read beside CommonMark: tables, notes, struck text, ids of headings, definition lists,
/// boxes of tasks and alerts.
fn extensions() -> pulldown_cmark::Options {
    use pulldown_cmark::Options;
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
}
