//! The paper and the pens: SVG text, how wide words are on it, scales, and what stands beside the
//! data of any drawing.

mod anchor;
mod block;
mod canvas;
mod drawing;
mod hatching;
mod legend;
mod lettering;
mod notes;
mod number;
mod scale;
mod sign;
mod size;
mod spread;
mod svg;

pub use anchor::Anchor;
pub use block::Block;
pub use canvas::{Canvas, Edges, float};
pub use drawing::{Drawing, INSIDE};
pub use hatching::slanted;
pub use legend::{Entry, Legend, Sample};
pub use lettering::{LINE, SIZE, softened, widest, width, wrap};
pub use notes::Notes;
pub use number::escaped;
pub use scale::{Scale, domain, round_step, thinned};
pub use sign::Sign;
pub use size::{NARROW, Size, WIDE};
pub use spread::spread;
pub use svg::{Layers, Sheet, smooth};
