//! What differs between two states of the content: for whoever reviews a change.

mod markdown;
mod names;
mod passage;
mod rows;

use std::collections::{BTreeMap, BTreeSet};

use base::diagnostic::Text;
use base::text;
use base::value::Date;
use programme::Content;
use programme::kinds::shape_of;
use programme::model::{Common, Kind, Lang};
use programme::schema::{Entry, Record, Value};
use programme::source::Sources;
use serde_json::{Value as Json, json};

pub use markdown::markdown;
use names::Names;
pub use passage::{Piece, pieces};

/// One state of the content.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    pub sources: &'a Sources,
    pub content: &'a Content,
    /// As the public sees it on a day; none is all of it, drafts and what waits included.
    pub shown: Option<Date>,
}

/// Under which heading a change is told, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    Programme,
    Kind(Kind),
    Figures,
    Targets,
    Money,
    Areas,
    Glossary,
}

impl Topic {
    /// The heading, without a capital.
    pub fn name(self) -> Text {
        match self {
            Self::Programme => text!("het programma", "the programme"),
            Self::Kind(kind) => Text::from(shape_of(kind).name),
            Self::Figures => text!("cijfers", "figures"),
            Self::Targets => text!("streefwaarden", "targets"),
            Self::Money => text!("geld", "money"),
            Self::Areas => text!("gebieden", "areas"),
            Self::Glossary => text!("begrippen", "glossary"),
        }
    }
}

/// One thing that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub topic: Topic,
    /// The object, or the row of a table.
    pub id: String,
    pub title: String,
    /// Of a row of targets or money: the indicator or the fund that it belongs to.
    pub of: Option<String>,
    pub what: What,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    Added,
    Dropped,
    /// It kept the old id as an alias.
    Renamed {
        from: String,
    },
    /// A key, a column or a term; with none where it was not there.
    Key {
        key: String,
        old: Option<String>,
        new: Option<String>,
    },
    /// The running text; with its tag where it is not in the first language.
    Text {
        lang: Option<String>,
        old: String,
        new: String,
    },
    /// A figure that was published otherwise before.
    Value {
        at: String,
        old: String,
        new: String,
    },
    /// How many figures came and went.
    Values {
        added: usize,
        dropped: usize,
    },
}

impl What {
    /// What happened in a few words, where those say it all; `code` marks an id.
    pub fn in_words(&self, code: impl Fn(&str) -> String) -> Option<Text> {
        Some(match self {
            Self::Added => text!("nieuw", "new"),
            Self::Dropped => text!("weg", "gone"),
            Self::Renamed { from } => {
                let from = code(from);
                text!("heette {from}", "was called {from}")
            }
            Self::Values { added, dropped } => match (added, dropped) {
                (added, 0) => text!("cijfers erbij: {added}", "new figures: {added}"),
                (0, dropped) => text!("cijfers weg: {dropped}", "figures gone: {dropped}"),
                _ => text!(
                    "cijfers erbij: {added}, weg: {dropped}",
                    "new figures: {added}, gone: {dropped}"
                ),
            },
            Self::Key { .. } | Self::Text { .. } | Self::Value { .. } => return None,
        })
    }
}

/// Everything that differs, in the order in which it is told.
pub fn diff(old: Side<'_>, new: Side<'_>) -> Vec<Change> {
    let mut found = Vec::new();
    let (before, after) = (documents(old), documents(new));
    let names = Names::of(&before, &after);
    settings(old, new, &names, &mut found);
    objects((old, before), (new, after), &names, &mut found);
    rows::figures(old, new, &names, &mut found);
    rows::tables(old, new, &names, &mut found);
    glossary(old, new, &mut found);
    found.sort_by(|a, b| (a.topic, &a.id).cmp(&(b.topic, &b.id)));
    found
}

