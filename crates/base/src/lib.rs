//! The shapes in which every stage speaks: dates, periods and decimals, and what is wrong with them.

pub mod diagnostic;
mod memo;
pub mod value;

pub use memo::{Memo, Shared, Single};
