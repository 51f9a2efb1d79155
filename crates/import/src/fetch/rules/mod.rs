//! Why an address gives no table, or nothing at all.

base::rules! {
    pub(crate) mod cannot_fetch;
    pub mod external_link_broken;
}
