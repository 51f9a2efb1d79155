//! Values that name something else: a file, an object of one kind, or anything.

use std::marker::PhantomData;

use base::diagnostic::Span;

use crate::values::kind::every_kind;
use crate::values::{Kind, Lines, ObjectRef, Reference, RelationKind, Subject};

use super::declare::item;
use super::field::{Builder, Field, Item};
use super::{Entry, Type};

item! {
    /// A file of the content, by its place in `Programme::attachments`.
    File: Type::Path => usize, |entry, builder| builder.resolver.file(entry, builder.path)
}

macro_rules! references {
    ($($kind:ident($detail:ty), $name:literal, $folder:literal, $file:ident;)*) => {
        /// The id of an object of one kind.
        #[allow(dead_code, reason = "not every kind is referred to")]
        pub mod to {
            use super::*;

            $(pub struct $kind;

            impl Item for $kind {
                type Value = Reference;
                const TYPE: Type = Type::Id {
                    kinds: &[Kind::$kind],
                    programme: false,
                };

                fn read(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<Reference> {
                    builder.reference(entry, Kind::$kind)
                }

                fn lines(value: &Reference, line: Option<RelationKind>, lines: &mut Lines) {
                    lines.draw(line, value.to);
                }

                fn is_same(one: &Reference, other: &Reference) -> bool {
                    one.to == other.to
                }
            }

            impl OfKind for $kind {
                const KIND: Kind = Kind::$kind;
            })*
        }
    };
}
every_kind!(references);

/// References to one kind.
pub trait OfKind: Item<Value = Reference> {
    const KIND: Kind;
}

impl Builder<'_, '_> {
    fn reference(&mut self, entry: &Entry, kind: Kind) -> Option<Reference> {
        self.resolver.reference(entry.id()?, entry.span, &[kind])
    }
}

/// A reference without which the object cannot be. Where there is none, an object of the kind
/// stands in for it: there is an error, so that nothing of it is published, and what else is
/// wrong with the object still comes to light.
pub struct Below<K>(PhantomData<K>);

impl<K: OfKind> Field for Below<K> {
    type Value = Reference;
    const TYPE: Type = K::TYPE;
    const REQUIRED: bool = true;

    fn build(entry: Option<&Entry>, builder: &mut Builder<'_, '_>) -> Option<Reference> {
        let found = entry.and_then(|entry| K::read(entry, builder));
        Some(found.unwrap_or_else(|| Reference {
            to: builder.resolver.first_of(K::KIND).unwrap_or(builder.own),
            span: entry.map_or(Span::top(base::diagnostic::FileId(0)), |entry| entry.span),
        }))
    }

    fn lines(value: &Reference, line: Option<RelationKind>, lines: &mut Lines) {
        lines.draw(line, value.to);
    }
}

item! {
    /// An area, of which the place where it is named does not matter.
    Place: <to::Area as Item>::TYPE => ObjectRef, |entry, builder| {
        to::Area::read(entry, builder).map(|area| area.to)
    }
}

/// The id of any object, or the programme as a whole; with its place.
pub struct Anything;

impl Item for Anything {
    type Value = (Subject, Span);
    const TYPE: Type = Type::Id { kinds: &[], programme: true };

    fn read(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<Self::Value> {
        let subject = builder.resolver.subject(entry.id()?, entry.span)?;
        Some((subject, entry.span))
    }

    fn lines((subject, _): &Self::Value, line: Option<RelationKind>, lines: &mut Lines) {
        if let Subject::Object(to) = subject {
            lines.draw(line, *to);
        }
    }

    fn is_same((one, _): &Self::Value, (other, _): &Self::Value) -> bool {
        one == other
    }
}
