//! The shapes in which every stage speaks: dates, periods and decimals, and what is wrong with them.

pub mod diagnostic;
mod escape;
mod memo;
pub mod value;

pub use escape::{attribute, escape, escaped};
pub use memo::{Memo, Shared, Single};
