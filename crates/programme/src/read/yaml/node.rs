use base::diagnostic::Span;

/// A value as it was written, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    pub span: Span,
    pub kind: NodeKind,
}

#[derive(Debug, Clone, PartialEq)]
pub enum NodeKind {
    /// Text without its quotation marks; `quoted` also for blocks (`|`, `>`).
    Scalar {
        text: Box<str>,
        quoted: bool,
    },
    List(Vec<Node>),
    /// In the order of the file; a key that is no scalar keeps its place.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The text of a scalar.
    pub fn scalar(&self) -> Option<&str> {
        match &self.kind {
            NodeKind::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Whether nothing was written: an empty value, `~`, `null`, or empty quotation marks.
    pub fn is_absent(&self) -> bool {
        match &self.kind {
            NodeKind::Scalar { text, quoted: true } => text.trim().is_empty(),
            NodeKind::Scalar { text, .. } => {
                matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL")
            }
            _ => false,
        }
    }
}
