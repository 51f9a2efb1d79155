use std::cmp::Ordering;
use std::fmt;

use habit::habit;

use super::{Date, PartialDate};

mod habit;

/// What a year that spans two is: of schools, of a budget, of a season; none where nobody said so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YearKind {
    School,
    Fiscal,
    Season,
}

/// How an indicator counts years that span two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SplitYear {
    pub kind: Option<YearKind>,
    /// The month in which it starts, 1 to 12. Where nobody said so it is July: half of such a year
    /// lies in either calendar year.
    pub starts: i8,
}

impl Default for SplitYear {
    fn default() -> Self {
        Self { kind: None, starts: 7 }
    }
}

/// The stretch of time that an observation or an amount is about.
///
/// Two periods are the same where they are written the same: what a split year is told to be does
/// not set it apart.
#[derive(Debug, Clone, Copy)]
pub enum Period {
    /// `2024`
    Year(i16),
    /// `2024-H1`
    Half(i16, i8),
    /// `2024-Q3`
    Quarter(i16, i8),
    /// `2024-09`
    Month(i16, i8),
    /// `2024-09-30`
    Day(Date),
    /// `2023/2024`: holds the first year.
    Split(i16, SplitYear),
    /// `2022..2024`: several years in one observation.
    Pooled(i16, i16),
    /// `2021/2022..2023/2024`: several split years; holds the first year of the first and of the
    /// last.
    PooledSplit(i16, i16, SplitYear),
    /// `2023-05-17..2023-06-11`: from a day up to and including another.
    Days(Date, Date),
}

/// Why a text is no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodProblem {
    /// `sep-24`, `jan 2024`: a month as a spreadsheet writes it. Holds the year and the month.
    SpreadsheetMonth(i16, i8),
    /// `30-9-2024`, `30/09/2024`: day first. Holds the date.
    DayFirst(Date),
    /// `2023/24`, `2023-2024`: a split year or a range in another notation. Holds both years.
    Years(i16, i16),
    /// `2024Q3`, `2024-q3`, `2024 kw 3`. Holds the period that was meant.
    Notation(Period),
    /// `2024/2023`, `2023/2026`, `2024..2022`
    Order,
    /// Anything else.
    Other,
}

impl Period {
    /// Reads the notations of the content model.
    pub fn parse(text: &str) -> Result<Self, PeriodProblem> {
        if let Some(date) = PartialDate::parse(text) {
            return Ok(match (date.month(), date.exact()) {
                (_, Some(day)) => Self::Day(day),
                (Some(month), None) => Self::Month(date.year(), month),
                (None, None) => Self::Year(date.year()),
            });
        }
        if let Some((first, second)) = text.split_once("..") {
            return range(first, second);
        }
        if let Some(year) = split_year(text) {
            return year.map(|year| Self::Split(year, SplitYear::default()));
        }
        if let Some((y, part)) = text.split_once('-')
            && let Some(y) = year(y)
        {
            match part {
                "H1" | "H2" => return Ok(Self::Half(y, if part == "H1" { 1 } else { 2 })),
                "Q1" | "Q2" | "Q3" | "Q4" => {
                    return Ok(Self::Quarter(y, (part.as_bytes()[1] - b'0') as i8));
                }
                _ => {}
            }
        }
        Err(habit(text))
    }

    /// The first day it covers.
    pub fn first(self) -> Date {
        match self {
            Self::Year(y) | Self::Pooled(y, _) => month_start(y, 1),
            Self::Half(y, h) => month_start(y, h * 6 - 5),
            Self::Quarter(y, q) => month_start(y, q * 3 - 2),
            Self::Month(y, m) => month_start(y, m),
            Self::Day(date) => date,
            Self::Split(y, of) | Self::PooledSplit(y, _, of) => month_start(y, of.starts),
            Self::Days(first, _) => first,
        }
    }

