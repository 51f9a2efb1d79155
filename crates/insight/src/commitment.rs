use base::value::{Date, PartialDate};
use programme::model::Commitment;

use super::freshness::days_between;

/// What can be derived of a commitment on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueState {
    /// Open, and its due date has passed.
    pub overdue: bool,
    /// Days until it is due, negative when overdue; only for what is open and has a due date.
    pub days_left: Option<i32>,
    /// How often the due date was moved.
    pub times_moved: usize,
}

pub fn due_state(commitment: &Commitment, today: Date) -> DueState {
    let days_left = commitment
        .due
        .filter(|_| commitment.state.is_open())
        .map(|due| days_between(today, PartialDate::last(due)));
    DueState {
        overdue: days_left.is_some_and(|days| days < 0),
        days_left,
        times_moved: commitment.due_history.len(),
    }
}
