//! Indicators with all that their sentences can be held against.

use rust_decimal::Decimal;

use super::period::Period;

/// Id, name, type and parent of each area.
pub const AREAS: [(&str, &str, &str, &str); 8] = [
    ("stad", "Stad", "stad", ""),
    ("noord", "Noord", "stadsdeel", "stad"),
    ("zuid", "Zuid", "stadsdeel", "stad"),
    ("alfa", "Alfa", "buurt", "noord"),
    ("beta", "Beta", "buurt", "noord"),
    ("gamma", "Gamma", "buurt", "noord"),
    ("delta", "Delta", "buurt", "noord"),
    ("epsilon", "Epsilon", "buurt", "noord"),
];
pub const CITY: &str = "Stad";
pub const OWN: &str = "Noord";
pub const PARTS: [&str; 3] = ["jong", "midden", "oud"];
/// The steps of a scale, from low to high. Their codes are numbers from 1, or letters from a.
pub const STEPS: [&str; 4] = ["slecht", "matig", "voldoende", "goed"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    Count,
    Percentage,
    Rate,
    Score,
    Index,
    Amount,
    Change,
    /// A scale whose codes are numbers.
    Scale,
    /// A scale whose codes are letters.
    Grade,
    /// Words that are no scale.
    Words,
}

use Measure::{Amount, Change, Count, Grade, Index, Percentage, Rate, Scale, Score, Words};

impl Measure {
    pub fn is_percent(self) -> bool {
        matches!(self, Percentage | Change)
    }

    /// Whether its values are told in words: the value of a row is the place of its step.
    pub fn is_worded(self) -> bool {
        matches!(self, Scale | Grade | Words)
    }

    /// Whether there are no numbers, so that nothing can be worked out.
    pub fn is_words_alone(self) -> bool {
        matches!(self, Grade | Words)
    }

