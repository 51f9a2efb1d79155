//! Every id, who owns it, and where its object stands in the programme.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::values::{Kind, ObjectRef};
use base::as_read;
use base::diagnostic::{FileId, Guesses, Span};

use crate::read::describe::mend_id;

/// The ids of the content.
#[derive(Debug, Default)]
pub struct Register {
    /// Several claims to one id are an error; the first stands.
    claims: BTreeMap<Box<str>, Vec<Claim>>,
    /// Kinds of which not every id is known.
    unread: Vec<Kind>,
    /// Tables of which rows could not be read.
    pub incomplete: Vec<FileId>,
    /// Each object by its kind and its id, and what readers call it.
    titles: Vec<(Kind, Box<str>, Box<str>)>,
    /// By each title as it is read, and as an id is made of it: the places in `titles`. Made when
    /// somebody writes a title in place of an id, which few do.
    called: OnceLock<BTreeMap<Box<str>, Vec<usize>>>,
    /// In the order of `Programme::objects`.
    pub kept: Vec<Source>,
    /// Of ids that are not there.
    pub guesses: Guesses,
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
    /// Without any id yet; `unread` are the kinds of which not every id is known, `incomplete` the
    /// tables of which rows could not be read.
    pub fn new(unread: &[Kind], incomplete: &[FileId]) -> Self {
        let (unread, incomplete) = (unread.to_vec(), incomplete.to_vec());
        Self { unread, incomplete, ..Self::default() }
    }

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

    /// Whether something of one of `kinds` claims an id, whatever became of it; of any where they are
    /// none.
    pub fn holds(&self, id: &str, kinds: &[Kind]) -> bool {
        let mut claims = self.claims.get(id).into_iter().flatten();
        claims.any(|claim| kinds.is_empty() || kinds.contains(&claim.kind))
    }

    /// Whether every id means what it means in another register, wherever it was written.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let what = |claims: &[Claim]| -> Vec<(Kind, Standing)> {
            claims.iter().map(|claim| (claim.kind, claim.standing)).collect()
        };
        let mut both = self.claims.iter().zip(&other.claims);
        self.unread == other.unread
            && self.incomplete == other.incomplete
            && self.kept == other.kept
            && self.claims.len() == other.claims.len()
            && both.all(|((id, own), (other_id, other))| id == other_id && what(own) == what(other))
    }

    /// Whether an id that nothing claims may be one that could not be read.
    pub fn may_be_unread(&self, kinds: &[Kind]) -> bool {
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

    /// Notes what an object is called.
    pub fn call(&mut self, title: &str, kind: Kind, id: &str) {
        self.titles.push((kind, id.into(), title.into()));
    }

    fn by_title(&self) -> BTreeMap<Box<str>, Vec<usize>> {
        let mut called: BTreeMap<Box<str>, Vec<usize>> = BTreeMap::new();
        for (place, (.., title)) in self.titles.iter().enumerate() {
            for name in [Some(as_read(title)), mend_id(title)].into_iter().flatten() {
                called.entry(name.into()).or_default().push(place);
            }
        }
        called
    }

    /// The id of the object of one of `kinds` that is called so; an id that somebody made of its title counts too.
    pub fn called(&self, title: &str, kinds: &[Kind]) -> Option<&str> {
        let asked = as_read(title.trim());
        let names = [asked.as_str(), title].into_iter();
        let called = self.called.get_or_init(|| self.by_title());
        let places = names.filter_map(|name| called.get(name)).flatten();
        let found = places.filter_map(|place| Some((place, self.titles.get(*place)?)));
        let fitting = found.filter(|(_, (kind, ..))| kinds.is_empty() || kinds.contains(kind));
        fitting.min_by_key(|(place, _)| **place).map(|(_, (_, id, _))| id.as_ref())
    }

    pub fn claimed(&self, id: &str, kind: Kind) -> bool {
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

    /// Notes that an object of a kind, which nothing stands behind yet, claims an id. Gives the claim
    /// that came first, where there is one: that stands.
    pub fn claim(&mut self, id: &str, kind: Kind, span: Span) -> Option<(Kind, Span)> {
        let first = self.declared(id);
        let claims = self.claims.entry(id.into()).or_default();
        claims.push(Claim { kind, span, standing: Standing::Lost });
        first
    }

    pub fn set(&mut self, id: &str, standing: Standing) {
        if let Some(first) = self.claims.get_mut(id).and_then(|claims| claims.first_mut()) {
            first.standing = standing;
        }
    }
}
