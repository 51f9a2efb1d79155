use std::fmt;

pub use jiff::civil::Date;

/// A date as editors write it: a year, a month or a day.
///
/// As a start it means its first day, as an end its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl PartialDate {
    /// Reads `2024`, `2024-09` or `2024-09-30`; `None` for anything else, or a day that the
    /// calendar lacks.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = parts.next().map(|p| digits(p, 2).ok_or(())).transpose().ok()?;
        let day = parts.next().map(|p| digits(p, 2).ok_or(())).transpose().ok()?;
        if parts.next().is_some() || year == 0 {
            return None;
        }
        let month = month.map(i8::try_from).transpose().ok()?;
        let day = day.map(i8::try_from).transpose().ok()?;
        Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
        Some(Self { year, month, day })
    }

    pub fn day(date: Date) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }

    pub fn year(self) -> i16 {
        self.year
    }

    /// 1 to 12, unless only a year was written.
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// The whole date, if a day was written.
    pub fn exact(self) -> Option<Date> {
        self.day.map(|_| self.first())
    }

    /// The first day that the text covers.
    pub fn first(self) -> Date {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or(Date::MIN)
    }

    /// The last day that the text covers.
    pub fn last(self) -> Date {
        match (self.month, self.day) {
            (_, Some(_)) => self.first(),
            (Some(_), None) => self.first().last_of_month(),
            (None, None) => self.first().last_of_year(),
        }
    }
}

fn digits(text: &str, width: usize) -> Option<i16> {
    (text.len() == width && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

/// As it is written: `2024`, `2024-09` or `2024-09-30`.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partial_date_covers_its_first_to_its_last_day() {
        let month = PartialDate::parse("2024-02").unwrap();
        assert_eq!(month.first().to_string(), "2024-02-01");
        assert_eq!(month.last().to_string(), "2024-02-29");
        assert_eq!(PartialDate::parse("2024").unwrap().last().to_string(), "2024-12-31");
        assert_eq!(month.to_string(), "2024-02");
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in
            ["", "24", "20244", "2024-13", "2023-02-29", "2024-1", "2024-01-01-01", "1 mei 2024"]
        {
            assert_eq!(PartialDate::parse(text), None, "{text}");
        }
    }
}
