use base::diagnostic::Span;
use base::value::{Date, PartialDate};

use super::indicator::words;
use super::{Localised, ObjectRef, Reference, Subject};

/// An organisation that takes part.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Partner {
    /// A free word.
    pub kind: Option<Localised>,
    pub website: Option<Box<str>>,
    pub logo: Option<Picture>,
}

/// An image of the content, by its place in `Programme::attachments`.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    pub attachment: usize,
    pub alt: Localised,
    pub credit: Option<Localised>,
}

words!(CommitmentState {
    Open = "open",
    InProgress = "in-progress",
    Fulfilled = "fulfilled",
    Withdrawn = "withdrawn",
    Superseded = "superseded",
    Rejected = "rejected",
});

impl CommitmentState {
    /// Whether someone still has to do something.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::InProgress)
    }
}

/// A promise that was made, or a question that was put.
#[derive(Debug, Clone, PartialEq)]
pub struct Commitment {
    /// pledge, motion, amendment, question, suggestion or recommendation.
    pub kind: Option<&'static str>,
    /// Literal; where it is none, the body is the text.
    pub text: Option<Localised>,
    pub made_by: Option<Localised>,
    /// The partner whose id `made_by` is.
    pub made_by_partner: Option<ObjectRef>,
    pub made_to: Option<Localised>,
    pub made_to_partner: Option<ObjectRef>,
    pub made_on: Option<PartialDate>,
    pub source: Option<Reference>,
    pub due: Option<PartialDate>,
    pub due_span: Option<Span>,
    pub due_history: Vec<DueChange>,
    pub about: Vec<(Subject, Span)>,
    pub state: CommitmentState,
    pub fulfilment: Vec<Fulfilment>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct DueChange {
    pub due: Option<PartialDate>,
    pub changed_on: Option<Date>,
    pub reason: Option<Localised>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Fulfilment {
    pub date: Option<PartialDate>,
    pub document: Option<Reference>,
    pub note: Option<Localised>,
}
