//! What can be wrong with a text; one file for each rule, named after its code.
//!
//! `missing-file`, `unknown-id` and `start-after-end` are worded here for texts; the stage that sees
//! them first in keys and tables has a file of the same name.

base::rules! {
    pub mod broken_anchor;
    pub mod broken_footnote;
    pub mod broken_link;
    pub mod embargoed_link;
    pub mod external_image;
    pub mod heading_of_level_one;
    pub mod heading_skipped;
    pub mod image_without_alt;
    pub mod invalid_number;
    pub mod missing_file;
    pub mod number_differs;
    pub mod number_without_data;
    pub mod raw_html;
    pub mod start_after_end;
    pub mod unknown_chart_key;
    pub mod unknown_id;
    pub mod unsafe_link;
}
