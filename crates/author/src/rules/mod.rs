//! What can keep a file from being made.

base::rules! {
    pub mod cannot_create;
}
