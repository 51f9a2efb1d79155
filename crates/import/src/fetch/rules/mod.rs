//! Why an address gives no table.

base::rules! {
    pub mod cannot_fetch;
}
