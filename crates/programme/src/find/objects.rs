//! Every object from its file, its row, or both.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::model::{Area, Boundary, Common, Detail, Indicator, Kind, Localised, Object, ObjectRef};
use crate::read::content::{Content, Document, TableRow};
use crate::schema::record::Record;
use base::value::Date;

use crate::find::again::{Before, Made, ObjectWas};
use crate::find::area::Boundaries;
use crate::find::register::{area_row, document, public_from};
use crate::find::resolver::Resolver;
use crate::rules;
use crate::schema::field::{Builder, Keys};

/// The objects of this build, in the order of the register.
pub fn kept(
    resolver: &mut Resolver<'_>,
    content: &Content,
    mut boundaries: Boundaries,
    date: Date,
    before: Option<&mut Before>,
) -> Vec<Object> {
    let Resolver { register, files, .. } = *resolver;
    let sources = (0u32..).zip(&register.kept);
    let written: Vec<(Written<'_>, Option<Boundary>)> = sources
        .map(|(index, source)| {
            let written = Written {
                own: ObjectRef(index),
                kind: source.kind,
                document: document(content, source),
                row: area_row(content, source),
                date,
                is_kept: true,
            };
            (written, source.area.and_then(|row| boundaries.remove(&row)))
        })
        .collect();
    let is_kept = before.is_some();
    let was = before.as_deref().map(|before| &before.objects);
    let made: Vec<(Option<Arc<ObjectWas>>, Made)> = written
        .into_par_iter()
        .map(|(written, boundary)| {
            // What stands in the register of areas too is few and quick.
            let alone = written.document.filter(|_| written.row.is_none());
            let was = alone.zip(was).and_then(|(document, was)| {
                was.get(&document.file).filter(|was| was.is_of(document, written.own))
            });
            if let Some(was) = was {
                return (Some(Arc::clone(was)), was.made.clone());
            }
            let mut own = Resolver::new(register, files);
            let object = object(&mut own, &written, boundary);
            let made = Made { object, bag: own.bag, left_out: own.left_out, used: own.used };
            let kept = alone.filter(|_| is_kept && made.is_without_remark()).map(|document| {
                let (document, made) = (Arc::clone(document), made.clone());
                Arc::new(ObjectWas { document, at: written.own, made })
            });
            (kept, made)
        })
        .collect();
    if let Some(before) = before {
        let kept = made.iter().filter_map(|(kept, _)| kept.as_ref());
        before.objects = kept.map(|was| (was.document.file, Arc::clone(was))).collect();
    }
    let all = made.into_iter().filter_map(|(_, made)| {
        resolver.bag.append(made.bag);
        resolver.left_out.extend(made.left_out);
        resolver.used.extend(made.used);
        made.object
    });
    all.collect()
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
        let written = Written { own: ObjectRef(0), kind, document, row, date, is_kept: false };
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
    for row in content.areas.partial.iter() {
        look(Kind::Area, None, Some(row));
    }
    indicators
}

/// Where an object was written.
struct Written<'a> {
    own: ObjectRef,
    kind: Kind,
    document: Option<&'a Arc<Document>>,
    row: Option<&'a TableRow>,
    date: Date,
    is_kept: bool,
}

/// The day on which an object is told: that of the build, or a later one of its
/// publication. Of a draft that is not known, and any day may be.
fn told(written: &Written<'_>) -> Date {
    let record = written.document.map(|document| &document.record);
    if record.and_then(|record| record.flag(Common::draft)) == Some(true) {
        return Date::MAX;
    }
    let publish_at = written.document.and_then(|document| public_from(document));
    match (written.is_kept, publish_at) {
        (_, Some(at)) => at.first().max(written.date),
        (true, None) => written.date,
        (false, None) => Date::MAX,
    }
}

fn object(
    resolver: &mut Resolver<'_>,
    written: &Written<'_>,
    boundary: Option<Boundary>,
) -> Option<Object> {
    let empty = Record::default();
    let (id, span) = match (written.row, written.document) {
        (Some(row), _) => (row.id().0, row.span),
        (None, Some(document)) => (document.id.as_ref(), document.span),
        (None, None) => return None,
    };
    let document = written.document;
    let record = document.map_or(&empty, |document| &document.record);
    let mut builder = Builder {
        resolver,
        path: document.map_or("areas.csv", |document| document.path.as_ref()),
        own: written.own,
        told: told(written),
        languages: &[],
    };
    rules::of_keys::check(written.kind, record, builder.told, &mut builder.resolver.bag);
    let declared = document.map_or(span, |document| document.span);
    let mut common = Common::build(record, declared, &mut builder)?;
    if record.get(Common::title).is_none() {
        // A missing title is an error, which has been given; the name of an area stands in its row.
        let name = written.row.and_then(|row| row.record.prose(Area::name));
        common.title = name.cloned().unwrap_or_else(|| Localised::new(id, span));
    }
    if let Some(row) = written.row {
        common.valid_from = common.valid_from.or(row.record.date(Area::valid_from));
        common.valid_to = common.valid_to.or(row.record.date(Area::valid_to));
    }
    if let Some(document) = document {
        common.body.clone_from(&document.body);
    }
    let mut detail = match written.row {
        Some(row) => {
            let (from, to) = (Area::valid_from, Area::valid_to);
            let bag = &mut builder.resolver.bag;
            rules::start_after_end::cells(&row.record, from, to, bag);
            rules::wrong_type::tile(&row.record, bag);
            Detail::Area(Area { boundary, ..Area::build(&row.record, span, &mut builder)? })
        }
        None => Detail::build(written.kind, record, span, &mut builder)?,
    };
    if let Detail::Indicator(indicator) = &mut detail {
        indicator.count_years();
        builder.resolver.bag.extend(rules::year_contradicts_periods::baseline(indicator));
        indicator.settle_derivation();
    }
    Some(Object { id: id.into(), common, detail })
}
