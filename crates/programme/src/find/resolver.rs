//! From ids, paths and words to what they name, as the keys and columns ask for them.

use std::collections::BTreeSet;

use crate::schema::record::Entry;
use crate::values::{Kind, Localised, ObjectRef, Reference, Subject};
use base::diagnostic::{Bag, Span};
use base::value::is_id;

use crate::find::files::Files;
use crate::find::ids::{Found, Register};
use crate::rules::{missing_file, unknown_id};

/// What reading an object needs to know of all the others, and what came to light meanwhile.
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

    /// How much came to light until now.
    pub fn remarks(&self) -> (usize, usize, usize) {
        (self.bag.iter().count(), self.left_out.len(), self.used.len())
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
            // What is no id is none of what could not be read either.
            Found::Lost if is_id(id) => None,
            found => {
                self.bag.push(unknown_id::report(self.register, id, span, kinds, found));
                None
            }
        }
    }

    /// As [`Self::reference`], where `programme` may stand too.
    pub fn subject(&mut self, id: &str, span: Span) -> Option<Subject> {
        if id == Subject::PROGRAMME {
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

    /// The partner whose id these words are, if they are one; none where they are the id of anything
    /// that is left out of this build.
    pub fn partner_called(&mut self, words: &Localised) -> Option<Option<ObjectRef>> {
        match self.register.find(words.original(), &[Kind::Partner]) {
            Found::Object(partner) => Some(Some(partner)),
            _ if self.register.find(words.original(), &[]) == Found::Withheld => {
                self.left_out.push((words.original().into(), words.span));
                None
            }
            _ => Some(None),
        }
    }

    /// The attachment behind a path that is relative to the file at `base`.
    pub fn file(&mut self, entry: &Entry, base: &str) -> Option<usize> {
        let path = entry.text()?;
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
