//! The numbers that a text tells, held against the data that it is about.

use std::collections::BTreeSet;

use base::value::{Date, Decimal, Period, round_half_away};
use programme::model::{Indicator, Observation, Target};

use insight::Measurements;

/// A number in a text: as it was written, and as what it may be read. `1.234` is a thousand and
/// more in one language and little more than one in another.
#[derive(Debug, PartialEq)]
pub struct Told<'t> {
    pub written: &'t str,
    readings: Vec<Decimal>,
}

/// The numbers of a text. Digits within a word (`A28`, `2e`) are none.
pub fn told(text: &str) -> Vec<Told<'_>> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | ',');
    text.split(|c| !is_part(c))
        .map(|word| word.trim_matches(['.', ',']))
        .filter(|word| word.starts_with(|c: char| c.is_ascii_digit()))
        .filter(|word| !word.contains(char::is_alphabetic))
        .map(|written| Told { written, readings: readings(written) })
        .collect()
}

fn readings(written: &str) -> Vec<Decimal> {
    let read = |mark: char, group: char| {
        let plain: String = written.chars().filter(|c| *c != group).collect();
        plain.replace(mark, ".").parse::<Decimal>().ok()
    };
    [read(',', '.'), read('.', ',')].into_iter().flatten().collect()
}

/// What a text on an indicator may tell.
pub struct Data {
    /// The values of each area, as they were written.
    series: Vec<Vec<Decimal>>,
    /// Ends of intervals, targets, dates, numbers in the definition, how many there are of things.
    others: BTreeSet<Decimal>,
}

impl Data {
    /// `words` are texts of which the numbers may be repeated.
    pub fn of<'t>(
        indicator: &Indicator,
        measured: Option<&Measurements<'_>>,
        targets: impl Iterator<Item = &'t Target>,
        words: impl Iterator<Item = &'t str>,
    ) -> Self {
        let all = measured.map_or(&[][..], |measured| &measured.areas);
        let mut others = BTreeSet::new();
        let mut periods = BTreeSet::new();
        for row in all.iter().flat_map(|series| &series.observations) {
            others.extend(
                [row.lower, row.upper, row.numerator, row.denominator].into_iter().flatten(),
            );
            others.extend(row.n.map(Decimal::from));
            periods.insert(row.period);
        }
        for target in targets {
            others.extend([target.value, target.low, target.high].into_iter().flatten());
            periods.extend([target.period, target.baseline_period].into_iter().flatten());
        }
        periods.extend(indicator.baseline.as_ref().map(|baseline| baseline.period));
        periods.extend(indicator.series_breaks.iter().map(|b| b.at));
        others.extend(periods.iter().copied().flat_map(dates));
        others.extend(words.flat_map(told).flat_map(|told| told.readings));
        // "in 8 van de 12 wijken", "vier jaar achter elkaar"
        let most = all.len().max(periods.len());
        others.extend((0..=most).map(Decimal::from));
        let value = |row: &&Observation| row.value;
        let values = |rows: &Vec<&Observation>| rows.iter().filter_map(value).collect();
        Self { series: all.iter().map(|series| values(&series.observations)).collect(), others }
    }

    /// Whether a number is in the data or follows from two numbers of it: a value, rounded or not;
    /// the difference of two values of an area, or of two areas; the first in per cent of the
    /// second, or the change between them.
    pub fn holds(&self, told: &Told<'_>) -> bool {
        told.readings.iter().any(|number| self.holds_number(*number))
    }

    fn holds_number(&self, number: Decimal) -> bool {
        let number = number.abs();
        let is = |value: Decimal| round_half_away(value.abs(), number.scale()) == number;
        if self.others.iter().any(|other| is(*other)) {
            return true;
        }
        let values = || self.series.iter().flatten().copied();
        if values().any(is) {
            return true;
        }
        let follows = |a: Decimal, b: Decimal| {
            let difference = a.checked_sub(b);
            let share = |part: Decimal| {
                let hundredfold = part.checked_mul(Decimal::ONE_HUNDRED)?;
                hundredfold.checked_div(b)
            };
            let shares = [difference.and_then(share), share(a)];
            difference.into_iter().chain(shares.into_iter().flatten()).any(is)
        };
        // Of one area all pairs; of several areas their latest values.
        let within = self.series.iter().any(|own| pairs(own).any(|(a, b)| follows(a, b)));
        let last: Vec<Decimal> = self.series.iter().filter_map(|own| own.last()).copied().collect();
        within || pairs(&last).any(|(a, b)| follows(a, b))
    }
}

fn pairs(values: &[Decimal]) -> impl Iterator<Item = (Decimal, Decimal)> {
    values.iter().flat_map(move |a| values.iter().map(move |b| (*a, *b)))
}

/// The years, months and days that a period is named by.
fn dates(period: Period) -> Vec<Decimal> {
    let parts =
        |date: Date| [i64::from(date.year()), i64::from(date.month()), i64::from(date.day())];
    let (first, last) = (parts(period.first()), parts(period.last()));
    let mut found: Vec<i64> = vec![first[0], last[0]];
    if matches!(period, Period::Day(_)) {
        found.extend(first);
    }
    found.into_iter().map(Decimal::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_in_both_notations() {
        let written: Vec<&str> = told("Van 1.234,5 naar 12 (2,4%) in 2023, langs de A28.")
            .iter()
            .map(|told| told.written)
            .collect();
        assert_eq!(written, ["1.234,5", "12", "2,4", "2023"]);
        assert_eq!(told("1.234")[0].readings, [1234.into(), Decimal::new(1234, 3)]);
    }

    #[test]
    fn a_rounded_value_a_difference_and_a_share_follow_from_the_data() {
        let data = Data {
            series: vec![vec![Decimal::new(472, 1), Decimal::new(457, 1)], vec![50.into()]],
            others: BTreeSet::from([2023.into()]),
        };
        let holds = |text: &str| data.holds(&told(text)[0]);
        for text in ["45,7", "46", "47.2", "1,5", "3", "2023", "4,3"] {
            assert!(holds(text), "{text}");
        }
        for text in ["45,8", "44", "2022", "1,6", "123456789012345678901234567890"] {
            assert!(!holds(text), "{text}");
        }
    }
}
