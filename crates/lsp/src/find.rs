//! Which object is meant at a place, where it is told, and where it is named.

use author::rename;
use base::diagnostic::Span;
use programme::below_content;
use programme::model::{Kind, Object, ObjectRef, Withheld};
use programme::schema::Type;
use programme::tables;

use crate::Reading;
use crate::spot::{Spot, What};

/// Something that has an id: in this build, left out of it, or a file of which nothing else can be read now.
#[derive(Clone, Copy)]
pub enum Meant<'a> {
    Object(ObjectRef, &'a Object),
    Withheld(&'a Withheld),
    Unread(Kind, &'a str, Span),
}

impl<'a> Meant<'a> {
    pub fn by_id(reading: &'a dyn Reading, id: &str) -> Option<Self> {
        let programme = reading.programme();
        let kept = programme.get(id).map(|at| Self::Object(at, programme.object(at)));
        let withheld = || programme.withheld(id);
        let unread = || Self::unread(reading).find(|one| one.id() == id);
        kept.or_else(|| withheld().map(Self::Withheld)).or_else(unread)
    }

    /// All of them, in the order in which they are shown.
    pub fn all(reading: &'a dyn Reading) -> impl Iterator<Item = Self> {
        let programme = reading.programme();
        let kept = (0u32..).map(ObjectRef).zip(&programme.objects);
        let kept = kept.map(|(at, object)| Self::Object(at, object));
        let withheld = programme.withheld.iter().map(Self::Withheld);
        kept.chain(withheld).chain(Self::unread(reading))
    }

    /// Files that own their ids and are half written.
    fn unread(reading: &'a dyn Reading) -> impl Iterator<Item = Self> {
        let programme = reading.programme();
        reading.sources().iter().filter_map(|(file, source)| {
            let (folder, name) = source.path.split_once('/')?;
            let (kind, id) = (Kind::from_folder(folder)?, name.strip_suffix(".md")?);
            let is_known = id.contains(['.', '/'])
                || programme.get(id).is_some()
                || programme.withheld(id).is_some();
            (!is_known).then_some(Self::Unread(kind, id, Span::top(file)))
        })
    }

    pub fn id(self) -> &'a str {
        match self {
            Self::Object(_, object) => &object.id,
            Self::Withheld(one) => &one.id,
            Self::Unread(_, id, _) => id,
        }
    }

    pub fn kind(self) -> Kind {
        match self {
            Self::Object(_, object) => object.kind(),
            Self::Withheld(one) => one.kind,
            Self::Unread(kind, ..) => kind,
        }
    }

    /// Where it is told.
    pub fn span(self) -> Span {
        match self {
            Self::Object(_, object) => object.common.span,
            Self::Withheld(one) => one.span,
            Self::Unread(_, _, span) => span,
        }
    }

    pub fn title(self, reading: &'a dyn Reading) -> &'a str {
        match self {
            Self::Object(_, object) => object.common.title.original(),
            Self::Withheld(one) => reading.sources().slice(one.span),
            Self::Unread(_, id, _) => id,
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
    reading: &'a dyn Reading,
) -> Option<Meant<'a>> {
    let word = text.get(spot.word.clone())?;
    match &spot.what {
        What::Value { key, ty } => {
            let id = word.split(':').next()?.trim();
            let found = Meant::by_id(reading, id)?;
            let is_own = path == tables::AREAS.file && key.name == "id";
            let is_it = is_own || takes(ty, found.kind()) || may_be(key.name, ty, found.kind());
            is_it.then_some(found)
        }
        What::Path => {
            let target = word.split(['#', '?']).next().filter(|target| !target.is_empty())?;
            in_file(&below_content(path, target)?, reading)
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
pub fn in_file<'a>(path: &str, reading: &'a dyn Reading) -> Option<Meant<'a>> {
    let (folder, name) = path.split_once('/')?;
    let found = Meant::by_id(reading, name.split('.').next()?)?;
    (found.kind().folder() == folder).then_some(found)
}

/// Every place that names an object.
pub fn places(reading: &dyn Reading, of: Meant<'_>) -> Vec<Span> {
    rename::places(reading.sources(), of.kind(), of.id())
}
