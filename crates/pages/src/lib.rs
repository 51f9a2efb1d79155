//! Every page and export of the site: where it stands, what it holds, and a last look at it.

pub mod audit;
pub mod render;
pub mod site;
