use base::diagnostic::Span;
use base::value::{Date, Decimal, Frequency, PartialDate, Period};

use super::{Localised, ObjectRef, Reference};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Goal {
    pub level: Option<GoalLevel>,
    pub parent: Option<Reference>,
    pub topic: Option<Localised>,
    /// What will be different, and for whom.
    pub statement: Option<Localised>,
    pub indicators: Vec<GoalIndicator>,
    pub decided_in: Option<Reference>,
}

/// Makes an enum of a closed list of words.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($variant),+ }

        impl $name {
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            pub fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$variant),)+
                    _ => None,
                }
            }

            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }
        }
    };
}
pub(super) use words;

words!(GoalLevel { Impact = "impact", Outcome = "outcome", Output = "output" });
words!(IndicatorRole { Headline = "headline", Supporting = "supporting", Context = "context" });
words!(Measure {
    Count = "count",
    Percentage = "percentage",
    Rate = "rate",
    Score = "score",
    Index = "index",
    Amount = "amount",
    Ordinal = "ordinal",
    Qualitative = "qualitative",
});
words!(
    /// Which way is better.
    Polarity { Higher = "higher", Lower = "lower", Range = "range", None = "none" }
);
words!(Aggregation { Sum = "sum", Mean = "mean", Weighted = "weighted", None = "none" });
words!(ChartForm {
    Line = "line",
    Bars = "bars",
    Dots = "dots",
    Multiples = "multiples",
    Stacked = "stacked",
    Map = "map",
});
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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GoalIndicator {
    pub indicator: Reference,
    pub role: Option<IndicatorRole>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Indicator {
    pub question: Option<Localised>,
    /// area, intervention or process.
    pub monitor: Option<&'static str>,
    pub measure: Option<Measure>,
    pub unit: Option<Localised>,
    /// The denominator of a rate.
    pub per: Option<Decimal>,
    pub decimals: Option<u8>,
    pub polarity: Option<Polarity>,
    pub good_range: Option<(Decimal, Decimal)>,
    pub aggregation: Option<Aggregation>,
    pub cumulative: bool,
    pub frequency: Option<Frequency>,
    pub baseline: Option<Baseline>,
    pub comparators: Vec<Reference>,
    pub definition: Option<Localised>,
    pub population: Option<Localised>,
    pub method: Option<Localised>,
    pub limitations: Option<Localised>,
    pub source: Option<Source>,
    pub next_release: Option<PartialDate>,
    pub min_n: Option<u64>,
    pub series_breaks: Vec<SeriesBreak>,
    pub scale: Vec<ScaleStep>,
    pub breakdowns: Vec<Breakdown>,
    pub chart: ChartSettings,
    pub alt: Option<Localised>,
    /// Sorted by area (none first), period, breakdown and `published`; older publications of the
    /// same cell included.
    pub observations: Vec<Observation>,
    /// The table's path below the content folder, where there is one.
    pub table: Option<Box<str>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Baseline {
    pub period: Period,
    pub reason: Option<Localised>,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Source {
    pub organisation: Option<Localised>,
    pub dataset: Option<Localised>,
    pub url: Option<Box<str>>,
    pub licence: Option<Box<str>>,
    pub accessed: Option<PartialDate>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct SeriesBreak {
    pub at: Period,
    pub reason: Option<Localised>,
    pub document: Option<Reference>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ScaleStep {
    pub code: Box<str>,
    pub label: Localised,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Breakdown {
    pub dimension: Box<str>,
    pub values: Vec<Box<str>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChartSettings {
    pub form: Option<ChartForm>,
    pub from_zero: Option<bool>,
    pub areas: Vec<Reference>,
    pub max_series: Option<u8>,
}

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
