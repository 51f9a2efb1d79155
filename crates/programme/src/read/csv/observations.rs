//! Reads the values of an indicator: `indicators/<id>.csv`.
//!
//! The one table that may have millions of rows: columns are found once, words and periods that
//! repeat are parsed once, and nothing is allocated for a number.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{Observation, ObservationStatus};
use crate::read::content::{ObservationRow, ObservationTable, PartialRow};
use crate::rules::unknown_value;
use crate::schema::Type;
use crate::tables::OBSERVATIONS;
use base::as_seen;
use base::diagnostic::Bag;
use base::value::{Decimal, PartialDate, Period, is_missing, is_no_id};

use crate::read::csv::Input;
use crate::read::csv::header::{Header, What};
use crate::read::csv::measure::Allowed;
use crate::read::csv::number::number;
use crate::read::csv::problems::Problems;
use crate::read::csv::row::Row;
use crate::read::csv::rows::each_row;

/// Reads the table of an indicator whose values may be what `allowed` says.
pub fn read(input: Input<'_>, indicator: &str, allowed: &Allowed) -> (ObservationTable, Bag) {
    let mut problems = Problems::default();
    let mut table = ObservationTable {
        indicator: indicator.into(),
        file: input.file,
        path: input.source.path.clone(),
        dimensions: Vec::new(),
        columns: Vec::new(),
        has_commas: false,
        has_unknown_column: false,
        rows: Vec::new(),
        partial: Vec::new(),
    };
    let columns = std::cell::OnceCell::new();
    let mut words = ReadBefore::default();
    let (rows, partial) = (&mut table.rows, &mut table.partial);
    rows.reserve(memchr::memchr_iter(b'\n', input.source.text.as_bytes()).count());
    let mut dimensions = Vec::new();
    let mut names = Vec::new();
    let mut has_unknown_column = false;
    let mut has_commas = false;
    each_row(
        input,
        &OBSERVATIONS,
        &mut problems,
        |sheet| {
            let headings = &sheet.header.headings;
            has_commas = sheet.delimiter == b',';
            let is_unknown = |what| matches!(what, What::Nothing { named: true });
            has_unknown_column = headings.iter().any(|heading| is_unknown(heading.what));
            names = headings.iter().map(|heading| heading.name.clone()).collect();
            let found = Columns::find(&sheet.header);
            dimensions = found
                .by
                .iter()
                .filter_map(|column| headings.get(*column)?.name.strip_prefix("by_"))
                .map(Box::from)
                .collect();
            columns.set(found).ok();
        },
        |row| {
            if let Some(columns) = columns.get() {
                match observation(row, columns, &mut words, allowed) {
                    Ok(row) => rows.push(row),
                    Err(row) => partial.push(row),
                }
            }
        },
    );
    table.columns = names;
    table.has_commas = has_commas;
    table.has_unknown_column = has_unknown_column;
    table.dimensions = dimensions;
    (table, problems.into_bag())
}

/// The places of the columns.
struct Columns {
    area: Option<usize>,
    period: Option<usize>,
    value: Option<usize>,
    lower: Option<usize>,
    upper: Option<usize>,
    numerator: Option<usize>,
    denominator: Option<usize>,
    n: Option<usize>,
    status: Option<usize>,
    published: Option<usize>,
    note: Option<usize>,
    by: Vec<usize>,
}

impl Columns {
    fn find(header: &Header) -> Self {
        Self {
            area: header.find(Observation::area),
            period: header.find(Observation::period),
            value: header.find(Observation::value),
            lower: header.find(Observation::lower),
            upper: header.find(Observation::upper),
            numerator: header.find(Observation::numerator),
            denominator: header.find(Observation::denominator),
            n: header.find(Observation::n),
            status: header.find(Observation::status),
            published: header.find(Observation::published),
            note: header.find(Observation::note),
            by: header.breakdowns(),
        }
    }
}

/// What was read before in this table.
#[derive(Default)]
struct ReadBefore {
    areas: BTreeMap<Box<str>, Arc<str>>,
    last_area: Option<Arc<str>>,
    last_period: Option<(Box<str>, Period)>,
    last_published: Option<(Box<str>, PartialDate)>,
}

/// # Errors
/// What can be told of a row whose period or status could not be read.
fn observation(
    row: &mut Row<'_>,
    columns: &Columns,
    words: &mut ReadBefore,
    allowed: &Allowed,
) -> Result<ObservationRow, PartialRow> {
    let area = read_area(row, columns.area, words);
    let period = read_period(row, columns.period, words);
    let (value, word) = read_value(row, columns.value, allowed);
    let lower = read_number(row, columns.lower);
    let upper = read_number(row, columns.upper);
    let numerator = read_number(row, columns.numerator);
    let denominator = read_number(row, columns.denominator);
    let n = read_count(row, columns.n);
    let has_period = period.is_some();
    let mut is_whole = has_period;
    let status = cell(row, columns.status).map(|(text, column)| {
        let status = ObservationStatus::from_word(text);
        if status.is_none() {
            is_whole = false;
            let words = &Type::Word(ObservationStatus::WORDS);
            report(row, text, column, words, Observation::status);
        }
        status.unwrap_or(ObservationStatus::Final)
    });
    let published = read_published(row, columns.published, words);
    let note = cell(row, columns.note).map(|(text, column)| {
        let span = row.place(column);
        Box::new(row.prose(text, span, Observation::note))
    });
    let word_in = |column: &usize| {
        let part = row.cell(*column);
        (!is_no_id(part)).then(|| as_seen(part.trim()).into())
    };
    let by = columns.by.iter().map(word_in).collect();
    let is_given = value.is_some() || word.is_some();
    let unsaid = if is_given { ObservationStatus::Final } else { ObservationStatus::Missing };
    let cells = Observation {
        area: None,
        period: period.unwrap_or(Period::Year(0)),
        value,
        lower,
        upper,
        numerator,
        denominator,
        n,
        status: status.unwrap_or(unsaid),
        published,
        note,
        word,
        by,
        span: row.span,
    };
    let row = ObservationRow { area, cells };
    if is_whole { Ok(row) } else { Err(PartialRow { row, has_period }) }
}

