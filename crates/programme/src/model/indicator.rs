use base::diagnostic::Span;
use base::value::{Date, Decimal, PartialDate, Period};

use super::{Localised, ObjectRef, Reference};
use crate::schema::declare::words;

words!(ObservationStatus {
    Final = "final",
    Provisional = "provisional",
    Estimate = "estimate",
    Forecast = "forecast",
    Suppressed = "suppressed",
    Missing = "missing",
    NotApplicable = "not-applicable",
});
words!(TargetKind {
    Absolute = "absolute",
    ChangeFromBaseline = "change-from-baseline",
    RelativeChange = "relative-change",
    GapToReference = "gap-to-reference",
    Maintain = "maintain",
    DirectionOnly = "direction-only",
});

/// A row of an indicator's table.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// None where the table names no area and the programme has none: the whole programme.
    pub area: Option<ObjectRef>,
    pub period: Period,
    pub value: Option<Decimal>,
    /// The code of an ordinal value, or the words of a qualitative one.
    pub word: Option<Box<str>>,
    pub lower: Option<Decimal>,
    pub upper: Option<Decimal>,
    pub numerator: Option<Decimal>,
    pub denominator: Option<Decimal>,
    pub n: Option<u64>,
    pub status: ObservationStatus,
    pub published: Option<PartialDate>,
    pub note: Option<Box<Localised>>,
    /// One value for each `by_<dimension>` column, in the order of `breakdowns`; none = total.
    pub by: Box<[Option<Box<str>>]>,
    /// The row in its table.
    pub span: Span,
}

/// A row of `targets.csv`.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    pub id: Box<str>,
    pub indicator: Reference,
    pub goal: Option<Reference>,
    pub area: Option<ObjectRef>,
    pub period: Period,
    pub value: Option<Decimal>,
    pub low: Option<Decimal>,
    pub high: Option<Decimal>,
    pub kind: TargetKind,
    pub reference_area: Option<ObjectRef>,
    pub decided_on: Option<Date>,
    pub document: Option<Reference>,
    /// The row (by its place in `Programme::targets`) that this one replaces.
    pub supersedes: Option<usize>,
    /// Set where a later row replaces this one.
    pub superseded: bool,
    pub reason: Option<Localised>,
    pub span: Span,
}
