//! Why an address gives no table.

base::rules! {
    pub(crate) mod cannot_fetch;
}
