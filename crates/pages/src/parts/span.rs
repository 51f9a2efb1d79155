//! How far two dates are apart, as people say it: in days while it is near, then in months, then in years.

use base::value::{Date, PartialDate};
use locale::args;

use crate::book::scope::Scope;

/// Up to so many days are counted as days.
const MOST_DAYS: i32 = 92;
/// Up to so many months are counted as months.
const MOST_MONTHS: i32 = 23;

/// From one date to a later one; what is written without a day lasts to its end.
///
/// Between dates of which no day is known the months are counted, whatever days they end on.
pub fn apart(scope: &Scope<'_>, from: PartialDate, to: PartialDate) -> String {
    let (first, last) = (from.last(), to.last());
    let days = insight::days_between(first, last).max(0);
    let is_rough = from.exact().is_none() && to.exact().is_none();
    if !is_rough && days <= MOST_DAYS || days == 0 {
        return scope.t_with("span-days", args!(days = count(days)));
    }
    let (months, over) = match is_rough {
        true => (months_from(first, last), 0),
        false => whole_months(first, last),
    };
    if months <= MOST_MONTHS {
        let (count_of, near) = match over {
            0 => (months, "just"),
            25.. => (months + 1, "almost"),
            _ => (months, "over"),
        };
        return scope.t_with("span-months", args!(count = count(count_of), near));
    }
    let (years, near) = match (months / 12, months % 12, over) {
        (years, 0, 0) => (years, "just"),
        (years, 10.., _) => (years + 1, "almost"),
        (years, ..) => (years, "over"),
    };
    scope.t_with("span-years", args!(count = count(years), near))
}

/// From the day of the build to a date, or the other way round.
pub fn from_today(scope: &Scope<'_>, date: PartialDate) -> String {
    let today = PartialDate::day(scope.book.today);
    match date.last() < scope.book.today {
        true => apart(scope, date, today),
        false => apart(scope, today, date),
    }
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
