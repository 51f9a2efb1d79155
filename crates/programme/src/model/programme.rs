use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use base::as_seen;
use base::diagnostic::Span;
use base::value::{Date, PartialDate};

use super::Division;
use crate::kinds::{Common, Detail, Detailed, Indicator, Settings, Source};
use crate::tables::{AddressRow, Allocation, Area, PlaceName, Target, Transaction};
use crate::values::{Body, Kind, Lang, Localised, ObjectRef, Relation, RelationKind};

/// Everything that the content says.
#[derive(Debug, Clone, PartialEq)]
pub struct Programme {
    pub settings: Settings,
    /// Sorted by kind, then `order`, then id.
    pub objects: Vec<Object>,
    pub by_id: BTreeMap<Box<str>, ObjectRef>,
    pub targets: Arc<[Target]>,
    pub allocations: Vec<Allocation>,
    pub transactions: Vec<Transaction>,
    /// Streets, postcodes and other names of places, from A to Z.
    pub place_names: Vec<PlaceName>,
    /// The addresses that were published before.
    pub addresses: Vec<AddressRow>,
    /// Sorted by `from`; both directions are found with [`Programme::outgoing`] and
    /// [`Programme::incoming`].
    pub relations: Vec<Relation>,
    /// The same relations sorted by `to`.
    pub backlinks: Vec<Relation>,
    /// The home page's own heading, summary and text.
    pub home_title: Option<Localised>,
    pub home_summary: Option<Localised>,
    pub home: Body,
    pub glossary: Vec<GlossaryEntry>,
    /// Files of `files/` and others that the content refers to, sorted by path as it looks.
    pub attachments: Vec<Attachment>,
    /// Left out of this build: drafts and what is under embargo, sorted by kind, then id.
    pub withheld: Vec<Withheld>,
}

impl Programme {
    pub fn get(&self, id: &str) -> Option<ObjectRef> {
        self.by_id.get(id).copied()
    }

    /// The object behind a reference.
    ///
    /// References are made by `resolve` from this very list, so that one out of range is a defect
    /// of the program and not of the content.
    #[allow(clippy::indexing_slicing)]
    pub fn object(&self, at: ObjectRef) -> &Object {
        &self.objects[at.index()]
    }

    /// The first day on which an object is no more; none where its end was not told.
    pub fn end(&self, at: ObjectRef) -> Option<Date> {
        self.object(at).common.valid_to?.last().tomorrow().ok()
    }

    pub fn is_gone(&self, at: ObjectRef, today: Date) -> bool {
        self.end(at).is_some_and(|day| day <= today)
    }

    /// An area and every area that it lies in, the nearest first, each once: `resolve` has cut the
    /// circles of parents, and memberships may meet again.
    pub fn areas_around(&self, area: ObjectRef) -> Vec<ObjectRef> {
        let mut found = vec![area];
        let mut seen = BTreeSet::from([area]);
        let mut next = 0;
        while let Some(at) = found.get(next).copied() {
            if let Some(area) = self.detail::<Area>(at) {
                for above in area.part_of.iter().chain(&area.parent) {
                    if seen.insert(above.to) {
                        found.push(above.to);
                    }
                }
            }
            next += 1;
        }
        found
    }

