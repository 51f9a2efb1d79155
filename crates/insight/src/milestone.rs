use base::value::{Date, PartialDate};
use programme::model::Milestone;

use super::freshness::days_between;

/// Where a milestone stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MilestoneState {
    /// Reached; so many days after (or, negative, before) the plan where there was one.
    Reached {
        days_late: Option<i32>,
    },
    /// Its day has passed.
    Overdue {
        days: i32,
    },
    /// Expected later than planned.
    Delayed {
        days: i32,
    },
    Ahead,
    /// No date is known.
    Undated,
}

/// Reached once it has an actual date; overdue when the forecast, else the plan, lies before
/// `today`; delayed when the forecast is later than the plan.
pub fn milestone_state(milestone: &Milestone, today: Date) -> MilestoneState {
    let planned = milestone.planned.map(PartialDate::last);
    if let Some(actual) = milestone.actual {
        return MilestoneState::Reached {
            days_late: planned.map(|day| days_between(day, actual.last())),
        };
    }
    let forecast = milestone.forecast.map(PartialDate::last);
    let Some(expected) = forecast.or(planned) else {
        return MilestoneState::Undated;
    };
    if expected < today {
        return MilestoneState::Overdue { days: days_between(expected, today) };
    }
    match (planned, forecast) {
        (Some(planned), Some(forecast)) if planned < forecast => {
            MilestoneState::Delayed { days: days_between(planned, forecast) }
        }
        _ => MilestoneState::Ahead,
    }
}
