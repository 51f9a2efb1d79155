use programme::model::{Kind, ObjectRef};

use super::standing;
use crate::book::scope::Scope;
use crate::view::{Departure, Section};

/// Where goals stand.
pub fn board(scope: &Scope<'_>, goals: &[ObjectRef]) -> Option<Section> {
    let rows: Vec<Departure> = goals.iter().map(|at| departure(scope, *at)).collect();
    scope.section("doelen", "home-goals", rows).if_any()
}

/// A goal with where its headline figure stands, or that nobody knows.
pub fn departure(scope: &Scope<'_>, at: ObjectRef) -> Departure {
    let (value, measured, state) = match scope.book.insight.of_goal(at) {
        Some(found) => standing::told(scope, &found),
        None => (None, None, standing::unknown(scope)),
    };
    Departure { link: scope.link(at), value, measured, state }
}

/// Where all goals of the programme stand.
pub fn of_all_goals(scope: &Scope<'_>) -> Option<Section> {
    let goals = scope.book.programme.of_kind(Kind::Goal);
    board(scope, &goals.map(|(at, _)| at).collect::<Vec<_>>())
}
