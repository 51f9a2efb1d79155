//! Which object is meant at a place, where it is told, and where it is named.

use author::rename;
use base::diagnostic::Span;
use programme::below_content;
use programme::model::{Kind, Object, ObjectRef, Programme, Withheld};
use programme::schema::Type;
use programme::tables;

use crate::Reading;
use crate::spot::{Spot, What};

/// Something that has an id: in this build, or left out of it.
#[derive(Clone, Copy)]
pub enum Meant<'a> {
    Object(ObjectRef, &'a Object),
    Withheld(&'a Withheld),
}

impl<'a> Meant<'a> {
    pub fn by_id(programme: &'a Programme, id: &str) -> Option<Self> {
        let kept = programme.get(id).map(|at| Self::Object(at, programme.object(at)));
        let withheld = || programme.withheld.iter().find(|one| *one.id == *id);
        kept.or_else(|| withheld().map(Self::Withheld))
    }

    /// All of them, in the order in which they are shown.
    pub fn all(programme: &'a Programme) -> impl Iterator<Item = Self> {
        let kept = (0u32..).map(ObjectRef).zip(&programme.objects);
        let kept = kept.map(|(at, object)| Self::Object(at, object));
        kept.chain(programme.withheld.iter().map(Self::Withheld))
    }

    pub fn id(self) -> &'a str {
        match self {
            Self::Object(_, object) => &object.id,
            Self::Withheld(one) => &one.id,
        }
    }

    pub fn kind(self) -> Kind {
        match self {
            Self::Object(_, object) => object.kind(),
            Self::Withheld(one) => one.kind,
        }
    }

    /// Where it is told.
    pub fn span(self) -> Span {
        match self {
            Self::Object(_, object) => object.common.span,
            Self::Withheld(one) => one.span,
        }
    }

    pub fn title(self, reading: &'a dyn Reading) -> &'a str {
        match self {
            Self::Object(_, object) => object.common.title.original(),
            Self::Withheld(one) => reading.sources().slice(one.span),
        }
    }
}

/// Whether an id of a kind may stand behind a key.
pub fn takes(ty: &Type, kind: Kind) -> bool {
    match ty {
        Type::Id { kinds, programme } => *programme || kinds.contains(&kind),
        Type::Share => kind == Kind::Goal,
        Type::List(inner) | Type::OneOrMore(inner) | Type::Past(inner) => takes(inner, kind),
        Type::RecordOrText(shape) => shape.keys.first().is_some_and(|key| takes(&key.ty, kind)),
        _ => false,
    }
}

/// The object that is named at a spot of a file.
pub fn meant<'a>(
    spot: &Spot,
    path: &str,
    text: &str,
    programme: &'a Programme,
) -> Option<Meant<'a>> {
    let word = text.get(spot.word.clone())?;
    match &spot.what {
        What::Value { key, ty } => {
            let id = word.split(':').next()?.trim();
            let found = Meant::by_id(programme, id)?;
            let is_own = path == tables::AREAS.file && key.name == "id";
            let is_it = is_own || takes(ty, found.kind()) || may_be(key.name, ty, found.kind());
            is_it.then_some(found)
        }
        What::Path => {
            let target = word.split(['#', '?']).next().filter(|target| !target.is_empty())?;
            in_file(&below_content(path, target)?, programme)
        }
        _ => None,
    }
}

/// Whether free words behind a key may be an id of a kind: partners, pages of a menu, areas of an import.
pub fn may_be(key: &str, ty: &Type, kind: Kind) -> bool {
    match (ty, kind) {
        (Type::RecordOrText(shape), _) => {
            shape.keys.first().is_some_and(|first| may_be(first.name, &first.ty, kind))
        }
        (Type::Prose, Kind::Partner) => ["made_by", "made_to", "from", "to"].contains(&key),
        (Type::Text, Kind::Page) => ["page", "items"].contains(&key),
        (Type::Text, Kind::Area) => ["area", "total"].contains(&key),
        _ => false,
    }
}

/// The object whose file or table stands at a path below the content folder.
pub fn in_file<'a>(path: &str, programme: &'a Programme) -> Option<Meant<'a>> {
    let (folder, name) = path.split_once('/')?;
    let found = Meant::by_id(programme, name.split('.').next()?)?;
    (found.kind().folder() == folder).then_some(found)
}

/// Every place that names an object.
pub fn places(reading: &dyn Reading, of: Meant<'_>) -> Vec<Span> {
    rename::places(reading.sources(), of.kind(), of.id())
}
