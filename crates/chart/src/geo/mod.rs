//! Boundaries on paper: from degrees to the units of a drawing, simpler, with a place for a label.

mod boundary;
mod label;
mod project;
mod shape;
mod simplify;

pub use boundary::simpler;
pub use label::middle;
pub use project::Projection;
pub use shape::Shape;
pub use simplify::simplify;
