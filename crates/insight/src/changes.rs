use std::cmp::Reverse;

use base::value::{Date, PartialDate};
use programme::model::{Detail, ObjectRef, Programme};

use super::agenda::milestones;

/// Something that happened in the programme on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    pub date: PartialDate,
    pub of: ObjectRef,
    pub what: Happened,
}

impl Event {
    /// The day by which it is ordered and told. The first of a month or year that is written
    /// without a day, so that it stays the same while that month or year goes by.
    pub fn day(&self) -> Date {
        self.date.first()
    }
}

/// What happened; lists by their place in the object's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Happened {
    /// A commitment was made, or a question was put.
    Made,
    /// A due date was moved.
    Moved(usize),
    /// A step towards a commitment was taken.
    Step(usize),
    Milestone(usize),
    Update,
    Evaluation,
    Story,
    Document,
}

/// Everything dated that has happened by `today`, the newest first.
pub fn changes(programme: &Programme, today: Date) -> Vec<Event> {
    let mut found = Vec::new();
    for (at, object) in (0u32..).map(ObjectRef).zip(&programme.objects) {
        let mut add = |date: Option<PartialDate>, what| {
            let change = date.map(|date| Event { date, of: at, what });
            found.extend(change.filter(|change| change.day() <= today));
        };
        match &object.detail {
            Detail::Commitment(commitment) => {
                add(commitment.made_on, Happened::Made);
                for (index, change) in commitment.due_history.iter().enumerate() {
                    add(change.changed_on.map(PartialDate::day), Happened::Moved(index));
                }
                for (index, step) in commitment.fulfilment.iter().enumerate() {
                    add(step.date, Happened::Step(index));
                }
            }
            Detail::Update(update) => add(Some(PartialDate::day(update.date)), Happened::Update),
            Detail::Evaluation(evaluation) => add(evaluation.published, Happened::Evaluation),
            Detail::Story(story) => add(Some(PartialDate::day(story.date)), Happened::Story),
            Detail::Document(document) => add(document.date, Happened::Document),
            detail => {
                for (index, milestone) in milestones(detail).iter().enumerate() {
                    add(milestone.actual, Happened::Milestone(index));
                }
            }
        }
    }
    found.sort_by_key(|one| (Reverse(one.day()), one.of, one.what));
    found
}
