use base::value::{Date, PartialDate};
use programme::model::{Detail, Milestone, ObjectRef, Programme, Status};

/// Something that is to happen on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appointment {
    /// As precise as it was written; it is met when the last day of it has passed.
    pub date: PartialDate,
    pub of: ObjectRef,
    pub what: Awaited,
}

impl Appointment {
    /// The last day on which it can still be met.
    pub fn by(&self) -> Date {
        self.date.last()
    }

    /// Its day has passed, and it has not happened.
    pub fn is_late(&self, today: Date) -> bool {
        self.by() < today
    }
}

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Awaited {
    /// An open commitment is due.
    Commitment,
    /// A milestone, by its place in the list of its object.
    Milestone(usize),
    /// The next figure of an indicator comes out.
    Figure,
    /// An evaluation comes out.
    Evaluation,
    /// A fund's money must have been spent.
    Spending,
}

/// Everything that the programme still waits for and that has a date, the earliest first.
///
/// Only what has not happened: open commitments, milestones without an actual date, evaluations that
/// are planned and not published. Of work that was cancelled nothing is expected any more.
pub fn agenda(programme: &Programme) -> Vec<Appointment> {
    let mut found = Vec::new();
    for (at, object) in (0u32..).map(ObjectRef).zip(&programme.objects) {
        let mut add = |date: Option<PartialDate>, what| {
            found.extend(date.map(|date| Appointment { date, of: at, what }));
        };
        match &object.detail {
            Detail::Commitment(commitment) if commitment.state.is_open() => {
                add(commitment.due, Awaited::Commitment);
            }
            Detail::ActionLine(line) if line.status != Some(Status::Cancelled) => {
                for (index, date) in ahead(&line.milestones) {
                    add(date, Awaited::Milestone(index));
                }
            }
            Detail::Intervention(work) if work.status != Some(Status::Cancelled) => {
                for (index, date) in ahead(&work.milestones) {
                    add(date, Awaited::Milestone(index));
                }
            }
            Detail::Indicator(indicator) => add(indicator.next_release, Awaited::Figure),
            Detail::Evaluation(evaluation) if evaluation.published.is_none() => {
                add(evaluation.planned, Awaited::Evaluation);
            }
            Detail::Fund(fund) => add(fund.spend_by, Awaited::Spending),
            _ => {}
        }
    }
    found.sort_by_key(|one| (one.by(), one.date.first(), one.of, one.what));
    found
}

/// The milestones of an object; none for kinds that have none.
pub fn milestones(detail: &Detail) -> &[Milestone] {
    match detail {
        Detail::ActionLine(line) => &line.milestones,
        Detail::Intervention(intervention) => &intervention.milestones,
        _ => &[],
    }
}

/// Milestones that have not been reached, with the day that is expected now.
fn ahead(milestones: &[Milestone]) -> impl Iterator<Item = (usize, Option<PartialDate>)> {
    milestones
        .iter()
        .enumerate()
        .filter(|(_, milestone)| milestone.actual.is_none())
        .map(|(index, milestone)| (index, milestone.forecast.or(milestone.planned)))
}
