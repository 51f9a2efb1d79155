//! What becomes of the attachments when some of them are left out.

use std::collections::BTreeSet;

use base::as_seen;
use base::diagnostic::{Bag, Diagnostic};

use crate::model::{Attachment, Detail, Object, Programme};
use crate::read::source::is_bitmap;
use crate::rules::{file_not_used, not_a_picture, picture_too_large};

/// More pixels than this no page needs, and a small phone cannot hold.
const MOST_PIXELS: u64 = 24_000_000;

/// The paths of the files that texts link to or show, below the content folder.
#[derive(Debug, Default)]
pub struct UsedByTexts {
    pub shown: BTreeSet<String>,
    /// In what this build leaves out.
    pub left_out: BTreeSet<String>,
}

/// Leaves out the files that only what is left out uses, and tells those in `files/` that nothing
/// uses and what is wrong with pictures. `shown` is the content folder as it is shown.
pub fn settle_files(
    mut programme: Programme,
    texts: &UsedByTexts,
    shown: &str,
) -> (Programme, Bag) {
    let mut bag = Bag::new();
    // In their order.
    let mut gone: Vec<usize> = Vec::new();
    let looks = |paths: &BTreeSet<String>| -> BTreeSet<String> {
        paths.iter().map(|path| as_seen(path).into_owned()).collect()
    };
    let (in_shown, in_left_out) = (looks(&texts.shown), looks(&texts.left_out));
    for (place, file) in programme.attachments.iter().enumerate() {
        let path = as_seen(&file.path);
        let is_shown = file.uses.shown || in_shown.contains(&*path);
        let is_left_out = file.uses.left_out || in_left_out.contains(&*path);
        match (is_shown, is_left_out) {
            (false, true) => {
                gone.push(place);
            }
            (false, false) if file.path.starts_with("files/") => {
                bag.push(file_not_used::report(&format!("{shown}/{}", file.path)));
            }
            _ => bag.extend(of_picture(file, shown)),
        }
    }
    let attachments = std::mem::take(&mut programme.attachments);
    programme.attachments = without(attachments, &gone, &mut programme.objects);
    (programme, bag)
}

/// What is wrong with a file that should be a picture.
fn of_picture(file: &Attachment, shown: &str) -> Option<Diagnostic> {
    let path = || format!("{shown}/{}", file.path);
    match file.dimensions {
        _ if !is_bitmap(&file.path) => None,
        None => Some(not_a_picture::report(&path())),
        Some(_) if file.is_cut_off => Some(not_a_picture::cut_off(&path())),
        Some((width, height)) => (u64::from(width) * u64::from(height) > MOST_PIXELS)
            .then(|| picture_too_large::report(&path(), width, height)),
    }
}

/// The attachments without those at the places `gone`; what names the others is set right.
fn without(
    attachments: Vec<Attachment>,
    gone: &[usize],
    objects: &mut [Object],
) -> Vec<Attachment> {
    if gone.is_empty() {
        return attachments;
    }
    // How many of those that go stand before a place.
    let moved = |place: &mut usize| *place -= gone.partition_point(|goes| goes < place);
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
    places
        .filter(|(place, _)| gone.binary_search(place).is_err())
        .map(|(_, attachment)| attachment)
        .collect()
}
