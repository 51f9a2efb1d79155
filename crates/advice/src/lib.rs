//! What the editors should know about the content as a whole: gaps, delays, hard words.
//!
//! None of it stops a publication. A rule sees what `resolve` made; it reads the source again only
//! to point at a word.

use rayon::prelude::*;

use base::diagnostic::{Bag, Rule};
use insight::Insight;
use programme::model::Passage;

pub use follow_ons::without_follow_ons;

use facts::Facts;
use rules::{CHECKS, Check, indicator_without};

mod amount;
mod capitals;
mod facts;
mod follow_ons;
mod rules;
mod told;

/// Every rule of this stage.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let own_file = rules::RULES.iter().copied();
    own_file.chain(indicator_without::rules())
}

/// Every warning about a programme on the day of the build.
///
/// `bodies` gives the source text of a passage; it is asked for the bodies of objects and for
/// where a title or a summary was written.
pub fn warnings<'a>(
    insight: &'a Insight<'_>,
    bodies: &'a (dyn Fn(Passage) -> &'a str + Sync),
) -> Bag {
    let facts = Facts { programme: insight.programme, today: insight.today, insight, bodies };
    let table: Check = indicator_without::check;
    let found: Vec<Bag> = CHECKS
        .par_iter()
        .chain([&table])
        .map(|check| {
            let mut bag = Bag::new();
            check(&facts, &mut bag);
            bag
        })
        .collect();
    found.into_iter().flatten().collect()
}
