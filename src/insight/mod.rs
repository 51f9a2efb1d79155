//! What follows from the programme: series, ages, money totals, states of promises and milestones.
//!
//! Pure arithmetic. Each function says the rule it follows; nothing is typed that can be derived.

mod freshness;
mod milestone;
mod money;
mod promise;
pub mod rules;
mod series;
mod warnings;

pub use freshness::{Freshness, freshness};
pub use milestone::{MilestoneState, milestone_state};
pub use money::{StageTotal, Sum, reaching_goal, rows_for, stage_totals, sums_of_fund};
pub use promise::{PromiseState, promise_state};
pub use series::{AreaSeries, area_series, latest_of, latest_period};
pub use warnings::warnings;
