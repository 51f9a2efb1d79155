//! `indicators/<id>.csv`: the values of an indicator.
//!
//! The one table that may have millions of rows: columns are found once, words and periods that
//! repeat are parsed once, and nothing is allocated for a number.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{Kind, Lang, Localised, ObservationStatus};
use crate::read::content::{ObservationRow, ObservationTable};
use crate::rules::{invalid_id, malformed_date, malformed_period, unknown_value};
use crate::schema::shape::{TableShape, Type};
use base::diagnostic::Bag;
use base::value::{Decimal, PartialDate, Period, is_id, is_missing};

use crate::read::csv::Input;
use crate::read::csv::header::Header;
use crate::read::csv::measure::Allowed;
use crate::read::csv::number::number;
use crate::read::csv::problems::Problems;
use crate::read::csv::row::Row;
use crate::read::csv::sheet::each_row;
use crate::tables::{Column, column, filled, id};

pub const SHAPE: TableShape = TableShape {
    file: "indicators/<id>.csv",
    name: crate::tables::Words { nl: "waarneming", en: "observation" },
    breakdowns: true,
    columns: &[
        column(
            "area",
            id(&[Kind::Area]),
            "Het gebied: een id uit areas.csv; leeg is het gebied van het programma.",
            "The area: an id from areas.csv; empty is the programme's area.",
            "selwerd",
        ),
        filled(
            "period",
            Type::Period,
            "De periode waar de waarde over gaat.",
            "The period that the value is about.",
            "2023",
        ),
        Column {
            required: true,
            ..column(
                "value",
                Type::Number,
                "De waarde; leeg als zij ontbreekt. Bij een schaal een code, bij woorden de woorden.",
                "The value; empty where it is missing. A code for a scale, the words for words.",
                "25.5",
            )
        },
        column(
            "lower",
            Type::Number,
            "De ondergrens van de onzekerheid.",
            "The lower end of the uncertainty.",
            "23.2",
        ),
        column(
            "upper",
            Type::Number,
            "De bovengrens van de onzekerheid.",
            "The upper end of the uncertainty.",
            "27.8",
        ),
        column(
            "numerator",
            Type::Number,
            "De teller van een verhouding.",
            "The numerator of a rate.",
            "284",
        ),
        column(
            "denominator",
            Type::Number,
            "De noemer van een verhouding.",
            "The denominator of a rate.",
            "6210",
        ),
        column(
            "n",
            Type::Whole,
            "Het aantal antwoorden waarop de waarde berust.",
            "The number of answers that the value rests on.",
            "1488",
        ),
        column(
            "status",
            Type::Word(ObservationStatus::WORDS),
            "Hoe vast de waarde is: definitief, voorlopig, schatting, verwachting, afgeschermd, ontbrekend of niet van toepassing.",
            "How firm the value is: final, provisional, estimate, forecast, suppressed, missing or not applicable.",
            "final",
        ),
        column(
            "published",
            Type::Date,
            "Wanneer de waarde verscheen; de nieuwste geldt, de oudere blijven staan.",
            "When the value appeared; the newest holds, the older ones stay.",
            "2024-03",
        ),
        column("note", Type::Prose, "Een toelichting.", "An explanation.", "te weinig antwoorden"),
    ],
};

/// Reads the table of an indicator whose values may be what `allowed` says.
pub fn read(input: Input<'_>, indicator: &str, allowed: &Allowed) -> (ObservationTable, Bag) {
    let mut problems = Problems::default();
    let mut table = ObservationTable {
        indicator: indicator.into(),
        file: input.file,
        path: input.source.path.clone(),
        dimensions: Vec::new(),
        columns: Vec::new(),
        rows: Vec::new(),
    };
    let columns = std::cell::OnceCell::new();
    let mut words = Words::default();
    let rows = &mut table.rows;
    rows.reserve(memchr::memchr_iter(b'\n', input.source.text.as_bytes()).count());
    let mut dimensions = Vec::new();
    let mut names = Vec::new();
    each_row(
        input,
        &SHAPE,
        &mut problems,
        |sheet| {
            let headings = &sheet.header.headings;
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
                rows.extend(observation(row, columns, &mut words, allowed));
            }
        },
    );
    table.columns = names;
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
    note_in: Vec<(Lang, usize)>,
    by: Vec<usize>,
}

impl Columns {
    fn find(header: &Header) -> Self {
        Self {
            area: header.find("area"),
            period: header.find("period"),
            value: header.find("value"),
            lower: header.find("lower"),
            upper: header.find("upper"),
            numerator: header.find("numerator"),
            denominator: header.find("denominator"),
            n: header.find("n"),
            status: header.find("status"),
            published: header.find("published"),
            note: header.find("note"),
            note_in: header.translations("note"),
            by: header.breakdowns(),
        }
    }
}

