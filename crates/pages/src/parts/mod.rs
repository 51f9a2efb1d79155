//! What several sorts of page show.

pub mod about;
pub mod breakdown;
pub mod card;
pub mod compare;
pub mod dated;
pub mod diagram;
pub mod figure;
pub mod money;
pub mod planning;
pub mod relations;
pub mod rest;
pub mod revision;
pub mod share;
pub mod standing;
pub mod targets;
pub mod text;
