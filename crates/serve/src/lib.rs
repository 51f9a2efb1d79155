//! A browser's answers from what is kept warm, on this machine only; and the watch over folders.
//!
//! Nothing here knows of programmes: a [`Site`] says what stands at a path, a [`Board`] what is new.

mod ask;
mod board;
mod http;
mod listen;
mod media;
mod watch;

pub use board::Board;
pub use http::{Answer, HERE, Site, serve};
pub use listen::{Listeners, Taken, listen};
pub use watch::{Touched, Watch};
