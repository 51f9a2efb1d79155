//! The words by which editors bring together what is told in several places.

use std::collections::BTreeMap;

use programme::model::{ObjectRef, Programme};

use crate::address::{PageKey, folder};

/// Every tag, by its part of an address: however it is spelled, it is one tag.
pub struct Tags(pub BTreeMap<String, Tag>);

pub struct Tag {
    pub page: PageKey,
    /// In the order of the programme.
    pub objects: Vec<ObjectRef>,
}

impl Tags {
    pub fn new(programme: &Programme) -> Self {
        let mut tags: BTreeMap<String, Tag> = BTreeMap::new();
        for (at, object) in (0u32..).map(ObjectRef).zip(&programme.objects) {
            for (place, tag) in (0u16..).zip(&object.common.tags) {
                let Some(folder) = folder(tag) else { continue };
                let new = || Tag { page: PageKey::Tag(at, place), objects: Vec::new() };
                let found = tags.entry(folder).or_insert_with(new);
                if found.objects.last() != Some(&at) {
                    found.objects.push(at);
                }
            }
        }
        Self(tags)
    }

    pub fn get(&self, tag: &str) -> Option<&Tag> {
        self.0.get(&folder(tag)?)
    }
}

/// A tag as it was first written.
pub fn written(programme: &Programme, key: PageKey) -> &str {
    let PageKey::Tag(at, place) = key else { return "" };
    programme.object(at).common.tags.get(usize::from(place)).map_or("", AsRef::as_ref)
}
