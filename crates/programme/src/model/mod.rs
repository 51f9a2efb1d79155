//! The programme as plain data: what every file said, with ids resolved to objects.
//!
//! Objects of all kinds stand in one list, sorted by kind, `order` and id, and are referred to by
//! [`ObjectRef`]. Everything that can be derived (backlinks aside) is left to `insight`. Nothing
//! here knows of files, of serde or of HTML; values carry the [`Span`](base::diagnostic::Span)
//! where they were written, for the rules that look at them.

mod division;
mod programme;

pub use crate::kinds::{
    Accepted, AccessibilityStatement, Accessible, ActionLine, Aggregation, Baseline, Breakdown,
    ChartForm, ChartSettings, Commitment, CommitmentKind, CommitmentState, Common, Consent,
    Contact, Contribution, Derivation, Detail, Detailed, Document, DocumentKind, DueChange,
    Edition, Evaluation, EvaluationKind, EvidenceLevel, Examines, Finding, Fulfilment, Fund, Goal,
    GoalIndicator, GoalLevel, Import, Indicator, IndicatorRole, Intervention, InterventionKind,
    LivedExperience, LivedLevel, Logo, Measure, MenuItem, Milestone, Monitor, Page, Participation,
    Partner, Party, Picture, Polarity, Rating, RatingState, Recommendation, Response, Role,
    ScaleStep, SecurityContact, SeriesBreak, Settings, Source, Status, Story, Term, Track, Update,
    Voice,
};
pub use crate::tables::{
    AddressRow, Allocation, Area, AreaType, Boundary, GoalShare, Observation, ObservationStatus,
    PlaceName, Ring, Stage, Target, TargetKind, TargetPath, Transaction, TransactionKind,
};
pub use crate::values::{
    Body, Kind, Lang, Lines, Localised, ObjectRef, Passage, Reference, Relation, RelationKind,
    Said, Subject,
};
pub use division::{Division, Quotient};
pub use programme::{Attachment, GlossaryEntry, Object, Programme, Uses, Withheld};
