use super::grid::{Absence, Outside};
use super::plot::{Plot, Point};
use base::value::{Decimal, Period, round_half_away};
use insight::{Change, Yardstick};
use locale::{Arg, Locale, args, say};
use programme::model::{Measure, ObservationStatus};

/// A word for many zeros.
pub struct Large {
    power: u32,
    /// The message for a number in it, and the one that names it above an axis.
    short: &'static str,
    pub axis: &'static str,
}

/// The largest first.
pub const LARGE: [Large; 3] = [
    Large { power: 12, short: "figure-short-trillions", axis: "figure-axis-trillions" },
    Large { power: 9, short: "figure-short-billions", axis: "figure-axis-billions" },
    Large { power: 6, short: "figure-short-millions", axis: "figure-axis-millions" },
];

impl Large {
    pub fn size(&self) -> Decimal {
        Decimal::from(10_u64.pow(self.power))
    }
}

/// How the values of one indicator are written in one language. Nothing writes them beside it.
#[derive(Clone, Copy)]
pub struct Notation<'a> {
    pub yardstick: &'a Yardstick,
    /// In what it is measured, as it stands behind a number. May be empty.
    pub unit: &'a str,
    pub locale: &'a Locale,
    /// What stands for a value that is a code of a scale.
    pub(super) steps: &'a [(Decimal, String)],
    /// Whether the series are `area`s or `part`s.
    pub(super) sort: &'static str,
}

impl<'a> Notation<'a> {
    pub fn new(plot: &'a Plot, locale: &'a Locale) -> Self {
        let sort = if plot.by.is_some() { "part" } else { "area" };
        Self { sort, ..Self::of(&plot.yardstick, &plot.unit, &plot.steps, locale) }
    }

    /// For single values of an indicator.
    pub fn of(
        yardstick: &'a Yardstick,
        unit: &'a str,
        steps: &'a [(Decimal, String)],
        locale: &'a Locale,
    ) -> Self {
        Self { yardstick, unit: unit.trim(), steps, locale, sort: "area" }
    }

    /// What a code of a scale means; none where values are numbers.
    fn step(&self, value: Decimal) -> Option<String> {
        let found = self.steps.iter().find(|(code, _)| *code == value);
        found.map(|(_, label)| label.clone())
    }

    /// Whether values are the codes of a scale: told in words, and no number is worked out from them.
    pub fn is_scale(&self) -> bool {
        !self.steps.is_empty()
    }

