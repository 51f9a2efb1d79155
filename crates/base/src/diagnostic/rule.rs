use std::fmt;

use super::Language;

/// How much a diagnostic weighs. An error stops the publication, a warning only with `--strict`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
    Notice,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notice => "notice",
        })
    }
}

/// A fixed text in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    pub nl: &'static str,
    pub en: &'static str,
}

impl Words {
    pub fn get(self, language: Language) -> &'static str {
        match language {
            Language::Dutch => self.nl,
            Language::English => self.en,
        }
    }
}

/// What is wrong, in general: the page that `explain` prints for a code.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The kebab-case English name of what is wrong; stable.
    pub code: &'static str,
    pub severity: Severity,
    /// What is wrong, in a few words.
    pub title: Words,
    /// Why it matters and how to mend it, in a paragraph.
    pub why: Words,
    /// Content that the rule refuses.
    pub bad: &'static str,
    /// The same content, mended.
    pub good: &'static str,
}
