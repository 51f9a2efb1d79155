//! Periods as the test knows them: in months since the year nought.

use super::Lang;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    Year(i64),
    Quarter(i64, i64),
    Month(i64, i64),
    /// A school year that begins in August.
    School(i64),
    Pooled(i64, i64),
}

use Period::{Month, Pooled, Quarter, School, Year};

const MONTHS: [[&str; 12]; 2] = [
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
];
const SHORT: [[&str; 12]; 2] = [
    ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"],
];
const ORDINALS: [[&str; 4]; 2] =
    [["eerste", "tweede", "derde", "vierde"], ["first", "second", "third", "fourth"]];

fn name<const N: usize>(of: &[[&'static str; N]; 2], lang: Lang, number: i64) -> &'static str {
    of[lang as usize][usize::try_from(number - 1).unwrap()]
}

impl Period {
    pub fn first(self) -> i64 {
        match self {
            Year(year) | Pooled(year, _) => year * 12,
            Quarter(year, quarter) => year * 12 + (quarter - 1) * 3,
            Month(year, month) => year * 12 + month - 1,
            School(year) => year * 12 + 7,
        }
    }

    /// Its last month.
    pub fn last(self) -> i64 {
        match self {
            Year(year) | Pooled(_, year) => year * 12 + 11,
            Quarter(..) => self.first() + 2,
            Month(..) => self.first(),
            School(_) => self.first() + 11,
        }
    }

    /// The kind, and how many years of it where that differs.
    pub fn kind(self) -> (u8, i64) {
        match self {
            Year(_) => (0, 1),
            Quarter(..) => (1, 1),
            Month(..) => (2, 1),
            School(_) => (3, 1),
            Pooled(first, last) => (4, last - first),
        }
    }

    /// The part of the year that it is.
    pub fn season(self) -> i64 {
        match self {
            Quarter(_, part) | Month(_, part) => part,
            _ => 0,
        }
    }

    /// The same part of the year before.
    pub fn year_before(self) -> Option<Self> {
        match self {
            Quarter(year, quarter) => Some(Quarter(year - 1, quarter)),
            Month(year, month) => Some(Month(year - 1, month)),
            _ => None,
        }
    }

    /// The one that comes after it; none of years taken together.
    pub fn next(self) -> Option<Self> {
        Some(match self {
            Year(year) => Year(year + 1),
            School(year) => School(year + 1),
            Quarter(year, 4) => Quarter(year + 1, 1),
            Quarter(year, quarter) => Quarter(year, quarter + 1),
            Month(year, 12) => Month(year + 1, 1),
            Month(year, month) => Month(year, month + 1),
            Pooled(..) => return None,
        })
    }

    /// Those after it and before another one.
    pub fn until(self, end: Self) -> impl Iterator<Item = Self> {
        std::iter::successors(self.next(), |period| period.next())
            .take_while(move |period| *period < end)
    }

    /// As editors write it.
    pub fn written(self) -> String {
        match self {
            Year(year) => format!("{year}"),
            Quarter(year, quarter) => format!("{year}-Q{quarter}"),
            Month(year, month) => format!("{year}-{month:02}"),
            School(year) => format!("{year}/{}", year + 1),
            Pooled(first, last) => format!("{first}..{last}"),
        }
    }

    /// Above a column.
    pub fn short(self, lang: Lang) -> String {
        match (self, lang) {
            (Quarter(year, quarter), Lang::Nl) => format!("{year} K{quarter}"),
            (Quarter(year, quarter), Lang::En) => format!("{year} Q{quarter}"),
            (Month(year, month), _) => format!("{} {year}", name(&SHORT, lang, month)),
            (Pooled(first, last), _) => format!("{first}–{last}"),
            _ => self.written(),
        }
    }

    /// On its own: `schooljaar 2023/2024`.
    pub fn alone(self, lang: Lang) -> String {
        match (self, lang) {
            (School(_), Lang::Nl) => format!("schooljaar {}", self.written()),
            (School(_), Lang::En) => format!("school year {}", self.written()),
            _ => self.in_text(lang),
        }
    }

    /// Within a sentence: `het schooljaar 2023/2024`.
    pub fn in_text(self, lang: Lang) -> String {
        match (self, lang) {
            (Quarter(year, part), Lang::Nl) => {
                format!("het {} kwartaal van {year}", name(&ORDINALS, lang, part))
            }
            (Quarter(year, part), Lang::En) => {
                format!("the {} quarter of {year}", name(&ORDINALS, lang, part))
            }
            (Month(year, month), _) => format!("{} {year}", name(&MONTHS, lang, month)),
            (School(_), Lang::Nl) => format!("het schooljaar {}", self.written()),
            (School(_), Lang::En) => format!("the {} school year", self.written()),
            (Pooled(first, last), Lang::Nl) => format!("{first} tot en met {last}"),
            (Pooled(first, last), Lang::En) => format!("{first} to {last}"),
            (Year(year), _) => format!("{year}"),
        }
    }

    /// `in 2023`, `over 2022 tot en met 2024`
    pub fn when(self, lang: Lang) -> String {
        match self {
            Pooled(..) => format!("over {}", self.in_text(lang)),
            _ => format!("in {}", self.in_text(lang)),
        }
    }
}
