//! What a key or a column may be: a single value or a list, needed or not; with the type that a
//! shape asks for, what comes of it, and the lines between objects that it draws.

use std::marker::PhantomData;

use base::diagnostic::{Span, Words};
use base::value::Date;

use crate::find::resolver::Resolver;
use crate::values::{Lines, ObjectRef, RelationKind};

use super::declare::field;
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
    /// Whether it may be blank although its column must be there.
    const BLANK: bool = false;

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

/// May be left out; but without what it names, where it names something, the record would mean
/// something else, and is dropped.
pub struct IfNamed<I>(PhantomData<I>);

impl<I: Item> Field for IfNamed<I> {
    type Value = Option<I::Value>;
    const TYPE: Type = I::TYPE;

    fn build(entry: Option<&Entry>, builder: &mut Builder<'_, '_>) -> Option<Self::Value> {
        match entry {
            Some(entry) => I::read(entry, builder).map(Some),
            None => Some(None),
        }
    }
}

/// A column that must be there, and of which a cell may be blank.
pub struct OrBlank<I>(PhantomData<I>);

impl<I: Item> Field for OrBlank<I> {
    type Value = Option<I::Value>;
    const TYPE: Type = I::TYPE;
    const REQUIRED: bool = true;
    const BLANK: bool = true;

    fn build(entry: Option<&Entry>, builder: &mut Builder<'_, '_>) -> Option<Self::Value> {
        Option::<I>::build(entry, builder)
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

field! {
    /// The day of what happened. A missing one is an error, which has been given; the day of the
    /// build stands in for it.
    Happened needed: Type::Past(&Type::Date) => Date, |entry, builder| {
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
