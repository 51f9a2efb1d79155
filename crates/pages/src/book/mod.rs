//! What pages are made from: read only.

pub mod places;
pub mod register;
pub mod scope;
