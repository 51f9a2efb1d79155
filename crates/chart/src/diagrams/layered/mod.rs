//! What drawings of boxes with lines between them share: nodes in layers from left to right, as
//! few crossings as a fixed number of sweeps finds, and boxes that never touch.
//!
//! A label stands within its box and lines run only between the layers, so that no line crosses
//! words, however many there are.

mod heads;
mod order;
mod stack;

pub use heads::Heads;
pub use order::{Net, untangle};
pub use stack::Stacks;