fn settings(old: Side<'_>, new: Side<'_>, names: &Names, found: &mut Vec<Change>) {
    let empty = Record::default();
    let (before, after) = (old.content.settings.as_ref(), new.content.settings.as_ref());
    let before = before.map_or(&empty, |settings| &settings.record);
    let after = after.map_or(&empty, |settings| &settings.record);
    for what in keys((old, before), (new, after), names) {
        let (id, title) = ("programme".to_owned(), "programme.yaml".to_owned());
        found.push(Change { topic: Topic::Programme, id, title, of: None, what });
    }
}

/// A file of a kind.
struct Found<'a> {
    record: &'a Record,
    /// The running text in each language that it was written in.
    texts: BTreeMap<Lang, &'a str>,
    title: String,
}

impl<'a> Found<'a> {
    fn text(&self, lang: Lang) -> &'a str {
        self.texts.get(&lang).copied().unwrap_or_default()
    }
}

/// By kind and id.
type Documents<'a> = BTreeMap<(Kind, String), Found<'a>>;

fn documents(side: Side<'_>) -> Documents<'_> {
    let documents = side.content.documents.iter();
    let documents = documents.filter(|one| side.shown.is_none_or(|day| one.is_public_on(day)));
    let documents = documents.map(|one| {
        let texts = one.body.iter().map(|(lang, passage)| (lang, side.sources.slice(passage.span)));
        let title = one.record.prose(Common::title).map(|title| title.original().to_owned());
        let title = title.unwrap_or_else(|| one.id.to_string());
        (
            (one.kind, one.id.to_string()),
            Found { record: &one.record, texts: texts.collect(), title },
        )
    });
    documents.collect()
}

fn objects(
    (old_side, mut before): (Side<'_>, Documents<'_>),
    (new_side, after): (Side<'_>, Documents<'_>),
    names: &Names,
    found: &mut Vec<Change>,
) {
    for ((kind, id), after) in after {
        let mut add = |what| {
            let title = after.title.clone();
            found.push(Change { topic: Topic::Kind(kind), id: id.clone(), title, of: None, what });
        };
        let former = before.remove(&(kind, id.clone())).or_else(|| {
            let aliases = after.record.list(Common::aliases).iter().filter_map(text_of);
            let mut keys = aliases.map(|alias| (kind, alias));
            let key = keys.find(|key| before.contains_key(key))?;
            add(What::Renamed { from: key.1.clone() });
            before.remove(&key)
        });
        let Some(former) = former else {
            add(What::Added);
            continue;
        };
        for what in keys((old_side, former.record), (new_side, after.record), names) {
            let is_alias = matches!(&what, What::Key { key, .. } if key == Common::aliases);
            if !is_alias {
                add(what);
            }
        }
        let langs = former.texts.keys().chain(after.texts.keys());
        for at in langs.copied().collect::<BTreeSet<Lang>>() {
            let (old, new) = (former.text(at), after.text(at));
            if lines(&names.in_links(old), new) != (Vec::new(), Vec::new()) {
                let tag = new_side.content.languages.get(at.index()).filter(|_| at.0 > 0);
                let lang = tag.map(|tag| tag.to_string());
                add(What::Text { lang, old: old.to_owned(), new: new.to_owned() });
            }
        }
    }
    for ((kind, id), gone) in before {
        let topic = Topic::Kind(kind);
        found.push(Change { topic, id, title: gone.title, of: None, what: What::Dropped });
    }
}

/// The lines that a text lost and those that it won, blank ones left out.
fn lines<'a>(old: &'a str, new: &'a str) -> (Vec<&'a str>, Vec<&'a str>) {
    (without(old, new), without(new, old))
}

fn without<'a>(text: &'a str, other: &str) -> Vec<&'a str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for line in other.lines() {
        *counts.entry(line.trim()).or_default() += 1;
    }
    let mut is_new = |line: &&str| match counts.get_mut(line.trim()) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => !line.trim().is_empty(),
    };
    text.lines().filter(|line| is_new(line)).collect()
}

