//! Who is who: from ids to objects, and the lines between them.

pub mod accepted;
pub mod activity;
pub mod area;
pub mod circles;
pub mod common;
pub mod evidence;
pub mod fields;
pub mod files;
pub mod indicator;
pub mod menu;
pub mod money;
pub mod objects;
pub mod observations;
pub mod places;
pub mod promise;
pub mod register;
pub mod relations;
pub mod rows;
pub mod settings;
pub mod targets;
