//! Numbers as foreign tables write them. What a point or a comma means is told by all the cells
//! of a column together, never by one.

use std::borrow::Cow;

use base::diagnostic::Span;
use base::value::{DecimalMark, NumberProblem, parse_number};

use super::grid::is_space;
use super::marks::{Absent, Mark, absent, marked};

/// What a cell of a value column says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CellValue<'a> {
    Absent(Absent),
    /// `<5`: less than is told.
    Below,
    Number(Numeral<'a>),
    Unclear(Unclear),
}

/// A number as it was written, its point and comma not yet understood.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Numeral<'a> {
    pub negative: bool,
    /// Digits with points, commas and marks for thousands between them.
    pub digits: &'a str,
    pub form: Form,
    pub beside: Beside<'a>,
    pub mark: Option<Mark>,
    /// A sign that is understood for a stated reason.
    pub habit: Option<Habit>,
}

/// What the marks between the digits can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Digits only, or marks for thousands that can be nothing else (a space).
    Plain,
    /// The sign is the decimal mark: `12.5`, `0.123`, `1234.567`.
    Decimal(char),
    /// The sign stands between thousands: `1.234.567`.
    Thousands(char),
    /// `1.234,5`: the first between thousands, the second the decimal mark.
    Both(char, char),
    /// `1.234`: thousands, or three decimals.
    Either(char),
}

/// What stands before or behind a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Beside<'a> {
    Nothing,
    Percent,
    Currency,
    Unit(&'a str),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Habit {
    /// `−4`, with the minus of a typographer.
    Minus,
    /// `-0`, a small negative number that was rounded.
    NegativeZero,
    /// `+4`
    Plus,
    /// `1 234`, with a space or an apostrophe between thousands.
    Groups,
}

/// Why a cell is neither a number nor a known mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unclear {
    /// `4e3`: a spreadsheet shortened it, and its digits may be lost.
    Exponent,
    /// A spreadsheet made a date of a number.
    Date,
    /// `>100`, `ca. 5`
    Comparison,
    /// Marks at places where neither thousands nor decimals have them: `1.23.4`.
    Marks,
    NotFinite,
    TooLong,
    /// A formula that was never worked out.
    Formula,
    /// A part of a merged cell.
    Merged,
    /// Another sign beside it than the first number has, which stands there.
    Sign(Span),
    Word,
}

/// Reads one cell, apart from what its point and comma mean.
pub fn read(cell: &str) -> CellValue<'_> {
    if let Some(absent) = absent(cell) {
        return CellValue::Absent(absent);
    }
    let (cell, mark) = marked(cell);
    let mut rest = cell;
    let mut beside = Beside::Nothing;
    let mut habit = None;
    if rest.starts_with(['<', '≤']) {
        let number = rest.trim_start_matches(['<', '≤', '=']).trim_matches(is_space);
        let (_, behind) = split_digits(number);
        let is_limit = number.starts_with(|c: char| c.is_ascii_digit());
        return if is_limit && matches!(behind.trim_matches(is_space), "" | "%") {
            CellValue::Below
        } else {
            CellValue::Unclear(Unclear::Comparison)
        };
    }
    if rest.starts_with(['>', '≥', '±', '~']) || starts_with_about(rest) {
        return CellValue::Unclear(Unclear::Comparison);
    }
    let mut negative = false;
    // A currency may stand before the minus or behind it.
    for _ in 0..2 {
        if let Some(behind) = currency(rest) {
            beside = Beside::Currency;
            rest = behind;
        }
        if let Some(behind) = rest.strip_prefix('-') {
            negative = true;
            rest = behind.trim_start_matches(is_space);
        } else if let Some(behind) = rest.strip_prefix(['\u{2212}', '\u{2013}']) {
            negative = true;
            habit = Some(Habit::Minus);
            rest = behind.trim_start_matches(is_space);
        } else if let Some(behind) = rest.strip_prefix('+') {
            habit = Some(Habit::Plus);
            rest = behind;
        }
    }
    let (digits, behind) = split_digits(rest);
    if digits.is_empty() || !digits.bytes().any(|b| b.is_ascii_digit()) {
        return CellValue::Unclear(word(cell));
    }
    let behind = behind.trim_matches(is_space);
    match behind {
        "" => {}
        "%" if beside == Beside::Nothing => beside = Beside::Percent,
        "€" | "EUR" | "euro" => beside = Beside::Currency,
        // `€ 1.234,-`
        ",-" | ",--" | "-" if beside == Beside::Currency => {}
        _ if is_exponent(behind) => return CellValue::Unclear(Unclear::Exponent),
        _ if behind.starts_with(['-', '/', ':', '\u{2013}']) => {
            return CellValue::Unclear(Unclear::Date);
        }
        _ if beside == Beside::Nothing && behind.chars().all(is_of_unit) => {
            beside = Beside::Unit(behind);
        }
        _ => return CellValue::Unclear(word(cell)),
    }
    let trimmed = digits.trim_end_matches(is_space);
    // `1.234,-` leaves its comma with the digits.
    let trimmed = match trimmed.strip_suffix(',') {
        Some(whole) if behind.starts_with('-') => whole,
        _ => trimmed,
    };
    match form(trimmed) {
        Some((form, groups)) => {
            let zero = trimmed.bytes().all(|b| !b.is_ascii_digit() || b == b'0');
            if negative && zero {
                habit = Some(Habit::NegativeZero);
            }
            CellValue::Number(Numeral {
                negative: negative && !zero,
                digits: trimmed,
                form,
                beside,
                mark,
                habit: habit.or(groups.then_some(Habit::Groups)),
            })
        }
        None => CellValue::Unclear(Unclear::Marks),
    }
}

