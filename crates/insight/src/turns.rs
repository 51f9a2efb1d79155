use base::value::{Date, PartialDate};
use programme::model::{Indicator, ObjectRef};

use super::agenda::milestones;
use super::freshness::old_from;
use super::{Awaited, Happened, Insight, changes, latest_updates, measurements};

/// A day on which the programme reads otherwise although nobody wrote a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Turn {
    pub day: Date,
    /// None is the programme as a whole.
    pub of: Option<ObjectRef>,
    pub what: Turning,
}

/// What becomes otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turning {
    /// What was awaited did not come in time.
    Late(Awaited),
    /// The newest figure is old from now on.
    Old,
    /// A target is due, or the next one is worked towards.
    Target,
    /// Something that has a date in the future happens.
    Happens(Happened),
    /// The next report on the work did not come in time.
    LateReport,
    /// An area is no more.
    Gone,
    /// How many months or years ago it was is told, and it is one more.
    Age,
}

/// The days after that of the build on which something turns, the first first.
pub fn turns(insight: &Insight<'_>) -> Vec<Turn> {
    let (programme, today) = (insight.programme, insight.today);
    let mut found: Vec<Turn> = Vec::new();
    let mut add = |day: Option<Date>, of, what| {
        let day = day.filter(|day| *day > today);
        found.extend(day.map(|day| Turn { day, of, what }));
    };
    let after = |date: PartialDate| date.last().tomorrow().ok();
    for one in insight.agenda() {
        if !matches!(one.what, Awaited::Milestone(_)) {
            add(after(one.date), Some(one.of), Turning::Late(one.what));
        }
    }
    for (at, object) in (0u32..).map(ObjectRef).zip(&programme.objects) {
        // Of work that was cancelled, too, a milestone that was not reached is shown as late.
        for (index, milestone) in milestones(&object.detail).iter().enumerate() {
            let awaited = milestone.forecast.or(milestone.planned);
            let awaited = awaited.filter(|_| milestone.actual.is_none());
            add(awaited.and_then(after), Some(at), Turning::Late(Awaited::Milestone(index)));
        }
    }
    for (at, _, indicator) in programme.each::<Indicator>() {
        add(old_from(indicator), Some(at), Turning::Old);
        let rows = insight.targets(at);
        let ends = rows.iter().filter_map(|row| row.period);
        for end in ends.map(|period| period.last()).filter(|end| *end >= today) {
            let on = |day| measurements(indicator, rows, day).routes;
            let next = end.tomorrow().ok();
            add(next.filter(|next| on(end) != on(*next)), Some(at), Turning::Target);
        }
    }
    for event in changes(programme, Date::MAX) {
        add(Some(event.day()), Some(event.of), Turning::Happens(event.what));
    }
    for latest in latest_updates(programme) {
        add(latest.late_from(), latest.of, Turning::LateReport);
    }
    found.sort_unstable();
    found.dedup();
    found
}