    /// The last day it covers.
    pub fn last(self) -> Date {
        match self {
            Self::Year(y) | Self::Pooled(_, y) => month_start(y, 12).last_of_month(),
            Self::Half(y, h) => month_start(y, h * 6).last_of_month(),
            Self::Quarter(y, q) => month_start(y, q * 3).last_of_month(),
            Self::Month(y, m) => month_start(y, m).last_of_month(),
            Self::Day(date) => date,
            Self::Split(y, of) | Self::PooledSplit(_, y, of) => match of.starts {
                ..=1 => month_start(y, 12).last_of_month(),
                month => month_start(y.saturating_add(1), month - 1).last_of_month(),
            },
            Self::Days(_, last) => last,
        }
    }

    /// The same period, where a year that spans two is what an indicator says it is.
    #[must_use]
    pub fn counted(self, split: SplitYear) -> Self {
        match self {
            Self::Split(y, _) => Self::Split(y, split),
            Self::PooledSplit(a, b, _) => Self::PooledSplit(a, b, split),
            other => other,
        }
    }

    /// The same part of the year before, of a half-year, quarter or month.
    pub fn a_year_earlier(self) -> Option<Self> {
        match self {
            Self::Half(y, h) => Some(Self::Half(y - 1, h)),
            Self::Quarter(y, q) => Some(Self::Quarter(y - 1, q)),
            Self::Month(y, m) => Some(Self::Month(y - 1, m)),
            Self::Year(_)
            | Self::Day(_)
            | Self::Split(..)
            | Self::Pooled(..)
            | Self::PooledSplit(..)
            | Self::Days(..) => None,
        }
    }

    /// Its middle as years since year zero, for a place on a time axis.
    pub fn middle(self) -> f64 {
        let at = |d: Date| {
            f64::from(d.year()) + f64::from(d.day_of_year() - 1) / f64::from(d.days_in_year())
        };
        let end = self.last();
        (at(self.first()) + at(end) + 1.0 / f64::from(end.days_in_year())) / 2.0
    }
}

/// In the order of time: by first day, then by last; split years as if nobody said what they are.
impl Ord for Period {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |period: &Self| {
            let plain = period.counted(SplitYear::default());
            (plain.first(), plain.last(), plain.rank())
        };
        key(self).cmp(&key(other))
    }
}

/// By what was written, without a calendar: rows are held against each other by it.
impl PartialEq for Period {
    fn eq(&self, other: &Self) -> bool {
        match (*self, *other) {
            (Self::Year(a), Self::Year(b)) | (Self::Split(a, _), Self::Split(b, _)) => a == b,
            (Self::Half(a, x), Self::Half(b, y))
            | (Self::Quarter(a, x), Self::Quarter(b, y))
            | (Self::Month(a, x), Self::Month(b, y)) => (a, x) == (b, y),
            (Self::Day(a), Self::Day(b)) => a == b,
            (Self::Pooled(a, x), Self::Pooled(b, y))
            | (Self::PooledSplit(a, x, _), Self::PooledSplit(b, y, _)) => (a, x) == (b, y),
            (Self::Days(a, x), Self::Days(b, y)) => (a, x) == (b, y),
            _ => false,
        }
    }
}

impl Eq for Period {}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Period {
    /// Tells notations apart that could cover the same days, so that the order is total.
    fn rank(self) -> u8 {
        match self {
            Self::Year(_) => 0,
            Self::Half(..) => 1,
            Self::Quarter(..) => 2,
            Self::Month(..) => 3,
            Self::Day(_) => 4,
            Self::Split(..) => 5,
            Self::Pooled(..) => 6,
            Self::PooledSplit(..) => 7,
            Self::Days(..) => 8,
        }
    }
}

/// What stands on either side of `..`: two years, two years that span two, or two days.
fn range(first: &str, second: &str) -> Result<Period, PeriodProblem> {
    if let (Some(a), Some(b)) = (split_year(first), split_year(second)) {
        return match (a?, b?) {
            (a, b) if a < b => Ok(Period::PooledSplit(a, b, SplitYear::default())),
            _ => Err(PeriodProblem::Order),
        };
    }
    if let (Some(a), Some(b)) = (year(first), year(second)) {
        return match a < b {
            true => Ok(Period::Pooled(a, b)),
            false => Err(PeriodProblem::Order),
        };
    }
    let day = |text| PartialDate::parse(text).and_then(PartialDate::exact);
    match (day(first), day(second)) {
        (Some(a), Some(b)) if a < b => Ok(Period::Days(a, b)),
        (Some(_), Some(_)) => Err(PeriodProblem::Order),
        _ => Err(PeriodProblem::Other),
    }
}

