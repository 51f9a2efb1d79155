//! Money on the pages: the overview, the register of rows, and the part of a fund, a track, an
//! action line, an intervention, a goal and an area.
//!
//! Every number leads to the rows that it is made of, and every row to the fund that it comes from,
//! to the goals that it reaches or the sentence that these are not known, and to the decision that
//! it rests on.

pub mod bars;
pub mod drawing;
pub mod fund;
pub mod goal;
pub mod link;
pub mod matrix;
pub mod moved;
pub mod object;
pub mod rows;
pub mod table;
pub mod words;

pub use fund::{facts as fund_facts, sections as of_fund};
pub use goal::sections as of_goal;
pub use object::{area as of_area, sections as of_object};
pub use words::fund_in_words;

use insight::money::{Stages, meant_for_any};
use locale::args;
use programme::model::Allocation;

use crate::book::scope::Scope;

/// The totals of rows, where there is more than one, and whether any of them reaches a goal.
fn intro(scope: &Scope<'_>, rows: &[&Allocation]) -> Option<String> {
    let mut intro: Vec<String> = Vec::new();
    if rows.len() > 1 {
        intro.extend(words::totals(scope, &Stages::of(rows.iter().copied())));
    }
    intro.extend(goals_unknown(scope, rows));
    (!intro.is_empty()).then(|| intro.join(" "))
}

/// The sentence that of none of these rows the goal is known, where that is so, with the goals that
/// they are meant for.
pub fn goals_unknown(scope: &Scope<'_>, rows: &[&Allocation]) -> Option<String> {
    let counting: Vec<&Allocation> = rows.iter().copied().filter(|row| row.counts()).collect();
    if counting.is_empty() || rows.iter().any(|row| !row.goals.is_empty()) {
        return None;
    }
    let goals = meant_for_any(scope.book.programme, counting.iter().copied());
    if goals.is_empty() {
        return Some(scope.t_with("money-no-goals", args!(count = counting.len())));
    }
    let names: Vec<String> = goals.into_iter().map(|goal| scope.title(goal).text).collect();
    let goals = scope.locale().list(&names);
    Some(scope.t_with("money-no-goals-but-meant", args!(goals)))
}
