use jiff::ToSpan;

use super::Date;

/// How often something returns: once, or after a number of months and days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Frequency {
    Once,
    Every { months: u32, days: u32 },
}

impl Frequency {
    /// Words to offer to whoever writes one; [`Self::parse`] reads more.
    pub const WORDS: [&str; 6] =
        ["once", "monthly", "quarterly", "half-yearly", "yearly", "every two years"];

    /// Reads an ISO 8601 duration of years, months, weeks and days (`P2Y`, `P3M`) or a word
    /// (`once`, `daily`, `weekly`, `monthly`, `quarterly`, `half-yearly`, `yearly`,
    /// `every two years`, `every 4 years`, `every three months`).
    pub fn parse(text: &str) -> Option<Self> {
        let every = |months, days| Some(Self::Every { months, days });
        match text {
            "once" => return Some(Self::Once),
            "daily" => return every(0, 1),
            "weekly" => return every(0, 7),
            "monthly" => return every(1, 0),
            "quarterly" => return every(3, 0),
            "half-yearly" => return every(6, 0),
            "yearly" | "annual" => return every(12, 0),
            _ => {}
        }
        if let Some(rest) = text.strip_prefix("every ") {
            let (count, unit) = rest.split_once(' ').unwrap_or(("one", rest));
            let count = number_word(count)?;
            return match unit {
                "year" | "years" => every(count.checked_mul(12)?, 0),
                "month" | "months" => every(count, 0),
                "week" | "weeks" => every(0, count.checked_mul(7)?),
                "day" | "days" => every(0, count),
                _ => None,
            };
        }
        iso_duration(text)
    }

    /// The day on which the next one is expected, counted from `date`; `None` for once.
    pub fn after(self, date: Date) -> Option<Date> {
        match self {
            Self::Once => None,
            Self::Every { months, days } => {
                date.checked_add(i64::from(months).months().days(i64::from(days))).ok()
            }
        }
    }

    /// Its length in days, a month counted as 30.44 days; `None` for once.
    pub fn days(self) -> Option<f64> {
        match self {
            Self::Once => None,
            Self::Every { months, days } => Some(f64::from(months) * 30.436_875 + f64::from(days)),
        }
    }
}

fn number_word(word: &str) -> Option<u32> {
    const WORDS: [&str; 10] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let position = WORDS.iter().position(|w| *w == word);
    let count = match position {
        Some(index) => u32::try_from(index + 1).ok()?,
        None => word.parse().ok()?,
    };
    (1..=100).contains(&count).then_some(count)
}

fn iso_duration(text: &str) -> Option<Frequency> {
    let mut rest = text.strip_prefix('P')?;
    let (mut months, mut days) = (0u32, 0u32);
    let mut units = "YMWD";
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        let count: u32 = rest[..end].parse().ok().filter(|n| *n <= 1000)?;
        let unit = rest[end..].chars().next()?;
        units = &units[units.find(unit)? + 1..];
        match unit {
            'Y' => months += count * 12,
            'M' => months += count,
            'W' => days += count * 7,
            _ => days += count,
        }
        rest = &rest[end + 1..];
    }
    (months + days > 0).then_some(Frequency::Every { months, days })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_durations_mean_the_same() {
        assert_eq!(Frequency::parse("yearly"), Frequency::parse("P1Y"));
        assert_eq!(Frequency::parse("every two years"), Frequency::parse("P24M"));
        assert_eq!(Frequency::parse("weekly"), Frequency::parse("P1W"));
        assert_eq!(Frequency::parse("every 3 months"), Frequency::parse("quarterly"));
    }

    #[test]
    fn what_is_no_frequency_is_refused() {
        for text in ["", "P", "P1", "PT1H", "P1M1Y", "jaarlijks", "every", "every blue moon", "P0D"]
        {
            assert_eq!(Frequency::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_next_one_falls_on_the_calendar() {
        let date = "2024-02-29".parse().unwrap();
        let next = Frequency::parse("yearly").unwrap().after(date).unwrap();
        assert_eq!(next.to_string(), "2025-02-28");
        assert_eq!(Frequency::Once.after(date), None);
    }
}
