use crate::values::Localised;
use base::diagnostic::Span;
use base::value::{Decimal, Frequency, PartialDate, Period};

/// A mapping that has been held against its shape: what remains is well formed.
///
/// A key whose value was wrong is absent, as if it had not been written; its diagnostic has been
/// given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Record {
    entries: Vec<(&'static str, Entry)>,
}

/// A value and where it was written.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key where there is one, else the value.
    pub key: Span,
    pub span: Span,
    pub value: Value,
}

/// A value of one of the [types](crate::schema::shape::Type) of a shape.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Translations have been merged in.
    Prose(Localised),
    Text(Box<str>),
    /// A word of a closed list.
    Word(&'static str),
    Whole(i64),
    Number(Decimal),
    Flag(bool),
    Date(PartialDate),
    Period(Period),
    Frequency(Frequency),
    /// An id, well formed, not yet resolved.
    Id(Box<str>),
    /// A goal with its part of a hundred.
    Share(Box<str>, Decimal),
    List(Vec<Entry>),
    Record(Record),
    /// A mapping with keys of its own: kinds, languages.
    Map(Vec<(Box<str>, Entry)>),
}

impl Entry {
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) | Value::Id(text) | Value::Share(text, _) => Some(text),
            Value::Word(word) => Some(word),
            Value::Prose(prose) => Some(prose.original()),
            _ => None,
        }
    }

    fn prose_within<'a>(
        &'a self,
        name: &'static str,
        found: &mut Vec<(&'static str, &'a Localised)>,
    ) {
        match &self.value {
            Value::Prose(prose) => found.push((name, prose)),
            Value::List(items) => items.iter().for_each(|item| item.prose_within(name, found)),
            Value::Record(record) => found.extend(record.prose_within()),
            Value::Map(entries) => {
                entries.iter().for_each(|(_, entry)| entry.prose_within(name, found));
            }
            _ => {}
        }
    }

    /// The id in a list: `- veiligheid`, or the first key of `- {goal: veiligheid}`.
    pub(crate) fn id(&self) -> Option<&str> {
        match &self.value {
            Value::Record(record) => record.iter().next().and_then(|(_, first)| first.text()),
            _ => self.text(),
        }
    }
}

impl Record {
    pub fn insert(&mut self, name: &'static str, entry: Entry) {
        self.entries.push((name, entry));
    }

    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Entry)> {
        self.entries.iter().map(|(name, entry)| (*name, entry))
    }

    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&'static str, &mut Entry)> {
        self.entries.iter_mut().map(|(name, entry)| (*name, entry))
    }

    pub fn get(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|(key, _)| *key == name).map(|(_, entry)| entry)
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.text()
    }

    /// Every text for readers, however deep it stands, with its key.
    pub(crate) fn prose_within(&self) -> Vec<(&'static str, &Localised)> {
        let mut found = Vec::new();
        for (name, entry) in self.iter() {
            entry.prose_within(name, &mut found);
        }
        found
    }

    pub fn number(&self, name: &str) -> Option<Decimal> {
        match self.get(name)?.value {
            Value::Number(number) => Some(number),
            Value::Whole(number) => Some(number.into()),
            _ => None,
        }
    }

    /// A date with where it was written.
    pub(crate) fn dated(&self, name: &str) -> Option<(PartialDate, Span)> {
        Some((self.date(name)?, self.get(name)?.span))
    }

    /// The items of a list or pair; none where the key is absent.
    pub fn list(&self, name: &str) -> &[Entry] {
        match self.get(name).map(|entry| &entry.value) {
            Some(Value::List(items)) => items,
            _ => &[],
        }
    }

    /// The records of a list.
    pub(crate) fn records(&self, name: &str) -> impl Iterator<Item = &Record> {
        self.list(name).iter().filter_map(|entry| match &entry.value {
            Value::Record(item) => Some(item),
            _ => None,
        })
    }
}

/// What stands behind a key, where it is of one type.
macro_rules! readers {
    ($($name:ident: $value:ty = $variant:ident($found:ident) => $read:expr;)*) => {
        impl Record {
            $(pub fn $name(&self, name: &str) -> Option<$value> {
                match &self.get(name)?.value {
                    Value::$variant($found) => Some($read),
                    _ => None,
                }
            })*
        }
    };
}

readers! {
    prose: &Localised = Prose(prose) => prose;
    word: &'static str = Word(word) => word;
    whole: i64 = Whole(number) => *number;
    flag: bool = Flag(flag) => *flag;
    date: PartialDate = Date(date) => *date;
    period: Period = Period(period) => *period;
    record: &Record = Record(record) => record;
}
