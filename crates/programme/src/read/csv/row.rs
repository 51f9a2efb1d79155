//! One row, read by the names of its columns.

use csv::ByteRecord;

use crate::model::{Localised, Target};
use crate::read::content::{Part, TableRow};
use crate::read::csv::cells::cell_span;
use crate::read::csv::problems::Problems;
use crate::read::csv::sheet::Sheet;
use crate::read::scalar::Written;
use crate::rules::{listed_twice, literal_markdown, not_a_number};
use crate::schema::{Entry, Key, Record, Type, Value};
use base::as_seen;
use base::diagnostic::{Diagnostic, Span};
use base::value::{is_id, is_missing, is_no_id};

pub struct Row<'a> {
    pub sheet: &'a Sheet<'a>,
    pub record: &'a ByteRecord,
    /// The cells one behind the other: the text of a file is UTF-8, and cells are cut at ASCII.
    pub cells: &'a str,
    pub span: Span,
    pub problems: &'a mut Problems,
}

impl<'a> Row<'a> {
    /// What stands in a column; empty where there is no such column.
    pub fn cell(&self, column: usize) -> &'a str {
        let range = self.record.range(column);
        range.and_then(|range| self.cells.get(range)).unwrap_or("")
    }

    pub fn place(&self, column: usize) -> Span {
        cell_span(self.sheet.text, self.span, column)
    }

    /// A cell that is not missing, with its column.
    pub fn get(&self, name: &str) -> Option<(&'a str, usize)> {
        let column = self.sheet.header.find(name)?;
        let cell = self.cell(column);
        (!self.sheet.header.is_missing(cell, column)).then_some((cell, column))
    }

    /// What stands in columns `by_<dimension>`, where that is not missing.
    pub fn parts(&self) -> Vec<Part> {
        let headings = &self.sheet.header.headings;
        let columns = self.sheet.header.breakdowns().into_iter();
        let part = |column: usize| {
            let (cell, name) = (self.cell(column), &headings.get(column)?.name);
            (!is_no_id(cell)).then(|| Part {
                dimension: name.trim_start_matches("by_").into(),
                value: as_seen(cell.trim()).into(),
                span: self.place(column),
            })
        };
        columns.filter_map(part).collect()
    }

    /// Whether a column holds something that is not a mark for what is missing.
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.problems.push(diagnostic);
    }

    /// The cells of the row, each held against its column. A cell that is wrong is reported and left out.
    pub fn read(&mut self, columns: &'static [Key]) -> TableRow {
        let mut record = Record::default();
        let mut wrong = Vec::new();
        for key in columns {
            if let Some((cell, column)) = self.get(key.name) {
                let span = self.place(column);
                match self.value(cell, span, key) {
                    Some(value) => record.insert(key.name, Entry { key: span, span, value }),
                    None => wrong.push(key.name),
                }
            }
        }
        TableRow { span: self.span, record, wrong, by: self.parts() }
    }

    fn value(&mut self, cell: &str, span: Span, key: &'static Key) -> Option<Value> {
        match &key.ty {
            Type::Prose => Some(Value::Prose(self.prose(cell, span, key.name))),
            Type::Text => self.single(cell.trim(), span, &key.ty, key.name),
            Type::List(Type::Share) => Some(Value::List(self.shares(cell, span, key.name))),
            Type::List(inner) => Some(Value::List(self.items(cell, span, inner, key.name))),
            ty => self.single(cell, span, ty, key.name),
        }
    }

    /// Text with its translations.
    pub fn prose(&mut self, cell: &str, span: Span, name: &str) -> Localised {
        let mut prose = Localised::new(cell.trim(), span);
        self.tell_markdown(cell, span, name);
        for (lang, column) in self.sheet.header.translations(name) {
            let cell = self.cell(column);
            if !is_missing(cell) {
                let place = self.place(column);
                self.tell_markdown(cell, place, name);
                prose.set(lang, cell.trim(), place);
            }
        }
        prose
    }

    fn tell_markdown(&mut self, cell: &str, span: Span, name: &str) {
        if let Some(problem) = literal_markdown::in_key(span, name, cell) {
            self.report(problem);
        }
    }

    /// What a cell says; none where that is wrong, which is reported.
    pub fn single(&mut self, text: &str, span: Span, ty: &Type, name: &str) -> Option<Value> {
        let written = Written { text, span, name, mark: self.sheet.mark, in_cell: true };
        // A target that is called by a word is a step of a scale.
        let is_step = name == Target::value
            && self.sheet.header.find(Target::indicator).is_some()
            && text.chars().all(|c| c.is_alphabetic() || c == '-' || c == ' ');
        let read = written.read(ty);
        read.map_err(|problem| match is_step {
            true => self.report(problem.hint(not_a_number::step_meant())),
            false => self.report(problem),
        })
        .ok()
    }

    /// What is separated by spaces.
    fn items(&mut self, cell: &str, span: Span, ty: &Type, name: &str) -> Vec<Entry> {
        let mut items = Vec::new();
        for (part, place) in pieces(cell, span) {
            let value = self.single(part, place, ty, name);
            items.extend(value.map(|value| Entry { key: place, span: place, value }));
        }
        items
    }

    /// The parts of a whole, each of another goal. Where one is wrong no sum can be drawn from the rest:
    /// then only the goals, each once.
    fn shares(&mut self, cell: &str, span: Span, name: &str) -> Vec<Entry> {
        let mut shares: Vec<Entry> = Vec::new();
        let found = self.items(cell, span, &Type::Share, name);
        for share in found {
            let Value::Share(goal, _) = &share.value else { continue };
            let start = share.span.start as usize;
            let span = Span::new(span.file, start..start + goal.len());
            let is_same =
                |known: &&Entry| matches!(&known.value, Value::Share(other, _) if other == goal);
            match shares.iter().find(is_same) {
                Some(first) => self.report(listed_twice::goal(goal, span, first.span)),
                None => shares.push(Entry { span, ..share }),
            }
        }
        if shares.len() == pieces(cell, span).count() {
            return shares;
        }
        let mut goals: Vec<Entry> = Vec::new();
        for (part, place) in pieces(cell, span) {
            let Some((goal, _)) = part.split_once(':').filter(|(goal, _)| is_id(goal)) else {
                continue;
            };
            if !goals.iter().any(|known| known.text() == Some(goal)) {
                let start = place.start as usize;
                let span = Span::new(span.file, start..start + goal.len());
                goals.push(Entry { key: span, span, value: Value::Id(goal.into()) });
            }
        }
        goals
    }
}

/// What is separated by spaces, each with its place.
fn pieces(cell: &str, span: Span) -> impl Iterator<Item = (&str, Span)> {
    let mut at = span.start as usize;
    let pieces = cell.split_inclusive(char::is_whitespace).map(move |piece| {
        let part = piece.trim_end();
        let place = Span::new(span.file, at..at + part.len());
        at += piece.len();
        (part, place)
    });
    pieces.filter(|(part, _)| !part.is_empty())
}
