//! Periods as foreign tables write them.

use base::value::{Date, Period, PeriodProblem, SplitYear};

use super::marks::{Mark, marked};

/// A period with what its heading says about the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeriodCell {
    pub period: Period,
    pub mark: Option<Mark>,
    pub revision: Revision,
    /// Whether it was written in another notation than the program's.
    pub notation: Notation,
}

impl PeriodCell {
    /// Whether it lies within another one, or is it.
    pub fn lies_in(self, wider: Self) -> bool {
        let (finer, wider) = (self.period, wider.period);
        wider.first() <= finer.first() && finer.last() <= wider.last()
    }

    /// Whether it lies within another one and is not it.
    pub fn is_finer(self, wider: Self) -> bool {
        self.period != wider.period && self.lies_in(wider)
    }
}

/// Two figures of one year, around a change of method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revision {
    None,
    Before,
    After,
}

/// How a period was written, to tell the editor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notation {
    Own,
    /// `2023JJ00`
    Code,
    /// `2023 1e kwartaal`, `januari 2023`
    Words,
    /// `2005/'06`
    ShortYear,
    /// `1-1-2023`
    Day,
    /// `2023.0`
    Number,
}

/// Reads a period; none where it is not certain which one is meant. `school` says that a heading
/// tells that years are school years, so that `2005-2006` is one.
pub fn read(cell: &str, school: bool) -> Option<PeriodCell> {
    if cell.is_empty() || cell.len() > 60 {
        return None;
    }
    let (rest, mark) = marked(cell);
    let (rest, revision) = revision(rest);
    let rest = rest.trim();
    let (period, notation) = bare(rest, school)?;
    Some(PeriodCell { period, mark, revision, notation })
}

/// Whether a cell is a month, a quarter or a half in words, of a year that it does not name.
pub fn is_part(cell: &str) -> bool {
    let has_letter = cell.chars().any(char::is_alphabetic);
    has_letter
        && cell.len() < 24
        && words(&format!("2000 {cell}")).is_some_and(|p| p != Period::Year(2000))
}

fn revision(cell: &str) -> (&str, Revision) {
    for (words, revision) in [
        ("voor revisie", Revision::Before),
        ("vóór revisie", Revision::Before),
        ("before revision", Revision::Before),
        ("na revisie", Revision::After),
        ("after revision", Revision::After),
    ] {
        if let Some(at) = cell.len().checked_sub(words.len())
            && let Some((head, tail)) = cell.split_at_checked(at)
            && tail.to_lowercase() == words
        {
            return (head.trim_end_matches([' ', ',', '(']), revision);
        }
    }
    let inner = cell.strip_suffix(')');
    match inner.map(revision) {
        Some((head, found)) if found != Revision::None => (head, found),
        _ => (cell, Revision::None),
    }
}

fn bare(cell: &str, school: bool) -> Option<(Period, Notation)> {
    let problem = match Period::parse(cell) {
        // `0112` is a code of something else.
        Ok(period) if period.first().year() < 1000 => return None,
        Ok(period) => return Some((period, Notation::Own)),
        Err(problem) => problem,
    };
    if let Some(found) = code(cell) {
        return Some((found, Notation::Code));
    }
    if let Some(year) = cell.strip_suffix(".0").or(cell.strip_suffix(",0"))
        && let Ok(Period::Year(year)) = Period::parse(year)
    {
        return Some((Period::Year(year), Notation::Number));
    }
    if let Some(found) = years(cell, school) {
        return Some(found);
    }
    if let Some(period) = words(cell) {
        return Some((period, Notation::Words));
    }
    match problem {
        PeriodProblem::DayFirst(date) => Some((Period::Day(date), Notation::Day)),
        PeriodProblem::SpreadsheetMonth(year, month) => {
            Some((Period::Month(year, month), Notation::Words))
        }
        PeriodProblem::Notation(period) => Some((period, Notation::Words)),
        PeriodProblem::Years(..) | PeriodProblem::Order | PeriodProblem::Other => None,
    }
}

