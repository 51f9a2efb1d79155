//! Rows of tables: each made into what it means, with an id that is unique within its table and
//! named only there.

use std::collections::{BTreeMap, BTreeSet};

use crate::find::resolver::Resolver;
use crate::read::content::{Rows, TableRow};
use crate::schema::field::{Builder, Keys};
use base::diagnostic::{Bag, Guesses, Span, nearest};

use crate::rules::{cycle, date_in_future, duplicate_id, unknown_id};

/// The rows of a table that are in this build, and what they mean.
pub struct Kept<'a, Row> {
    pub ids: RowIds<'a>,
    pub rows: Vec<&'a TableRow>,
    pub values: Vec<Row>,
}

/// Resolves every row; those about something that is left out or unknown are dropped. `check` looks
/// at each of them.
pub fn kept<'a, Row: Keys>(
    builder: &mut Builder<'_, '_>,
    rows: &'a Rows,
    check: impl Fn(&TableRow, &mut Builder<'_, '_>),
) -> Kept<'a, Row> {
    let mut ids = RowIds::claim(rows, builder.resolver);
    let (mut found, mut values) = (Vec::new(), Vec::new());
    let made = |row: &TableRow, builder: &mut Builder<'_, '_>| {
        date_in_future::check(&row.record, Row::KEYS, builder.told, &mut builder.resolver.bag);
        check(row, builder);
        Row::build(&row.record, row.span, builder)
    };
    for row in rows.partial.iter() {
        made(row, builder);
        ids.lost.push(row);
    }
    for row in rows.iter() {
        if let Some(value) = made(row, builder) {
            ids.kept.entry(row.id().0).or_insert(values.len());
            found.push(row);
            values.push(value);
        } else {
            ids.lost.push(row);
        }
    }
    Kept { ids, rows: found, values }
}

/// The ids of a table's rows, and the places that the rows that were kept have in the model.
#[derive(Debug)]
pub struct RowIds<'a> {
    all: BTreeSet<&'a str>,
    kept: BTreeMap<&'a str, usize>,
    /// The rows of which nothing came.
    lost: Vec<&'a TableRow>,
    /// Whether some rows could not be read, so that no id is unknown.
    lacks_ids: bool,
    guesses: Guesses,
}

impl<'a> RowIds<'a> {
    /// Claims the ids of all rows; the later of two is an error.
    fn claim(rows: &'a Rows, resolver: &mut Resolver<'_>) -> Self {
        let mut first: BTreeMap<&str, Span> = BTreeMap::new();
        let ids = rows.all().into_iter().map(TableRow::id).filter(|(id, _)| !id.is_empty());
        for (id, span) in ids {
            match first.get(id) {
                Some(earlier) => resolver.bag.push(duplicate_id::row(id, span, *earlier)),
                None => {
                    first.insert(id, span);
                }
            }
        }
        Self {
            all: first.into_keys().collect(),
            kept: BTreeMap::new(),
            lost: Vec::new(),
            lacks_ids: rows.lacks_ids,
            guesses: Guesses::default(),
        }
    }

    /// For each row that was kept, the place of the one that a cell of it names; none where that is
    /// not in this build, or where it would close a circle. What a row names of which nothing came is looked
    /// at too.
    pub fn links(&self, rows: &[&'a TableRow], column: &str, bag: &mut Bag) -> Vec<Option<usize>> {
        let mut found: Vec<Option<usize>> = Vec::new();
        let mut links: Vec<cycle::Link> = Vec::new();
        let named = |row: &'a TableRow| {
            let entry = row.record.text(column).zip(row.record.get(column));
            entry.map(|(id, entry)| (id, entry.span))
        };
        for (id, span) in self.lost.iter().filter_map(|row| named(row)) {
            self.find(id, span, bag);
        }
        for (from, row) in rows.iter().enumerate() {
            let named = named(row);
            let to = named.and_then(|(id, span)| self.find(id, span, bag));
            links.extend(to.zip(named).map(|(to, (_, span))| cycle::Link { from, to, span }));
            found.push(to);
        }
        let names: BTreeMap<usize, &str> = self.kept.iter().map(|(id, at)| (*at, *id)).collect();
        let name = |index: usize| names.get(&index).copied().unwrap_or_default();
        for (from, _) in cycle::check(&links, name, bag) {
            if let Some(link) = found.get_mut(from) {
                *link = None;
            }
        }
        found
    }

    fn find(&self, id: &str, span: Span, bag: &mut Bag) -> Option<usize> {
        if !self.lacks_ids && !self.all.contains(id) {
            let known = self.all.iter().copied();
            let near = self.guesses.of(span.file, || nearest(id, known));
            bag.push(unknown_id::row(id, span, near));
        }
        self.kept.get(id).copied()
    }
}
