//! Every object from its file, its row, or both.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Boundary, Detail, Indicator, Kind, Object, ObjectRef, Page};
use crate::read::content::{AreaRow, Content, Document};
use crate::schema::record::Record;
use base::value::Date;

use crate::find::area::Boundaries;
use crate::find::fields::Resolver;
use crate::find::register::{area_row, document};
use crate::find::{activity, area, common, evidence, indicator, money, promise};

/// The objects of this build, in the order of the register.
pub fn kept(
    resolver: &mut Resolver<'_>,
    content: &Content,
    mut boundaries: Boundaries,
    date: Date,
) -> Vec<Object> {
    let register = resolver.register;
    let sources = (0u32..).zip(&register.kept);
    sources
        .filter_map(|(index, source)| {
            let written = Written {
                own: ObjectRef(index),
                kind: source.kind,
                document: document(content, source),
                row: area_row(content, source),
                date,
                is_kept: true,
            };
            let boundary = source.area.and_then(|row| boundaries.remove(&row));
            object(resolver, &written, boundary)
        })
        .collect()
}

/// Looks at what this build leaves out, for its diagnostics; gives the indicators, by their ids,
/// so that their tables can be looked at too.
pub fn left_out(
    resolver: &mut Resolver<'_>,
    content: &Content,
    date: Date,
) -> BTreeMap<Box<str>, Indicator> {
    let kept = &resolver.register.kept;
    let documents: BTreeSet<usize> = kept.iter().filter_map(|source| source.document).collect();
    let rows: BTreeSet<usize> = kept.iter().filter_map(|source| source.area).collect();
    let mut indicators = BTreeMap::new();
    let mut look = |kind, document, row| {
        let written = Written {
            own: ObjectRef(0),
            kind,
            document,
            row,
            date,
            is_kept: false,
        };
        if let Some(object) = object(resolver, &written, None)
            && let Detail::Indicator(indicator) = object.detail
        {
            indicators.insert(object.id, *indicator);
        }
    };
    for (index, document) in content.documents.iter().enumerate() {
        if !documents.contains(&index) {
            look(document.kind, Some(document), None);
        }
    }
    for (index, row) in content.areas.iter().enumerate() {
        if !rows.contains(&index) {
            look(Kind::Area, None, Some(row));
        }
    }
    indicators
}

/// Where an object was written.
struct Written<'a> {
    own: ObjectRef,
    kind: Kind,
    document: Option<&'a Document>,
    row: Option<&'a AreaRow>,
    date: Date,
    is_kept: bool,
}

/// The day on which an object is told: that of the build, or of what is left out that of its
/// publication. Of a draft that is not known, and any day may be.
fn told(written: &Written<'_>) -> Date {
    let record = written.document.map(|document| &document.record);
    if record.and_then(|record| record.flag("draft")) == Some(true) {
        return Date::MAX;
    }
    let publish_at = record.and_then(|record| record.date("publish_at"));
    match (written.is_kept, publish_at) {
        (true, _) => written.date,
        (false, Some(at)) => at.first().max(written.date),
        (false, None) => Date::MAX,
    }
}

fn object(
    resolver: &mut Resolver<'_>,
    written: &Written<'_>,
    boundary: Option<Boundary>,
) -> Option<Object> {
    let id = match (written.row, written.document) {
        (Some(row), _) => &row.id.value,
        (None, Some(document)) => &document.id,
        (None, None) => return None,
    };
    Some(Object {
        id: id.clone(),
        common: common::common(resolver, written.document, written.row)?,
        detail: detail(resolver, written, boundary),
    })
}

fn detail(
    resolver: &mut Resolver<'_>,
    written: &Written<'_>,
    boundary: Option<Boundary>,
) -> Detail {
    let empty = Record::default();
    let record = written.document.map_or(&empty, |document| &document.record);
    let path = written
        .document
        .map_or("", |document| document.path.as_ref());
    let Written { own, date, .. } = *written;
    let told = told(written);
    match written.kind {
        Kind::Track => Detail::Track(activity::track(resolver, record)),
        Kind::ActionLine => Detail::ActionLine(activity::action_line(resolver, record, own, told)),
        Kind::Intervention => Detail::Intervention(Box::new(activity::intervention(
            resolver, record, own, told,
        ))),
        Kind::Goal => Detail::Goal(indicator::goal(resolver, record)),
        Kind::Indicator => Detail::Indicator(Box::new(indicator::indicator(resolver, record))),
        Kind::Area => Detail::Area(area::area(resolver, written.row, boundary)),
        Kind::Partner => Detail::Partner(promise::partner(resolver, record, path)),
        Kind::Fund => Detail::Fund(money::fund(resolver, record)),
        Kind::Document => Detail::Document(Box::new(evidence::document(resolver, record, path))),
        Kind::Commitment => {
            Detail::Commitment(Box::new(promise::commitment(resolver, record, told)))
        }
        Kind::Update => Detail::Update(Box::new(evidence::update(resolver, record, told))),
        Kind::Evaluation => {
            Detail::Evaluation(Box::new(evidence::evaluation(resolver, record, told)))
        }
        Kind::Story => Detail::Story(evidence::story(resolver, record, path, date)),
        Kind::Page => Detail::Page(Page),
    }
}