/// Statistics Netherlands: a year, two letters and two digits. SDMX and Eurostat: `2023-S1`,
/// `2023M01`.
fn code(cell: &str) -> Option<Period> {
    let (year, rest) = cell.split_at_checked(4)?;
    let year = year_of(year)?;
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    let letters = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = rest.strip_prefix(letters)?;
    let number: i8 = digits.parse().ok()?;
    match (letters, number) {
        ("S", 1..=2) => Some(Period::Half(year, number)),
        ("M", 1..=12) => Some(Period::Month(year, number)),
        _ if digits.len() != 2 => None,
        ("JJ", 0) => Some(Period::Year(year)),
        ("SJ", 0) => Some(Period::Split(year, SplitYear::default())),
        ("HJ", 1..=2) => Some(Period::Half(year, number)),
        ("KW", 1..=4) => Some(Period::Quarter(year, number)),
        ("MM", 1..=12) => Some(Period::Month(year, number)),
        _ => None,
    }
}

fn year_of(text: &str) -> Option<i16> {
    match Period::parse(text) {
        Ok(Period::Year(year)) if (1000..=2999).contains(&year) => Some(year),
        _ => None,
    }
}

/// `2005/'06`, `2005/06`, `2021 t/m 2023`; `2005-2006` only where years are school years.
fn years(cell: &str, school: bool) -> Option<(Period, Notation)> {
    let lower = cell.to_lowercase();
    for word in ["t/m", "tot en met", "through"] {
        if let Some((a, b)) = lower.split_once(word) {
            let (a, b) = (year_of(a.trim())?, year_of(b.trim())?);
            return (a < b).then_some((Period::Pooled(a, b), Notation::Words));
        }
    }
    let bare = lower
        .strip_prefix("schooljaar")
        .or(lower.strip_prefix("studiejaar"))
        .or(lower.strip_prefix("school year"));
    let school = school || bare.is_some();
    let bare = bare.unwrap_or(&lower).trim();
    let (first, second, sign) = ['/', '-', '\u{2013}']
        .into_iter()
        .find_map(|sign| bare.split_once(sign).map(|(a, b)| (a, b, sign)))?;
    let first = year_of(first.trim())?;
    if sign != '/' && !school {
        // Of two years that follow each other it is not known whether they are one or two.
        let last = year_of(second.trim())?;
        let is_stretch = first + 1 < last && last < first + 10;
        return is_stretch.then_some((Period::Pooled(first, last), Notation::Words));
    }
    let second = second.trim().trim_start_matches(['\'', '’', '‘']);
    let follows = match second.len() {
        2 => second.parse::<i16>().ok()? == (first + 1) % 100,
        4 => year_of(second)? == first + 1,
        _ => false,
    };
    follows.then_some((Period::Split(first, SplitYear::default()), Notation::ShortYear))
}

/// `2023 1e kwartaal`, `Q1 2023`, `2023 januari`, `1 januari 2023`.
fn words(cell: &str) -> Option<Period> {
    let lower = cell.to_lowercase();
    let mut year = None;
    let mut number = None;
    let mut unit = None;
    for word in lower.split([' ', '\u{a0}', '-', '_']) {
        if word.is_empty() {
            continue;
        }
        if let Some(found) = year_of(word) {
            if year.replace(found).is_some() {
                return None;
            }
            continue;
        }
        if let Some(found) = ordinal(word) {
            if number.replace(found).is_some() {
                return None;
            }
            continue;
        }
        let found = named(word)?;
        if let (Unit::Quarter | Unit::Half, Some(digit)) = found
            && number.replace(digit).is_some()
        {
            return None;
        }
        if unit.replace(found.0).is_some() {
            return None;
        }
    }
    let year = year?;
    match (unit, number) {
        (Some(Unit::Month(month)), None) => Some(Period::Month(year, month)),
        (Some(Unit::Month(month)), Some(day)) => Date::new(year, month, day).ok().map(Period::Day),
        (Some(Unit::Quarter), Some(n @ 1..=4)) => Some(Period::Quarter(year, n)),
        (Some(Unit::Half), Some(n @ 1..=2)) => Some(Period::Half(year, n)),
        (Some(Unit::Year), None) => Some(Period::Year(year)),
        _ => None,
    }
}

#[derive(Clone, Copy)]
enum Unit {
    Year,
    Half,
    Quarter,
    Month(i8),
}

/// `1e`, `1ste`, `2de`, `1st`, `3`
pub fn ordinal(word: &str) -> Option<i8> {
    let end = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
    let (digits, ending) = word.split_at(end);
    let known = ["", "e", "ste", "de", "st", "nd", "rd", "th"].contains(&ending);
    (known && (1..=2).contains(&digits.len())).then(|| digits.parse().ok()).flatten()
}

