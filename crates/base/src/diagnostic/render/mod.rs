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
pub use human::{human, refusal, summary};
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
    let (path, start, end) = match (&diagnostic.place, diagnostic.place.stretch(texts)) {
        (_, Some(span)) => {
            let lines = Lines::new(texts.text(span.file));
            let (start, end) = (lines.position(span.start), lines.position(span.end));
            (Some(texts.path(span.file)), Some(start), Some(end))
        }
        (Place::At(path, at), _) => (Some(path.as_str()), Some(*at), Some(*at)),
        (Place::Path(path), _) => (Some(path.as_str()), None, None),
        _ => (None, None, None),
    };
    Located { path, start, end }
}
