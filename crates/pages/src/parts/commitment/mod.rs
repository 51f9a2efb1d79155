//! Commitments: who made them to whom, where they stand, and how they are listed.

pub mod card;
pub mod count;
pub mod register;

pub mod way;
pub mod words;

pub use card::in_short;
pub use way::{in_document, is_source};
pub use words::{maker, party, state_view};
