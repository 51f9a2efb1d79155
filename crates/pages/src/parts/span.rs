//! How far two dates are apart, as people say it: in days while it is near, then in months, then in years.

use base::value::{Date, PartialDate};
use locale::args;

use crate::book::scope::Scope;

/// Up to so many days are counted as days.
const MOST_DAYS: i32 = 92;
/// Up to so many months are counted as months.
const MOST_MONTHS: i32 = 23;

/// What is said of a length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    Days(i32),
    Months(i32, Near),
    Years(i32, Near),
}

/// How a whole number of months or years is to what it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Near {
    Just,
    Over,
    Almost,
}

impl Near {
    fn word(self) -> &'static str {
        match self {
            Self::Just => "just",
            Self::Over => "over",
            Self::Almost => "almost",
        }
    }
}

/// From one date to a later one; what is written without a day lasts to its end.
///
/// Between dates of which no day is known the months are counted, whatever days they end on.
pub fn length(from: PartialDate, to: PartialDate) -> Length {
    let (first, last) = (from.last(), to.last());
    let days = insight::days_between(first, last).max(0);
    let is_rough = from.exact().is_none() && to.exact().is_none();
    if !is_rough && days <= MOST_DAYS || days == 0 {
        return Length::Days(days);
    }
    let (months, over) = match is_rough {
        true => (months_from(first, last), 0),
        false => whole_months(first, last),
    };
    if months <= MOST_MONTHS {
        return match over {
            0 => Length::Months(months, Near::Just),
            25.. => Length::Months(months + 1, Near::Almost),
            _ => Length::Months(months, Near::Over),
        };
    }
    match (months / 12, months % 12, over) {
        (years, 0, 0) => Length::Years(years, Near::Just),
        (years, 10.., _) => Length::Years(years + 1, Near::Almost),
        (years, ..) => Length::Years(years, Near::Over),
    }
}

/// The same from a day to a date, or the other way round.
pub fn length_from(today: Date, date: PartialDate) -> Length {
    let day = PartialDate::day(today);
    if date.last() < today { length(date, day) } else { length(day, date) }
}

/// The same in words.
pub fn apart(scope: &Scope<'_>, from: PartialDate, to: PartialDate) -> String {
    in_words(scope, length(from, to))
}

/// The same in words, from or to the day of the build.
pub fn from_today(scope: &Scope<'_>, date: PartialDate) -> String {
    in_words(scope, length_from(scope.book.today, date))
}

fn in_words(scope: &Scope<'_>, length: Length) -> String {
    let (key, number, near) = match length {
        Length::Days(days) => return scope.t_with("span-days", args!(days = count(days))),
        Length::Months(number, near) => ("span-months", number, near),
        Length::Years(number, near) => ("span-years", number, near),
    };
    scope.t_with(key, args!(count = count(number), near = near.word()))
}

fn count(number: i32) -> usize {
    usize::try_from(number).unwrap_or(0)
}

fn months_from(from: Date, to: Date) -> i32 {
    let months = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
    months(to) - months(from)
}

/// The whole months between two days, and how many days are left.
fn whole_months(from: Date, to: Date) -> (i32, i32) {
    let after = |months: i32| from.checked_add(jiff::Span::new().months(months)).ok();
    let most = months_from(from, to);
    let months = (0..=most).rev().find(|months| after(*months).is_some_and(|day| day <= to));
    let months = months.unwrap_or(0);
    (months, after(months).map_or(0, |day| insight::days_between(day, to)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(from: &str, to: &str) -> Length {
        let date = |text: &str| PartialDate::parse(text).unwrap();
        length(date(from), date(to))
    }

    #[test]
    fn what_is_near_is_told_in_days_and_what_is_far_in_months_or_years() {
        assert_eq!(told("2026-11-28", "2026-12-17"), Length::Days(19));
        assert_eq!(told("2026-11-28", "2027-02-28"), Length::Days(92));
        assert_eq!(told("2026-11-28", "2027-03-31"), Length::Months(4, Near::Over));
        assert_eq!(told("2026-01-01", "2026-11-30"), Length::Months(11, Near::Almost));
        assert_eq!(told("2025-07-01", "2026-01-01"), Length::Months(6, Near::Just));
        assert_eq!(told("2026-11-28", "2030-12-31"), Length::Years(4, Near::Over));
        assert_eq!(told("2026-11-28", "2029-10-31"), Length::Years(3, Near::Almost));
    }

    #[test]
    fn between_months_the_months_are_counted() {
        assert_eq!(told("2026-06", "2027-03"), Length::Months(9, Near::Just));
        assert_eq!(told("2026-08", "2027-02"), Length::Months(6, Near::Just));
        assert_eq!(told("2024", "2027"), Length::Years(3, Near::Just));
        assert_eq!(told("2026-06", "2026-07"), Length::Months(1, Near::Just));
    }
}
