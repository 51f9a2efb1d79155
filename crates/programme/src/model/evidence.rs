use base::diagnostic::Span;
use base::value::{Date, PartialDate};

use super::indicator::words;
use super::promise::Picture;
use super::{Localised, ObjectRef, Reference, Subject};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// letter, proposal, decision, motion, report, monitor, evaluation, agreement, budget, annex,
    /// regulation, article or web-page.
    pub kind: Option<&'static str>,
    pub number: Option<Box<str>>,
    pub date: Option<PartialDate>,
    pub from: Option<Localised>,
    pub from_partner: Option<ObjectRef>,
    pub to: Option<Localised>,
    pub to_partner: Option<ObjectRef>,
    pub url: Option<Box<str>>,
    /// A place in `Programme::attachments`.
    pub file: Option<usize>,
    /// yes, partly or no.
    pub accessible: Option<&'static str>,
    pub key_points: Vec<Localised>,
    pub supersedes: Vec<Reference>,
}

/// A step of the process monitor.
#[derive(Debug, Clone, PartialEq)]
pub struct Update {
    pub of: Vec<(Subject, Span)>,
    pub period: Option<base::value::Period>,
    pub date: Date,
    pub done: Option<Localised>,
    pub next: Option<Localised>,
    pub obstacles: Option<Localised>,
    pub decision_needed: Option<Localised>,
    /// In the order progress, money, quality, cooperation; only those that were given.
    pub ratings: Vec<Rating>,
}

words!(RatingState {
    OnCourse = "on-course",
    Attention = "attention",
    OffCourse = "off-course",
    Unknown = "unknown",
});

#[derive(Debug, Clone, PartialEq)]
pub struct Rating {
    /// progress, money, quality or cooperation.
    pub of: &'static str,
    pub state: RatingState,
    pub reason: Option<Localised>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Evaluation {
    pub of: Vec<(Subject, Span)>,
    /// interim, final, audit, research or peer.
    pub kind: Option<&'static str>,
    /// results, process or impact.
    pub examines: Option<&'static str>,
    pub by: Option<Reference>,
    pub planned: Option<PartialDate>,
    pub published: Option<PartialDate>,
    pub findings: Vec<Finding>,
    pub recommendations: Vec<Recommendation>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub id: Box<str>,
    pub text: Localised,
    pub goals: Vec<Reference>,
}

words!(Response {
    Accepted = "accepted",
    Partly = "partly",
    Rejected = "rejected",
    Pending = "pending",
});

#[derive(Debug, Clone, PartialEq)]
pub struct Recommendation {
    pub id: Box<str>,
    pub text: Localised,
    /// A free word: to whom.
    pub to: Option<Localised>,
    pub response: Option<Response>,
    pub response_text: Option<Localised>,
    pub commitment: Option<Reference>,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Story {
    pub date: Date,
    pub author: Option<Localised>,
    pub about: Vec<(Subject, Span)>,
    pub image: Option<Picture>,
    pub consent: Option<Consent>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    Given(Option<Date>),
    NotNeeded,
}

/// A free page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page;
