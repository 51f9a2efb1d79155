//! The paper and the pens: SVG text, and how wide words are on it.

mod canvas;
pub mod ends;
pub mod key;
mod lettering;
pub mod notes;
pub mod scale;
mod spread;
mod svg;

pub use canvas::{Canvas, Edges, Marker, Shape};
pub use lettering::{LINE, SIZE, width, wrap};
pub use spread::spread;
pub use svg::{Anchor, Sheet, escape, smooth};
