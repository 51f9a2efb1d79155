//! Who gets which id, and what a build leaves out.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{
    ActionLine, Area, Common, Evaluation, Intervention, Kind, ObjectRef, Story, Subject, Update,
    Withheld,
};
use crate::read::content::{Content, Document, TableRow};
use base::diagnostic::{Bag, Span};
use base::value::{Date, PartialDate};

use crate::find::ids::{Found, Register, Source, Standing};
use crate::rules::{duplicate_id, unknown_id};

/// Gives every object its id and its place, and sets apart what this build leaves out.
pub fn register(content: &Content, date: Date, drafts: bool) -> (Register, Vec<Withheld>, Bag) {
    let mut bag = Bag::new();
    let mut register = Register::new(&content.unread, &content.incomplete);
    let sources = declare(content, &mut register, &mut bag);
    let withheld = withhold(content, &sources, &mut register, date, drafts);
    let mut kept: Vec<(Kind, i64, &str, Source)> = sources
        .iter()
        .filter(|(id, source)| register.find(id, &[source.kind]) != Found::Withheld)
        .map(|(id, source)| (source.kind, order(content, source), *id, *source))
        .collect();
    kept.sort_unstable_by_key(|(kind, order, id, _)| (*kind, *order, *id));
    for (index, (_, _, id, source)) in (0u32..).zip(kept) {
        register.set(id, Standing::Kept(ObjectRef(index)));
        register.kept.push(source);
    }
    (register, withheld, bag)
}

fn order(content: &Content, source: &Source) -> i64 {
    // What has no order comes last.
    document(content, source)
        .and_then(|document| document.record.whole(Common::order))
        .unwrap_or(i64::MAX)
}

pub fn document<'a>(content: &'a Content, source: &Source) -> Option<&'a Arc<Document>> {
    content.documents.get(source.document?)
}

pub fn area_row<'a>(content: &'a Content, source: &Source) -> Option<&'a TableRow> {
    content.areas.get(source.area?)
}

/// Claims the id of every row and file, in the order in which they stand.
fn declare<'a>(
    content: &'a Content,
    register: &mut Register,
    bag: &mut Bag,
) -> BTreeMap<&'a str, Source> {
    let mut sources: BTreeMap<&str, Source> = BTreeMap::new();
    for (index, row) in content.areas.iter().enumerate() {
        let (id, span) = row.id();
        if let Some(name) = row.record.prose(Area::name) {
            register.call(name.original(), Kind::Area, id);
        }
        if claim(register, id, Kind::Area, span, bag) {
            let source = Source { kind: Kind::Area, document: None, area: Some(index) };
            sources.insert(id, source);
        }
    }
    for (index, document) in content.documents.iter().enumerate() {
        let id = document.id.as_ref();
        if let Some(title) = document.record.prose(Common::title) {
            register.call(title.original(), document.kind, id);
        }
        let row = sources.get_mut(id).filter(|source| {
            document.kind == Kind::Area && source.kind == Kind::Area && source.document.is_none()
        });
        if let Some(source) = row {
            source.document = Some(index);
            continue;
        }
        if !claim(register, id, document.kind, document.span, bag) {
            continue;
        }
        if document.kind == Kind::Area {
            let unread = content
                .unreadable
                .iter()
                .any(|(kind, other, _)| *kind == Kind::Area && other.as_ref() == id);
            if !unread && !register.may_be_unread(&[Kind::Area]) {
                bag.push(unknown_id::area_without_row(
                    id,
                    document.span,
                    content.areas.iter().map(|row| row.id().0),
                ));
            }
            continue;
        }
        let source = Source { kind: document.kind, document: Some(index), area: None };
        sources.insert(id, source);
    }
    for (kind, id, span) in &content.unreadable {
        // The translation of a file that was read, or the text of an area that has its row.
        if !register.claimed(id, *kind) {
            claim(register, id, *kind, *span, bag);
        }
    }
    sources
}

