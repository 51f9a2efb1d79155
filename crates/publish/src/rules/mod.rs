//! What can go wrong when a site is written, one file per rule, named after its code.

pub mod cannot_copy;
pub mod cannot_write;
pub mod disk_full;
pub mod exchange_not_possible;
pub mod foreign_file_in_the_way;
pub mod foreign_output;
pub mod output_busy;
pub mod output_cannot_move;
pub mod output_changed;
pub mod output_not_a_folder;
pub mod overlapping_output;
pub mod path_written_twice;
mod reason;
pub mod remnant_stays;
pub mod unfinished_build;
pub mod unreadable_marker;
pub mod unusable_path;

use base::diagnostic::Rule;

pub static RULES: &[&Rule] = &[
    &cannot_copy::RULE,
    &cannot_write::RULE,
    &disk_full::RULE,
    &exchange_not_possible::RULE,
    &foreign_file_in_the_way::RULE,
    &foreign_output::RULE,
    &output_busy::RULE,
    &output_cannot_move::RULE,
    &output_changed::RULE,
    &output_not_a_folder::RULE,
    &overlapping_output::RULE,
    &path_written_twice::RULE,
    &remnant_stays::RULE,
    &unfinished_build::RULE,
    &unreadable_marker::RULE,
    &unusable_path::RULE,
];
