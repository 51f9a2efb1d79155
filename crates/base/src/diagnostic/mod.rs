//! What is wrong with the content, as data: a code, a severity, a place, a sentence and a hint.
//!
//! A rule is one file in the first stage that can see what is wrong; its code is the name of that
//! file. A stage returns its value *and* a [`Bag`]; nothing here stops a build. The text of every
//! diagnostic exists in Dutch and in English, side by side, so that the compiler sees to it that
//! neither lacks one.

mod bag;
mod declare;
mod nearest;
mod place;
pub mod render;
mod rule;
mod shorten;

use std::borrow::Cow;

use crate::capitalised;

pub use bag::Bag;
pub use declare::is_named_after;
pub use nearest::{Guesses, did_you_mean, nearest};
pub use place::{FileId, Lines, Place, Position, Span, Texts};
pub use rule::{Rule, Severity, Words};
pub use shorten::{shorten, shorten_to};

/// Of one code in one file so many are told in full, and the others counted: who made a mistake a thousand
/// times made it once.
pub const MOST_TOLD: usize = 100;

/// What a file with a rule needs.
pub mod prelude {
    pub use super::{Bag, Diagnostic, Place, Span, Text, did_you_mean, nearest};
    pub use crate::{rule, text};
}

/// The languages in which the program itself speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    Dutch,
    English,
}

/// One text in both languages of the program.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text {
    pub nl: String,
    pub en: String,
}

impl Text {
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Dutch => &self.nl,
            Language::English => &self.en,
        }
    }

    /// The same with a capital.
    #[must_use]
    pub fn capital(&self) -> Self {
        Self { nl: capitalised(&self.nl), en: capitalised(&self.en) }
    }
}

impl From<Words> for Text {
    fn from(words: Words) -> Self {
        Self { nl: words.nl.to_owned(), en: words.en.to_owned() }
    }
}

/// Makes a [`Text`] from two format strings: `text!("De id {id} bestaat niet.", "The id {id} does
/// not exist.")`, or from a choice: `text! { match value { pattern => nl "…" en "…", … } }`.
/// Arguments are captured by name.
#[macro_export]
macro_rules! text {
    ($nl:literal, $en:literal $(,)?) => {
        $crate::diagnostic::Text {
            nl: format!($nl),
            en: format!($en),
        }
    };
    (match $value:tt {
        $($case:pat $(if $when:expr)? => nl $nl:literal en $en:literal),+ $(,)?
    }) => {
        match $value {
            $($case $(if $when)? => $crate::text!($nl, $en),)*
        }
    };
}

/// Something that is wrong, or that the editors should know.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    pub rule: &'static Rule,
    pub place: Place,
    /// One sentence that an editor understands.
    pub message: Text,
    /// What to write instead.
    pub hint: Option<Text>,
    /// Other places that belong to it, such as where an id was used first.
    pub related: Vec<(Span, Text)>,
}

impl Diagnostic {
    pub fn new(rule: &'static Rule, place: impl Into<Place>, message: Text) -> Self {
        Self { rule, place: place.into(), message, hint: None, related: Vec::new() }
    }

    #[must_use]
    pub fn hint(mut self, hint: Text) -> Self {
        self.hint = Some(hint);
        self
    }

    #[must_use]
    pub fn hint_if(mut self, hint: Option<Text>) -> Self {
        self.hint = hint.or(self.hint);
        self
    }

    /// The same, told of one cell of the row of which it was told.
    #[must_use]
    pub fn in_cell(mut self, column: impl Into<Cow<'static, str>>) -> Self {
        if let Some(row) = self.place.span() {
            self.place = row.cell(column);
        }
        self
    }

    /// Names an earlier place that belongs to it, where there is one.
    #[must_use]
    pub fn related(mut self, span: impl Into<Option<Span>>, label: Text) -> Self {
        self.related.extend(span.into().map(|span| (span, label)));
        self
    }

    pub fn severity(&self) -> Severity {
        self.rule.severity
    }
}
