//! What can be wrong with a finished page; one file per rule.

base::rules! {
    pub(super) mod dangling_reference;
    pub(super) mod dead_fragment;
    pub(super) mod dead_link;
    pub(super) mod duplicate_element_id;
    pub(super) mod external_resource;
    pub(super) mod heading_order;
    pub(super) mod image_without_text;
    pub(super) mod inline_style_or_script;
    pub(super) mod lang_missing;
    pub(super) mod page_too_heavy;
    pub(super) mod title_missing;
    pub(super) mod title_not_unique;
    pub(super) mod unnamed_link;
}