    /// A message, as [`say!`] asks for it. It is told whether the series are areas or parts, and
    /// what is measured.
    pub fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let noun = self.noun();
        let own = args!(sort = self.sort, noun, unit = self.unit);
        self.locale.text(key, &[own, args].concat())
    }

    /// A value as it is shown and as all arithmetic on what is shown takes it: rounded where the
    /// yardstick says so.
    pub fn shown(&self, value: Decimal) -> Decimal {
        self.yardstick.shown(value)
    }

    /// With its sign, as short as a table wants it: `45,7`, `12,5%`, `€ 251.000`.
    pub fn cell(&self, value: Decimal) -> String {
        if let Some(currency) = self.currency() {
            return self.locale.money_exact(self.shown(value), currency);
        }
        match self.yardstick.measure {
            measure if measure.is_percent() => {
                let decimals = self.yardstick.decimals.unwrap_or(value.scale());
                self.locale.percent(value, decimals)
            }
            _ => self.number(value),
        }
    }

    /// `45,7`
    pub fn number(&self, value: Decimal) -> String {
        match self.yardstick.decimals {
            _ if let Some(step) = self.step(value) => step,
            Some(decimals) => self.locale.number(value, decimals),
            // No decimals or two, as everywhere.
            None if self.currency().is_some() => {
                let decimals = if value.fract().is_zero() { 0 } else { 2 };
                self.locale.number(value, decimals)
            }
            None => self.locale.number_as_written(value),
        }
    }

    /// The lower end of a range, whose unit follows the upper: `20` of `20 tot 24%`. A sign of money stands
    /// before each.
    pub fn low_end(&self, value: Decimal) -> String {
        if self.currency().is_some() { self.short(value) } else { self.number(value) }
    }

    /// As a label in a drawing: `45,7%`, `1,62 mld`, `€ 251.000`, `81`.
    pub fn label(&self, value: Decimal) -> String {
        let decimals = self.yardstick.decimals.unwrap_or(value.scale());
        if let Some(power) = self.power_of_ten(value) {
            return power;
        }
        if self.yardstick.measure.is_percent() {
            return self.locale.percent(value, decimals);
        }
        match LARGE.iter().find(|large| value.abs() >= large.size()) {
            Some(large) => {
                let short = value.checked_div(large.size()).unwrap_or(value);
                let short = round_half_away(short, 2).normalize();
                self.say(large.short, &self.locale.number_as_written(short))
            }
            None => self.short(value),
        }
    }

    /// A tick of an axis, with so many decimals.
    pub fn tick(&self, value: Decimal, decimals: u32) -> String {
        match self.yardstick.measure {
            // Between two steps there is nothing.
            _ if self.is_scale() => self.step(value).unwrap_or_default(),
            _ if let Some(power) = self.power_of_ten(value) => power,
            measure if measure.is_percent() => self.locale.percent(value, decimals),
            _ => self.locale.number(value, decimals),
        }
    }

    /// `7,9 × 10²⁸`, for what would fill a drawing if it were written out.
    fn power_of_ten(&self, value: Decimal) -> Option<String> {
        let size = value.abs();
        let plain = Decimal::new(1, 7)..Decimal::from(10_u64.pow(15));
        if value.is_zero() || plain.contains(&size) {
            return None;
        }
        let digits = size.normalize().mantissa().to_string();
        let power = i64::try_from(digits.len()).ok()? - 1 - i64::from(size.normalize().scale());
        let (first, rest) = digits.split_at(1);
        let mantissa = format!("{first}.{}", rest.get(..2).unwrap_or(rest));
        let mantissa: Decimal = mantissa.trim_end_matches('.').parse().ok()?;
        let signed = if value.is_sign_negative() { -mantissa } else { mantissa };
        let written = self.locale.number_as_written(round_half_away(signed, 1).normalize());
        let raised: String = power.to_string().chars().map(raised).collect();
        Some(format!("{written} × 10{raised}"))
    }

    /// In a sentence, once the unit has been said: `45,7 procent`, `45,7`.
    pub fn short(&self, value: Decimal) -> String {
        if let Some(currency) = self.currency() {
            return self.locale.money(self.shown(value), currency);
        }
        let number = self.number(value);
        match self.yardstick.measure {
            measure if measure.is_percent() => self.say("figure-percent", &number),
            _ => number,
        }
    }

    /// In a sentence, with its unit: `45,7 procent van de woningen`, `81 meldingen`.
    pub fn full(&self, value: Decimal) -> String {
        if self.currency().is_some() {
            return self.short(value);
        }
        let (number, unit) = (self.number(value), self.unit);
        if self.is_scale() {
            return number;
        }
        let key = match self.yardstick.measure {
            _ if unit.is_empty() => return self.short(value),
            measure if measure.is_percent() => match percent_unit(unit) {
                PercentUnit::Sign => return format!("{number}{unit}"),
                PercentUnit::Word => "figure-value",
                PercentUnit::Other => "figure-percent-of",
            },
            // A unit is written as a plural, and "1 meldingen" is none.
            Measure::Count if self.shown(value).abs() == Decimal::ONE => "figure-value-apart",
            Measure::Count | Measure::Rate | Measure::Amount => "figure-value",
            _ => "figure-value-apart",
        };
        say!(self.locale, key, number, unit)
    }

    /// The currency of amounts whose unit is just that: they are told as money.
    fn currency(&self) -> Option<&'a str> {
        let unit = self.unit.to_lowercase();
        let code = match unit.as_str() {
            "euro" | "euro's" | "euros" | "eur" | "€" => "EUR",
            "pond" | "pound" | "pounds" | "gbp" | "£" => "GBP",
            "dollar" | "dollars" | "usd" | "$" => "USD",
            _ if self.unit.len() == 3 && self.unit.bytes().all(|b| b.is_ascii_uppercase()) => {
                self.unit
            }
            _ => return None,
        };
        (self.yardstick.measure == Measure::Amount).then_some(code)
    }

    /// The size of a difference between two values: `1,5 procentpunt`, `36`.
    pub fn difference(&self, difference: Decimal) -> String {
        let distance = difference.abs();
        if self.is_scale() {
            let number = self.locale.number_as_written(distance);
            return say!(self.locale, "figure-steps", number, count = distance);
        }
        let number = self.number(distance);
        match self.yardstick.measure {
            measure if measure.is_percent() => {
                let key = "figure-points";
                say!(self.locale, key, number, count = distance)
            }
            Measure::Amount if !self.unit.is_empty() => self.full(distance),
            _ => number,
        }
    }

    /// A change in per cent as whole per cents, without its sign; none where there is none or it
    /// rounds to nothing. A fall is never rounded up to all of it.
    pub fn share(&self, relative: Option<Decimal>) -> Option<String> {
        let (relative, share) = (relative?, relative?.abs());
        let is_nearly_all =
            relative.is_sign_negative() && round_half_away(share, 0) >= Decimal::ONE_HUNDRED;
        let decimals = u32::from(share < Decimal::ONE || is_nearly_all);
        let share = match round_half_away(share, decimals) {
            all if is_nearly_all && all >= Decimal::ONE_HUNDRED => share.trunc_with_scale(decimals),
            rounded => rounded,
        };
        (!share.is_zero()).then(|| self.locale.number(share, decimals))
    }

    /// The noun for a value in a sentence: `count` of a unit, `money`, `score`, `index`, or else
    /// just a `figure`.
    pub fn noun(&self) -> &'static str {
        let unit = self.unit.to_lowercase();
        // "het aantal aantal meldingen"
        let is_number = ["aantal", "number"].iter().any(|w| unit.starts_with(w));
        match self.yardstick.measure {
            Measure::Count if !unit.is_empty() && !is_number => "count",
            Measure::Amount if self.currency().is_some() => "money",
            Measure::Score => "score",
            Measure::Index => "index",
            _ => "figure",
        }
    }

    /// A value or, where it has words of its own, those.
    pub fn point(&self, point: &Point) -> Option<String> {
        point.text.clone().or_else(|| point.value.map(|value| self.number(value)))
    }

    /// A value of an area as it is told to who points at its mark: `Selwerd, 2023: 45,7%`.
    pub fn mark(&self, name: &str, point: &Point) -> String {
        let value = point.value.map_or_else(String::new, |v| self.label(v));
        let period = self.locale.period_short(point.period);
        let told = match name.is_empty() {
            true => format!("{period}: {value}"),
            false => format!("{name}, {period}: {value}"),
        };
        match self.status(point.status) {
            Some(status) => format!("{told} ({status})"),
            None => told,
        }
    }

    /// What stands where a value would, or beside one: `geen gegevens`, `voorlopig`.
    pub fn status(&self, status: ObservationStatus) -> Option<String> {
        let key = match status {
            ObservationStatus::Final => return None,
            ObservationStatus::Provisional => "figure-provisional",
            ObservationStatus::Estimate => "figure-estimate",
            ObservationStatus::Forecast => "figure-forecast",
            ObservationStatus::Unreliable => "figure-unreliable",
            ObservationStatus::Break => "figure-break",
            ObservationStatus::Suppressed => "figure-suppressed",
            ObservationStatus::NotApplicable => "figure-not-applicable",
            ObservationStatus::Missing => "figure-missing",
        };
        Some(self.locale.text(key, &[]))
    }

    /// The word in a cell without a value.
    pub fn absent(&self, point: Option<&Point>) -> String {
        let status = point.map_or(ObservationStatus::Missing, |p| p.status);
        let status = match status {
            ObservationStatus::Suppressed | ObservationStatus::NotApplicable => status,
            _ => ObservationStatus::Missing,
        };
        self.status(status).unwrap_or_default()
    }

    /// The word in a cell of a period in which an area was not there.
    pub fn outside(&self, outside: Outside) -> String {
        let key = match outside {
            Outside::NotYet => "figure-not-yet",
            Outside::NoMore => "figure-no-more",
        };
        self.locale.text(key, &[])
    }

    /// What a sign says that stands where a value could be.
    pub fn absence(&self, absence: Absence) -> String {
        let status = match absence {
            Absence::Missing => ObservationStatus::Missing,
            Absence::Withheld => ObservationStatus::Suppressed,
        };
        self.status(status).unwrap_or_default()
    }

    /// When something was: `in 2023`, `op 30 september 2024`, `over 2022 tot en met 2024`.
    pub fn when(&self, period: Period) -> String {
        let key = match period {
            Period::Day(_) => "figure-when-day",
            Period::Pooled(..) | Period::PooledSplit(..) | Period::Days(..) => "figure-when-pooled",
            _ => "figure-when",
        };
        let name = self.period(period);
        say!(self.locale, key, period = name)
    }

    /// In running text: `2023`, `het schooljaar 2023/2024`.
    pub fn period(&self, period: Period) -> String {
        match period {
            Period::Split(_, of) => {
                let years = self.locale.period_short(period);
                say!(self.locale, "figure-split-year", kind = locale::year_kind(of), years)
            }
            _ => self.locale.period(period),
        }
    }

    /// As it stands behind `sinds`: `2023`, `het schooljaar 2023/2024`, `2016–2018`.
    pub fn since(&self, period: Period) -> String {
        match period {
            Period::Pooled(..) | Period::PooledSplit(..) => self.locale.period_short(period),
            _ => self.period(period),
        }
    }

    /// When a running total grew: `in 2026`, or `sinds 2024` where the value before it is older than that.
    pub fn grew(&self, growth: &Change) -> String {
        match growth.is_within_period() {
            true => self.when(growth.to.period),
            false => {
                say!(self.locale, "figure-since", since = self.since(growth.from.period))
            }
        }
    }

    /// From the first to the last period, or the only one.
    pub fn range(&self, periods: &[Period]) -> String {
        let (Some(&first), Some(&last)) = (periods.first(), periods.last()) else {
            return String::new();
        };
        // What was taken together is no range of years.
        let short = |period| match period {
            Period::Pooled(..) | Period::PooledSplit(..) => self.locale.period_short(period),
            _ => self.locale.period(period),
        };
        if first == last {
            return short(first);
        }
        let end = match last {
            // Said once: "schooljaar 2020/2021 tot en met 2023/2024".
            Period::Split(..) if matches!(first, Period::Split(..)) => {
                self.locale.period_short(last)
            }
            _ => short(last),
        };
        let (first, end) = (short(first), end);
        say!(self.locale, "figure-range", first, last = end)
    }

    fn say(&self, key: &str, number: &str) -> String {
        say!(self.locale, key, number)
    }
}

fn raised(digit: char) -> char {
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    let digit = digit.to_digit(10).and_then(|d| RAISED.get(d as usize));
    // The only other character is a minus.
    digit.copied().unwrap_or('⁻')
}

enum PercentUnit {
    /// `% van de woningen`
    Sign,
    /// `procent van de woningen`
    Word,
    /// Anything else: the word for per cent is not in it.
    Other,
}

fn percent_unit(unit: &str) -> PercentUnit {
    let lower = unit.to_lowercase();
    if lower.starts_with('%') {
        PercentUnit::Sign
    } else if ["procent", "per cent", "percent"].iter().any(|w| lower.starts_with(w)) {
        PercentUnit::Word
    } else {
        PercentUnit::Other
    }
}
