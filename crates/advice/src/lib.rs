//! What the editors should know about the content as a whole: gaps, delays, hard words.
//!
//! None of it stops a publication. A rule sees what `resolve` made; it reads the source again only
//! to point at a word.

use rayon::prelude::*;

use base::diagnostic::Bag;
use base::value::Date;
use programme::model::{Passage, Programme};

use facts::Facts;

mod amount;
mod capitals;
mod facts;
pub mod rules;
mod told;

/// Every warning about a programme on a day.
///
/// `bodies` gives the source text of a passage; it is asked for the bodies of objects and for
/// where a title or a summary was written.
pub fn warnings<'a>(
    programme: &'a Programme,
    today: Date,
    bodies: &'a (dyn Fn(Passage) -> &'a str + Sync),
) -> Bag {
    let facts = Facts::new(programme, today, bodies);
    let found: Vec<Bag> = rules::CHECKS
        .par_iter()
        .map(|check| {
            let mut bag = Bag::new();
            check(&facts, &mut bag);
            bag
        })
        .collect();
    found.into_iter().flatten().collect()
}
