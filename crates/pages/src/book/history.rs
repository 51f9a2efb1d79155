//! What changed in the content itself, and when: known where its versions are kept.

use std::collections::BTreeMap;

use base::value::Date;
use programme::model::Kind;

/// When files of the content were changed, and what became different in the programme.
#[derive(Debug, Default)]
pub struct History {
    /// By the path of a file below the content folder.
    pub files: BTreeMap<Box<str>, Written>,
    /// The newest first.
    pub altered: Vec<Altered>,
    /// The day up to which all is told; none where nothing older was left out.
    pub since: Option<Date>,
}

/// The days on which a file was written first and last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    pub first: Date,
    pub last: Date,
}

/// What became different of one object on one day, as far as the public may see it that day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Altered {
    pub day: Date,
    /// The id; none for the programme as a whole.
    pub of: Option<Box<str>>,
    /// Of what is gone: what it was, and how it was called.
    pub gone: Option<(Kind, Box<str>)>,
    pub what: Vec<Alteration>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Alteration {
    Added,
    Renamed,
    /// Texts, of which the old words are not published again.
    Text,
    Key(Turned),
    Figures {
        added: usize,
        revised: usize,
        dropped: usize,
    },
    /// A row of targets, of the indicator.
    Target(Row),
    /// A row of money, of the fund.
    Money(Row),
}

/// A key or column whose value became another one, as they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turned {
    pub key: Box<str>,
    pub old: Option<Box<str>>,
    pub new: Option<Box<str>>,
}

/// What became of a row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    Added { id: Box<str> },
    Dropped,
    Turned { id: Box<str>, what: Turned },
}
