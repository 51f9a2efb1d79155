//! The logo that a theme puts at the head of every page.

use std::io::Cursor;

use base::diagnostic::{Bag, nearest};
use programme::source;
use programme::yaml::{Node, NodeKind};

use super::Layer;
use crate::rules::invalid_theme;

const KEYS: [&str; 3] = ["file", "dark", "alt"];
const ENDINGS: [&str; 7] = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];

/// Files by their names in `assets/`.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    pub file: String,
    /// What stands in its place on a dark ground.
    pub dark: Option<String>,
    /// What it says, for who does not see it; empty where the name beside it says the same.
    pub alt: String,
    /// Width and height, where they are known.
    pub size: Option<(u32, u32)>,
}

/// `assets/logo.svg`, or a map with `file`, `dark` and `alt`.
pub(super) fn read(node: &Node, layer: &Layer, bag: &mut Bag) -> Option<Logo> {
    let mut logo = Logo { file: String::new(), dark: None, alt: String::new(), size: None };
    match &node.kind {
        NodeKind::Map(pairs) => {
            let mut named = None;
            for (key, value) in pairs {
                let name = key.scalar().unwrap_or_default();
                match name {
                    "file" => named = file(value, layer, bag),
                    "dark" => logo.dark = file(value, layer, bag),
                    "alt" => match value.scalar() {
                        Some(alt) => alt.clone_into(&mut logo.alt),
                        None => bag.push(invalid_theme::logo(value.span)),
                    },
                    _ => bag.push(invalid_theme::unknown_key(key.span, name, &KEYS)),
                }
            }
            if !pairs.iter().any(|(key, _)| key.scalar() == Some("file")) {
                bag.push(invalid_theme::logo(node.span));
            }
            logo.file = named?;
        }
        NodeKind::Scalar { .. } => logo.file = file(node, layer, bag)?,
        _ => {
            bag.push(invalid_theme::logo(node.span));
            return None;
        }
    }
    let path = format!("assets/{}", logo.file);
    let bytes = layer.files.iter().find(|(own, _)| *own == path);
    logo.size =
        bytes.and_then(|(path, bytes)| source::picture_size(path, || Some(Cursor::new(bytes))));
    Some(logo)
}

/// The name in `assets/` of a picture whose path is written as it is seen from `theme.yaml`.
fn file(node: &Node, layer: &Layer, bag: &mut Bag) -> Option<String> {
    let Some(path) = node.scalar().filter(|path| !path.is_empty()) else {
        bag.push(invalid_theme::logo(node.span));
        return None;
    };
    let is_picture = |path: &str| {
        let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
    };
    let mut pictures = layer.files.iter().map(|(own, _)| own.as_str());
    let found = path.strip_prefix("assets/").filter(|_| pictures.any(|own| own == path));
    match found {
        Some(_) if !is_picture(path) => {
            bag.push(invalid_theme::no_picture(node.span, path));
            None
        }
        Some(name) => Some(name.to_owned()),
        None => {
            let pictures = layer.files.iter().map(|(own, _)| own.as_str());
            let pictures = pictures.filter(|own| own.starts_with("assets/") && is_picture(own));
            let meant = format!("assets/{}", path.trim_start_matches("./"));
            bag.push(invalid_theme::no_logo(node.span, path, nearest(&meant, pictures)));
            None
        }
    }
}
