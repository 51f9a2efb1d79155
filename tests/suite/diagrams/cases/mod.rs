//! Hard cases of drawings of boxes and lines: for the tests, and for the gallery.

pub mod amounts;
pub mod flow;
pub mod network;
pub mod time_line;