fn is_of_unit(c: char) -> bool {
    c.is_alphabetic() || is_space(c) || matches!(c, '²' | '³' | '/' | '.')
}

fn starts_with_about(cell: &str) -> bool {
    let lower = cell.get(..3).unwrap_or(cell).to_lowercase();
    lower.starts_with("ca.") || lower.starts_with("ca ") || lower.starts_with("± ")
}

fn currency(cell: &str) -> Option<&str> {
    ["€", "EUR", "eur", "$", "£"]
        .iter()
        .find_map(|sign| cell.strip_prefix(sign))
        .map(|rest| rest.trim_start_matches(is_space))
}

fn is_exponent(behind: &str) -> bool {
    behind.strip_prefix(['e', 'E']).is_some_and(|power| {
        let power = power.trim_start_matches(['+', '-']);
        !power.is_empty() && power.bytes().all(|byte| byte.is_ascii_digit())
    })
}

fn word(cell: &str) -> Unclear {
    let lower = cell.to_lowercase();
    match lower.trim_start_matches(['-', '+']) {
        "inf" | "infinity" | "∞" => Unclear::NotFinite,
        _ => Unclear::Word,
    }
}

fn is_group_mark(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’')
}

/// The digits with the marks between them, and what follows.
fn split_digits(text: &str) -> (&str, &str) {
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ',' || is_group_mark(c)))
        .unwrap_or(text.len());
    text.split_at(end)
}

/// What the marks can mean, and whether there are spaces between thousands; none where the marks
/// stand where neither thousands nor decimals have them.
fn form(digits: &str) -> Option<(Form, bool)> {
    if digits.contains(is_group_mark) {
        let end = digits.find(['.', ',']).unwrap_or(digits.len());
        let (whole, fraction) = digits.split_at(end);
        let mut marks = whole.chars().filter(|c| is_group_mark(*c));
        let first = marks.next()?;
        if marks.any(|mark| mark != first) || !grouped(whole, first) {
            return None;
        }
        let Some(mark) = fraction.chars().next() else {
            return Some((Form::Plain, true));
        };
        let tail = fraction.get(1..)?;
        let decimals = !tail.is_empty() && tail.bytes().all(|byte| byte.is_ascii_digit());
        return decimals.then_some((Form::Decimal(mark), true));
    }
    let count = |mark| digits.matches(mark).count();
    let form = match (count('.'), count(',')) {
        (0, 0) => Form::Plain,
        (points, 0) => one_mark(digits, '.', points)?,
        (0, commas) => one_mark(digits, ',', commas)?,
        _ => {
            let decimal = digits.chars().rev().find(|c| matches!(c, '.' | ','))?;
            let thousands = if decimal == '.' { ',' } else { '.' };
            let (whole, tail) = digits.rsplit_once(decimal)?;
            if whole.contains(decimal) || tail.is_empty() || !grouped(whole, thousands) {
                return None;
            }
            Form::Both(thousands, decimal)
        }
    };
    Some((form, false))
}

fn one_mark(digits: &str, mark: char, count: usize) -> Option<Form> {
    if count > 1 {
        return grouped(digits, mark).then_some(Form::Thousands(mark));
    }
    let (head, tail) = digits.split_once(mark)?;
    if tail.is_empty() {
        return None;
    }
    let may_be_thousands =
        tail.len() == 3 && (1..=3).contains(&head.len()) && !head.starts_with('0');
    Some(if may_be_thousands { Form::Either(mark) } else { Form::Decimal(mark) })
}

/// Whether groups of three follow a first group of one to three.
fn grouped(whole: &str, mark: char) -> bool {
    let mut groups = whole.split(mark);
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    groups.next().is_some_and(|first| (1..=3).contains(&first.len()) && digits(first))
        && groups.all(|group| group.len() == 3 && digits(group))
}

impl Numeral<'_> {
    /// The number as tables of the program write it: a minus, digits, a point. Decimals stay as
    /// they were written.
    pub fn canonical(&self, decimal: Option<char>) -> Result<Cow<'_, str>, Unclear> {
        let digits = self.digits;
        if self.form == Form::Plain
            && !self.negative
            && digits.len() <= 28
            && self.habit != Some(Habit::Groups)
        {
            return Ok(Cow::Borrowed(digits));
        }
        let mut plain = String::with_capacity(digits.len() + 1);
        if self.negative {
            plain.push('-');
        }
        if digits.starts_with(['.', ',']) {
            plain.push('0');
        }
        for c in digits.chars() {
            match c {
                '0'..='9' => plain.push(c),
                '.' | ',' if Some(c) == decimal => plain.push('.'),
                _ => {}
            }
        }
        match parse_number(&plain, DecimalMark::Point) {
            Ok(_) => Ok(Cow::Owned(plain)),
            Err(NumberProblem::TooLong) => Err(Unclear::TooLong),
            Err(_) => Err(Unclear::Marks),
        }
    }
}

#[cfg(test)]
mod tests;
