//! What can be wrong with a text; one file for each rule, named after its code.
//!
//! A missing file, an image without a description, an id that is not known and a start after its end can
//! stand in a key as well: those rules are `programme`'s.

base::rules! {
    pub(crate) mod broken_anchor;
    pub(crate) mod broken_footnote;
    pub(crate) mod broken_link;
    pub(crate) mod embargoed_link;
    pub(crate) mod external_image;
    pub(crate) mod fence_unclosed;
    pub(crate) mod heading_of_level_one;
    pub(crate) mod heading_skipped;
    pub(crate) mod indented_code;
    pub(crate) mod invalid_number;
    pub(crate) mod number_differs;
    pub(crate) mod number_without_data;
    pub(crate) mod raw_html;
    pub(crate) mod row_wider_than_head;
    pub(crate) mod underlined_heading;
    pub(crate) mod unknown_chart_key;
    pub(crate) mod unsafe_link;
}
