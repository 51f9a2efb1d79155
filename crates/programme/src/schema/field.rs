//! What may stand behind a key: the type that a shape asks for, the value that comes of it, and
//! the lines between objects that it draws.

use std::marker::PhantomData;

use base::diagnostic::{Span, Words};
use base::value::{Date, Decimal, Frequency, PartialDate, Period};

use crate::find::fields::{Resolver, id_of, text_of};
use crate::model::kind::every_kind;
use crate::model::{Kind, Lines, Localised, ObjectRef, Reference, RelationKind, Subject};

use super::{Entry, Key, Record, Shape, Type, Value};

/// What the building of an object needs.
pub struct Builder<'a, 'r> {
    pub resolver: &'a mut Resolver<'r>,
    /// The file in which it stands, below the content folder.
    pub path: &'a str,
    /// The object itself.
    pub own: ObjectRef,
    /// The day of the build, or that of its publication where that is later.
    pub told: Date,
    /// The languages of the site; only `programme.yaml` asks for them.
    pub languages: &'a [Box<str>],
}

/// Makes what stands beside the keys of a record; given the place of the record.
pub type Make<T> = fn(&Record, Span, &mut Builder<'_, '_>) -> T;

/// A mapping with keys, which [`record!`](super::declare::record) declares.
pub trait Keys: Sized {
    /// As messages name it.
    const NAME: Words;
    const KEYS: &'static [Key];
    const SHAPE: &'static Shape = &Shape { name: Self::NAME, keys: Self::KEYS };

    /// None where something is missing without which it means nothing.
    fn build(record: &Record, span: Span, builder: &mut Builder<'_, '_>) -> Option<Self>;
    fn lines(&self, lines: &mut Lines);

    /// Whether two of a list say the same, so that only the first counts.
    fn is_same(&self, _: &Self) -> bool {
        false
    }
}

/// A single value, alone or in a list.
pub trait Item {
    type Value;
    const TYPE: Type;

    fn read(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<Self::Value>;
    fn lines(_: &Self::Value, _: Option<RelationKind>, _: &mut Lines) {}
    /// Whether two of a list say the same, so that only the first counts.
    fn is_same(_: &Self::Value, _: &Self::Value) -> bool {
        false
    }
}

/// A key: whether it must be there, and what its value becomes.
pub trait Field {
    type Value;
    const TYPE: Type;
    const REQUIRED: bool = false;

    /// None where the record cannot be without it.
    fn build(entry: Option<&Entry>, builder: &mut Builder<'_, '_>) -> Option<Self::Value>;
    fn lines(_: &Self::Value, _: Option<RelationKind>, _: &mut Lines) {}
}

/// May be left out.
impl<I: Item> Field for Option<I> {
    type Value = Option<I::Value>;
    const TYPE: Type = I::TYPE;

    fn build(entry: Option<&Entry>, builder: &mut Builder<'_, '_>) -> Option<Self::Value> {
        Some(entry.and_then(|entry| I::read(entry, builder)))
    }

    fn lines(value: &Self::Value, line: Option<RelationKind>, lines: &mut Lines) {
        if let Some(value) = value {
            I::lines(value, line, lines);
        }
    }
}

/// Must be there, or the record means nothing.
pub struct Needed<I>(PhantomData<I>);

impl<I: Item> Field for Needed<I> {
    type Value = I::Value;
    const TYPE: Type = I::TYPE;
    const REQUIRED: bool = true;

    fn build(entry: Option<&Entry>, builder: &mut Builder<'_, '_>) -> Option<Self::Value> {
        I::read(entry?, builder)
    }

    fn lines(value: &Self::Value, line: Option<RelationKind>, lines: &mut Lines) {
        I::lines(value, line, lines);
    }
}

/// Where it is left out, what holds by default.
pub struct OrDefault<I>(PhantomData<I>);

impl<I: Item<Value: Default>> Field for OrDefault<I> {
    type Value = I::Value;
    const TYPE: Type = I::TYPE;

    fn build(entry: Option<&Entry>, builder: &mut Builder<'_, '_>) -> Option<Self::Value> {
        let read = entry.and_then(|entry| I::read(entry, builder));
        Some(read.unwrap_or_default())
    }

    fn lines(value: &Self::Value, line: Option<RelationKind>, lines: &mut Lines) {
        I::lines(value, line, lines);
    }
}

/// A list; what says the same twice counts once.
impl<I: Item> Field for Vec<I> {
    type Value = Vec<I::Value>;
    const TYPE: Type = Type::List(&I::TYPE);

