//! What can go wrong when a site is written, one file per rule, named after its code.

base::rules! {
    pub(crate) mod cannot_copy;
    pub mod cannot_write;
    pub(crate) mod disk_full;
    pub(crate) mod drafts_over_site;
    pub(crate) mod exchange_not_possible;
    pub(crate) mod foreign_file_in_the_way;
    pub(crate) mod foreign_output;
    pub(crate) mod output_busy;
    pub(crate) mod output_cannot_move;
    pub(crate) mod output_changed;
    pub(crate) mod output_not_a_folder;
    pub(crate) mod overlapping_output;
    pub(crate) mod path_written_twice;
    pub(crate) mod remnant_stays;
    pub(crate) mod unfinished_build;
    pub(crate) mod unreadable_marker;
    pub mod unusable_path;
}

mod reason;
