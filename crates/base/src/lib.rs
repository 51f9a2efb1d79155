//! The shapes in which every stage speaks: dates, periods and decimals, and what is wrong with them.

pub mod diagnostic;
mod escape;
mod memo;
mod name;
pub mod value;

pub use escape::{attribute, escape, escaped};
pub use memo::{Memo, Shared, Single};
pub use name::{as_read, as_seen, as_typed, capitalised, is_control, letter};
