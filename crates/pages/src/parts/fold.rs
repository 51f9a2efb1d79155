//! What lies folded on a phone, so that nobody scrolls past all of one kind to come to the next.

use locale::args;

use crate::book::scope::Scope;
use crate::view::{Content, Fold, Section};

/// Of so many things those after the first; none where a fold would hide a single one.
pub fn after(scope: &Scope<'_>, first: usize, all: usize, key: &str) -> Option<Fold> {
    let count = all.checked_sub(first).filter(|rest| *rest > 1)?;
    Some(Fold { after: first, label: scope.t_with(key, args!(count)) })
}

/// Amounts, which take half a screen each.
pub fn amounts(scope: &Scope<'_>, section: Section) -> Section {
    const FEW: usize = 2;
    let count = section.content.things();
    if !matches!(section.content, Content::Ledger { .. }) || count <= FEW {
        return section;
    }
    Section { fold: after(scope, 0, count, "area-all-amounts"), ..section }
}
