use std::cmp::Ordering;
use std::fmt;

use super::{Date, PartialDate};

/// The stretch of time that an observation or an amount is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    /// `2023/2024`: 1 August to 31 July; holds the first year.
    SchoolYear(i16),
    /// `2022..2024`: several years in one observation.
    Pooled(i16, i16),
}

/// Why a text is no period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodProblem {
    /// `sep-24`, `jan 2024`: a month as a spreadsheet writes it. Holds the year and the month.
    SpreadsheetMonth(i16, i8),
    /// `30-9-2024`, `30/09/2024`: day first. Holds the date.
    DayFirst(Date),
    /// `2023/24`, `2023-2024`: a school year or a range in another notation. Holds both years.
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
            return match (year(first), year(second)) {
                (Some(a), Some(b)) if a < b => Ok(Self::Pooled(a, b)),
                (Some(_), Some(_)) => Err(PeriodProblem::Order),
                _ => Err(PeriodProblem::Other),
            };
        }
        if let Some((first, second)) = text.split_once('/')
            && let (Some(a), Some(b)) = (year(first), year(second))
        {
            return if a + 1 == b {
                Ok(Self::SchoolYear(a))
            } else {
                Err(PeriodProblem::Order)
            };
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
        Err(problem(text))
    }

    /// The first day it covers.
    pub fn first(self) -> Date {
        match self {
            Self::Year(y) | Self::Pooled(y, _) => month_start(y, 1),
            Self::Half(y, h) => month_start(y, h * 6 - 5),
            Self::Quarter(y, q) => month_start(y, q * 3 - 2),
            Self::Month(y, m) => month_start(y, m),
            Self::Day(date) => date,
            Self::SchoolYear(y) => month_start(y, 8),
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
            Self::SchoolYear(y) => month_start(y + 1, 7).last_of_month(),
        }
    }

    /// The same part of the year before, of a half-year, quarter or month.
    pub fn a_year_earlier(self) -> Option<Self> {
        match self {
            Self::Half(y, h) => Some(Self::Half(y - 1, h)),
            Self::Quarter(y, q) => Some(Self::Quarter(y - 1, q)),
            Self::Month(y, m) => Some(Self::Month(y - 1, m)),
            Self::Year(_) | Self::Day(_) | Self::SchoolYear(_) | Self::Pooled(..) => None,
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

/// In the order of time: by first day, then by last.
impl Ord for Period {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.first(), self.last(), self.rank()).cmp(&(other.first(), other.last(), other.rank()))
    }
}

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
            Self::SchoolYear(_) => 5,
            Self::Pooled(..) => 6,
        }
    }
}

fn month_start(year: i16, month: i8) -> Date {
    Date::new(year, month, 1).unwrap_or(Date::MIN)
}

fn year(text: &str) -> Option<i16> {
    PartialDate::parse(text)
        .filter(|d| d.month().is_none())
        .map(PartialDate::year)
}

fn problem(text: &str) -> PeriodProblem {
    let lower = text.trim().to_lowercase();
    let parts: Vec<&str> = lower
        .split(['-', '/', ' ', '.', '\'', '_'])
        .filter(|p| !p.is_empty())
        .collect();
    if let [name, y] = parts.as_slice()
        && let (Some(month), Some(y)) = (month_name(name), short_year(y))
    {
        return PeriodProblem::SpreadsheetMonth(y, month);
    }
    if let [d, m, y] = parts.as_slice()
        && let (Ok(d), Some(m), Some(y)) = (
            d.parse::<i8>(),
            m.parse::<i8>().ok().or_else(|| month_name(m)),
            short_year(y),
        )
        && let Ok(date) = Date::new(y, m, d)
    {
        return PeriodProblem::DayFirst(date);
    }
    if let [a, b] = parts.as_slice()
        && let (Some(a), Some(b)) = (year(a), short_year(b))
        && a < b
    {
        return PeriodProblem::Years(a, b);
    }
    let squeezed: String = lower.chars().filter(char::is_ascii_alphanumeric).collect();
    if let Some((y, rest)) = squeezed.split_at_checked(4)
        && let Some(y) = year(y)
    {
        let quarter = rest
            .strip_prefix("kw")
            .or(rest.strip_prefix('q'))
            .or(rest.strip_prefix('k'));
        let number = |text: &str| text.trim_start_matches('0').parse::<i8>().ok();
        if let Some(q) = quarter.and_then(number).filter(|q| (1..=4).contains(q)) {
            return PeriodProblem::Notation(Period::Quarter(y, q));
        }
        if let Some(h) = rest
            .strip_prefix('h')
            .and_then(number)
            .filter(|h| (1..=2).contains(h))
        {
            return PeriodProblem::Notation(Period::Half(y, h));
        }
        if let Some(m) = rest
            .strip_prefix("mm")
            .or(rest.strip_prefix('m'))
            .and_then(number)
            && (1..=12).contains(&m)
        {
            return PeriodProblem::Notation(Period::Month(y, m));
        }
        if rest == "jj00" || rest.is_empty() && lower != text {
            return PeriodProblem::Notation(Period::Year(y));
        }
    }
    PeriodProblem::Other
}

fn short_year(text: &str) -> Option<i16> {
    match text.len() {
        2 => text.parse::<i16>().ok().map(|y| 2000 + y),
        4 => year(text),
        _ => None,
    }
}

fn month_name(text: &str) -> Option<i8> {
    // The first three letters in Dutch and English; "maart" and "mei" need their own forms.
    const NAMES: [&[&str]; 12] = [
        &["jan"],
        &["feb"],
        &["mrt", "maa", "mar"],
        &["apr"],
        &["mei", "may"],
        &["jun"],
        &["jul"],
        &["aug"],
        &["sep"],
        &["okt", "oct"],
        &["nov"],
        &["dec"],
    ];
    let short = text.get(..3)?;
    let index = NAMES.iter().position(|forms| forms.contains(&short))?;
    i8::try_from(index + 1).ok()
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
            Self::SchoolYear(y) => write!(f, "{y:04}/{:04}", y + 1),
            Self::Pooled(a, b) => write!(f, "{a:04}..{b:04}"),
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
        ] {
            assert_eq!(Period::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn a_school_year_runs_from_august_to_july() {
        let period = Period::parse("2023/2024").unwrap();
        assert_eq!(period.first().to_string(), "2023-08-01");
        assert_eq!(period.last().to_string(), "2024-07-31");
    }

    #[test]
    fn habits_are_told_apart() {
        use PeriodProblem::*;
        for (text, expected) in [
            ("sep-24", SpreadsheetMonth(2024, 9)),
            ("maart 2024", SpreadsheetMonth(2024, 3)),
            ("30-9-2024", DayFirst(Date::constant(2024, 9, 30))),
            ("2023/24", Years(2023, 2024)),
            ("2023-2024", Years(2023, 2024)),
            ("2024Q3", Notation(Period::Quarter(2024, 3))),
            ("2023KW01", Notation(Period::Quarter(2023, 1))),
            ("2023MM02", Notation(Period::Month(2023, 2))),
            ("2023JJ00", Notation(Period::Year(2023))),
            ("2024/2023", Order),
            ("20233", Other),
            ("vorig jaar", Other),
        ] {
            assert_eq!(Period::parse(text), Err(expected), "{text}");
        }
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
