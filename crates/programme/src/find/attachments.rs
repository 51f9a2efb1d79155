//! What becomes of the attachments when some of them are left out.

use std::collections::BTreeSet;

use crate::model::{Attachment, Detail, Object};

/// The attachments without those at the places `gone`; what names the others is set right.
pub fn without(
    attachments: Vec<Attachment>,
    gone: &BTreeSet<usize>,
    objects: &mut [Object],
) -> Vec<Attachment> {
    if gone.is_empty() {
        return attachments;
    }
    // How many of those that go stand before a place.
    let moved = |place: &mut usize| *place -= gone.range(..*place).count();
    for object in objects {
        match &mut object.detail {
            Detail::Partner(partner) => {
                partner.logo.iter_mut().for_each(|logo| moved(&mut logo.attachment));
            }
            Detail::Story(story) => {
                story.image.iter_mut().for_each(|image| moved(&mut image.attachment));
            }
            Detail::Document(document) => document.file.iter_mut().for_each(moved),
            _ => {}
        }
    }
    let places = attachments.into_iter().enumerate();
    places.filter(|(place, _)| !gone.contains(place)).map(|(_, attachment)| attachment).collect()
}
