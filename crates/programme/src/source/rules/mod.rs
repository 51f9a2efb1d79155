//! What can be wrong with a file before its content is looked at.

pub mod file_too_large;
pub mod front_matter_unclosed;
pub mod link_outside_content;
pub mod merge_conflict;
pub mod no_such_folder;
pub mod not_utf8;
pub mod unreadable_file;

use base::diagnostic::Rule;

pub static RULES: &[&Rule] = &[
    &file_too_large::RULE,
    &front_matter_unclosed::RULE,
    &link_outside_content::RULE,
    &merge_conflict::RULE,
    &no_such_folder::RULE,
    &not_utf8::RULE,
    &unreadable_file::RULE,
];