    /// All objects of a kind, in the order in which they are shown.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = (ObjectRef, &Object)> {
        let start = self.objects.partition_point(|o| o.kind() < kind);
        (0u32..)
            .zip(&self.objects)
            .skip(start)
            .take_while(move |(_, o)| o.kind() == kind)
            .map(|(index, object)| (ObjectRef(index), object))
    }

    /// All objects of a kind with what only they have, in the order in which they are shown.
    pub fn each<T: Detailed>(&self) -> impl Iterator<Item = (ObjectRef, &Object, &T)> {
        let all = self.of_kind(T::KIND);
        all.filter_map(|(at, object)| Some((at, object, T::of(&object.detail)?)))
    }

    /// What only this kind of object has; none where the object is of another.
    pub fn detail<T: Detailed>(&self, at: ObjectRef) -> Option<&T> {
        T::of(&self.object(at).detail)
    }

    /// The same programme with more lines, each once, and both lists sorted; a line from an object to
    /// itself says nothing and is left out.
    #[must_use]
    pub fn with_relations(mut self, more: impl IntoIterator<Item = Relation>) -> Self {
        self.relations.extend(more.into_iter().filter(|relation| relation.from != relation.to));
        self.relations.sort_unstable();
        self.relations.dedup();
        self.backlinks.clone_from(&self.relations);
        self.backlinks.sort_unstable_by_key(|line| (line.to, line.kind, line.from));
        self
    }

    /// The same programme, published at another address than the one in its settings.
    #[must_use]
    pub fn published_at(mut self, url: &str) -> Self {
        self.settings.url = Some(format!("{}/", url.trim_end_matches('/')).into());
        self
    }

    /// The relations that `from` wrote.
    pub fn outgoing(&self, from: ObjectRef) -> &[Relation] {
        let start = self.relations.partition_point(|r| r.from < from);
        let end = self.relations.partition_point(|r| r.from <= from);
        self.relations.get(start..end).unwrap_or_default()
    }

    /// The relations that name `to`.
    pub fn incoming(&self, to: ObjectRef) -> &[Relation] {
        let start = self.backlinks.partition_point(|r| r.to < to);
        let end = self.backlinks.partition_point(|r| r.to <= to);
        self.backlinks.get(start..end).unwrap_or_default()
    }

    /// The objects of a kind that name `to` in a certain way, each once, in the order of the list.
    pub fn naming(
        &self,
        to: ObjectRef,
        kind: Kind,
        relation: RelationKind,
    ) -> impl Iterator<Item = ObjectRef> + '_ {
        self.incoming(to)
            .iter()
            .filter(move |r| r.kind == relation && self.object(r.from).kind() == kind)
            .map(|r| r.from)
    }

    pub fn title(&self, at: ObjectRef, lang: Lang) -> crate::values::Said<'_> {
        self.object(at).common.title.get(lang)
    }

    /// The file at a path below the content folder.
    pub fn attachment_at(&self, path: &str) -> Option<&Attachment> {
        self.looking_like(path).find(|file| *file.path == *path)
    }

    /// The file at a path below the content folder, else one whose path looks the same.
    pub fn attachment(&self, path: &str) -> Option<&Attachment> {
        self.attachment_at(path).or_else(|| self.looking_like(path).next())
    }

    /// The files whose path looks as this one does.
    fn looking_like(&self, path: &str) -> impl Iterator<Item = &Attachment> {
        let look = as_seen(path);
        let start = self.attachments.partition_point(|file| as_seen(&file.path) < look);
        let from = self.attachments.get(start..).unwrap_or_default();
        from.iter().take_while(move |file| as_seen(&file.path) == look)
    }

    /// What this build leaves out under an id.
    pub fn withheld(&self, id: &str) -> Option<&Withheld> {
        Kind::ALL.into_iter().find_map(|kind| {
            let key = (kind, id);
            let at = self.withheld.binary_search_by(|one| (one.kind, &*one.id).cmp(&key));
            self.withheld.get(at.ok()?)
        })
    }

    pub fn indicator(&self, at: ObjectRef) -> Option<&Indicator> {
        self.detail(at)
    }

    /// The two that an indicator is worked out from; none where it is not.
    pub fn derived_from(&self, rate: &Indicator) -> Option<[ObjectRef; 2]> {
        let derive = rate.derive.as_ref()?;
        Some([derive.numerator.to, derive.denominator.to])
    }

    /// Where the figures of an indicator come from: its own source, else those of the two that it is
    /// worked out from, each once.
    pub fn sources<'a>(&'a self, indicator: &'a Indicator) -> Vec<&'a Source> {
        let own = indicator.source.iter();
        let parts = self.derived_from(indicator).filter(|_| indicator.source.is_none());
        let parts = parts.into_iter().flatten().filter_map(|part| self.indicator(part));
        let mut all: Vec<&Source> = own.chain(parts.filter_map(|p| p.source.as_ref())).collect();
        all.dedup();
        all
    }

    /// How an indicator is worked out from two others; none where it is not.
    pub fn division<'a>(&'a self, rate: &'a Indicator) -> Option<Division<'a>> {
        let [above, below] = self.derived_from(rate)?;
        Some(Division::new(rate, self.indicator(above)?, self.indicator(below)?))
    }
}

/// One object: a file of content, or a row of the register of areas.
#[derive(Debug, Clone, PartialEq)]
pub struct Object {
    pub id: Box<str>,
    pub common: Common,
    pub detail: Detail,
}

impl Object {
    /// From which day it may be shown, where it says so itself: a story is not told before its day.
    pub fn public_from(&self) -> Option<Date> {
        let told = match &self.detail {
            Detail::Story(story) => Some(story.date),
            _ => None,
        };
        self.common.publish_at.map(PartialDate::first).max(told)
    }

    pub fn kind(&self) -> Kind {
        self.detail.kind()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct GlossaryEntry {
    pub term: Box<str>,
    pub explanation: Localised,
    /// Where the term was written.
    pub span: Span,
}

/// A file that is published as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Below the content folder, with `/`.
    pub path: Box<str>,
    /// In bytes.
    pub size: u64,
    /// Width and height in pixels, of a picture.
    pub dimensions: Option<(u32, u32)>,
    /// Whether a picture ends before its end.
    pub is_cut_off: bool,
    pub uses: Uses,
}

/// Who uses a file, as far as keys tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Uses {
    /// Something that this build shows.
    pub shown: bool,
    /// Something that it leaves out.
    pub left_out: bool,
}

/// An object that this build leaves out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withheld {
    pub id: Box<str>,
    pub kind: Kind,
    pub span: Span,
    /// None for a draft.
    pub publish_at: Option<PartialDate>,
    pub body: Body,
}
