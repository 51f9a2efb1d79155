//! What can go wrong when a site is written, one file per rule, named after its code.

base::rules! {
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
    pub mod remnant_stays;
    pub mod unfinished_build;
    pub mod unreadable_marker;
    pub mod unusable_path;
}

mod reason;
