use base::diagnostic::Span;

use super::{Common, Detail, Kind};

/// An object of the programme, by its place in `Programme::objects`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectRef(pub u32);

impl ObjectRef {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A mention of an object: which, and where it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    pub to: ObjectRef,
    pub span: Span,
}

/// What something is about, or what money is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    Programme,
    Object(ObjectRef),
}

/// One object: a file of content, or a row of the register of areas.
#[derive(Debug, Clone, PartialEq)]
pub struct Object {
    pub id: Box<str>,
    pub common: Common,
    pub detail: Detail,
}

impl Object {
    pub fn kind(&self) -> Kind {
        self.detail.kind()
    }
}
