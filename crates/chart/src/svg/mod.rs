//! The paper and the pens: SVG text, and how wide words are on it.

mod canvas;
mod lettering;
mod sheet;
mod spread;

pub use canvas::{Canvas, Edges, Marker, Shape};
pub use lettering::{LINE, SIZE, width, wrap};
pub use sheet::{Anchor, Sheet, escape, smooth};
pub use spread::spread;
