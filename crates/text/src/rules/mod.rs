//! What can be wrong with a text; one file for each rule, named after its code.
//!
//! A missing file, an image without a description, an id that is not known and a start after its end can
//! stand in a key as well: those rules are `programme`'s.

base::rules! {
    pub mod broken_anchor;
    pub mod broken_footnote;
    pub mod broken_link;
    pub mod embargoed_link;
    pub mod external_image;
    pub mod heading_of_level_one;
    pub mod heading_skipped;
    pub mod invalid_number;
    pub mod number_differs;
    pub mod number_without_data;
    pub mod raw_html;
    pub mod unknown_chart_key;
    pub mod unsafe_link;
}
