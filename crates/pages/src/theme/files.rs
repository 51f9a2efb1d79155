//! Where a file of a theme belongs, and whether it may be there.

use base::diagnostic::{Bag, nearest};
use programme::source;

use super::Layer;
use crate::rules::invalid_theme;

const FOLDERS: [&str; 3] = ["assets", "locales", "templates"];

/// Files that nothing looks at, and drawings that a browser would let act.
pub(super) fn faults(layer: &Layer) -> Bag {
    let mut bag = Bag::new();
    for (path, bytes) in &layer.files {
        let shown = format!("{}/{path}", layer.shown);
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
        match path.split_once('/') {
            Some(("templates", _)) => {}
            Some(("assets", _)) if ending == "svg" => bag.extend(source::acting(bytes, &shown)),
            Some(("assets", _)) => {}
            Some(("locales", name)) if ending == "ftl" => {
                let tag = name.rsplit('/').next().and_then(|name| name.split('.').next());
                if !tag.is_some_and(is_language) {
                    bag.push(invalid_theme::no_language(&shown, name));
                }
            }
            None if path == "theme.yaml" || is_for_people(path, &ending) => {}
            _ => bag.push(invalid_theme::misplaced(&shown, place(path, &ending).as_deref())),
        }
    }
    bag
}

/// What people read who look into the folder.
fn is_for_people(name: &str, ending: &str) -> bool {
    matches!(ending, "md" | "txt") || name.starts_with("LICEN") || name.starts_with("LICENTIE")
}

/// `nl`, `nl-BE`, `pap`.
pub(crate) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split(['-', '_']);
    let first = parts.next().unwrap_or_default();
    matches!(first.len(), 2 | 3)
        && first.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.is_ascii())
}

/// Where the file was meant to be.
fn place(path: &str, ending: &str) -> Option<String> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    match nearest(folder, FOLDERS) {
        Some("locales") => {
            return Some(format!("locales/{}.ftl", name.split('.').next().unwrap_or(name)));
        }
        Some(near) => return Some(format!("{near}/{name}")),
        None => {}
    }
    let folder = match ending {
        "html" => "templates",
        "ftl" => "locales",
        "avif" | "css" | "gif" | "ico" | "jpeg" | "jpg" | "otf" | "png" | "svg" | "ttf"
        | "webp" | "woff" | "woff2" => "assets",
        "yaml" | "yml" => return Some("theme.yaml".to_owned()),
        _ => return None,
    };
    Some(format!("{folder}/{path}"))
}
