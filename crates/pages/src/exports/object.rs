//! What every object is, as a program reads it: a JSON file beside its page, with the keys of its file in the
//! content and the way to the files of what it has to do with. That of an indicator with figures
//! holds these too, and is made by `data`.

use std::collections::BTreeMap;

use base::value::{Decimal, PartialDate};
use programme::model::{Detail, Localised, ObjectRef, Relation, RelationKind};
use serde::Serialize;
use serde_json::{Map, Value};

use super::cell;
use super::data::{self, lines};
use crate::book::File;
use crate::book::scope::Scope;
use crate::parts::relations;

#[derive(Serialize)]
struct Told<'a> {
    id: &'a str,
    kind: &'static str,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<String>,
    language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<String>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    tags: &'a [Box<str>],
    /// What only its kind has.
    #[serde(flatten)]
    keys: Map<String, Value>,
    #[serde(flatten)]
    ways: Ways,
}

/// By what a line means, the files to which an object draws one, and those that draw one to it.
#[derive(Serialize)]
pub struct Ways {
    relations: BTreeMap<&'static str, Vec<String>>,
    named_by: BTreeMap<&'static str, Vec<String>>,
}

impl Ways {
    pub fn of(scope: &Scope<'_>, at: ObjectRef) -> Self {
        let programme = scope.book.programme;
        // The areas of a figure are those of its rows.
        let is_figure = programme.indicator(at).is_some();
        let own = programme.outgoing(at).iter();
        let own = own.filter(|line| !(is_figure && line.kind == RelationKind::InArea));
        Self {
            relations: ways(scope, own, |line| line.to),
            named_by: ways(scope, programme.incoming(at).iter(), |line| line.from),
        }
    }
}

pub fn file(scope: &Scope<'_>, at: ObjectRef) -> Option<File> {
    let (programme, settings) = (scope.book.programme, scope.settings());
    let object = programme.object(at);
    let url = settings.url.as_deref();
    let told = Told {
        id: &object.id,
        kind: object.kind().name(),
        title: scope.title(at).text,
        summary: object.common.summary.as_ref().map(|summary| scope.say(summary).text),
        language: settings.tag(scope.lang),
        page: url.map(|url| scope.here.canonical(url)),
        tags: &object.common.tags,
        keys: keys(scope, &object.detail),
        ways: Ways::of(scope, at),
    };
    let address = scope.book.site.beside(programme, at, scope.lang, "json")?;
    Some(File::new(&address, lines::of(&told)))
}

fn ways<'a>(
    scope: &Scope<'_>,
    all: impl Iterator<Item = &'a Relation>,
    end: fn(&Relation) -> ObjectRef,
) -> BTreeMap<&'static str, Vec<String>> {
    let mut ways: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for line in all {
        ways.entry(relations::name(line.kind)).or_default().extend(way(scope, end(line)));
    }
    ways
}

/// The way to the file of an object.
fn way(scope: &Scope<'_>, to: ObjectRef) -> Option<String> {
    Some(scope.way_to(&data::address(scope, to, "json")?))
}

/// The keys with a value of their own, as editors know them; what leads to others is a relation.
fn keys(scope: &Scope<'_>, detail: &Detail) -> Map<String, Value> {
    let say = |text: &Option<Localised>| text.as_ref().map(|text| scope.say(text).text);
    let day = |date: Option<PartialDate>| date.map(|date| date.to_string());
    let text = |text: &Option<Box<str>>| text.as_ref().map(ToString::to_string);
    let word = |word: &str| Some(word.to_owned());
    let number = |value: Option<Decimal>| value.and_then(cell::number);
    let mut numbers: Vec<(&str, Option<Value>)> = Vec::new();
    let texts: Vec<(&str, Option<String>)> = match detail {
        Detail::ActionLine(own) => vec![
            ("topic", say(&own.topic)),
            ("status", own.status.and_then(|status| word(status.word()))),
            ("start", day(own.start)),
            ("end", day(own.end)),
        ],
        Detail::Intervention(own) => vec![
            ("sort", own.kind.and_then(|kind| word(kind.word()))),
            ("status", own.status.and_then(|status| word(status.word()))),
            ("target_group", say(&own.target_group)),
            ("start_planned", day(own.start_planned)),
            ("start_actual", day(own.start_actual)),
            ("end_planned", day(own.end_planned)),
            ("end_actual", day(own.end_actual)),
        ],
        Detail::Goal(own) => vec![
            ("level", own.level.and_then(|level| word(level.word()))),
            ("topic", say(&own.topic)),
            ("statement", say(&own.statement)),
        ],
        Detail::Indicator(own) => vec![
            ("question", say(&own.question)),
            ("unit", say(&own.unit)),
            ("definition", say(&own.definition)),
            ("population", say(&own.population)),
            ("method", say(&own.method)),
            ("limitations", say(&own.limitations)),
            ("next_release", day(own.next_release)),
        ],
        Detail::Area(own) => {
            numbers.push(("population", own.population.map(Value::from)));
            vec![
                ("sort", text(&own.kind)),
                ("code", text(&own.code)),
                ("code_system", text(&own.code_system)),
                ("valid_from", day(own.valid_from)),
                ("valid_to", day(own.valid_to)),
            ]
        }
        Detail::Partner(own) => vec![("sort", say(&own.kind)), ("website", text(&own.website))],
        Detail::Fund(own) => {
            numbers.push(("ceiling", number(own.ceiling).map(Value::Number)));
            vec![
                ("sort", say(&own.kind)),
                ("start", day(own.period.0)),
                ("end", day(own.period.1)),
                ("conditions", say(&own.conditions)),
            ]
        }
        Detail::Document(own) => vec![
            ("sort", own.kind.and_then(|kind| word(kind.word()))),
            ("number", text(&own.number)),
            ("date", day(own.date)),
            ("url", text(&own.url)),
        ],
        Detail::Commitment(own) => vec![
            ("sort", own.kind.and_then(|kind| word(kind.word()))),
            ("state", word(own.state.word())),
            ("text", say(&own.text)),
            ("made_on", day(own.made_on)),
            ("due", day(own.due)),
        ],
        Detail::Update(own) => vec![
            ("date", word(&own.date.to_string())),
            ("period", own.period.map(|period| period.to_string())),
            ("done", say(&own.done)),
            ("next", say(&own.next)),
            ("obstacles", say(&own.obstacles)),
        ],
        Detail::Evaluation(own) => vec![
            ("sort", own.kind.and_then(|kind| word(kind.word()))),
            ("planned", day(own.planned)),
            ("published", day(own.published)),
        ],
        Detail::Story(own) => {
            vec![("date", word(&own.date.to_string())), ("author", say(&own.author))]
        }
        _ => Vec::new(),
    };
    let texts = texts.into_iter().map(|(key, value)| (key, value.map(Value::String)));
    let all = texts.chain(numbers).filter_map(|(key, value)| Some((key.to_owned(), value?)));
    all.collect()
}
