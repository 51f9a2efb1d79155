//! What can be wrong with a finished page; one file per rule.

use base::diagnostic::Rule;

pub(super) mod dangling_reference;
pub(super) mod dead_fragment;
pub(super) mod dead_link;
pub(super) mod duplicate_element_id;
pub(super) mod heading_order;
pub(super) mod image_without_text;
pub(super) mod inline_style_or_script;
pub(super) mod lang_missing;
pub(super) mod page_too_heavy;
pub(super) mod title_missing;
pub(super) mod title_not_unique;
pub(super) mod unnamed_link;

/// Every rule of this stage.
pub static RULES: &[&Rule] = &[
    &dangling_reference::RULE,
    &dead_fragment::RULE,
    &dead_link::RULE,
    &duplicate_element_id::RULE,
    &heading_order::RULE,
    &image_without_text::RULE,
    &inline_style_or_script::RULE,
    &lang_missing::RULE,
    &page_too_heavy::RULE,
    &title_missing::RULE,
    &title_not_unique::RULE,
    &unnamed_link::RULE,
];

/// What a tag of one template has in common on every page that it makes: its element and class.
fn kind_of_tag(tag: &str, class: &str) -> String {
    let element = tag.split(|c: char| c.is_whitespace() || c == '>').next();
    format!("{} {class}", element.unwrap_or_default())
}

/// A tag as it is shown in a sentence: on one line, and not too long.
fn shortened(tag: &str) -> String {
    const LONGEST: usize = 100;
    let words: Vec<&str> = tag.split_whitespace().collect();
    let line = words.join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    let start: String = line.chars().take(LONGEST).collect();
    format!("{start}…")
}
