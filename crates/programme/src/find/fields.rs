//! Keys that hold ids, files or words, as the builders of the kinds ask for them.

use std::collections::BTreeSet;

use crate::model::{Kind, Localised, MenuItem, ObjectRef, Reference, Subject};
use crate::schema::record::{Entry, Record, Value};
use base::diagnostic::{Bag, Span};

use crate::find::files::Files;
use crate::find::register::{Found, Register};
use crate::rules::{missing_file, unknown_id};

/// What building an object needs to know of all the others, and what came to light meanwhile.
#[derive(Debug)]
pub struct Resolver<'a> {
    pub register: &'a Register,
    pub files: &'a Files,
    pub bag: Bag,
    /// Mentions of objects that this build leaves out: their ids, and where they stand.
    pub left_out: Vec<(Box<str>, Span)>,
    /// Places in the list of attachments that an object's keys name.
    pub used: BTreeSet<usize>,
}

impl<'a> Resolver<'a> {
    pub fn new(register: &'a Register, files: &'a Files) -> Self {
        Self { register, files, bag: Bag::new(), left_out: Vec::new(), used: BTreeSet::new() }
    }

    /// The object that an id names; none where there is none in this build. An empty list of
    /// kinds allows any.
    pub fn reference(&mut self, id: &str, span: Span, kinds: &[Kind]) -> Option<Reference> {
        match self.register.find(id, kinds) {
            Found::Object(to) => Some(Reference { to, span }),
            Found::Withheld => {
                self.left_out.push((id.into(), span));
                None
            }
            Found::Lost => None,
            found => {
                self.bag.push(unknown_id::report(self.register, id, span, kinds, found));
                None
            }
        }
    }

    /// As [`Self::reference`], where `programme` may stand too.
    pub fn subject(&mut self, id: &str, span: Span) -> Option<Subject> {
        if id == crate::find::register::PROGRAMME {
            return Some(Subject::Programme);
        }
        if self.register.find(id, &[]) == Found::Unknown {
            self.bag.push(unknown_id::subject(self.register, id, span));
            return None;
        }
        self.reference(id, span, &[]).map(|reference| Subject::Object(reference.to))
    }

    /// The first object of a kind.
    pub fn first_of(&self, kind: Kind) -> Option<ObjectRef> {
        let index = self.register.kept.iter().position(|own| own.kind == kind)?;
        u32::try_from(index).ok().map(ObjectRef)
    }

    /// The partner whose id these words are, if they are one; none where it is left out of this
    /// build.
    pub fn partner_called(&mut self, words: &Localised) -> Option<Option<ObjectRef>> {
        match self.register.find(words.original(), &[Kind::Partner]) {
            Found::Object(partner) => Some(Some(partner)),
            Found::Withheld => {
                self.left_out.push((words.original().into(), words.span));
                None
            }
            _ => Some(None),
        }
    }

    /// What a word in the menu stands for: a kind, or a free page.
    pub fn in_menu(&mut self, entry: &Entry) -> Option<MenuItem> {
        let word = text_of(entry)?;
        if let Some(kind) = Kind::from_name(word) {
            return Some(MenuItem::Kind(kind));
        }
        match self.register.find(word, &[Kind::Page]) {
            found @ (Found::Unknown | Found::OtherKind(_)) => {
                let diagnostic = unknown_id::in_menu(self.register, word, entry.span, found);
                self.bag.push(diagnostic);
                None
            }
            _ => {
                self.reference(word, entry.span, &[Kind::Page]).map(|page| MenuItem::Page(page.to))
            }
        }
    }

    /// The attachment behind a path that is relative to the file at `base`.
    pub fn file(&mut self, entry: &Entry, base: &str) -> Option<usize> {
        let path = text_of(entry)?;
        let found = self.files.find(base, path);
        match found {
            Some(index) => {
                self.used.insert(index);
            }
            None => self.bag.push(missing_file::in_key(self.files, base, path, entry.span)),
        }
        found
    }
}

/// The id in a list: `- veiligheid`, or the first key of `- {goal: veiligheid}`.
pub fn id_of(entry: &Entry) -> Option<&str> {
    match &entry.value {
        Value::Record(record) => record.iter().next().and_then(|(_, first)| text_of(first)),
        _ => text_of(entry),
    }
}

pub fn text_of(entry: &Entry) -> Option<&str> {
    match &entry.value {
        Value::Text(text) | Value::Id(text) | Value::Share(text, _) => Some(text),
        Value::Word(word) => Some(word),
        Value::Prose(prose) => Some(prose.original()),
        _ => None,
    }
}

/// The records of a list, each with the place of its item.
pub fn records<'r>(record: &'r Record, key: &str) -> impl Iterator<Item = (&'r Record, Span)> {
    record.list(key).iter().filter_map(|entry| match &entry.value {
        Value::Record(item) => Some((item, entry.span)),
        _ => None,
    })
}
