//! What a key or a column may hold, besides numbers and dates: words in several languages, kinds,
//! and mentions of other objects.

pub(crate) mod kind;
mod language;
mod reference;
mod relation;

pub use kind::Kind;
pub use language::{Body, Lang, Localised, Passage, Said};
pub use reference::{ObjectRef, Reference, Subject};
pub use relation::{Lines, Relation, RelationKind};
