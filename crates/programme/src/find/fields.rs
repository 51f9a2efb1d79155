//! Keys that hold ids, files or words, as the builders of the kinds ask for them.

use std::collections::BTreeSet;

use crate::model::{Kind, Localised, ObjectRef, Reference, Subject};
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
        Self {
            register,
            files,
            bag: Bag::new(),
            left_out: Vec::new(),
            used: BTreeSet::new(),
        }
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
                self.bag
                    .push(unknown_id::report(self.register, id, span, kinds, found));
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
        self.reference(id, span, &[])
            .map(|reference| Subject::Object(reference.to))
    }

    pub fn one(&mut self, record: &Record, key: &str, kinds: &[Kind]) -> Option<Reference> {
        let entry = record.get(key)?;
        self.reference(id_of(entry)?, entry.span, kinds)
    }

    /// A reference without which the object cannot be. Where there is none, an object of the kind
    /// stands in for it: there is an error, so that nothing of it is published, and what else is
    /// wrong with the object still comes to light.
    pub fn needed(&mut self, record: &Record, key: &str, kind: Kind, own: ObjectRef) -> Reference {
        self.one(record, key, &[kind]).unwrap_or_else(|| {
            let first = self
                .register
                .kept
                .iter()
                .position(|source| source.kind == kind);
            Reference {
                to: first
                    .and_then(|index| u32::try_from(index).ok())
                    .map_or(own, ObjectRef),
                span: record
                    .get(key)
                    .map_or(Span::top(base::diagnostic::FileId(0)), |entry| entry.span),
            }
        })
    }

    /// The references of a list, each object once.
    pub fn many(&mut self, record: &Record, key: &str, kinds: &[Kind]) -> Vec<Reference> {
        let mut found: Vec<Reference> = Vec::new();
        for entry in record.list(key) {
            let reference = id_of(entry).and_then(|id| self.reference(id, entry.span, kinds));
            if let Some(reference) = reference
                && !found.iter().any(|other| other.to == reference.to)
            {
                found.push(reference);
            }
        }
        found
    }

    pub fn subjects(&mut self, record: &Record, key: &str) -> Vec<(Subject, Span)> {
        let mut found: Vec<(Subject, Span)> = Vec::new();
        for entry in record.list(key) {
            if let Some(subject) = id_of(entry).and_then(|id| self.subject(id, entry.span))
                && !found.iter().any(|(other, _)| *other == subject)
            {
                found.push((subject, entry.span));
            }
        }
        found
    }

    /// Free words that are linked where they equal a partner's id. The id of a partner that this
    /// build leaves out is left out too.
    pub fn words_or_partner(
        &mut self,
        record: &Record,
        key: &str,
    ) -> (Option<Localised>, Option<ObjectRef>) {
        let Some(words) = prose(record, key) else {
            return (None, None);
        };
        match self.register.find(words.original(), &[Kind::Partner]) {
            Found::Object(partner) => (Some(words), Some(partner)),
            Found::Withheld => {
                self.left_out.push((words.original().into(), words.span));
                (None, None)
            }
            _ => (Some(words), None),
        }
    }

    /// The attachment behind a path that is relative to the file at `base`.
    pub fn file(&mut self, record: &Record, key: &str, base: &str) -> Option<usize> {
        let entry = record.get(key)?;
        let path = text_of(entry)?;
        let found = self.files.find(base, path);
        match found {
            Some(index) => {
                self.used.insert(index);
            }
            None => self
                .bag
                .push(missing_file::in_key(self.files, base, path, entry.span)),
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
        Value::Text(text) | Value::Id(text) => Some(text),
        Value::Word(word) => Some(word),
        Value::Prose(prose) => Some(prose.original()),
        _ => None,
    }
}

/// Prose, or a text that is the same in every language.
pub fn prose(record: &Record, key: &str) -> Option<Localised> {
    let entry = record.get(key)?;
    match &entry.value {
        Value::Prose(prose) => Some(prose.clone()),
        _ => text_of(entry).map(|text| Localised::new(text, entry.span)),
    }
}

pub fn text(record: &Record, key: &str) -> Option<Box<str>> {
    record.get(key).and_then(text_of).map(Into::into)
}

/// The records of a list, each with the place of its item.
pub fn records<'r>(record: &'r Record, key: &str) -> impl Iterator<Item = (&'r Record, Span)> {
    record
        .list(key)
        .iter()
        .filter_map(|entry| match &entry.value {
            Value::Record(item) => Some((item, entry.span)),
            _ => None,
        })
}

pub fn texts(record: &Record, key: &str) -> Vec<Box<str>> {
    record
        .list(key)
        .iter()
        .filter_map(text_of)
        .map(Into::into)
        .collect()
}

/// A whole number that fits; a negative one, which no such key may hold, is none.
pub fn whole<T: TryFrom<i64>>(record: &Record, key: &str) -> Option<T> {
    record
        .whole(key)
        .and_then(|number| T::try_from(number).ok())
}

/// A year, written as a number or as a date.
pub fn year(record: &Record, key: &str) -> Option<i16> {
    whole(record, key).or_else(|| record.date(key).map(base::value::PartialDate::year))
}