fn named(word: &str) -> Option<(Unit, Option<i8>)> {
    let quarter = |digit: &str| digit.parse::<i8>().ok().filter(|d| (1..=4).contains(d));
    match word {
        "kwartaal" | "kw" | "kwart" | "quarter" => return Some((Unit::Quarter, None)),
        "halfjaar" | "half" => return Some((Unit::Half, None)),
        "jaar" | "year" | "heel" => return Some((Unit::Year, None)),
        _ => {}
    }
    if let Some(digit) = word.strip_prefix('h').and_then(quarter).filter(|half| *half < 3) {
        return Some((Unit::Half, Some(digit)));
    }
    if let Some(digit) =
        word.strip_prefix('q').or(word.strip_prefix("kw")).or(word.strip_prefix('k'))
        && let Some(digit) = quarter(digit)
    {
        return Some((Unit::Quarter, Some(digit)));
    }
    const MONTHS: [&[&str]; 12] = [
        &["januari", "january", "jan", "jan."],
        &["februari", "february", "feb", "feb."],
        &["maart", "march", "mrt", "mrt.", "mar"],
        &["april", "apr", "apr."],
        &["mei", "may"],
        &["juni", "june", "jun", "jun."],
        &["juli", "july", "jul", "jul."],
        &["augustus", "august", "aug", "aug."],
        &["september", "sep", "sep.", "sept", "sept."],
        &["oktober", "october", "okt", "okt.", "oct"],
        &["november", "nov", "nov."],
        &["december", "dec", "dec."],
    ];
    let month = MONTHS.iter().position(|names| names.contains(&word))?;
    Some((Unit::Month(i8::try_from(month + 1).ok()?), None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_notation_of_a_period_is_understood() {
        for (cell, expected) in [
            ("2023", "2023"),
            ("2023JJ00", "2023"),
            ("2023KW01", "2023-Q1"),
            ("2023MM02", "2023-02"),
            ("2023SJ00", "2023/2024"),
            ("2023HJ02", "2023-H2"),
            ("2023-S1", "2023-H1"),
            ("2023M02", "2023-02"),
            ("2016*", "2016"),
            ("2005/'06", "2005/2006"),
            ("2005/06", "2005/2006"),
            ("schooljaar 2005-2006", "2005/2006"),
            ("2021 t/m 2023", "2021..2023"),
            ("2001 voor revisie", "2001"),
            ("2001 (na revisie)", "2001"),
            ("2023 1e kwartaal", "2023-Q1"),
            ("1e kwartaal 2023", "2023-Q1"),
            ("Q3 2023", "2023-Q3"),
            ("2023 2e halfjaar", "2023-H2"),
            ("januari 2023", "2023-01"),
            ("2023 december", "2023-12"),
            ("1 januari 2023", "2023-01-01"),
            ("31-12-2023", "2023-12-31"),
            ("2023.0", "2023"),
            ("2023-Q1", "2023-Q1"),
            ("2023\u{a0}H2", "2023-H2"),
        ] {
            let read = read(cell, false).unwrap_or_else(|| panic!("{cell}"));
            assert_eq!(read.period.to_string(), expected, "{cell}");
        }
        assert_eq!(read("2016**", false).unwrap().mark, Some(Mark::Stars(2)));
        assert_eq!(read("2001 na revisie", false).unwrap().revision, Revision::After);
    }

    #[test]
    fn a_part_of_a_year_is_told_from_other_words() {
        for cell in ["januari", "1e kwartaal", "K2", "Q4", "H1", "2e halfjaar", "mei"] {
            assert!(is_part(cell), "{cell}");
        }
        for cell in ["Selwerd", "2023", "1", "jaar", "1e", "januari 2023"] {
            assert!(!is_part(cell), "{cell}");
        }
    }

    #[test]
    fn what_may_mean_two_things_is_no_period() {
        for cell in [
            "20233",
            "202",
            "2023MM13",
            "2023-2024",
            "1990-2023",
            "2005/'08",
            "1e kwartaal",
            "5e kwartaal 2023",
            "2023 en 2024",
            "Selwerd",
            "0112",
            "",
        ] {
            assert_eq!(read(cell, false), None, "{cell}");
        }
        assert_eq!(read("2019-2021", false).unwrap().period.to_string(), "2019..2021");
        assert_eq!(read("2005-2006", true).unwrap().period.to_string(), "2005/2006");
    }
}
