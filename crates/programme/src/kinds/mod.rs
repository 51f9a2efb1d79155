//! What each kind of object may say, each told once, in a file of its own: its keys, what they
//! mean, what comes of them, and the lines that they draw to other objects.
//!
//! The words here are what `explain` and the messages show; nothing else describes a key.

mod action_line;
mod area;
mod chart;
mod commitment;
mod common;
mod document;
pub mod dutch;
mod evaluation;
mod fund;
mod goal;
mod home;
mod indicator;
mod intervention;
mod menu;
mod origin;
mod page;
mod partner;
mod programme;
mod story;
mod terms;
#[cfg(test)]
mod tests;
mod track;
mod update;

use crate::schema::field::{Builder, Keys};
use crate::schema::{Key, Record, Shape};
use crate::tables::Area;
use crate::values::kind::every_kind;
use crate::values::{Kind, Lines};
use base::diagnostic::Span;

pub use action_line::ActionLine;
pub use chart::{Breakdown, ChartForm, ChartSettings};
pub use commitment::{Commitment, CommitmentKind, CommitmentState, DueChange, Fulfilment};
pub use common::{Common, Logo, Milestone, Participation, Party, Picture, Role, SpanOfTime};
pub use document::{Accessible, Document, DocumentKind};
pub use evaluation::{Evaluation, EvaluationKind, Examines, Finding, Recommendation, Response};
pub use fund::Fund;
pub use goal::{Goal, GoalIndicator, GoalLevel, IndicatorRole};
pub use home::Home;
pub use indicator::{
    Aggregation, Baseline, Derivation, Indicator, Measure, Monitor, Polarity, ScaleStep,
    SeriesBreak, YearSpan,
};
pub use intervention::{
    Contribution, EvidenceLevel, Intervention, InterventionKind, LivedExperience, LivedLevel,
    Status,
};
pub use menu::{MADE, MenuItem};
pub use origin::{Import, Source};
pub use page::Page;
pub use partner::Partner;
pub use programme::{
    Accepted, AccessibilityStatement, Contact, Edition, SecurityContact, Settings, Voice,
};
pub use story::{Consent, ConsentGiven, Story};
pub use terms::Term;
pub use track::Track;
pub use update::{Rating, RatingState, Update};

/// What a kind is told with.
mod prelude {
    pub use super::common::*;
    pub use super::*;
    pub use crate::schema::prelude::*;
    pub use crate::tables::Observation;
    pub use crate::values::Body;
}

/// The keys that every object may have.
pub const COMMON: &[Key] = <Common as Keys>::KEYS;
/// What `programme.yaml` may say.
pub const PROGRAMME: &Shape = Settings::SHAPE;
/// A `programme.yaml` that could stand in a programme.
#[cfg(test)]
pub use programme::EXAMPLE as PROGRAMME_EXAMPLE;
/// What the front matter of `index.md` may say.
pub const HOME: &Shape = Home::SHAPE;

/// How many of the common keys come before those of a kind.
const FIRST: usize = 4;

/// The keys that come first everywhere, those of a kind, and the rest.
const fn joined<const N: usize>(own: &'static [Key], is_title_needed: bool) -> [Key; N] {
    let common = Common::KEYS;
    let mut keys = [common[0]; N];
    keys[0].required = is_title_needed;
    let mut at = 1;
    while at < N {
        keys[at] = if at < FIRST {
            common[at]
        } else if at < FIRST + own.len() {
            own[at - FIRST]
        } else {
            common[at - own.len()]
        };
        at += 1;
    }
    keys
}

/// What only objects of one kind have.
pub trait Detailed: Sized + 'static {
    const KIND: Kind;

    /// None where it is of another kind.
    fn of(detail: &Detail) -> Option<&Self>;
}

macro_rules! details {
    ($($kind:ident($detail:ty), $name:literal, $folder:literal, $file:ident;)*) => {
        /// What only this kind of object has.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Detail { $($kind($detail)),* }

        $(impl Detailed for $kind {
            const KIND: Kind = Kind::$kind;

            fn of(detail: &Detail) -> Option<&Self> {
                match detail {
                    Detail::$kind(found) => Some(found),
                    _ => None,
                }
            }
        })*

        impl Detail {
            pub fn kind(&self) -> Kind {
                match self { $(Self::$kind(_) => Kind::$kind),* }
            }

            /// What the front matter of an object says of its own kind.
            pub(crate) fn build(
                kind: Kind,
                record: &Record,
                span: Span,
                builder: &mut Builder<'_, '_>,
            ) -> Option<Self> {
                match kind {
                    $(Kind::$kind => <$kind as Keys>::build(record, span, builder)
                        .map(|detail| Self::$kind(detail.into())),)*
                }
            }

            pub(crate) fn lines(&self, lines: &mut Lines) {
                match self { $(Self::$kind(detail) => detail.lines(lines)),* }
            }
        }

        /// What the front matter of a kind may say, the common keys included.
        pub fn shape_of(kind: Kind) -> &'static Shape {
            match kind {
                $(Kind::$kind => {
                    // What an area is stands in its row, and so may its title.
                    const IN_ROW: bool = matches!(Kind::$kind, Kind::Area);
                    const OWN: &[Key] = if IN_ROW { &[] } else { <$kind as Keys>::KEYS };
                    static KEYS: [Key; Common::KEYS.len() + OWN.len()] = joined(OWN, !IN_ROW);
                    static SHAPE: Shape = Shape {
                        name: <$kind as Keys>::NAME,
                        keys: &KEYS,
                    };
                    &SHAPE
                })*
            }
        }

        /// A small file of a kind, with front matter and text, that could stand in a programme.
        pub fn example_of(kind: Kind) -> &'static str {
            match kind { $(Kind::$kind => $file::EXAMPLE),* }
        }
    };
}
every_kind!(details);
