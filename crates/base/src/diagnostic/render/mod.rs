//! One renderer per output format. Each takes sorted diagnostics and returns the text to print.

mod bounded;
mod github;
mod human;
mod json;
mod report;
mod sarif;

use super::{Diagnostic, Language, Lines, Place, Position, Texts};

pub use bounded::bounded;
pub use github::github;
pub use human::{human, summary};
pub use json::{json, refusal as json_refusal};
pub use report::report;
pub use sarif::{refusal as sarif_refusal, sarif};

/// What the formats for machines say of one diagnostic.
struct Located<'a> {
    path: Option<&'a str>,
    start: Option<Position>,
    end: Option<Position>,
}

fn locate<'a>(diagnostic: &'a Diagnostic, texts: &'a dyn Texts) -> Located<'a> {
    match &diagnostic.place {
        Place::Span(span) => {
            let lines = Lines::new(texts.text(span.file));
            Located {
                path: Some(texts.path(span.file)),
                start: Some(lines.position(span.start)),
                end: Some(lines.position(span.end)),
            }
        }
        Place::Path(path) => Located { path: Some(path), start: None, end: None },
        Place::At(path, at) => Located { path: Some(path), start: Some(*at), end: Some(*at) },
        Place::Nowhere => Located { path: None, start: None, end: None },
    }
}
