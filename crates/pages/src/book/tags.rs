//! The words by which editors bring together what is told in several places.

use std::collections::BTreeMap;

use base::as_typed;
use programme::model::{ObjectRef, Programme};

use crate::address::PageKey;

/// Every tag, by its part of an address: however it is spelled, it is one tag.
pub struct Tags(pub BTreeMap<String, Tag>);

pub struct Tag {
    pub page: PageKey,
    /// In the order of the programme.
    pub objects: Vec<ObjectRef>,
}

/// The longest part of an address that a tag gets, in characters.
const LONGEST: usize = 60;

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

/// The part of an address for a tag; none where nothing of it can stand there.
pub fn folder(tag: &str) -> Option<String> {
    let typed = as_typed(tag);
    let words = typed.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let all = words.collect::<Vec<_>>().join("-");
    let short: String = all.chars().take(LONGEST).collect();
    let short = short.trim_end_matches('-');
    (!short.is_empty()).then(|| short.to_owned())
}

#[cfg(test)]
mod tests {
    use super::folder;

    #[test]
    fn a_tag_is_one_however_it_is_spelled() {
        for tag in ["Jongeren & werk", "jongeren  werk", "jóngeren/werk"] {
            assert_eq!(folder(tag).as_deref(), Some("jongeren-werk"), "{tag}");
        }
        assert_eq!(folder("—"), None);
        assert_eq!(folder(&"a".repeat(500)).map(|made| made.len()), Some(60));
        assert_eq!(folder("../..").as_deref(), None);
    }
}
