use crate::values::Kind;
use base::as_seen;
use base::diagnostic::{Language, Words};

/// What a mapping may say: its keys, in the order in which an editor would write them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shape {
    /// As messages name it: `goal`, `milestone`, `programme.yaml`.
    pub name: Words,
    pub keys: &'static [Key],
}

impl Shape {
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        let name = as_seen(name);
        self.keys.iter().find(|key| key.name == name)
    }
}

/// One key of a mapping, and its page in `explain`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Key {
    pub name: &'static str,
    /// The struct and the field that hold its value.
    pub record: &'static str,
    pub field: &'static str,
    pub ty: Type,
    pub required: bool,
    /// Of a column that is required: whether its cells may be blank.
    pub blank: bool,
    /// What it means, in a sentence.
    pub doc: Words,
    /// A good value, as it stands behind `name: `; several lines for a list or a mapping.
    pub example: Words,
}

impl Key {
    /// The key with its example, as it stands in a file: one of several lines begins with a line break.
    pub fn with_example(&self, language: Language) -> String {
        let example = self.example.get(language);
        let sign = if example.starts_with('\n') { "" } else { " " };
        format!("{}:{sign}{example}", self.name)
    }
}

/// What stands behind a key.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Type {
    /// Text for readers, which a translation may carry too.
    Prose,
    /// Text that is the same in every language.
    Text,
    /// One of a closed list of words.
    Word(&'static [&'static str]),
    Whole,
    /// A whole number from zero.
    Count,
    /// A whole number between two others, both included.
    WholeBetween(i64, i64),
    Number,
    /// An amount of money: no decimals or two, not below zero.
    Amount,
    Flag,
    /// A year, a month or a day.
    Date,
    /// A day and nothing less.
    Day,
    /// A date of what has happened, which cannot lie after the day on which it is told.
    Past(&'static Type),
    Year,
    Period,
    Frequency,
    /// http, https.
    Url,
    Email,
    /// Where somebody can be reached: an e-mail address, `mailto:`, `https:` or `tel:`.
    Contact,
    /// The path of a file, relative to the file that it stands in.
    Path,
    /// The id of an object of one of these kinds; of any kind where the list is empty. With
    /// `programme` the reserved word is allowed as well.
    Id {
        kinds: &'static [Kind],
        programme: bool,
    },
    /// A goal with a percentage: `prettig-wonen:40`.
    Share,
    /// A former id of the same kind, or a site path that begins with `/`.
    Alias,
    /// A language tag.
    Language,
    /// The name of a folder in `themes/`: nothing that leads out of it.
    Theme,
    /// The name of a kind.
    KindName,
    List(&'static Type),
    /// A list, or one value that stands for a list of one.
    OneOrMore(&'static Type),
    /// Exactly two of a type: `[low, high]`.
    Pair(&'static Type),
    Record(&'static Shape),
    /// A record, or one of these words instead.
    RecordOrWord(&'static Shape, &'static [&'static str]),
    /// A record, or a text that stands for its first key.
    RecordOrText(&'static Shape),
    /// A mapping whose keys are kinds, or languages.
    MapOf(&'static Type, &'static Type),
}

/// What a table may say: its columns, told as the keys of a mapping are. A column that is required
/// must be there and be filled in every row, unless it may be blank. One of [`Type::Prose`] may be followed by its
/// translations: `name_en` behind `name`. A [`Type::List`] is separated by spaces.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TableShape {
    /// Below the content folder: `targets.csv`, `indicators/<id>.csv`.
    pub file: &'static str,
    /// What a row is, as messages name it.
    pub name: Words,
    pub columns: &'static [Key],
    /// Whether columns `by_<dimension>` may be added, for parts of a whole.
    pub parts: bool,
}

impl Type {
    /// The shape of the groups of keys that a value is made of, through lists and maps; none where it
    /// is made of none.
    pub fn shape(&self) -> Option<&'static Shape> {
        match self {
            Self::List(inner)
            | Self::OneOrMore(inner)
            | Self::Pair(inner)
            | Self::MapOf(_, inner) => inner.shape(),
            Self::Record(shape) | Self::RecordOrWord(shape, _) | Self::RecordOrText(shape) => {
                Some(shape)
            }
            _ => None,
        }
    }

    /// Whether anything of it can be translated.
    pub fn holds_prose(&self) -> bool {
        match self {
            Self::Prose => true,
            Self::List(inner) | Self::OneOrMore(inner) | Self::Pair(inner) => inner.holds_prose(),
            Self::Record(shape) | Self::RecordOrText(shape) | Self::RecordOrWord(shape, _) => {
                shape.keys.iter().any(|key| key.ty.holds_prose())
            }
            _ => false,
        }
    }
}

impl TableShape {
    pub fn column(&self, name: &str) -> Option<&'static Key> {
        self.columns.iter().find(|column| column.name == name)
    }
}
