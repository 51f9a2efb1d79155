//! What the pages of all objects have in common.

use locale::args;
use programme::model::{Detail, Kind, ObjectRef, Programme};

use super::{about, relations};
use crate::address::{PageKey, Site};
use crate::book::page::{Make, PageKind, Pages, Part, Written};
use crate::book::scope::Scope;
use crate::view::{Link, Say};

/// No programme is nested deeper; it also ends a cycle, which is reported elsewhere.
const DEEPEST: usize = 12;

/// What is said of an object elsewhere, and every relation that its own parts do not show.
static FURTHER: [Part; 4] = [
    Part::of("updates", |scope, at| about::latest_update(scope, at).into()),
    Part::of("commitments", |scope, at| about::commitments(scope, at).into()),
    Part::of("evaluations", |scope, at| about::evaluations(scope, at).into()),
    Part::of("relations", |scope, at| relations::sections(scope, at).into()),
];

/// The page of each object of a kind, as far as kinds do not differ.
pub const fn page(kind: Kind) -> PageKind {
    PageKind {
        pages: Pages::Of(kind),
        address: |folders, programme, key| match key {
            PageKey::Object(at) => {
                let object = programme.object(at);
                folders.object(object.kind(), &object.id)
            }
            _ => folders.top(),
        },
        above,
        title,
        name_in_short: short_title,
        // Kinds share titles (an area and its indicator).
        apart: |scope, key| match key {
            PageKey::Object(at) => Some(scope.noun(at)),
            _ => None,
        },
        summary: |scope, key| match key {
            PageKey::Object(at) => {
                let common = &scope.book.programme.object(at).common;
                common.summary.as_ref().map(|text| scope.say(text))
            }
            _ => None,
        },
        text: |programme, key| match key {
            PageKey::Object(at) => {
                let common = &programme.object(at).common;
                Some(Written { body: &common.body, path: &common.path })
            }
            _ => None,
        },
        facts: Make::Object(|_, _| Vec::new()),
        has_common_facts: true,
        further: &FURTHER,
        ..PageKind::named(kind.name())
    }
}

/// The title by which an object is listed; the page of an indicator answers its question.
pub fn title(scope: &Scope<'_>, key: PageKey) -> Say {
    let (PageKey::Object(at) | PageKey::Embed(at)) = key else {
        return String::new().into();
    };
    let found = scope.book.programme.indicator(at);
    let question = found.and_then(|found| found.question.as_ref());
    question.map_or_else(|| scope.title(at), |question| scope.say(question))
}

pub fn short_title(scope: &Scope<'_>, key: PageKey) -> Say {
    match key {
        PageKey::Object(at) | PageKey::Embed(at) => scope.short_title(at),
        _ => String::new().into(),
    }
}

/// The way to the dossier of the same object.
pub fn dossier(scope: &Scope<'_>, key: PageKey) -> Option<Link> {
    let PageKey::Object(at) = key else {
        return None;
    };
    let title = scope.short_title(at).text;
    let text = scope.t_with("dossier-link", args!(title));
    scope.link_to(PageKey::Dossier(Some(at)), text)
}

/// The list of what stands highest above an object, and what it stands under, the highest first:
/// track, action line, intervention; goals under goals; areas within areas.
pub fn above(site: &Site, programme: &Programme, key: PageKey) -> Vec<PageKey> {
    let PageKey::Object(at) = key else {
        return Vec::new();
    };
    let objects = objects_above(programme, at);
    let top = programme.object(objects.first().copied().unwrap_or(at));
    let money = site.if_any(PageKey::MONEY);
    let money = money.filter(|_| top.kind() == Kind::Fund);
    money
        .into_iter()
        .chain(site.list(top.kind()))
        .chain(objects.into_iter().map(PageKey::Object))
        .collect()
}

fn objects_above(programme: &Programme, at: ObjectRef) -> Vec<ObjectRef> {
    let mut found: Vec<ObjectRef> = Vec::new();
    let mut here = at;
    while found.len() < DEEPEST {
        let parent = match &programme.object(here).detail {
            Detail::Intervention(intervention) => Some(intervention.action_line),
            Detail::ActionLine(line) => Some(line.track),
            Detail::Goal(goal) => goal.parent,
            Detail::Area(area) => area.parent,
            _ => None,
        };
        match parent.map(|parent| parent.to) {
            Some(parent) if parent != at && !found.contains(&parent) => {
                found.push(parent);
                here = parent;
            }
            _ => break,
        }
    }
    found.reverse();
    found
}
