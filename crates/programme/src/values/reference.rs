use base::diagnostic::Span;

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

impl Subject {
    /// The id that means the whole programme, which nothing else can have.
    pub(crate) const PROGRAMME: &str = "programme";
}
