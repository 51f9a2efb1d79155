//! The newest that updates say of each part of the work.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use base::value::Date;
use programme::model::{ObjectRef, Subject, Update};

use crate::book::scope::Scope;

/// The latest update of a part of the work; none is the programme as a whole.
pub struct Latest<'a> {
    pub of: Option<ObjectRef>,
    pub at: ObjectRef,
    pub update: &'a Update,
    /// The day of the one before it.
    pub earlier: Option<Date>,
}

/// Of every part of the work that an update is of, the newest: of the programme first.
pub fn latest<'a>(scope: &Scope<'a>) -> Vec<Latest<'a>> {
    let mut all: BTreeMap<Option<ObjectRef>, Vec<(ObjectRef, &Update)>> = BTreeMap::new();
    for (at, _, update) in scope.book.programme.each::<Update>() {
        for (subject, _) in &update.of {
            let of = match subject {
                Subject::Programme => None,
                Subject::Object(of) => Some(*of),
            };
            all.entry(of).or_default().push((at, update));
        }
    }
    let newest = |(of, mut updates): (Option<ObjectRef>, Vec<(ObjectRef, &'a Update)>)| {
        updates.sort_by_key(|(_, update)| Reverse(update.date));
        let (at, update) = *updates.first()?;
        let earlier = updates.get(1).map(|(_, update)| update.date);
        Some(Latest { of, at, update, earlier })
    };
    all.into_iter().filter_map(newest).collect()
}

/// Each of the latest updates once, with the parts of the work of which it is the latest.
pub fn by_update<'a, 'b>(latest: &'b [Latest<'a>]) -> Vec<Vec<&'b Latest<'a>>> {
    let mut sorted: Vec<&Latest<'_>> = latest.iter().collect();
    sorted.sort_by_key(|one| (Reverse(one.update.date), one.at, one.of));
    sorted.chunk_by(|a, b| a.at == b.at).map(<[_]>::to_vec).collect()
}
