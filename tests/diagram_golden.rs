//! Drawings of boxes and lines: hard cases byte for byte as they were seen and found good, and what
//! must hold of any. `SPOORBOEK_BLESS=1 cargo test --test diagram_golden` writes them anew; then
//! look at them before they are committed.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads and writes its own expectations, and fails where it cannot"
)]

#[path = "diagrams/cases/mod.rs"]
mod cases;
#[path = "diagrams/flow.rs"]
mod flow;
#[path = "diagrams/golden.rs"]
mod golden;
#[path = "diagrams/marks.rs"]
mod marks;
#[path = "diagrams/network.rs"]
mod network;
#[path = "diagrams/time_line.rs"]
mod time_line;
