//! An area has no keys of its own: what it is stands in its row of `areas.csv`.

use base::diagnostic::Words;

use super::prelude::*;
use crate::model::{Area, Relation};

impl Keys for Area {
    const NAME: Words = Words { nl: "gebied", en: "area" };
    const KEYS: &'static [Key] = &[];

    fn build(_: &Record, _: Span, _: &mut Builder<'_, '_>) -> Option<Self> {
        Some(Self::default())
    }

    fn lines(&self, lines: &mut Lines) {
        let mut each = |kind, to: &mut dyn Iterator<Item = &Reference>| {
            to.for_each(|reference| lines.draw(Some(kind), reference.to));
        };
        each(RelationKind::PartOf, &mut self.parent.iter());
        each(RelationKind::AlsoIn, &mut self.part_of.iter());
        each(RelationKind::Supersedes, &mut self.split_from.iter());
        if let Some(new) = self.merged_into {
            // Written by the old area; the new one is what replaces.
            lines.found.push(Relation {
                from: new.to,
                kind: RelationKind::Supersedes,
                to: lines.from,
            });
        }
    }
}

pub const EXAMPLE: &str = "\
---
summary: Een wijk met veel portiekflats uit de jaren zestig.
---
Selwerd ligt tussen de ring en het spoor.
";