/// The first year of `2023/2024`; none where it is not written so.
fn split_year(text: &str) -> Option<Result<i16, PeriodProblem>> {
    let (first, second) = text.split_once('/')?;
    let (a, b) = (year(first)?, year(second)?);
    Some(if a + 1 == b { Ok(a) } else { Err(PeriodProblem::Order) })
}

fn month_start(year: i16, month: i8) -> Date {
    Date::new(year, month, 1).unwrap_or(Date::MIN)
}

fn year(text: &str) -> Option<i16> {
    PartialDate::parse(text).filter(|d| d.month().is_none()).map(PartialDate::year)
}

/// As it is written in content.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(y) => write!(f, "{y:04}"),
            Self::Half(y, h) => write!(f, "{y:04}-H{h}"),
            Self::Quarter(y, q) => write!(f, "{y:04}-Q{q}"),
            Self::Month(y, m) => write!(f, "{y:04}-{m:02}"),
            Self::Day(date) => write!(f, "{date}"),
            Self::Split(y, _) => write!(f, "{y:04}/{:04}", y + 1),
            Self::Pooled(a, b) => write!(f, "{a:04}..{b:04}"),
            Self::PooledSplit(a, b, _) => {
                write!(f, "{a:04}/{:04}..{b:04}/{:04}", a + 1, b + 1)
            }
            Self::Days(a, b) => write!(f, "{a}..{b}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_notation_reads_back_as_written() {
        for text in [
            "2024",
            "2024-09",
            "2024-Q3",
            "2024-H1",
            "2024-09-30",
            "2023/2024",
            "2022..2024",
            "2021/2022..2023/2024",
            "2023-05-17..2023-06-11",
        ] {
            assert_eq!(Period::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn a_split_year_runs_as_it_is_counted() {
        let days = |period: Period| (period.first().to_string(), period.last().to_string());
        let period = Period::parse("2023/2024").unwrap();
        assert_eq!(days(period), ("2023-07-01".into(), "2024-06-30".into()));
        for (starts, first, last) in [
            (8, "2023-08-01", "2024-07-31"),
            (4, "2023-04-01", "2024-03-31"),
            (1, "2023-01-01", "2023-12-31"),
        ] {
            let counted = period.counted(SplitYear { kind: None, starts });
            assert_eq!(days(counted), (first.into(), last.into()));
            assert_eq!(counted, period, "it is the same period");
        }
    }

    #[test]
    fn periods_are_the_same_where_their_order_says_so() {
        let all = [
            "2024",
            "2024-H1",
            "2024-H2",
            "2024-Q1",
            "2024-Q3",
            "2024-01",
            "2024-09",
            "2024-09-30",
            "2023/2024",
            "2024/2025",
            "2023..2024",
            "2024..2025",
            "2023/2024..2024/2025",
            "2024-01-01..2024-12-31",
        ]
        .map(|text| Period::parse(text).unwrap());
        for (at, a) in all.iter().enumerate() {
            for (place, b) in all.iter().enumerate() {
                assert_eq!(a == b, at == place, "{a} and {b}");
                assert_eq!(a == b, a.cmp(b) == Ordering::Equal, "{a} and {b}");
            }
        }
    }

    #[test]
    fn ranges_run_forward() {
        for text in
            ["2024..2022", "2023/2024..2021/2022", "2023/2026..2026/2027", "2023-06-11..2023-05-17"]
        {
            assert_eq!(Period::parse(text), Err(PeriodProblem::Order), "{text}");
        }
        assert_eq!(Period::parse("2022..2023-05-17"), Err(PeriodProblem::Other));
    }

    #[test]
    fn periods_sort_by_time() {
        let mut periods: Vec<Period> = ["2024", "2023/2024", "2023-Q4", "2022..2024"]
            .map(|t| Period::parse(t).unwrap())
            .to_vec();
        periods.sort();
        let order: Vec<String> = periods.iter().map(Period::to_string).collect();
        assert_eq!(order, ["2022..2024", "2023/2024", "2023-Q4", "2024"]);
    }
}
