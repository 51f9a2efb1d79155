//! Who is who: from ids to objects, and the lines between them.

pub mod accepted;
pub mod again;
pub mod area;
pub mod attachments;
pub mod circles;
pub mod derived;
pub mod files;
pub mod ids;
pub mod kept_back;
pub mod money;
pub mod objects;
pub mod observations;
pub mod places;
pub mod register;
pub mod relations;
pub mod resolver;
pub mod rows;
pub mod targets;