/// A cell that is not missing.
fn cell<'a>(row: &Row<'a>, column: Option<usize>) -> Option<(&'a str, usize)> {
    let column = column?;
    let text = row.cell(column);
    (!is_missing(text)).then_some((text, column))
}

/// What stands in the column of areas; that it is no id is told where it is looked up.
fn read_area(row: &Row<'_>, column: Option<usize>, words: &mut ReadBefore) -> Option<Arc<str>> {
    let text = column.map(|column| row.cell(column)).filter(|text| !is_no_id(text))?;
    if let Some(last) = &words.last_area
        && last.as_ref() == text
    {
        return Some(last.clone());
    }
    let seen = as_seen(text);
    let area = intern(&mut words.areas, &seen);
    words.last_area = Some(area.clone());
    Some(area)
}

fn intern(known: &mut BTreeMap<Box<str>, Arc<str>>, text: &str) -> Arc<str> {
    if let Some(word) = known.get(text) {
        return word.clone();
    }
    let word: Arc<str> = text.into();
    known.insert(text.into(), word.clone());
    word
}

fn read_period(row: &mut Row<'_>, column: Option<usize>, words: &mut ReadBefore) -> Option<Period> {
    let (text, column) = cell(row, column)?;
    if let Some((last, period)) = &words.last_period
        && last.as_ref() == text
    {
        return Some(*period);
    }
    let period = Period::parse(&as_seen(text)).ok();
    match period {
        Some(period) => words.last_period = Some((text.into(), period)),
        None => report(row, text, column, &Type::Period, Observation::period),
    }
    period
}

fn read_published(
    row: &mut Row<'_>,
    column: Option<usize>,
    words: &mut ReadBefore,
) -> Option<PartialDate> {
    let (text, column) = cell(row, column)?;
    if let Some((last, date)) = &words.last_published
        && last.as_ref() == text
    {
        return Some(*date);
    }
    let date = PartialDate::parse(text);
    match date {
        Some(date) => words.last_published = Some((text.into(), date)),
        None => report(row, text, column, &Type::Date, Observation::published),
    }
    date
}

fn read_number(row: &mut Row<'_>, column: Option<usize>) -> Option<Decimal> {
    let (text, column) = cell(row, column)?;
    number_in(row, text, column)
}

fn number_in(row: &mut Row<'_>, text: &str, column: usize) -> Option<Decimal> {
    let number = number(text, row.sheet.mark).ok();
    if number.is_none() {
        report(row, text, column, &Type::Number, Observation::value);
    }
    number
}

fn read_count(row: &mut Row<'_>, column: Option<usize>) -> Option<u64> {
    let (text, column) = cell(row, column)?;
    let number = number(text, row.sheet.mark).ok().filter(|number| number.scale() == 0);
    let count = number.and_then(|number| u64::try_from(number).ok());
    if count.is_none() {
        report(row, text, column, &Type::Count, Observation::n);
    }
    count
}

/// Says what is wrong with a cell. Where it stands takes work to find, and is asked for only here.
fn report(row: &mut Row<'_>, text: &str, column: usize, ty: &Type, name: &str) {
    let span = row.place(column);
    row.single(text, span, ty, name);
}

/// The value as a number, and as a word where it is one.
fn read_value(
    row: &mut Row<'_>,
    column: Option<usize>,
    allowed: &Allowed,
) -> (Option<Decimal>, Option<Box<str>>) {
    let Some(column) = column else {
        return (None, None);
    };
    let text = row.cell(column);
    match allowed {
        Allowed::Numbers if is_missing(text) => (None, None),
        Allowed::Numbers => (number_in(row, text, column), None),
        // A code may look like a mark for what is missing.
        Allowed::Codes(codes) if codes.iter().any(|code| code.as_ref() == text) => {
            (number(text, row.sheet.mark).ok(), Some(text.into()))
        }
        _ if is_missing(text) => (None, None),
        Allowed::Codes(codes) if !codes.is_empty() => {
            let codes: Vec<&str> = codes.iter().map(AsRef::as_ref).collect();
            let span = row.place(column);
            row.report(unknown_value::report(Observation::value, text, span, &codes));
            (None, None)
        }
        Allowed::Codes(_) | Allowed::Words => {
            let number = number(text, row.sheet.mark).ok();
            let word = number.is_none().then(|| text.trim().into());
            (number, word)
        }
    }
}
