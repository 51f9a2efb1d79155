//! What can be wrong with a foreign table, and what the import has to be told.

use base::diagnostic::{Bag, Diagnostic};
use base::text;
use std::collections::BTreeMap;

base::rules! {
    pub(crate) mod ambiguous_area;
    pub(crate) mod area_missing;
    pub(crate) mod area_not_in_register;
    pub mod choice_needed;
    pub(crate) mod conflicting_values;
    pub(crate) mod decimal_mark_unclear;
    pub mod final_value_contradicted;
    pub(crate) mod incomplete_table;
    pub mod no_such_choice;
    pub(crate) mod nothing_to_write;
    pub(crate) mod row_too_long;
    pub(crate) mod second_table;
    pub mod table_exists;
    pub(crate) mod table_not_found;
    pub(crate) mod unclear_period;
    pub(crate) mod unclear_value;
    pub(crate) mod unreadable_table;
}

/// How many places of one mistake are told each on their own.
const MOST: usize = 20;

/// Keeps one mistake in a million cells from filling the screen: after some, the rest is counted.
#[derive(Default)]
pub struct Limited {
    met: BTreeMap<&'static str, (usize, Option<Diagnostic>)>,
}

impl Limited {
    pub fn push(&mut self, diagnostic: Diagnostic, bag: &mut Bag) {
        let (count, beyond) = self.met.entry(diagnostic.rule.code).or_default();
        *count += 1;
        if *count <= MOST {
            bag.push(diagnostic);
        } else {
            beyond.get_or_insert(diagnostic);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.met.is_empty()
    }

    /// Tells how many more there were, at the place of the first that was not told.
    pub fn finish(self, bag: &mut Bag) {
        for (count, beyond) in self.met.into_values() {
            let Some(mut beyond) = beyond else { continue };
            let more = count - MOST;
            beyond.message = if more == 1 {
                text!("Zo is er nog 1 plaats.", "There is 1 more such place.")
            } else {
                text!("Zo zijn er nog {more} plaatsen.", "There are {more} more such places.")
            };
            bag.push(beyond);
        }
    }
}