fn text_of(entry: &Entry) -> Option<String> {
    match &entry.value {
        Value::Text(text) | Value::Id(text) => Some(text.to_string()),
        _ => None,
    }
}

/// The keys of a mapping that say something else, in the order of the new one; then those that are gone.
fn keys(
    (old, before): (Side<'_>, &Record),
    (new, after): (Side<'_>, &Record),
    names: &Names,
) -> Vec<What> {
    let mut found = Vec::new();
    let mut hold = |key: String, old: Option<String>, new: Option<String>| {
        if old != new {
            found.push(What::Key { key, old, new });
        }
    };
    for (name, entry) in after.iter() {
        let former = before.get(name);
        let is = written(new, entry);
        if former.is_none_or(|former| names.in_value(old, former) != is) {
            hold(name.to_owned(), former.map(|former| written(old, former)), Some(is));
        }
        for at in 1..new.content.languages.len() {
            let said = |entry: &Entry| match (&entry.value, u8::try_from(at)) {
                (Value::Prose(prose), Ok(lang)) => prose.translation(Lang(lang)).map(str::to_owned),
                _ => None,
            };
            let tag = new.content.languages.get(at).map_or("", AsRef::as_ref);
            hold(format!("{name} ({tag})"), former.and_then(said), said(entry));
        }
    }
    for (name, entry) in before.iter().filter(|(name, _)| after.get(name).is_none()) {
        hold(name.to_owned(), Some(written(old, entry)), None);
    }
    found
}

/// A value as it was written, on one line.
fn written(side: Side<'_>, entry: &Entry) -> String {
    match &entry.value {
        Value::Prose(prose) => prose.original().to_owned(),
        _ => side.sources.slice(entry.span).split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

fn glossary(old: Side<'_>, new: Side<'_>, found: &mut Vec<Change>) {
    let terms = |side: Side<'_>| -> BTreeMap<String, String> {
        let all = side.content.glossary.iter();
        all.map(|term| (term.term.to_string(), term.explanation.original().to_owned())).collect()
    };
    let (before, after) = (terms(old), terms(new));
    for term in before.keys().chain(after.keys().filter(|term| !before.contains_key(*term))) {
        let (old, new) = (before.get(term).cloned(), after.get(term).cloned());
        if old != new {
            let what = What::Key { key: term.clone(), old, new };
            found.push(Change {
                topic: Topic::Glossary,
                id: term.clone(),
                title: term.clone(),
                of: None,
                what,
            });
        }
    }
}

/// The changes as a list for machines.
pub fn json(changes: &[Change]) -> Json {
    let one = |change: &Change| {
        let topic = match change.topic {
            Topic::Programme => "programme",
            Topic::Kind(kind) => kind.name(),
            Topic::Figures => "figures",
            Topic::Targets => "targets",
            Topic::Money => "money",
            Topic::Areas => "areas",
            Topic::Glossary => "glossary",
        };
        let mut all = match &change.what {
            What::Added => json!({"what": "added"}),
            What::Dropped => json!({"what": "dropped"}),
            What::Renamed { from } => json!({"what": "renamed", "from": from}),
            What::Key { key, old, new } => {
                json!({"what": "key", "key": key, "old": old, "new": new})
            }
            What::Text { lang, old, new } => {
                let (dropped, added) = lines(old, new);
                json!({"what": "text", "lang": lang, "dropped": dropped, "added": added})
            }
            What::Value { at, old, new } => {
                json!({"what": "value", "at": at, "old": old, "new": new})
            }
            What::Values { added, dropped } => {
                json!({"what": "values", "added": added, "dropped": dropped})
            }
        };
        if let Json::Object(all) = &mut all {
            all.insert("topic".to_owned(), topic.into());
            all.insert("id".to_owned(), change.id.as_str().into());
            all.insert("title".to_owned(), change.title.as_str().into());
            all.extend(change.of.iter().map(|of| ("of".to_owned(), of.as_str().into())));
        }
        all
    };
    changes.iter().map(one).collect()
}
