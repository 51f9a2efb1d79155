//! Attachments by their path, as keys name them: relative to the file in which they stand.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Attachment, Detail, Object};

/// The files that are no content in themselves.
#[derive(Debug, Default)]
pub struct Files {
    by_path: BTreeMap<Box<str>, usize>,
}

impl Files {
    pub fn new(attachments: &[Attachment]) -> Self {
        let by_path = attachments.iter().enumerate();
        Self { by_path: by_path.map(|(index, file)| (file.path.clone(), index)).collect() }
    }

    /// The place of the file that `path`, written in the file at `base`, names.
    pub fn find(&self, base: &str, path: &str) -> Option<usize> {
        self.by_path.get(join(base, path)?.as_str()).copied()
    }

    /// Every path, as it would be written in the file at `base`.
    pub fn seen_from(&self, base: &str) -> impl Iterator<Item = String> {
        let up = "../".repeat(base.matches('/').count());
        let folder = base.rsplit_once('/').map(|(folder, _)| format!("{folder}/"));
        self.by_path.keys().map(move |path| {
            let beside = folder.as_deref().and_then(|folder| path.strip_prefix(folder));
            beside.map_or_else(|| format!("{up}{path}"), str::to_owned)
        })
    }
}

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

/// A path below the content folder; none where it leads out of it or to no file.
fn join(base: &str, path: &str) -> Option<String> {
    let folder = base.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            // An absolute path begins with an empty part.
            "" => return None,
            "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_relative_to_the_file_that_names_it() {
        let attachments = ["documents/bijlage.pdf", "files/foto.jpg"].map(|path| Attachment {
            path: path.into(),
            size: 1,
            dimensions: None,
        });
        let files = Files::new(&attachments);
        assert_eq!(files.find("stories/lente.md", "../files/foto.jpg"), Some(1));
        assert_eq!(files.find("documents/brief.md", "bijlage.pdf"), Some(0));
        assert_eq!(files.find("index.md", "files/./foto.jpg"), Some(1));
        for outside in ["files/foto.jpg", "/files/foto.jpg", "../../files/foto.jpg"] {
            assert_eq!(files.find("stories/lente.md", outside), None, "{outside}");
        }
        let seen: Vec<String> = files.seen_from("documents/brief.md").collect();
        assert_eq!(seen, ["bijlage.pdf", "../files/foto.jpg"]);
    }
}
