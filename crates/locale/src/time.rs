//! Dates and periods: in running text, and short on an axis or above a column.

use icu_calendar::{Date as Day, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_datetime::options::YearStyle;

use super::Locale;
use super::language::{compiled, language};
use crate::say;
use base::value::{Date, PartialDate, Period, SplitYear, YearKind};

/// How a language writes a date. The calendar is the Gregorian one, whatever a country prefers:
/// that is the calendar of the content.
#[derive(Debug)]
pub(super) struct Calendar {
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    day_medium: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    day_numeric: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    month_medium: FixedCalendarDateTimeFormatter<Gregorian, YM>,
}

impl Calendar {
    pub fn of(tag: &str) -> Self {
        let locale = language(tag);
        let of_day = |fields: YMD, year: YearStyle| {
            let fields = fields.with_year_style(year);
            compiled(FixedCalendarDateTimeFormatter::try_new((&locale).into(), fields))
        };
        let of_month = |fields: YM| {
            let fields = fields.with_year_style(YearStyle::NoEra);
            compiled(FixedCalendarDateTimeFormatter::try_new((&locale).into(), fields))
        };
        Self {
            day: of_day(YMD::long(), YearStyle::NoEra),
            day_medium: of_day(YMD::medium(), YearStyle::NoEra),
            // The short form would leave out the century if it may.
            day_numeric: of_day(YMD::short(), YearStyle::Full),
            month: of_month(YM::long()),
            month_medium: of_month(YM::medium()),
        }
    }
}

/// Both write the same dates, with their own fields.
macro_rules! write_date {
    ($formatter:expr, $date:expr) => {
        Day::try_new_gregorian(
            $date.year().into(),
            $date.month().unsigned_abs(),
            $date.day().unsigned_abs(),
        )
        .map_or_else(|_| $date.to_string(), |day| $formatter.format(&day).to_string())
    };
}

impl Locale {
    /// As precise as it was written: `4 juli 2024`, `juli 2024` or `2024`.
    pub fn date(&self, date: PartialDate) -> String {
        match (date.exact(), date.month()) {
            (Some(day), _) => self.day(day),
            (None, Some(_)) => self.month(date.first()),
            (None, None) => self.notation.plain(date.year()),
        }
    }

    /// `4 juli 2024`
    pub fn day(&self, date: Date) -> String {
        write_date!(self.calendar.day, date)
    }

    /// In running text: `het derde kwartaal van 2024`, `schooljaar 2023/2024`.
    pub fn period(&self, period: Period) -> String {
        match period {
            Period::Split(year, of) => {
                say!(self, "period-split", kind = year_kind(of), years = self.split_year(year))
            }
            Period::Month(..) => self.month(period.first()),
            _ => {
                let keys = ["period-half", "period-quarter", "period-pooled"];
                self.written(period, keys, |date| self.day(date))
            }
        }
    }

    /// On an axis or above a column: `2024 K3`, `sep 2024`, `2023/2024`, `2022–2024`.
    pub fn period_short(&self, period: Period) -> String {
        let keys = ["period-short-half", "period-short-quarter", "period-short-pooled"];
        self.written(period, keys, |date| self.day_short(date))
    }

    fn written(&self, period: Period, keys: [&str; 3], day: impl Fn(Date) -> String) -> String {
        let [half_key, quarter_key, pooled_key] = keys;
        let plain = |year: i16| self.notation.plain(year);
        let count = |part: i8| usize::from(part.unsigned_abs());
        let pooled = |first: String, second: String| say!(self, pooled_key, first, second);
        match period {
            Period::Year(year) => plain(year),
            Period::Month(..) => write_date!(self.calendar.month_medium, period.first()),
            Period::Day(date) => day(date),
            Period::Half(year, half) => {
                say!(self, half_key, half = count(half), year = plain(year))
            }
            Period::Quarter(year, quarter) => {
                say!(self, quarter_key, quarter = count(quarter), year = plain(year))
            }
            Period::Split(year, _) => self.split_year(year),
            Period::Pooled(first, last) => pooled(plain(first), plain(last)),
            Period::PooledSplit(first, last, _) => {
                pooled(self.split_year(first), self.split_year(last))
            }
            Period::Days(first, last) => pooled(day(first), day(last)),
        }
    }

    /// `2023/2024`, whatever such a year is.
    fn split_year(&self, first: i16) -> String {
        let [first, second] =
            [first, first.saturating_add(1)].map(|year| self.notation.plain(year));
        say!(self, "period-short-split", first, second)
    }

    fn month(&self, first: Date) -> String {
        write_date!(self.calendar.month, first)
    }

    fn day_short(&self, date: Date) -> String {
        let number = |n: i8| self.notation.plain(n.into());
        say!(
            self,
            "period-short-day",
            day = number(date.day()),
            month = number(date.month()),
            year = self.notation.plain(date.year()),
            medium = write_date!(self.calendar.day_medium, date),
            numeric = write_date!(self.calendar.day_numeric, date)
        )
    }
}

/// The word by which messages choose between kinds of a year that spans two.
pub fn year_kind(split: SplitYear) -> &'static str {
    match split.kind {
        Some(YearKind::School) => "school",
        Some(YearKind::Fiscal) => "fiscal",
        Some(YearKind::Season) => "season",
        None => "unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{en, nl, with};

    #[test]
    fn a_date_is_as_precise_as_it_was_written() {
        for (date, dutch, english) in [
            ("2024-07-04", "4 juli 2024", "4 July 2024"),
            ("2024-07", "juli 2024", "July 2024"),
            ("2024", "2024", "2024"),
            ("0934-03-01", "1 maart 934", "1 March 934"),
        ] {
            let date = PartialDate::parse(date).unwrap();
            assert_eq!(nl().date(date), dutch);
            assert_eq!(en().date(date), english);
        }
        let date = Date::constant(2024, 7, 4);
        assert_eq!(with("en-US", "a = b\n").day(date), "July 4, 2024");
        assert_eq!(with("fy", "a = b\n").day(date), "4 July 2024");
        assert_eq!(with("fa", "a = b\n").day(date), "۴ ژوئیه ۲۰۲۴");
        assert_eq!(with("xx", "a = b\n").day(date), "4 July 2024");
    }

    #[test]
    fn every_kind_of_period_has_its_words() {
        for (period, dutch, english) in [
            ("2024", "2024", "2024"),
            ("2024-09", "september 2024", "September 2024"),
            ("2024-Q1", "het eerste kwartaal van 2024", "the first quarter of 2024"),
            ("2024-Q2", "het tweede kwartaal van 2024", "the second quarter of 2024"),
            ("2024-Q3", "het derde kwartaal van 2024", "the third quarter of 2024"),
            ("2024-Q4", "het vierde kwartaal van 2024", "the fourth quarter of 2024"),
            ("2024-H1", "de eerste helft van 2024", "the first half of 2024"),
            ("2024-H2", "de tweede helft van 2024", "the second half of 2024"),
            ("2024-09-30", "30 september 2024", "30 September 2024"),
            ("2023/2024", "2023/2024", "2023/2024"),
            ("2022..2024", "2022 tot en met 2024", "2022 to 2024"),
            ("2021/2022..2023/2024", "2021/2022 tot en met 2023/2024", "2021/2022 to 2023/2024"),
            (
                "2023-05-17..2023-06-11",
                "17 mei 2023 tot en met 11 juni 2023",
                "17 May 2023 to 11 June 2023",
            ),
        ] {
            let period = Period::parse(period).unwrap();
            assert_eq!(nl().period(period), dutch);
            assert_eq!(en().period(period), english);
        }
    }

    #[test]
    fn a_year_that_spans_two_is_what_an_indicator_says() {
        let year = Period::parse("2023/2024").unwrap();
        for (kind, dutch, english) in [
            (YearKind::School, "schooljaar 2023/2024", "school year 2023/2024"),
            (YearKind::Fiscal, "boekjaar 2023/2024", "financial year 2023/2024"),
            (YearKind::Season, "seizoen 2023/2024", "season 2023/2024"),
        ] {
            let told = year.counted(SplitYear { kind: Some(kind), starts: 8 });
            assert_eq!(nl().period(told), dutch);
            assert_eq!(en().period(told), english);
        }
    }

    #[test]
    fn every_kind_of_period_has_a_short_form() {
        for (period, dutch, english) in [
            ("2024", "2024", "2024"),
            ("2024-01", "jan 2024", "Jan 2024"),
            ("2024-03", "mrt 2024", "Mar 2024"),
            ("2024-09", "sep 2024", "Sept 2024"),
            ("2024-Q3", "2024 K3", "2024 Q3"),
            ("2024-H1", "1e helft 2024", "2024 H1"),
            ("2024-09-30", "30-9-2024", "30 Sept 2024"),
            ("2023/2024", "2023/2024", "2023/2024"),
            ("2022..2024", "2022–2024", "2022–2024"),
            ("2021/2022..2022/2023", "2021/2022–2022/2023", "2021/2022–2022/2023"),
        ] {
            let period = Period::parse(period).unwrap();
            assert_eq!(nl().period_short(period), dutch);
            assert_eq!(en().period_short(period), english);
        }
    }
}
