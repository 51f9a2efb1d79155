//! What follows from the programme: trends and progress, ages, money totals, states of promises and
//! milestones.
//!
//! Pure arithmetic. Each function says the rule it follows; nothing is typed that can be derived.
//! What is about one series takes a [`Yardstick`] and [`Estimate`]s, which a chart can make as well as a
//! page; [`Standings`] holds the answers for a whole programme, worked out once.
//!
//! No arithmetic here panics or wraps: what has too many digits is unknown.

mod agenda;
mod aim;
mod boundary;
mod changes;
mod course;
mod elapsed;
mod estimate;
mod freshness;
mod gap;
mod milestone;
pub mod money;
mod progress;
mod promise;
mod quality;
mod ranking;
mod readability;
mod revision;
mod roll_up;
mod route;
mod series;
mod standing;
mod tracks;
mod trend;
mod yardstick;

pub use agenda::{Appointment, Awaited, agenda, milestones};
pub use aim::{Aim, Level};
pub use boundary::{BoundaryChange, boundary_changes};
pub use changes::{Event, Happened, changes};
pub use course::{Course, Moment, course};
pub use estimate::{Comparison, Estimate, compare, overlap};
pub use freshness::{Freshness, freshness};
pub use gap::{Gap, gap, gap_series};
pub use milestone::{MilestoneState, milestone_state};
pub use progress::{Lack, Progress, ProgressState, progress};
pub use promise::{PromiseState, promise_state};
pub use quality::{QualityAnswer, QualityGap, QualityQuestion, wants_target};
pub use ranking::{AreaType, RankOrder, Ranked, Ranking, rank, rankings};
pub use readability::{Hard, hard, reading_ease};
pub use revision::{Revision, RevisionKind, revisions};
pub use roll_up::{RollUp, Trends};
pub use route::{Outcome, Route, Step, outcome, routes};
pub use series::{AreaSeries, area_series, latest_of, latest_period};
pub use standing::{AreaStanding, IndicatorStanding, Standing, Standings, Verdict};
pub use tracks::Tracks;
pub use trend::{Change, Direction, Judgement, Trend, change, trend};
pub use yardstick::Yardstick;

#[cfg(test)]
mod properties;
