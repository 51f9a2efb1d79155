//! Every id, who owns it, and where its object stands in the programme.

use std::collections::BTreeMap;

use crate::model::{
    ActionLine, Common, Evaluation, Intervention, Kind, ObjectRef, Update, Withheld,
};
use crate::read::content::{Content, Document, TableRow};
use base::diagnostic::{Bag, FileId, Span};
use base::value::{Date, PartialDate};

use crate::find::fields::id_of;
use crate::rules::{duplicate_id, unknown_id};

/// The id that means the whole programme.
pub const PROGRAMME: &str = "programme";

/// The ids of the content.
#[derive(Debug, Default)]
pub struct Register {
    /// Several claims to one id are an error; the first stands.
    claims: BTreeMap<Box<str>, Vec<Claim>>,
    /// Kinds of which not every id is known.
    unread: Vec<Kind>,
    /// Tables of which rows could not be read.
    pub incomplete: Vec<FileId>,
    /// In the order of `Programme::objects`.
    pub kept: Vec<Source>,
}

#[derive(Debug, Clone, Copy)]
struct Claim {
    kind: Kind,
    span: Span,
    standing: Standing,
}

/// What became of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Kept(ObjectRef),
    /// A draft, or under embargo.
    Withheld,
    /// It owns its id, but there is nothing behind it: its diagnostic has been given.
    Lost,
}

/// Where an object was written: a file, a row of the register of areas, or both. The numbers are
/// places in `Content::documents` and `Content::areas`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    pub kind: Kind,
    pub document: Option<usize>,
    pub area: Option<usize>,
}

/// What an id turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    Object(ObjectRef),
    Withheld,
    Lost,
    OtherKind(Kind),
    Unknown,
}

impl Register {
    /// What `id` means where an object of one of `kinds` is asked for; of any where they are none.
    pub fn find(&self, id: &str, kinds: &[Kind]) -> Found {
        let claims = self.claims.get(id).map_or(&[][..], Vec::as_slice);
        let fitting = claims.iter().find(|claim| kinds.is_empty() || kinds.contains(&claim.kind));
        match (fitting, claims.first()) {
            (Some(claim), _) => match claim.standing {
                Standing::Kept(at) => Found::Object(at),
                Standing::Withheld => Found::Withheld,
                Standing::Lost => Found::Lost,
            },
            (None, Some(other)) => Found::OtherKind(other.kind),
            (None, None) if self.may_be_unread(kinds) => Found::Lost,
            (None, None) => Found::Unknown,
        }
    }

    /// Whether an id that nothing claims may be one that could not be read.
    fn may_be_unread(&self, kinds: &[Kind]) -> bool {
        let mut unread = self.unread.iter();
        unread.any(|kind| kinds.is_empty() || kinds.contains(kind))
    }

    /// Every id of these kinds; of all where there are none.
    pub fn ids<'a>(&'a self, kinds: &'a [Kind]) -> impl Iterator<Item = &'a str> {
        self.claims
            .iter()
            .filter(|(_, claims)| {
                kinds.is_empty() || claims.iter().any(|claim| kinds.contains(&claim.kind))
            })
            .map(|(id, _)| id.as_ref())
    }

    fn claimed(&self, id: &str, kind: Kind) -> bool {
        let claims = self.claims.get(id).into_iter().flatten();
        claims.into_iter().any(|claim| claim.kind == kind)
    }

    pub fn by_id(&self) -> BTreeMap<Box<str>, ObjectRef> {
        self.claims
            .iter()
            .filter_map(|(id, claims)| {
                claims.iter().find_map(|claim| match claim.standing {
                    Standing::Kept(at) => Some((id.clone(), at)),
                    _ => None,
                })
            })
            .collect()
    }

    /// Where the object was declared that first claimed an id.
    pub fn declared(&self, id: &str) -> Option<(Kind, Span)> {
        let claim = self.claims.get(id)?.first()?;
        Some((claim.kind, claim.span))
    }

    /// Whether an object of this kind claims the id: its first claim, which another one's file
    /// with the same id does not share.
    fn claim(&mut self, id: &str, claim: Claim, bag: &mut Bag) -> bool {
        if id == crate::find::register::PROGRAMME {
            // `invalid-id` has been given where it was read.
            return false;
        }
        let claims = self.claims.entry(id.into()).or_default();
        if let Some(first) = claims.first() {
            bag.push(duplicate_id::report(id, claim.span, claim.kind, first.span, first.kind));
            claims.push(Claim { standing: Standing::Lost, ..claim });
            return false;
        }
        claims.push(claim);
        true
    }

    fn set(&mut self, id: &str, standing: Standing) {
        if let Some(first) = self.claims.get_mut(id).and_then(|claims| claims.first_mut()) {
            first.standing = standing;
        }
    }
}

/// Gives every object its id and its place, and sets apart what this build leaves out.
pub fn register(content: &Content, date: Date, drafts: bool) -> (Register, Vec<Withheld>, Bag) {
    let mut bag = Bag::new();
    let mut register = Register {
        unread: content.unread.clone(),
        incomplete: content.incomplete.clone(),
        ..Register::default()
    };
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

pub fn document<'a>(content: &'a Content, source: &Source) -> Option<&'a Document> {
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
    let lost = |kind, span| Claim { kind, span, standing: Standing::Lost };
    for (index, row) in content.areas.iter().enumerate() {
        let (id, span) = row.id();
        if register.claim(id, lost(Kind::Area, span), bag) {
            let source = Source { kind: Kind::Area, document: None, area: Some(index) };
            sources.insert(id, source);
        }
    }
    for (index, document) in content.documents.iter().enumerate() {
        let id = document.id.as_ref();
        let row = sources.get_mut(id).filter(|source| {
            document.kind == Kind::Area && source.kind == Kind::Area && source.document.is_none()
        });
        if let Some(source) = row {
            source.document = Some(index);
            continue;
        }
        if !register.claim(id, lost(document.kind, document.span), bag) {
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
            register.claim(id, lost(*kind, *span), bag);
        }
    }
    sources
}

/// Marks drafts and what is under embargo, and what cannot be shown without them: the action lines
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
    let documents =
        || sources.iter().filter_map(|(id, source)| Some((*id, document(content, source)?)));
    for (id, document) in documents() {
        let publish_at = document.record.date(Common::publish_at).filter(|day| day.first() > date);
        let draft = !drafts && document.record.flag(Common::draft) == Some(true);
        if draft || publish_at.is_some() {
            until.insert(id, publish_at.filter(|_| !draft));
        }
    }
    // An intervention hangs below an action line that hangs below a track: as many rounds.
    loop {
        let found: Vec<_> = documents()
            .filter(|(id, _)| !until.contains_key(id))
            .filter_map(|(id, document)| Some((id, *owners_withheld(document, &until)?)))
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
            });
        }
    }
    withheld.sort_by(|a, b| (a.kind, &a.id).cmp(&(b.kind, &b.id)));
    withheld
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
            let waits: Option<Vec<_>> = of.map(|entry| until.get(id_of(entry)?)).collect();
            // It can be shown with the first of them; a draft has no date and waits longest.
            let first =
                |wait: &&Option<PartialDate>| (wait.is_none(), wait.map(PartialDate::first));
            waits?.into_iter().min_by_key(first)
        }
        _ => None,
    }
}
