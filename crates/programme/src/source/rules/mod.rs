//! What can be wrong with a file before its content is looked at.

base::rules! {
    pub mod file_too_large;
    pub mod front_matter_unclosed;
    pub mod link_outside_content;
    pub mod merge_conflict;
    pub mod no_such_folder;
    pub mod not_utf8;
    pub mod unreadable_file;
}