    fn build(entry: Option<&Entry>, builder: &mut Builder<'_, '_>) -> Option<Self::Value> {
        let mut found: Vec<I::Value> = Vec::new();
        let items = match entry.map(|entry| (&entry.value, entry)) {
            Some((Value::List(items), _)) => items,
            Some((_, entry)) => std::slice::from_ref(entry),
            None => &[],
        };
        for item in items {
            if let Some(value) = I::read(item, builder)
                && !found.iter().any(|other| I::is_same(other, &value))
            {
                found.push(value);
            }
        }
        Some(found)
    }

    fn lines(value: &Self::Value, line: Option<RelationKind>, lines: &mut Lines) {
        for item in value {
            I::lines(item, line, lines);
        }
    }
}

/// A list of which a single item may stand alone.
pub struct OneOrMore<I>(PhantomData<I>);

impl<I: Item> Field for OneOrMore<I> {
    type Value = Vec<I::Value>;
    const TYPE: Type = Type::OneOrMore(&I::TYPE);

    fn build(entry: Option<&Entry>, builder: &mut Builder<'_, '_>) -> Option<Self::Value> {
        Vec::<I>::build(entry, builder)
    }

    fn lines(value: &Self::Value, line: Option<RelationKind>, lines: &mut Lines) {
        Vec::<I>::lines(value, line, lines);
    }
}

/// A list that must be there.
pub struct NeededList<I>(PhantomData<I>);

impl<I: Item> Field for NeededList<I> {
    type Value = Vec<I::Value>;
    const TYPE: Type = Vec::<I>::TYPE;
    const REQUIRED: bool = true;

    fn build(entry: Option<&Entry>, builder: &mut Builder<'_, '_>) -> Option<Self::Value> {
        Vec::<I>::build(entry, builder)
    }

    fn lines(value: &Self::Value, line: Option<RelationKind>, lines: &mut Lines) {
        Vec::<I>::lines(value, line, lines);
    }
}

/// The day of what happened. A missing one is an error, which has been given; the day of the
/// build stands in for it.
pub struct Happened;

impl Field for Happened {
    type Value = Date;
    const TYPE: Type = Type::Date;
    const REQUIRED: bool = true;

    fn build(entry: Option<&Entry>, builder: &mut Builder<'_, '_>) -> Option<Self::Value> {
        let day = entry.and_then(|entry| Date::read(entry, builder));
        Some(day.unwrap_or(builder.told))
    }
}

impl<R: Keys> Item for R {
    type Value = Self;
    const TYPE: Type = Type::Record(R::SHAPE);

    fn read(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<Self> {
        match &entry.value {
            Value::Record(record) => R::build(record, entry.span, builder),
            _ => None,
        }
    }

    fn lines(value: &Self, _: Option<RelationKind>, lines: &mut Lines) {
        R::lines(value, lines);
    }

    fn is_same(one: &Self, other: &Self) -> bool {
        R::is_same(one, other)
    }
}

/// A record, or a text that stands for its first key.
pub struct OrText<R>(PhantomData<R>);

impl<R: Keys> Item for OrText<R> {
    type Value = R;
    const TYPE: Type = Type::RecordOrText(R::SHAPE);

    fn read(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<R> {
        R::read(entry, builder)
    }

    fn lines(value: &R, _: Option<RelationKind>, lines: &mut Lines) {
        R::lines(value, lines);
    }

    fn is_same(one: &R, other: &R) -> bool {
        R::is_same(one, other)
    }
}

/// Declares items of which the value of an entry is only copied.
macro_rules! copied {
    ($($item:ty: $ty:expr, $value:ty = $pattern:pat => $read:expr;)*) => {
        $(impl Item for $item {
            type Value = $value;
            const TYPE: Type = $ty;

            fn read(entry: &Entry, _: &mut Builder<'_, '_>) -> Option<$value> {
                match &entry.value {
                    $pattern => Some($read),
                    _ => None,
                }
            }
        })*
    };
}

/// An amount of money.
pub struct Amount;
/// An exact day.
pub struct Day;

copied! {
    bool: Type::Flag, bool = Value::Flag(flag) => *flag;
    PartialDate: Type::Date, PartialDate = Value::Date(date) => *date;
    Date: Type::Date, Date = Value::Date(date) => date.first();
    Day: Type::Day, Date = Value::Date(date) => date.first();
    Period: Type::Period, Period = Value::Period(period) => *period;
    Frequency: Type::Frequency, Frequency = Value::Frequency(frequency) => *frequency;
    Amount: Type::Amount, Decimal = Value::Number(number) => *number;
    i64: Type::Whole, i64 = Value::Whole(number) => *number;
}

/// A whole number between two others, both included.
pub struct Whole<T, const LOW: i64, const HIGH: i64>(PhantomData<T>);

impl<T: TryFrom<i64>, const LOW: i64, const HIGH: i64> Item for Whole<T, LOW, HIGH> {
    type Value = T;
    const TYPE: Type = Type::WholeBetween(LOW, HIGH);