/// Whether an object is the first to claim an id; the later of two is an error.
fn claim(register: &mut Register, id: &str, kind: Kind, span: Span, bag: &mut Bag) -> bool {
    if id == Subject::PROGRAMME {
        // `invalid-id` has been given where it was read.
        return false;
    }
    let first = register.claim(id, kind, span);
    let report = |(of, at)| duplicate_id::report(id, span, kind, at, of);
    bag.extend(first.map(report));
    first.is_none()
}

/// Marks drafts and what is under embargo, unless they are asked for, and what cannot be shown without them: the action lines
/// of a track, the interventions of an action line, and updates and evaluations of nothing else.
fn withhold(
    content: &Content,
    sources: &BTreeMap<&str, Source>,
    register: &mut Register,
    date: Date,
    drafts: bool,
) -> Vec<Withheld> {
    let mut withheld: Vec<Withheld> = Vec::new();
    let mut until: BTreeMap<&str, Option<PartialDate>> = BTreeMap::new();
    let documents = || {
        sources.iter().filter_map(|(id, source)| Some((*id, document(content, source)?.as_ref())))
    };
    for (id, document) in documents() {
        let publish_at = public_from(document).filter(|day| !drafts && day.first() > date);
        let draft = !drafts && document.record.flag(Common::draft) == Some(true);
        if draft || publish_at.is_some() {
            until.insert(id, publish_at.filter(|_| !draft));
        }
    }
    // An intervention hangs below an action line that hangs below a track: as many rounds. What has
    // a day of its own waits for that of its owner where it is later; a draft has none.
    let later = |one: Option<PartialDate>, other: Option<PartialDate>| {
        one.is_some_and(|one| other.is_none_or(|other| other.first() > one.first()))
    };
    loop {
        let found: Vec<_> = documents()
            .filter_map(|(id, document)| Some((id, *owners_withheld(document, &until)?)))
            .filter(|(id, owner)| until.get(id).is_none_or(|own| later(*own, *owner)))
            .collect();
        if found.is_empty() {
            break;
        }
        until.extend(found);
    }
    for (id, document) in documents() {
        if let Some(publish_at) = until.get(id) {
            register.set(id, Standing::Withheld);
            withheld.push(Withheld {
                id: id.into(),
                kind: document.kind,
                span: document.span,
                publish_at: *publish_at,
                body: document.body.clone(),
            });
        }
    }
    withheld.sort_by(|a, b| (a.kind, &a.id).cmp(&(b.kind, &b.id)));
    withheld
}

/// From when an object may be shown, where it says so: a story not before its own date.
pub fn public_from(document: &Document) -> Option<PartialDate> {
    let record = &document.record;
    let told = record.date(Story::date).filter(|_| document.kind == Kind::Story);
    record.date(Common::publish_at).into_iter().chain(told).max_by_key(|day| day.first())
}

impl Document {
    /// Whether the file itself lets it be shown on a day; what it belongs to may keep it back longer.
    pub fn is_public_on(&self, day: Date) -> bool {
        self.record.flag(Common::draft) != Some(true)
            && public_from(self).is_none_or(|from| from.first() <= day)
    }
}

/// Until when an object waits because of what it belongs to.
fn owners_withheld<'a>(
    document: &Document,
    until: &'a BTreeMap<&str, Option<PartialDate>>,
) -> Option<&'a Option<PartialDate>> {
    let record = &document.record;
    match document.kind {
        Kind::ActionLine => until.get(record.text(ActionLine::track)?),
        Kind::Intervention => until.get(record.text(Intervention::action_line)?),
        Kind::Update | Kind::Evaluation => {
            let of = match document.kind {
                Kind::Update => Update::of,
                _ => Evaluation::of,
            };
            let of = record.list(of).iter();
            let waits: Option<Vec<_>> = of.map(|entry| until.get(entry.id()?)).collect();
            // It can be shown with the first of them; a draft has no date and waits longest.
            let first =
                |wait: &&Option<PartialDate>| (wait.is_none(), wait.map(PartialDate::first));
            waits?.into_iter().min_by_key(first)
        }
        _ => None,
    }
}
