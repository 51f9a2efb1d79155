use base::diagnostic::{Diagnostic, Span};
use base::value::Decimal;

use super::{ChartBlock, NumberQuery};

/// What a text may ask. Paths are relative to the file in which the text stands, percent-decoded.
pub trait World {
    /// `path` has neither query nor fragment; `fragment` is decoded and without `#`.
    fn link(&self, path: &str, fragment: Option<&str>) -> LinkTarget;

    fn image(&self, path: &str) -> ImageTarget;

    fn number(&self, query: &NumberQuery) -> NumberAnswer;

    /// The whole figure as HTML.
    fn chart(&self, block: &ChartBlock) -> Result<String, Vec<ChartProblem>>;
}

/// A value and where it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

/// What stands behind a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// A page of the site; `href` holds the fragment. The title stands in where the link has no
    /// text of its own.
    Page { href: String, title: String },
    /// A file to download; `note` names its type and size: `PDF, 1,2 MB`.
    File { href: String, title: String, note: String },
    /// Exists, and is not published yet.
    Embargoed { id: String },
    /// A file of the content that is no page: settings, a table.
    NoPage,
    /// `nearest` is a path as it could have been written in this file.
    Missing { nearest: Option<String> },
    /// The page exists and has no such heading.
    MissingAnchor { nearest: Option<String> },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImageTarget {
    File {
        href: String,
        /// Width and height in pixels, where they are known.
        size: Option<(u32, u32)>,
        /// The same as WebP in widths to choose from, as `srcset` has them.
        srcset: Option<String>,
    },
    Missing {
        nearest: Option<String>,
    },
}

/// What the data say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NumberAnswer {
    Value {
        /// As the passage's language writes it, with the decimals of the indicator.
        shown: String,
        /// None where the value is a word.
        value: Option<Decimal>,
    },
    NoData(NoData),
    UnknownIndicator {
        nearest: Option<String>,
    },
    UnknownArea {
        nearest: Option<String>,
    },
    /// `at` is the place in `NumberQuery::by`.
    UnknownBreakdown {
        at: usize,
        nearest: Option<String>,
    },
    /// The indicator is not published yet.
    Embargoed,
}

/// Why there is no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoData {
    /// There is no row for it; `latest` is the newest period that there is.
    NoRow { latest: Option<String> },
    /// There is a row, and its value is held back to protect people.
    Suppressed,
    /// There is a row without a value.
    Missing,
}

#[derive(Debug, Clone)]
pub enum ChartProblem {
    UnknownIndicator {
        nearest: Option<String>,
    },
    /// `at` is the place in `ChartBlock::areas`.
    UnknownArea {
        at: usize,
        nearest: Option<String>,
    },
    /// The table is broken down by these alone.
    UnknownDimension {
        known: Vec<String>,
    },
    NoData(NoData),
    /// The indicator is not published yet.
    Embargoed,
    /// The theme cannot show it.
    Template(Box<Diagnostic>),
}
