use programme::model::ObjectRef;
use serde::Serialize;

use super::{Link, Say};

/// A chart with its words, its table and its data.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Figure {
    pub id: String,
    /// The indicator that it is of.
    #[serde(skip)]
    pub indicator: Option<ObjectRef>,
    pub message: String,
    pub measured: String,
    pub sentence: Option<String>,
    /// Whether the sentence is what its page says first.
    pub answers: bool,
    /// What else the figures say, below the table; empty where that is all.
    pub said: String,
    pub caption: Option<Say>,
    /// What a reader of the drawing must know: a cut axis, lines that were left out, a break.
    pub notes: Vec<String>,
    /// Two drawings, for wide and narrow; empty where there is nothing to draw.
    pub drawings_html: String,
    pub table_html: String,
    /// The figure on the same page whose table holds these values, where this one brings none.
    pub table_at: Option<String>,
    /// Opens the table at once where it is short.
    pub table_open: bool,
    /// Where the areas are that a long table leaves out.
    pub rest: Option<Rest>,
    pub downloads: Vec<Link>,
    /// How others name it, beside its files.
    pub cited: Option<String>,
    /// Where the figures come from, in a sentence.
    pub source: Option<Say>,
    pub source_link: Option<Link>,
    /// The page with all there is to know of it, unless this is that page.
    pub more: Option<Link>,
}

/// What a long table leaves out, and the ways to it.
#[derive(Debug, Clone, Serialize)]
pub struct Rest {
    pub text: String,
    pub links: Vec<Link>,
}
