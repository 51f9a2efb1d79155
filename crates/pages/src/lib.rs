//! Every page and export of the site: where it stands, what it holds, and a last look at it.

pub mod address;
pub mod audit;
mod book;
mod exports;
mod kinds;
mod parts;
pub mod render;
pub mod rules;
mod search;
mod theme;
mod view;

pub use book::page::PageKind;
pub use kinds::{Beside, KINDS, plan, turns};
