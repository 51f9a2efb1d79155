use std::ops::Range;

use base::diagnostic::FileId;
use programme::model::Kind;
use programme::schema::{Shape, Type};
use programme::yaml::{Node, NodeKind, parse};

use super::{Edit, Rename};

impl Rename<'_> {
    /// The id where a mapping names it.
    pub(super) fn in_yaml(
        &self,
        file: FileId,
        text: &str,
        range: Range<usize>,
        shape: &'static Shape,
    ) -> Vec<Edit> {
        let mut edits = Vec::new();
        if let Some(node) = parse(file, text, range).0 {
            self.in_record(&node, shape, text, &mut edits);
        }
        edits
    }

    fn in_record(&self, node: &Node, shape: &'static Shape, text: &str, edits: &mut Vec<Edit>) {
        let NodeKind::Map(entries) = &node.kind else { return };
        for (name, value) in entries {
            if let Some(key) = name.scalar().and_then(|name| shape.key(name)) {
                self.in_value(value, &key.ty, key.name, text, edits);
            }
        }
    }

    fn in_value(
        &self,
        node: &Node,
        ty: &'static Type,
        key: &str,
        text: &str,
        edits: &mut Vec<Edit>,
    ) {
        match (ty, &node.kind) {
            (
                Type::List(inner) | Type::OneOrMore(inner) | Type::Pair(inner),
                NodeKind::List(items),
            ) => {
                for item in items {
                    self.in_value(item, inner, key, text, edits);
                }
            }
            (Type::OneOrMore(inner) | Type::Past(inner), _) => {
                self.in_value(node, inner, key, text, edits)
            }
            (
                Type::Record(shape) | Type::RecordOrText(shape) | Type::RecordOrWord(shape, _),
                NodeKind::Map(_),
            ) => {
                self.in_record(node, shape, text, edits);
            }
            (Type::RecordOrText(shape), NodeKind::Scalar { .. }) => {
                if let Some(first) = shape.keys.first() {
                    self.in_value(node, &first.ty, first.name, text, edits);
                }
            }
            (Type::MapOf(_, inner), NodeKind::Map(entries)) => {
                for (_, value) in entries {
                    self.in_value(value, inner, key, text, edits);
                }
            }
            (ty, NodeKind::Scalar { text: written, .. }) if self.is_meant(ty, key, written) => {
                edits.extend(self.within(node.span.range(), text));
            }
            _ => {}
        }
    }

    /// Whether a text behind a key is the id.
    fn is_meant(&self, ty: &Type, key: &str, written: &str) -> bool {
        match ty {
            // Without kinds it is a name within its own file.
            Type::Id { kinds, programme } => {
                written == self.old && (*programme || kinds.contains(&self.kind))
            }
            Type::Share => written.split(':').next() == Some(self.old),
            Type::Text => written == self.old && self.is_id_as_text(key),
            // Free words mean a partner where they equal its id.
            Type::Prose => written == self.old && self.kind == Kind::Partner && key != "title",
            _ => false,
        }
    }

    /// Texts that are ids all the same: what stands in a menu, areas of an import.
    fn is_id_as_text(&self, key: &str) -> bool {
        ["page", "items"].contains(&key)
            || self.kind == Kind::Area && ["area", "total"].contains(&key)
    }

    /// The id within a value, which may stand between quotation marks or before a share.
    pub(super) fn within(&self, range: Range<usize>, text: &str) -> Option<Edit> {
        let at = range.start + text.get(range)?.find(self.old)?;
        Some((at..at + self.old.len(), self.new.to_owned()))
    }
}
