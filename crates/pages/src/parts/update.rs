//! The newest that updates say of each part of the work.

use std::cmp::Reverse;

use insight::LatestUpdate;

/// Each of the latest updates once, with the parts of the work of which it is the latest.
pub fn by_update<'a, 'b>(latest: &'b [LatestUpdate<'a>]) -> Vec<Vec<&'b LatestUpdate<'a>>> {
    let mut sorted: Vec<&LatestUpdate<'_>> = latest.iter().collect();
    sorted.sort_by_key(|one| (Reverse(one.update.date), one.at, one.of));
    sorted.chunk_by(|a, b| a.at == b.at).map(<[_]>::to_vec).collect()
}
