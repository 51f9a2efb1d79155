//! The commands. Each reads as a table of contents of what it does.

mod build;
mod check;
mod compile;
mod console;
mod explain;

use std::path::PathBuf;

use crate::diagnostic::{Bag, Rule};
use crate::value::Date;

pub use build::build;
pub use check::check;
pub use console::{Console, Format};
pub use explain::explain;

/// What a build and a check are made with.
#[derive(Debug, Clone)]
pub struct Options {
    pub content: PathBuf,
    pub theme: Option<String>,
    pub url: Option<String>,
    pub date: Date,
    pub drafts: bool,
    pub strict: bool,
    pub timings: bool,
}

/// Every rule of the program, by code.
pub fn rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = [
        crate::source::RULES,
        crate::schema::RULES,
        crate::resolve::RULES,
        crate::insight::RULES,
        crate::site::RULES,
        crate::markdown::RULES,
        crate::render::RULES,
        crate::audit::RULES,
        crate::publish::RULES,
    ]
    .concat();
    rules.sort_by_key(|rule| rule.code);
    rules.dedup_by_key(|rule| rule.code);
    rules
}

/// Whether a run may publish.
fn may_publish(bag: &Bag, strict: bool) -> bool {
    use crate::diagnostic::Severity;
    !bag.has_errors() && !(strict && bag.count(Severity::Warning) > 0)
}
