use base::value::PartialDate;
use insight::{MilestoneState, milestone_state, milestones};
use locale::args;
use programme::model::{Kind, Milestone, ObjectRef};

use super::span;
use crate::book::scope::Scope;
use crate::view::{MilestoneView, Section, State};

pub fn section(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let mut sorted: Vec<&Milestone> = milestones(scope.detail(at)).iter().collect();
    sorted.sort_by_key(|milestone| (milestone.expected().is_none(), milestone.expected()));
    let milestones: Vec<_> = sorted
        .into_iter()
        .map(|milestone| MilestoneView {
            title: scope.say(&milestone.title),
            date: milestone
                .actual
                .or(milestone.forecast)
                .or(milestone.planned)
                .map(|date| scope.locale().date(date)),
            state: state(scope, milestone),
            note: milestone.note.as_ref().map(|note| scope.say(note)),
        })
        .collect();
    scope.section("mijlpalen", "milestones", milestones).if_any()
}

/// The milestones that are late, or expected later than planned, the latest first; and of how many.
pub fn slipping<'a>(scope: &Scope<'a>) -> (Vec<(ObjectRef, &'a Milestone)>, usize) {
    let programme = scope.book.programme;
    let work = [Kind::ActionLine, Kind::Intervention];
    let mut found: Vec<(bool, i32, ObjectRef, &Milestone)> = Vec::new();
    let mut count = 0;
    for (at, object) in work.into_iter().flat_map(|kind| programme.of_kind(kind)) {
        for milestone in milestones(&object.detail) {
            count += 1;
            match milestone_state(milestone, scope.book.today) {
                MilestoneState::Overdue { days } => found.push((false, -days, at, milestone)),
                MilestoneState::Delayed { days } => found.push((true, -days, at, milestone)),
                _ => {}
            }
        }
    }
    // Of one object they stay in the order in which they were written.
    found.sort_by_key(|(is_ahead, days, at, _)| (*is_ahead, *days, *at));
    (found.into_iter().map(|(.., at, milestone)| (at, milestone)).collect(), count)
}

/// Where a milestone stands today.
pub fn state(scope: &Scope<'_>, milestone: &Milestone) -> State {
    let (planned, actual) = (milestone.planned, milestone.actual);
    let apart = |from: Option<PartialDate>, to: Option<PartialDate>| match (from, to) {
        (Some(from), Some(to)) => span::apart(scope, from, to),
        _ => String::new(),
    };
    let (tone, sign, text) = match milestone_state(milestone, scope.book.today) {
        MilestoneState::Reached { days_late: Some(late) } if late > 0 => {
            let span = apart(planned, actual);
            ("good", "✓", scope.t_with("milestone-reached-late", args!(span)))
        }
        MilestoneState::Reached { days_late: Some(late) } if late < 0 => {
            let span = apart(actual, planned);
            ("good", "✓", scope.t_with("milestone-reached-early", args!(span)))
        }
        MilestoneState::Reached { .. } => ("good", "✓", scope.t("milestone-reached")),
        MilestoneState::Overdue { .. } => {
            let today = PartialDate::day(scope.book.today);
            let span = apart(milestone.forecast.or(planned), Some(today));
            ("bad", "!", scope.t_with("milestone-overdue", args!(span)))
        }
        MilestoneState::Delayed { .. } => {
            let span = apart(planned, milestone.forecast);
            ("warn", "→", scope.t_with("milestone-delayed", args!(span)))
        }
        MilestoneState::Ahead => ("none", "○", scope.t("milestone-ahead")),
        MilestoneState::Undated => ("none", "?", scope.t("milestone-undated")),
    };
    State { tone, sign, text }
}
