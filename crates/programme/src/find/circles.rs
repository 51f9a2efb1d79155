//! Circles among objects: found, reported and broken, so that no later stage goes round for ever.

use crate::model::{Detail, Object, Reference};
use base::diagnostic::Bag;

use crate::rules::cycle;
use crate::rules::cycle::Link;

/// The references of an object that must not come back to it.
type Chain = fn(&mut Detail) -> Option<&mut dyn References>;

/// One reference, or several.
trait References {
    fn each(&self) -> Vec<Reference>;
    fn drop_to(&mut self, to: usize);
}

impl References for Option<Reference> {
    fn each(&self) -> Vec<Reference> {
        self.iter().copied().collect()
    }

    fn drop_to(&mut self, to: usize) {
        self.take_if(|reference| reference.to.index() == to);
    }
}

impl References for Vec<Reference> {
    fn each(&self) -> Vec<Reference> {
        self.clone()
    }

    fn drop_to(&mut self, to: usize) {
        self.retain(|reference| reference.to.index() != to);
    }
}

const CHAINS: [Chain; 6] = [
    |detail| match detail {
        Detail::Goal(goal) => Some(&mut goal.parent),
        _ => None,
    },
    |detail| match detail {
        Detail::Area(area) => Some(&mut area.parent),
        _ => None,
    },
    |detail| match detail {
        Detail::Area(area) => Some(&mut area.part_of),
        _ => None,
    },
    |detail| match detail {
        Detail::Indicator(indicator) => Some(&mut indicator.part_of),
        _ => None,
    },
    |detail| match detail {
        Detail::Intervention(intervention) => Some(&mut intervention.depends_on),
        _ => None,
    },
    |detail| match detail {
        Detail::Document(document) => Some(&mut document.supersedes),
        _ => None,
    },
];

/// Reports the circles of `parent`, `part_of`, `depends_on` and `supersedes`, each way on its own,
/// and drops the reference that closes each.
pub fn break_circles(objects: &mut [Object], bag: &mut Bag) {
    for chain in CHAINS {
        let mut links: Vec<Link> = Vec::new();
        for (from, object) in objects.iter_mut().enumerate() {
            let references = chain(&mut object.detail).map(|found| found.each());
            links.extend(references.into_iter().flatten().map(|reference| Link {
                from,
                to: reference.to.index(),
                span: reference.span,
            }));
        }
        let name = |index: usize| objects.get(index).map_or("", |object| object.id.as_ref());
        for (from, to) in cycle::check(&links, name, bag) {
            if let Some(references) = objects.get_mut(from).and_then(|o| chain(&mut o.detail)) {
                references.drop_to(to);
            }
        }
    }
}
