//! The programme as plain data: what every file said, with ids resolved to objects.
//!
//! Objects of all kinds stand in one list, sorted by kind, `order` and id, and are referred to by
//! [`ObjectRef`]. Everything that can be derived (backlinks aside) is left to `insight`. Nothing
//! here knows of files, of serde or of HTML; values carry the [`Span`](base::diagnostic::Span)
//! where they were written, for the rules that look at them.

mod activity;
mod area;
mod evidence;
mod indicator;
mod kind;
mod language;
mod money;
mod object;
mod programme;
mod promise;
mod relation;
mod settings;

pub use activity::{
    ActionLine, Contribution, EvidenceLevel, Intervention, LivedExperience, Milestone, Status,
    Track,
};
pub use area::{Area, Boundary, Ring};
pub use evidence::{
    Consent, Document, Evaluation, Finding, Page, Rating, RatingState, Recommendation, Response,
    Story, Update,
};
pub use indicator::{
    Aggregation, Baseline, Breakdown, ChartForm, ChartSettings, Goal, GoalIndicator, GoalLevel,
    Indicator, IndicatorRole, Measure, Observation, ObservationStatus, Polarity, ScaleStep,
    SeriesBreak, Source, Target, TargetKind,
};
pub use kind::Kind;
pub use language::{Body, Lang, Localised, Passage, Said};
pub use money::{Allocation, Fund, GoalShare, Stage, Subject, Transaction, TransactionKind};
pub use object::{Common, Detail, Object, ObjectRef, Participation, Reference};
pub use programme::{Attachment, GlossaryEntry, Programme, Withheld};
pub use promise::{Commitment, CommitmentState, DueChange, Fulfilment, Partner, Picture};
pub use relation::{Relation, RelationKind};
pub use settings::{
    Accepted, AccessibilityStatement, Contact, Edition, MenuItem, SecurityContact, Settings, Term,
};
