//! What follows from the programme: trends and progress, ages, money totals, states of commitments and
//! milestones.
//!
//! Pure arithmetic. Each function says the rule it follows; nothing is typed that can be derived.
//! What is about one series takes a [`Yardstick`] and [`Estimate`]s, which a chart can make as well as a
//! page; [`Insight`] answers for a whole programme, on demand.
//!
//! No arithmetic here panics or wraps: what has too many digits is unknown.

mod agenda;
mod aim;
mod boundary;
mod changes;
mod commitment;
mod course;
mod elapsed;
mod estimate;
mod freshness;
mod gap;
mod groups;
mod insight;
mod late_reports;
mod licence;
mod measurements;
mod milestone;
pub mod money;
mod officialese;
mod peers;
mod progress;
mod quality;
mod ranking;
mod readability;
mod report;
mod revision;
mod roll_up;
mod route;
mod series;
mod standing;
mod stretch;
mod tracks;
mod trend;
mod turns;
mod yardstick;

pub use agenda::{Appointment, Awaited, agenda, milestones};
pub use aim::{Aim, Level};
pub use boundary::{BoundaryChange, boundary_changes};
pub use changes::{Event, Happened, changes};
pub use commitment::{DueState, due_state};
pub use course::{Course, Moment, course};
pub use elapsed::shares_in_percent;
pub use estimate::{Comparison, Estimate, compare, overlap};
pub use freshness::{Freshness, days_between, freshness};
pub use gap::{Gap, gap};
pub use insight::Insight;
pub use late_reports::{LateReport, Lateness};
pub use licence::licence;
pub use measurements::{AreaMeasurements, Measurements};
pub use milestone::{MilestoneState, milestone_state};
pub use peers::{PeerGroup, Peers, Spread};
pub use progress::{Lack, Progress, ProgressState, progress};
pub use quality::{QualityAnswer, QualityGap, QualityQuestion, wants_target};
pub use ranking::Ranking;
pub use readability::{Hard, Why, hard, reading_ease, sentences};
pub use report::{LatestUpdate, is_report_late, latest_updates, report_late_from};
pub use revision::{Revision, RevisionKind};
pub use roll_up::{RollUp, Trends, with_goals_above};
pub use route::{Outcome, Route, Step, outcome};
pub use series::{AreaSeries, area_series, latest_period, parts};
pub use standing::{Standing, Verdict};
pub use stretch::Stretch;
pub use tracks::Tracks;
pub use trend::{Change, Direction, Judgement, change, growth};
pub use turns::{Turn, Turning, turns};
pub use yardstick::Yardstick;

use measurements::measurements;
use quality::quality;
use ranking::rankings;
use revision::revisions;
use roll_up::roll_up;
use route::routes;

#[cfg(test)]
mod tests;
