//! What each kind of object may say: its keys, their types, and what they mean.
//!
//! One file for each kind. The words here are what `explain`, the JSON Schemas, `new` and the
//! messages show; nothing else describes a key.

mod action_line;
mod area;
mod commitment;
mod common;
mod document;
mod evaluation;
mod fund;
mod goal;
pub mod home;
mod indicator;
mod intervention;
mod page;
mod partner;
pub mod programme;
mod story;
mod track;
mod update;

use crate::model::Kind;
use base::diagnostic::Words;

use crate::schema::shape::{Key, Shape, Type};

/// What the front matter of a kind may say, the common keys included.
pub fn shape_of(kind: Kind) -> &'static Shape {
    match kind {
        Kind::Track => &track::SHAPE,
        Kind::ActionLine => &action_line::SHAPE,
        Kind::Intervention => &intervention::SHAPE,
        Kind::Goal => &goal::SHAPE,
        Kind::Indicator => &indicator::SHAPE,
        Kind::Area => &area::SHAPE,
        Kind::Partner => &partner::SHAPE,
        Kind::Fund => &fund::SHAPE,
        Kind::Document => &document::SHAPE,
        Kind::Commitment => &commitment::SHAPE,
        Kind::Update => &update::SHAPE,
        Kind::Evaluation => &evaluation::SHAPE,
        Kind::Story => &story::SHAPE,
        Kind::Page => &page::SHAPE,
    }
}

/// A small file of a kind, with front matter and text, that could stand in a programme.
pub fn example_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Track => track::EXAMPLE,
        Kind::ActionLine => action_line::EXAMPLE,
        Kind::Intervention => intervention::EXAMPLE,
        Kind::Goal => goal::EXAMPLE,
        Kind::Indicator => indicator::EXAMPLE,
        Kind::Area => area::EXAMPLE,
        Kind::Partner => partner::EXAMPLE,
        Kind::Fund => fund::EXAMPLE,
        Kind::Document => document::EXAMPLE,
        Kind::Commitment => commitment::EXAMPLE,
        Kind::Update => update::EXAMPLE,
        Kind::Evaluation => evaluation::EXAMPLE,
        Kind::Story => story::EXAMPLE,
        Kind::Page => page::EXAMPLE,
    }
}

const fn words(nl: &'static str, en: &'static str) -> Words {
    Words { nl, en }
}

/// A key that may be left out.
const fn key(
    name: &'static str,
    ty: Type,
    nl: &'static str,
    en: &'static str,
    example: &'static str,
) -> Key {
    Key {
        name,
        ty,
        required: false,
        doc: words(nl, en),
        example,
    }
}

/// A key without which the rest means nothing.
const fn need(
    name: &'static str,
    ty: Type,
    nl: &'static str,
    en: &'static str,
    example: &'static str,
) -> Key {
    Key {
        required: true,
        ..key(name, ty, nl, en, example)
    }
}

/// The id of an object of one of these kinds.
const fn id(kinds: &'static [Kind]) -> Type {
    Type::Id {
        kinds,
        programme: false,
    }
}

const GOALS: Type = Type::List(&id(&[Kind::Goal]));
const AREAS: Type = Type::List(&id(&[Kind::Area]));
const DOCUMENT: Type = id(&[Kind::Document]);
const DOCUMENTS: Type = Type::List(&DOCUMENT);
const INDICATORS: Type = Type::List(&id(&[Kind::Indicator]));
/// Any object, and the programme as a whole.
const SUBJECTS: Type = Type::List(&Type::Id {
    kinds: &[],
    programme: true,
});

/// One list of keys out of three, for a static array.
const fn join<const N: usize>(parts: [&[Key]; 3]) -> [Key; N] {
    let mut keys = [common::TITLE; N];
    let mut at = 0;
    let mut part = 0;
    while part < parts.len() {
        let mut index = 0;
        while index < parts[part].len() {
            keys[at] = parts[part][index];
            at += 1;
            index += 1;
        }
        part += 1;
    }
    keys
}

/// Declares `SHAPE` of a kind: the keys that come first everywhere, its own, and the rest.
macro_rules! shape {
    ($nl:literal, $en:literal, $own:ident) => {
        shape!($nl, $en, $own, $crate::kinds::common::HEAD);
    };
    ($nl:literal, $en:literal, $own:ident, $head:path) => {
        static KEYS: [$crate::schema::shape::Key;
            $head.len() + $own.len() + $crate::kinds::common::TAIL.len()] =
            $crate::kinds::join([$head, $own, $crate::kinds::common::TAIL]);

        pub static SHAPE: $crate::schema::shape::Shape = $crate::schema::shape::Shape {
            name: $crate::kinds::words($nl, $en),
            keys: &KEYS,
        };
    };
}
use shape;

#[cfg(test)]
mod tests;
