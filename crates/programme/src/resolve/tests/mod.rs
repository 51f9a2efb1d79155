//! Content built by hand: what cannot be told apart in a message is looked at here. What editors
//! see is held by the cases under `tests/cases/resolve`.

use std::sync::Arc;

use crate::model::{
    Area, Attachment, Kind, Localised, Observation, ObservationStatus, RelationKind, Subject,
};
use crate::read::content::{Document, ObservationRow, TableRow};
use crate::resolve::*;
use crate::schema::record::{Entry, Record, Value};
use base::diagnostic::{FileId, Span};
use base::value::{PartialDate, Period};

mod accepted;
mod embargo;
mod tables;

fn at(file: u32, start: usize) -> Span {
    Span::new(FileId(file), start..start + 1)
}

fn entry(value: Value) -> Entry {
    Entry { key: at(0, 0), span: at(0, 0), value }
}

fn id(text: &str) -> Value {
    Value::Id(text.into())
}

fn ids(texts: &[&str]) -> Value {
    Value::List(texts.iter().map(|text| entry(id(text))).collect())
}

fn date(text: &str) -> Value {
    Value::Date(PartialDate::parse(text).unwrap())
}

fn record(keys: Vec<(&'static str, Value)>) -> Record {
    let mut record = Record::default();
    for (name, value) in keys {
        record.insert(name, entry(value));
    }
    record
}

/// A file of a kind, the `file`-th that was read.
fn document(
    kind: Kind,
    id: &str,
    file: u32,
    mut keys: Vec<(&'static str, Value)>,
) -> Arc<Document> {
    keys.push(("title", Value::Prose(Localised::new(id, at(file, 5)))));
    Arc::new(Document {
        kind,
        id: id.into(),
        file: FileId(file),
        path: format!("{}/{id}.md", kind.folder()).into(),
        span: at(file, 5),
        record: record(keys),
        body: crate::model::Body::default(),
    })
}

/// A row of a table, of which every cell stands at its start.
fn cells(span: Span, keys: Vec<(&'static str, Value)>) -> TableRow {
    let mut record = Record::default();
    for (name, value) in keys {
        record.insert(name, Entry { key: span, span, value });
    }
    TableRow { span, record, wrong: Vec::new(), by: Vec::new() }
}

fn area(text: &str, parent: Option<&str>, start: usize) -> TableRow {
    let span = at(1, start);
    let mut keys = vec![
        (Area::id, id(text)),
        (Area::name, Value::Prose(Localised::new(text, span))),
        (Area::kind, Value::Text("neighbourhood".into())),
    ];
    keys.extend(parent.map(|parent| (Area::parent, id(parent))));
    cells(span, keys)
}

fn row(area: Option<&str>, period: &str, value: Option<i64>, start: usize) -> ObservationRow {
    ObservationRow {
        area: area.map(Into::into),
        cells: Observation {
            area: None,
            period: Period::parse(period).unwrap(),
            value: value.map(Into::into),
            word: None,
            lower: None,
            upper: None,
            numerator: None,
            denominator: None,
            n: None,
            status: match value {
                Some(_) => ObservationStatus::Final,
                None => ObservationStatus::Suppressed,
            },
            published: None,
            note: None,
            by: Box::new([]),
            span: at(2, start),
        },
    }
}

fn table(indicator: &str, rows: Vec<ObservationRow>) -> Arc<ObservationTable> {
    Arc::new(ObservationTable {
        indicator: indicator.into(),
        file: FileId(2),
        path: format!("indicators/{indicator}.csv").into(),
        dimensions: Vec::new(),
        has_commas: true,
        has_unknown_column: false,
        columns: Vec::new(),
        rows,
        partial: Vec::new(),
    })
}

fn today() -> Date {
    Date::constant(2026, 11, 23)
}

fn codes(bag: &Bag) -> Vec<&'static str> {
    let mut codes: Vec<&str> = bag.iter().map(|d| d.rule.code).collect();
    codes.sort_unstable();
    codes
}

#[test]
fn nothing_at_all_is_a_programme() {
    let (programme, bag) = resolve(Content::default(), today(), false);
    assert!(bag.is_empty());
    assert!(programme.objects.is_empty());
    assert_eq!(programme.settings.tag(crate::model::Lang::DEFAULT), "nl");
    assert_eq!(programme.settings.currency.as_ref(), "EUR");
}

#[test]
fn objects_stand_by_kind_order_and_id() {
    let content = Content {
        documents: vec![
            document(Kind::Goal, "a", 3, vec![]),
            document(Kind::Goal, "b", 4, vec![("order", Value::Whole(2))]),
            document(Kind::Goal, "c", 5, vec![("order", Value::Whole(1))]),
            document(Kind::Track, "z", 6, vec![]),
        ],
        ..Content::default()
    };
    let (programme, _) = resolve(content, today(), false);
    let ids: Vec<&str> = programme.objects.iter().map(|o| o.id.as_ref()).collect();
    assert_eq!(ids, ["z", "c", "b", "a"]);
    assert_eq!(programme.get("a"), Some(ObjectRef(3)));
}

#[test]
fn a_mistake_draws_no_others_after_it() {
    let content = Content {
        documents: vec![
            // The later claim to an id is one error; references to it are none.
            document(Kind::Goal, "wonen", 3, vec![]),
            document(Kind::Track, "wonen", 4, vec![]),
            document(Kind::ActionLine, "lijn", 5, vec![("track", id("wonen"))]),
            // Neither are those to a file that could not be read.
            document(Kind::ActionLine, "lijn-2", 6, vec![("track", id("stuk"))]),
        ],
        unreadable: vec![(Kind::Track, "stuk".into(), at(9, 0))],
        ..Content::default()
    };
    let (programme, bag) = resolve(content, today(), false);
    assert_eq!(codes(&bag), ["duplicate-id"]);
    // They are there all the same, so that links to them hold.
    assert_eq!(programme.of_kind(Kind::ActionLine).count(), 2);
}

#[test]
fn lines_are_found_from_both_ends_and_once() {
    let content = Content {
        documents: vec![
            document(Kind::ActionLine, "lijn", 3, vec![("track", id("spoor"))]),
            document(Kind::Track, "spoor", 4, vec![("goals", ids(&["doel", "doel"]))]),
            document(Kind::Goal, "doel", 5, vec![]),
        ],
        ..Content::default()
    };
    let (programme, bag) = resolve(content, today(), false);
    assert!(bag.is_empty());
    let goal = programme.get("doel").unwrap();
    let track = programme.get("spoor").unwrap();
    let tracks: Vec<ObjectRef> =
        programme.naming(goal, Kind::Track, RelationKind::MeantFor).collect();
    assert_eq!(tracks, [track]);
    assert_eq!(programme.incoming(track).len(), 1);
    assert_eq!(programme.outgoing(track).len(), 1);
}

#[test]
fn a_circle_is_broken() {
    let content = Content {
        documents: vec![
            document(Kind::Goal, "a", 3, vec![("parent", id("b"))]),
            document(Kind::Goal, "b", 4, vec![("parent", id("a"))]),
        ],
        ..Content::default()
    };
    let (programme, bag) = resolve(content, today(), false);
    assert_eq!(codes(&bag), ["cycle"]);
    let parents = programme.objects.iter().filter(|object| match &object.detail {
        Detail::Goal(goal) => goal.parent.is_some(),
        _ => false,
    });
    assert_eq!(parents.count(), 1);
}

#[test]
fn words_are_linked_where_they_are_a_partners_id() {
    let prose = |text: &str| Value::Prose(Localised::new(text, at(3, 9)));
    let keys = vec![("made_by", prose("gemeente")), ("made_to", prose("de raad"))];
    let content = Content {
        documents: vec![
            document(Kind::Commitment, "belofte", 3, keys),
            document(Kind::Partner, "gemeente", 4, vec![]),
        ],
        ..Content::default()
    };
    let (programme, bag) = resolve(content, today(), false);
    assert!(bag.is_empty());
    let commitment = programme.object(programme.get("belofte").unwrap());
    let Detail::Commitment(commitment) = &commitment.detail else {
        panic!("no commitment");
    };
    assert_eq!(commitment.made_by.as_ref().unwrap().partner, programme.get("gemeente"));
    let made_to = commitment.made_to.as_ref().unwrap();
    assert_eq!(made_to.partner, None);
    assert_eq!(made_to.name.original(), "de raad");
}