/// What was read before in this table.
#[derive(Default)]
struct Words {
    areas: BTreeMap<Box<str>, Arc<str>>,
    last_area: Option<Arc<str>>,
    last_period: Option<(Box<str>, Period)>,
    last_published: Option<(Box<str>, PartialDate)>,
}

fn observation(
    row: &mut Row<'_>,
    columns: &Columns,
    words: &mut Words,
    allowed: &Allowed,
) -> Option<ObservationRow> {
    let area = read_area(row, columns.area, words);
    let period = read_period(row, columns.period, words);
    let (value, word) = read_value(row, columns.value, allowed);
    let lower = read_number(row, columns.lower);
    let upper = read_number(row, columns.upper);
    let numerator = read_number(row, columns.numerator);
    let denominator = read_number(row, columns.denominator);
    let n = cell(row, columns.n).and_then(|(text, column)| row.count_in(text, column, "n"));
    let status = cell(row, columns.status).and_then(|(text, column)| {
        let status = ObservationStatus::from_word(text);
        if status.is_none() {
            let (span, list) = (row.place(column), ObservationStatus::WORDS);
            row.report(unknown_value::report("status", text, span, list));
        }
        status
    });
    let published = read_published(row, columns.published, words);
    let note = read_note(row, columns);
    let by = columns
        .by
        .iter()
        .map(|column| {
            let (text, _) = cell(row, Some(*column))?;
            Some(text.trim().into())
        })
        .collect();
    Some(ObservationRow {
        span: row.span,
        area: area.ok()?,
        period: period?,
        value,
        word,
        lower,
        upper,
        numerator,
        denominator,
        n,
        status,
        published,
        note,
        by,
    })
}

/// A cell that is not missing.
fn cell<'a>(row: &Row<'a>, column: Option<usize>) -> Option<(&'a str, usize)> {
    let column = column?;
    let text = row.cell(column);
    (!is_missing(text)).then_some((text, column))
}

/// An error where the cell is no id: without its area the row would be about another one.
fn read_area(
    row: &mut Row<'_>,
    column: Option<usize>,
    words: &mut Words,
) -> Result<Option<Arc<str>>, ()> {
    let Some((text, column)) = cell(row, column) else {
        return Ok(None);
    };
    if let Some(last) = &words.last_area
        && last.as_ref() == text
    {
        return Ok(Some(last.clone()));
    }
    if !words.areas.contains_key(text) && !is_id(text) {
        let span = row.place(column);
        row.report(invalid_id::report(text, span));
        return Err(());
    }
    let area = intern(&mut words.areas, text);
    words.last_area = Some(area.clone());
    Ok(Some(area))
}

fn intern(known: &mut BTreeMap<Box<str>, Arc<str>>, text: &str) -> Arc<str> {
    if let Some(word) = known.get(text) {
        return word.clone();
    }
    let word: Arc<str> = text.into();
    known.insert(text.into(), word.clone());
    word
}

fn read_period(row: &mut Row<'_>, column: Option<usize>, words: &mut Words) -> Option<Period> {
    let (text, column) = cell(row, column)?;
    if let Some((last, period)) = &words.last_period
        && last.as_ref() == text
    {
        return Some(*period);
    }
    match Period::parse(text) {
        Ok(period) => {
            words.last_period = Some((text.into(), period));
            Some(period)
        }
        Err(problem) => {
            let span = row.place(column);
            row.report(malformed_period::report(text, problem, span));
            None
        }
    }
}

fn read_published(
    row: &mut Row<'_>,
    column: Option<usize>,
    words: &mut Words,
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
        None => {
            let span = row.place(column);
            row.report(malformed_date::report(text, span));
        }
    }
    date
}

fn read_number(row: &mut Row<'_>, column: Option<usize>) -> Option<Decimal> {
    let (text, column) = cell(row, column)?;
    row.number_in(text, column)
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
        Allowed::Numbers => (row.number_in(text, column), None),
        // A code may look like a mark for what is missing.
        Allowed::Codes(codes) if codes.iter().any(|code| code.as_ref() == text) => {
            (number(text, row.sheet.mark).ok(), Some(text.into()))
        }
        _ if is_missing(text) => (None, None),
        Allowed::Codes(codes) if !codes.is_empty() => {
            let codes: Vec<&str> = codes.iter().map(AsRef::as_ref).collect();
            let span = row.place(column);
            row.report(unknown_value::report("value", text, span, &codes));
            (None, None)
        }
        Allowed::Codes(_) | Allowed::Words => {
            let number = number(text, row.sheet.mark).ok();
            let word = number.is_none().then(|| text.trim().into());
            (number, word)
        }
    }
}

fn read_note(row: &Row<'_>, columns: &Columns) -> Option<Box<Localised>> {
    let (text, column) = cell(row, columns.note)?;
    let mut note = Localised::new(text.trim(), row.place(column));
    for (lang, column) in &columns.note_in {
        if let Some((text, _)) = cell(row, Some(*column)) {
            note.set(*lang, text.trim());
        }
    }
    Some(Box::new(note))
}
