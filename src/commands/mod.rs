//! The commands. Each reads as a table of contents of what it does.

mod addresses;
mod ahead;
mod ask;
mod build;
mod check;
mod compile;
mod console;
mod diff;
mod editions;
mod explain;
mod external;
mod git;
mod history;
mod import;
mod lsp;
mod model;
mod new;
mod next_date;
mod photo;
mod progress;
mod read;
mod rename;
mod schema;
mod serve;
mod texts;
mod verify;

use std::path::PathBuf;

use base::diagnostic::{Bag, Rule, Words};
use base::value::Date;

pub use addresses::addresses;
pub use build::build;
pub use check::{Beside, check};
pub use compile::{Compiled, Nowhere, compile};
pub use console::{Console, Format, language_of};
pub use diff::{Diff, How, diff};
pub use explain::explain;
pub use import::{Import, import};
pub use lsp::{Lsp, lsp};
pub use new::{New, new};
pub use next_date::next_date;
pub use read::Place;
pub use rename::rename;
pub use schema::{cms, schema};
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
    /// Whether git is asked what changed when.
    pub history: bool,
    /// Whether the editions that the settings name are read.
    pub editions: bool,
    pub timings: bool,
}

impl Options {
    /// Content as it is for readers on a day, and nothing beside it: git is not asked.
    pub fn of(content: PathBuf, date: Date) -> Self {
        Self {
            content,
            theme: None,
            url: None,
            date,
            drafts: false,
            strict: false,
            pdf: false,
            history: false,
            editions: false,
            timings: false,
        }
    }

    /// What content looks like on a day with all that is in it, drafts and what waits included.
    fn to_look(place: &Place) -> Self {
        Self { drafts: true, ..Self::of(place.content.clone(), place.date) }
    }
}

/// Every rule of the program, by code.
pub fn rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> =
        rules_by_subject().into_iter().flat_map(|(_, rules)| rules).collect();
    rules.sort_by_key(|rule| rule.code);
    rules
}

/// Every rule by what it is about, in the order in which an editor meets them; each list by code.
pub fn rules_by_subject() -> Vec<(Words, Vec<&'static Rule>)> {
    let about = |nl, en, lists: &[&[&'static Rule]]| {
        let mut rules = lists.concat();
        rules.sort_by_key(|rule| rule.code);
        (Words { nl, en }, rules)
    };
    let import = [::import::rules::RULES, ::import::fetch::rules::RULES];
    let advice: Vec<&'static Rule> = advice::rules().collect();
    vec![
        about(
            "bestanden, sleutels en tabellen",
            "files, keys and tables",
            &[programme::rules::RULES],
        ),
        about("wat nog ontbreekt of oud is", "what lacks or is old", &[&advice]),
        about("lopende tekst", "running text", &[text::rules::RULES]),
        about("adressen", "addresses", &[pages::address::rules::RULES]),
        about("importeren", "importing", &import),
        about("maken en hernoemen", "making and renaming", &[author::rules::RULES]),
        about("het thema", "the theme", &[pages::rules::RULES]),
        about("gemaakte pagina’s", "finished pages", &[pages::audit::rules::RULES]),
        about("publiceren", "publishing", &[publish::rules::RULES]),
    ]
}

/// Whether a run may publish.
fn may_publish(bag: &Bag, strict: bool) -> bool {
    use base::diagnostic::Severity;
    let warnings = if strict { bag.count(Severity::Warning) } else { 0 };
    !bag.has_errors() && warnings == 0
}
