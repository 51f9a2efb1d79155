//! One row, read by the names of its columns. A cell that is wrong is reported and read as absent.

use csv::ByteRecord;

use crate::model::Localised;
use crate::read::content::{Cell, Word};
use crate::read::describe::shorten;
use crate::rules::{
    invalid_id, malformed_date, malformed_period, negative_amount, not_a_number, other_currency,
    unknown_value, wrong_type,
};
use base::diagnostic::{Diagnostic, Span, Text};
use base::text;
use base::value::{Decimal, PartialDate, Period, is_id, is_missing};

use crate::read::csv::cells::cell_span;
use crate::read::csv::number::number;
use crate::read::csv::problems::Problems;
use crate::read::csv::sheet::Sheet;

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
    fn get(&self, name: &str) -> Option<(&'a str, usize)> {
        let column = self.sheet.header.find(name)?;
        let cell = self.cell(column);
        (!is_missing(cell)).then_some((cell, column))
    }

    /// Whether a column holds something that is not a mark for what is missing.
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.problems.push(diagnostic);
    }

    pub fn text(&self, name: &str) -> Option<Box<str>> {
        self.get(name).map(|(cell, _)| cell.trim().into())
    }

    pub fn word(&self, name: &str) -> Option<Word> {
        let (cell, column) = self.get(name)?;
        Some(Cell { value: cell.trim().into(), span: self.place(column) })
    }

    /// Text with its translations.
    pub fn prose(&self, name: &str) -> Option<Localised> {
        let (cell, column) = self.get(name)?;
        let mut prose = Localised::new(cell.trim(), self.place(column));
        for (lang, column) in self.sheet.header.translations(name) {
            let cell = self.cell(column);
            if !is_missing(cell) {
                prose.set(lang, cell.trim());
            }
        }
        Some(prose)
    }

    pub fn id(&mut self, name: &str) -> Option<Word> {
        let (cell, column) = self.get(name)?;
        let span = self.place(column);
        self.check_id(cell, span)
    }

    fn check_id(&mut self, text: &str, span: Span) -> Option<Word> {
        if !is_id(text) {
            self.report(invalid_id::report(text, span));
            return None;
        }
        Some(Cell { value: text.into(), span })
    }

    /// The id of an object; none too for the programme as a whole.
    pub fn subject(&mut self, name: &str) -> Option<Word> {
        self.id(name).filter(|word| word.value.as_ref() != "programme")
    }

    /// Ids separated by spaces.
    pub fn ids(&mut self, name: &str) -> Vec<Word> {
        let mut ids = Vec::new();
        for (text, span) in self.parts(name) {
            ids.extend(self.check_id(text, span));
        }
        ids
    }

    /// The words of a cell, each with its place.
    pub fn parts(&self, name: &str) -> Vec<(&'a str, Span)> {
        let Some((cell, column)) = self.get(name) else {
            return Vec::new();
        };
        let span = self.place(column);
        let mut at = 0;
        cell.split(' ')
            .filter_map(|part| {
                let start = span.start as usize + at;
                at += part.len() + 1;
                let place = Span::new(span.file, start..start + part.len());
                (!part.is_empty()).then_some((part, place))
            })
            .collect()
    }

    /// One of a closed list of words.
    pub fn choice<T>(
        &mut self,
        name: &str,
        words: &[&str],
        from_word: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let (cell, column) = self.get(name)?;
        let found = from_word(cell);
        if found.is_none() {
            let span = self.place(column);
            self.report(unknown_value::report(name, cell, span, words));
        }
        found
    }

    pub fn date(&mut self, name: &str) -> Option<Cell<PartialDate>> {
        let (cell, column) = self.get(name)?;
        let span = self.place(column);
        let date = PartialDate::parse(cell);
        if date.is_none() {
            self.report(malformed_date::report(cell, span));
        }
        date.map(|value| Cell { value, span })
    }

    pub fn period(&mut self, name: &str) -> Option<Cell<Period>> {
        let (cell, column) = self.get(name)?;
        let span = self.place(column);
        match Period::parse(cell) {
            Ok(value) => Some(Cell { value, span }),
            Err(problem) => {
                self.report(malformed_period::report(cell, problem, span));
                None
            }
        }
    }

    pub fn number(&mut self, name: &str) -> Option<Decimal> {
        let (cell, column) = self.get(name)?;
        self.number_in(cell, column)
    }

    /// Reads the number in a cell; none where it is no number.
    pub fn number_in(&mut self, cell: &str, column: usize) -> Option<Decimal> {
        let mark = self.sheet.mark;
        match number(cell, mark) {
            Ok(number) => Some(number),
            Err(problem) => {
                let span = self.place(column);
                self.report(not_a_number::report(cell, problem, mark, span));
                None
            }
        }
    }

    /// An amount of money: no decimals or two, not below zero.
    pub fn amount(&mut self, name: &str) -> Option<Cell<Decimal>> {
        let (cell, column) = self.get(name)?;
        if let Some(currency) = other_currency::named(cell) {
            let span = self.place(column);
            self.report(other_currency::report(cell, currency, span));
            return None;
        }
        let value = self.number_in(cell, column)?;
        let span = self.place(column);
        if !matches!(value.scale(), 0 | 2) {
            let mark = self.sheet.mark;
            self.report(not_a_number::amount(cell, mark, span));
            return None;
        }
        if value.is_sign_negative() {
            self.report(negative_amount::report(name, span));
            return None;
        }
        Some(Cell { value, span })
    }

    /// A whole number of at least zero that fits.
    pub fn count<T: TryFrom<u64>>(&mut self, name: &str) -> Option<T> {
        let (cell, column) = self.get(name)?;
        self.count_in(cell, column, name)
    }

    pub fn count_in<T: TryFrom<u64>>(
        &mut self,
        cell: &str,
        column: usize,
        name: &str,
    ) -> Option<T> {
        let value = self.number_in(cell, column)?;
        let count = (value.scale() == 0)
            .then(|| u64::try_from(value).ok())
            .flatten()
            .and_then(|whole| T::try_from(whole).ok());
        if count.is_none() {
            let expected = text!("een geheel getal vanaf 0", "a whole number from 0");
            self.wrong_type(name, cell, column, &expected);
        }
        count
    }

    /// A year of four digits.
    pub fn year(&mut self, name: &str) -> Option<i16> {
        let (cell, column) = self.get(name)?;
        let year = PartialDate::parse(cell).filter(|date| date.month().is_none());
        if year.is_none() {
            let expected = text!("een jaar van vier cijfers", "a year of four digits");
            self.wrong_type(name, cell, column, &expected);
        }
        year.map(PartialDate::year)
    }

    fn wrong_type(&mut self, name: &str, cell: &str, column: usize, expected: &Text) {
        let shown = shorten(cell);
        let written = text!("“{shown}”", "“{shown}”");
        let span = self.place(column);
        self.report(wrong_type::report(name, span, expected, &written));
    }
}
