//! A field of a form for each key.

use base::capitalised;
use base::diagnostic::Language;
use programme::kinds::{dutch, shape_of};
use programme::model::Kind;
use programme::schema::{Key, Shape, Type};

use super::yaml::{Yaml, map, text, word};
use super::{Cms, by};
use crate::schema::patterns::{DATE, ID, SPAN};

/// Longer examples get room for more than a line.
const ONE_LINE: usize = 50;

pub struct Widgets<'a> {
    pub cms: Cms,
    pub languages: &'a [&'a str],
    pub language: Language,
}

/// What is told of a field: its widget, and what that needs.
type Parts = Vec<(&'static str, Yaml)>;

impl Widgets<'_> {
    pub fn fields(&self, shape: &'static Shape) -> Vec<Yaml> {
        shape.keys.iter().map(|key| self.field(key, &key.ty, key.required)).collect()
    }

    /// Those that a translation may have; nothing is needed there.
    pub fn translation(&self, shape: &'static Shape) -> Vec<Yaml> {
        let keys = shape.keys.iter().filter(|key| key.ty.holds_prose());
        keys.map(|key| self.field(key, &key.ty, false)).collect()
    }

    /// The running text below the keys.
    pub fn body(&self, translates: bool) -> Yaml {
        let mut all = vec![
            ("name", word("body")),
            ("label", word(by(self.language, "Tekst", "Text"))),
            ("widget", word("markdown")),
            ("required", word("false")),
        ];
        if translates {
            all.push(("i18n", word("true")));
        }
        map(all)
    }

    fn field(&self, key: &Key, ty: &'static Type, required: bool) -> Yaml {
        let named = match self.language {
            Language::Dutch => dutch::word_of(key.name).unwrap_or(key.name),
            Language::English => key.name,
        };
        let mut all = vec![("name", text(key.name)), ("label", text(&label(named)))];
        all.extend(self.widget(key, ty));
        all.push(("hint", text(key.doc.get(self.language))));
        if !required {
            all.push(("required", word("false")));
        }
        if self.cms == Cms::Sveltia && self.languages.len() > 1 {
            // By these an item of a list is found again in its translation.
            let names_it = matches!(key.name, "id" | "code" | "of");
            match (ty.holds_prose(), names_it) {
                (true, _) => all.push(("i18n", word("true"))),
                (false, true) => all.push(("i18n", word("duplicate"))),
                (false, false) => {}
            }
        }
        map(all)
    }

    fn widget(&self, key: &Key, ty: &'static Type) -> Parts {
        let of = |name: &str| vec![("widget", word(name))];
        let matching = |pattern: &str| self.matching(pattern, key);
        match ty {
            Type::Prose | Type::Text if key.example.nl.chars().count() > ONE_LINE => of("text"),
            Type::Prose
            | Type::Text
            | Type::Frequency
            | Type::Theme
            | Type::Alias
            | Type::Contact => of("string"),
            Type::Word(words) => self.select(words.iter().map(|word| (*word, self.gloss(word)))),
            Type::KindName => self.select(self.kinds()),
            Type::Language => self.select(self.languages.iter().map(|tag| (*tag, *tag))),
            Type::Whole => number("int", None),
            Type::Count => number("int", Some((0, None))),
            Type::WholeBetween(low, high) => number("int", Some((*low, Some(*high)))),
            Type::Year => number("int", Some((1000, Some(9999)))),
            Type::Number => number("float", None),
            Type::Amount => number("float", Some((0, None))),
            Type::Flag => of("boolean"),
            Type::Day => vec![
                ("widget", word("datetime")),
                ("format", text("YYYY-MM-DD")),
                ("date_format", text("YYYY-MM-DD")),
                ("time_format", word("false")),
            ],
            Type::Date => matching(DATE),
            Type::Period => matching(&format!("{SPAN}(\\.\\.{SPAN})?")),
            Type::Past(inner) => self.widget(key, inner),
            Type::Url => matching("https?://.+"),
            Type::Email => matching("[^@\\s]+@[^@\\s]+"),
            Type::Share => matching(&format!("{ID}:[0-9]+([.,][0-9]+)?")),
            // What is a picture is told with its words for who does not see it.
            Type::Path if matches!(key.record, "Picture" | "Logo") => of("image"),
            Type::Path => of("file"),
            // Areas stand in a table, which a form does not know.
            Type::Id { kinds: [kind], programme: false } if *kind != Kind::Area => relation(*kind),
            Type::Id { .. } => matching(ID),
            Type::List(inner) | Type::OneOrMore(inner) => self.list(key, inner, None),
            Type::Pair(inner) => self.list(key, inner, Some(2)),
            Type::Record(shape) | Type::RecordOrWord(shape, _) | Type::RecordOrText(shape) => {
                self.group(self.fields(shape))
            }
            Type::MapOf(names, inner) => self.group(self.each(key, names, inner)),
        }
    }

    fn group(&self, fields: Vec<Yaml>) -> Parts {
        vec![
            ("widget", word("object")),
            ("collapsed", word("true")),
            ("fields", Yaml::List(fields)),
        ]
    }

    /// A field for each name that a mapping may have.
    fn each(&self, key: &Key, names: &Type, inner: &'static Type) -> Vec<Yaml> {
        let names: Vec<(&str, &str)> = match names {
            Type::KindName => self.kinds().collect(),
            _ => self.languages.iter().map(|tag| (*tag, *tag)).collect(),
        };
        let field = |(name, named): (&str, &str)| {
            let mut all = vec![("name", text(name)), ("label", text(&label(named)))];
            all.extend(self.widget(key, inner));
            all.push(("required", word("false")));
            map(all)
        };
        names.into_iter().map(field).collect()
    }

    fn list(&self, key: &Key, inner: &'static Type, exactly: Option<i64>) -> Parts {
        if let Type::Record(shape) | Type::RecordOrWord(shape, _) | Type::RecordOrText(shape) =
            inner
        {
            return vec![
                ("widget", word("list")),
                ("collapsed", word("true")),
                ("fields", Yaml::List(self.fields(shape))),
            ];
        }
        let mut all = self.widget(key, inner);
        let takes_many = |(name, widget): &(&str, Yaml)| {
            *name == "widget"
                && matches!(widget, Yaml::Word(name) if name == "select" || name == "relation")
        };
        if all.iter().any(takes_many) {
            all.push(("multiple", word("true")));
            return all;
        }
        let mut field = vec![("name", text(key.name)), ("label", text(&label(key.name)))];
        field.append(&mut all);
        let mut all = vec![("widget", word("list")), ("field", map(field))];
        if let Some(count) = exactly {
            all.extend(["min", "max"].map(|end| (end, word(&count.to_string()))));
        }
        all
    }

    fn select<'w>(&self, options: impl Iterator<Item = (&'w str, &'w str)>) -> Parts {
        let option = |(value, named): (&str, &str)| {
            map([("label", text(&label(named))), ("value", text(value))])
        };
        vec![("widget", word("select")), ("options", Yaml::List(options.map(option).collect()))]
    }

    /// The names of all kinds, and how they are called.
    fn kinds(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let language = self.language;
        Kind::ALL.into_iter().map(move |kind| (kind.name(), shape_of(kind).name.get(language)))
    }

    fn gloss(&self, word: &'static str) -> &'static str {
        let gloss = dutch::gloss(word).filter(|_| self.language == Language::Dutch);
        gloss.unwrap_or(word)
    }

    /// A line of text of a certain form, with an example for whoever writes another.
    fn matching(&self, pattern: &str, key: &Key) -> Parts {
        let example = key.example.get(self.language).trim().trim_matches(['[', ']']);
        let example = example.split(',').next().unwrap_or_default();
        let told = match self.language {
            Language::Dutch => format!("schrijf het zoals: {example}"),
            Language::English => format!("write it like: {example}"),
        };
        let pattern = vec![text(&format!("^({pattern})$")), text(&told)];
        vec![("widget", word("string")), ("pattern", Yaml::List(pattern))]
    }
}

fn number(value_type: &str, between: Option<(i64, Option<i64>)>) -> Parts {
    let mut all = vec![("widget", word("number")), ("value_type", word(value_type))];
    if let Some((low, high)) = between {
        all.push(("min", word(&low.to_string())));
        all.extend(high.map(|high| ("max", word(&high.to_string()))));
    }
    all
}

/// One of the files of a kind, chosen by title.
fn relation(kind: Kind) -> Parts {
    let title = || Yaml::List(vec![word("title")]);
    vec![
        ("widget", word("relation")),
        ("collection", word(kind.name())),
        ("search_fields", title()),
        ("display_fields", title()),
        ("value_field", text("{{slug}}")),
    ]
}

/// With a capital, and spaces for what joins words.
pub fn label(name: &str) -> String {
    capitalised(&name.replace(['_', '-'], " "))
}