    pub fn word(self) -> &'static str {
        match self {
            Count => "count",
            Percentage => "percentage",
            Rate => "rate",
            Score => "score",
            Index => "index",
            Amount => "amount",
            Change => "change",
            Scale | Grade => "ordinal",
            Words => "qualitative",
        }
    }

    /// Dutch and English; the empty unit comes with every measure.
    pub fn units(self) -> &'static [[&'static str; 2]] {
        match self {
            Count => &[["meldingen", "reports"], ["aantal bomen", "number of trees"]],
            Percentage => &[
                ["procent van de woningen", "per cent of homes"],
                ["% van de woningen", "% of homes"],
                ["woningen", "homes"],
            ],
            Rate => &[["meldingen per inwoner", "reports per resident"]],
            Score => &[["rapportcijfer", "school mark"]],
            Index => &[["vergeleken met de start", "compared with the start"]],
            Amount => {
                &[["euro", "euros"], ["dollar", "dollars"], ["euro per huis", "euros per home"]]
            }
            Change => &[["procent per jaar", "per cent a year"]],
            Scale | Grade | Words => &[["", ""]],
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Final,
    Provisional,
    Estimate,
    Forecast,
    Missing,
    Suppressed,
    NotApplicable,
    Unreliable,
    /// Measured in another way from here, in this area.
    Break,
}

impl Status {
    /// The word that stands beside a value; empty where it is final.
    pub fn told(self) -> &'static str {
        match self {
            Self::Provisional => "provisional",
            Self::Estimate => "estimate",
            Self::Forecast => "forecast",
            Self::Unreliable => "unreliable",
            Self::Break => "break",
            _ => "",
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Final => "final",
            Self::Provisional => "provisional",
            Self::Estimate => "estimate",
            Self::Forecast => "forecast",
            Self::Missing => "missing",
            Self::Suppressed => "suppressed",
            Self::NotApplicable => "not-applicable",
            Self::Unreliable => "unreliable",
            Self::Break => "break",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Polarity {
    Higher,
    Lower,
    Range(Decimal, Decimal),
    None,
}

#[derive(Debug, Clone)]
pub struct Row {
    /// The name of an area, or of a part of the programme's own area.
    pub of: &'static str,
    pub period: Period,
    pub value: Option<Decimal>,
    pub interval: Option<(Decimal, Decimal)>,
    pub status: Status,
}

impl Row {
    /// Whether it will not change any more, as far as is known.
    pub fn is_settled(&self) -> bool {
        self.status.told().is_empty()
    }

    pub fn is_forecast(&self) -> bool {
        self.status == Status::Forecast
    }

    /// The step that its value is.
    pub fn step(&self) -> &'static str {
        let at = self.value.and_then(|value| usize::try_from(value.mantissa()).ok());
        at.and_then(|at| STEPS.get(at.checked_sub(1)?)).copied().unwrap_or_default()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Absolute,
    ChangeFromBaseline,
    RelativeChange,
    Gap,
    Maintain,
    Direction,
}

impl Kind {
    pub fn word(self) -> &'static str {
        match self {
            Self::Absolute => "absolute",
            Self::ChangeFromBaseline => "change-from-baseline",
            Self::RelativeChange => "relative-change",
            Self::Gap => "gap-to-reference",
            Self::Maintain => "maintain",
            Self::Direction => "direction-only",
        }
    }
}

#[derive(Debug, Clone)]
pub struct Target {
    /// None is without a date.
    pub period: Option<Period>,
    pub kind: Kind,
    pub value: Option<Decimal>,
    /// The own area, or a part of it.
    pub of: &'static str,
}

impl Target {
    /// The last month in which it can be reached.
    pub fn end(&self) -> i64 {
        self.period.map_or(i64::MAX, Period::last)
    }
}

#[derive(Debug, Clone)]
pub struct Indicator {
    pub id: String,
    pub title: [String; 2],
    pub unit: [&'static str; 2],
    pub measure: Measure,
    /// As editors wrote it.
    pub decimals: Option<u32>,
    pub polarity: Polarity,
    pub cumulative: bool,
    pub baseline: Option<Period>,
    pub breaks: Vec<Period>,
    pub form: Option<&'static str>,
    /// Whether figures come in every period, so that one that is not there is missed.
    pub is_regular: bool,
    /// Whether as many per cent are expected every year on the way to a target.
    pub is_compound: bool,
    /// Whether the monitor of areas follows it.
    pub is_monitored: bool,
    /// Whether editors leave it open that its areas add up.
    pub has_sum: bool,
    pub rows: Vec<Row>,
    pub targets: Vec<Target>,
}

impl Indicator {
    /// The periods in which a figure was due, where it comes regularly.
    pub fn due(&self) -> Vec<Period> {
        let ends = self.rows.iter().map(|row| row.period);
        let (first, last) = (ends.clone().min().unwrap(), ends.max().unwrap());
        if self.is_regular { first.until(last).collect() } else { Vec::new() }
    }

    /// Whether a newer figure should be there by now: after one and a half times as long as it lasts;
    /// of one that does not come again, as far as is known, after three years.
    pub fn is_outdated(&self, newest: Period) -> bool {
        let since = NOW - 1 - newest.last();
        let long = match newest {
            _ if !self.is_regular => 35,
            Period::Year(_) | Period::School(_) => 17,
            Period::Pooled(..) => 35,
            Period::Quarter(..) => 3,
            Period::Month(..) => 0,
        };
        since > long
    }

    /// Whether its areas add up to their whole.
    pub fn is_sum(&self) -> bool {
        self.has_sum && matches!(self.measure, Count | Amount)
    }

    /// Which series there are: names in the order of the register, and those of parts.
    pub fn names(&self) -> Vec<&'static str> {
        let all = AREAS.iter().map(|area| area.1).chain(PARTS);
        all.filter(|name| self.rows.iter().any(|row| row.of == *name)).collect()
    }
}

/// The first month that is not over on the day of the build.
pub const NOW: i64 = 2026 * 12 + 10;
