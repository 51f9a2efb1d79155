use base::capitalised;
use insight::{Direction, Judgement, ProgressState, Standing, Verdict};
use locale::args;
use programme::model::{Kind, ObjectRef};

use super::{block, column};
use crate::book::scope::Scope;
use crate::parts::standing;
use crate::view::{Column, FactValue, LedgerRow, Section};

/// Goals of which the headline figure goes the wrong way, falls behind or did not reach its target when that
/// was due, and of how many it cannot be said which way they go.
pub fn section(scope: &Scope<'_>) -> Option<Section> {
    let goals: Vec<ObjectRef> =
        scope.book.programme.of_kind(Kind::Goal).map(|(at, _)| at).collect();
    if goals.is_empty() {
        return None;
    }
    let mut told: Vec<(ObjectRef, Standing<'_>)> = Vec::new();
    let (mut away, mut missed, mut behind) = (0, 0, 0);
    let mut unknown: Vec<Option<Standing<'_>>> = Vec::new();
    for goal in &goals {
        let standing = scope.book.insight.of_goal(*goal);
        let course = standing.and_then(|standing| moves_away(&standing));
        let is_missed = standing.is_some_and(|standing| is(&standing, ProgressState::Missed));
        let is_behind = standing.is_some_and(|standing| is(&standing, ProgressState::Behind));
        away += usize::from(course == Some(true));
        missed += usize::from(is_missed);
        behind += usize::from(is_behind);
        let is_told = is_missed || is_behind || course == Some(true);
        told.extend(standing.filter(|_| is_told).map(|standing| (*goal, standing)));
        if course.is_none() {
            unknown.push(standing);
        }
    }
    let (all, count) = (goals.len(), away);
    let known = all - unknown.len();
    let why = reasons(scope, &unknown, all == 1);
    let mut said = match known {
        0 => vec![scope.t_with("council-goals-unknown-all", args!(all, why))],
        _ => vec![scope.t_with("council-goals-away", args!(known, count))],
    };
    if known > 0 && known < all {
        said.push(scope.t_with("council-goals-unknown", args!(unknown = all - known, why)));
    }
    said.extend((missed > 0).then(|| scope.t_with("council-goals-missed", args!(count = missed))));
    said.extend((behind > 0).then(|| scope.t_with("council-goals-behind", args!(count = behind))));
    let rows = told.iter().map(|(goal, standing)| row(scope, *goal, standing)).collect();
    let head = vec![
        Column::new(capitalised(&scope.singular(Kind::Goal)), false),
        column(scope, "area-figure"),
        column(scope, "council-value"),
        column(scope, "council-course"),
    ];
    let table = ("council-goals-caption", head);
    Some(block(scope, ["doelen", "council-goals"], said, table, rows))
}

/// Why of some goals it cannot be said, each reason with how many they are.
fn reasons(scope: &Scope<'_>, unknown: &[Option<Standing<'_>>], is_only: bool) -> String {
    let count =
        |is: fn(&Option<Standing<'_>>) -> bool| unknown.iter().filter(|one| is(one)).count();
    let reasons = [
        ("council-no-headline", count(|one| one.is_none())),
        ("council-no-figure", count(|one| one.is_some_and(|found| found.latest.is_none()))),
        ("council-no-answer", count(|one| one.is_some_and(|found| found.latest.is_some()))),
    ];
    let told: Vec<String> = reasons
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| match is_only {
            true => scope.t(&format!("{key}-only")),
            false => scope.t_with(key, args!(count)),
        })
        .collect();
    scope.locale().list(&told)
}

/// Whether a figure goes the wrong way; none where nobody can say.
fn moves_away(standing: &Standing<'_>) -> Option<bool> {
    match standing.verdict {
        Verdict::Target(step) => match (step.state(), step.progress.state) {
            (ProgressState::NoData, _) | (_, ProgressState::NoData) => None,
            (ProgressState::Reached, _) => Some(false),
            // What was missed may come closer, or go on moving away.
            (_, state) => Some(state == ProgressState::MovingAway),
        },
        Verdict::Trend(change) => match change.judgement {
            _ if change.shown() == Direction::Same => Some(false),
            Judgement::Worse => Some(true),
            Judgement::Better => Some(false),
            Judgement::Neither | Judgement::Unclear => None,
        },
        Verdict::Single | Verdict::Elsewhere(_) | Verdict::Nothing => None,
    }
}

/// Whether that became of the target by which a goal is told.
fn is(standing: &Standing<'_>, state: ProgressState) -> bool {
    matches!(standing.verdict, Verdict::Target(step) if step.state() == state)
}

fn row(scope: &Scope<'_>, goal: ObjectRef, standing: &Standing<'_>) -> LedgerRow {
    let (value, measured, state) = standing::told(scope, standing);
    let measured = measured.map(FactValue::Text).into_iter().collect();
    let value = value.map(FactValue::from).into_iter().collect();
    LedgerRow::new(scope.short_link(goal), vec![measured, value, vec![state.into()]])
}
