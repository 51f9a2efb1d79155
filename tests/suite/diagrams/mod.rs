//! Drawings of boxes and lines: hard cases byte for byte as they were seen and found good, and what
//! must hold of any. `SPOORBOEK_BLESS=1 cargo test --test suite diagrams` writes them anew; then
//! look at them before they are committed.

mod amounts;
pub mod cases;
mod flow;
pub mod marks;
mod network;
mod time_line;
