//! What can keep a file from being made, and an id from getting another name.

base::rules! {
    pub mod cannot_create;
    pub(crate) mod cannot_rename;
}