    fn read(entry: &Entry, _: &mut Builder<'_, '_>) -> Option<T> {
        match entry.value {
            Value::Whole(number) => T::try_from(number).ok(),
            _ => None,
        }
    }
}

/// A year.
pub struct Year;

impl Item for Year {
    type Value = i16;
    const TYPE: Type = Type::Year;

    fn read(entry: &Entry, _: &mut Builder<'_, '_>) -> Option<i16> {
        match entry.value {
            Value::Whole(number) => i16::try_from(number).ok(),
            Value::Date(date) => Some(date.year()),
            _ => None,
        }
    }
}

impl Item for Decimal {
    type Value = Self;
    const TYPE: Type = Type::Number;

    fn read(entry: &Entry, _: &mut Builder<'_, '_>) -> Option<Self> {
        match entry.value {
            Value::Number(number) => Some(number),
            Value::Whole(number) => Some(number.into()),
            _ => None,
        }
    }
}

/// Two numbers, of which the first is not above the second.
pub struct Range;

impl Item for Range {
    type Value = (Decimal, Decimal);
    const TYPE: Type = Type::Pair(&Type::Number);

    fn read(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<Self::Value> {
        match &entry.value {
            Value::List(items) => {
                let [low, high] = items.as_slice() else {
                    return None;
                };
                let range = (Decimal::read(low, builder)?, Decimal::read(high, builder)?);
                (range.0 <= range.1).then_some(range)
            }
            _ => None,
        }
    }
}

/// Text for readers, or one that is the same in every language.
impl Item for Localised {
    type Value = Self;
    const TYPE: Type = Type::Prose;

    fn read(entry: &Entry, _: &mut Builder<'_, '_>) -> Option<Self> {
        match &entry.value {
            Value::Prose(prose) => Some(prose.clone()),
            _ => text_of(entry).map(|text| Self::new(text, entry.span)),
        }
    }
}

/// Declares items that are texts of one form or another.
macro_rules! texts {
    ($($(#[$doc:meta])* $item:ident: $ty:expr;)*) => {
        $($(#[$doc])*
        pub struct $item;

        impl Item for $item {
            type Value = Box<str>;
            const TYPE: Type = $ty;

            fn read(entry: &Entry, _: &mut Builder<'_, '_>) -> Option<Box<str>> {
                text_of(entry).map(Into::into)
            }
        })*
    };
}

texts! {
    /// Text that is the same in every language.
    Text: Type::Text;
    Url: Type::Url;
    Email: Type::Email;
    /// The id of a part of this object, which nothing else refers to.
    OwnId: Type::Id { kinds: &[], programme: false };
}

/// A former id of the same kind, or a site path that begins with `/`; with its place.
pub struct Alias;

impl Item for Alias {
    type Value = (Box<str>, Span);
    const TYPE: Type = Type::Alias;

    fn read(entry: &Entry, _: &mut Builder<'_, '_>) -> Option<Self::Value> {
        Some((text_of(entry)?.into(), entry.span))
    }
}

/// A file of the content, by its place in `Programme::attachments`.
pub struct File;

impl Item for File {
    type Value = usize;
    const TYPE: Type = Type::Path;

    fn read(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<usize> {
        builder.resolver.file(entry, builder.path)
    }
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
        self.resolver.reference(id_of(entry)?, entry.span, &[kind])
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

/// The id of any object, or the programme as a whole; with its place.
pub struct Anything;

impl Item for Anything {
    type Value = (Subject, Span);
    const TYPE: Type = Type::Id { kinds: &[], programme: true };

    fn read(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<Self::Value> {
        let subject = builder.resolver.subject(id_of(entry)?, entry.span)?;
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
