use locale::args;
use programme::model::{Kind, ObjectRef};

use super::{course, standing, value};
use crate::book::scope::Scope;
use crate::view::{Departure, Section};

/// Where goals stand.
pub fn board(scope: &Scope<'_>, goals: &[ObjectRef]) -> Option<Section> {
    let rows: Vec<Departure> = goals.iter().map(|at| departure(scope, *at)).collect();
    scope.section("doelen", "home-goals", rows).if_any()
}

/// A goal with where its headline figure stands or, in one sentence, why that is not known.
pub fn departure(scope: &Scope<'_>, at: ObjectRef) -> Departure {
    let link = scope.link(at);
    let unknown = |why: String| Departure {
        link: link.clone(),
        value: None,
        measured: Some(why.into()),
        state: None,
        drawing_html: None,
    };
    let Some(found) = scope.book.insight.of_goal(at) else {
        return unknown(scope.t("board-no-headline"));
    };
    if found.latest.is_none() {
        let title = scope.short_title(found.indicator).text;
        let indicator = scope.book.programme.indicator(found.indicator);
        return unknown(match indicator.and_then(insight::latest_period) {
            Some(period) => {
                let period = standing::in_text(scope, period);
                let what = standing::elsewhere(scope, found.indicator);
                scope.t_with("board-elsewhere", args!(title, what, period))
            }
            None if indicator.is_some_and(value::is_hidden) => {
                scope.t_with("board-hidden", args!(title))
            }
            None => scope.t_with("board-none", args!(title)),
        });
    }
    let (value, measured, state) = standing::told(scope, &found);
    let drawing_html = course::small(scope, &found);
    Departure { link, value, measured, state: Some(state), drawing_html }
}

/// Where all goals of the programme stand.
pub fn of_all_goals(scope: &Scope<'_>) -> Option<Section> {
    let goals = scope.book.programme.of_kind(Kind::Goal);
    board(scope, &goals.map(|(at, _)| at).collect::<Vec<_>>())
}
