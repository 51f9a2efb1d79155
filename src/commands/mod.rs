//! The commands. Each reads as a table of contents of what it does.

mod addresses;
mod ask;
mod build;
mod check;
mod compile;
mod console;
mod diff;
mod explain;
mod import;
mod model;
mod new;
mod next_date;
mod read;
mod rename;
mod schema;
mod serve;
mod texts;
mod verify;

use std::path::PathBuf;

use base::diagnostic::{Bag, Rule};
use base::value::Date;

pub use addresses::addresses;
pub use build::build;
pub use check::check;
pub use compile::{Compiled, Nowhere, compile};
pub use console::{Console, Format, language_of};
pub use diff::{Diff, diff};
pub use explain::explain;
pub use import::{Import, import};
pub use new::{New, new};
pub use next_date::next_date;
pub use read::Place;
pub use rename::rename;
pub use schema::schema;
pub use serve::{Serve, serve};
pub use verify::verify;

/// What a build and a check are made with.
#[derive(Debug, Clone)]
pub struct Options {
    pub content: PathBuf,
    pub theme: Option<String>,
    pub url: Option<String>,
    pub date: Date,
    pub drafts: bool,
    pub strict: bool,
    /// The dossiers as PDF too; only a program with the feature `pdf` can.
    pub pdf: bool,
    pub timings: bool,
}

/// Every rule of the program, by code.
pub fn rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = [
        programme::rules::RULES,
        pages::address::rules::RULES,
        text::rules::RULES,
        pages::rules::RULES,
        pages::audit::rules::RULES,
        publish::rules::RULES,
        author::rules::RULES,
        ::import::rules::RULES,
        ::import::fetch::rules::RULES,
    ]
    .concat();
    rules.extend(advice::rules());
    rules.sort_by_key(|rule| rule.code);
    rules
}

/// Whether a run may publish.
fn may_publish(bag: &Bag, strict: bool) -> bool {
    use base::diagnostic::Severity;
    let warnings = if strict { bag.count(Severity::Warning) } else { 0 };
    !bag.has_errors() && warnings == 0
}
