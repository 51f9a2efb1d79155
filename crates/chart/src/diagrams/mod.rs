//! What is no series: each with its own input, and the same [`Figure`](crate::Figure) out of it.

pub mod amounts;
pub mod course;
pub mod flow;
mod layered;
pub mod network;
pub mod progress;
pub mod stacked;
pub mod strip;
pub mod time_line;
