//! Indicators made by chance, with all that their sentences can be held against.

use rust_decimal::Decimal;

use super::dice::Dice;
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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    Count,
    Percentage,
    Rate,
    Score,
    Index,
    Amount,
    Change,
}

use Measure::{Amount, Change, Count, Index, Percentage, Rate, Score};

impl Measure {
    pub fn is_percent(self) -> bool {
        matches!(self, Percentage | Change)
    }

    fn word(self) -> &'static str {
        match self {
            Count => "count",
            Percentage => "percentage",
            Rate => "rate",
            Score => "score",
            Index => "index",
            Amount => "amount",
            Change => "change",
        }
    }

    /// Dutch and English; the empty unit comes with every measure.
    fn units(self) -> &'static [[&'static str; 2]] {
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
}

impl Status {
    fn word(self) -> &'static str {
        match self {
            Self::Final => "final",
            Self::Provisional => "provisional",
            Self::Estimate => "estimate",
            Self::Forecast => "forecast",
            Self::Missing => "missing",
            Self::Suppressed => "suppressed",
            Self::NotApplicable => "not-applicable",
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
    pub fn is_forecast(&self) -> bool {
        self.status == Status::Forecast
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
    fn word(self) -> &'static str {
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
    pub period: Period,
    pub kind: Kind,
    pub value: Option<Decimal>,
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
    /// Whether editors leave it open that its areas add up.
    pub has_sum: bool,
    pub rows: Vec<Row>,
    pub targets: Vec<Target>,
}

/// A number with so many decimals.
fn decimal(mantissa: i64, scale: u32) -> Decimal {
    Decimal::new(mantissa, scale)
}

impl Indicator {
    pub fn by_chance(number: usize, dice: &mut Dice) -> Self {
        let measure =
            dice.pick(&[Count, Percentage, Percentage, Rate, Score, Index, Amount, Change]);
        let unit = match dice.percent(85) {
            true => dice.pick(measure.units()),
            false => ["", ""],
        };
        let letters: String = format!("{number:04}").bytes().map(|b| char::from(b + 49)).collect();
        let mut made = Self {
            id: format!("cijfer-{number}"),
            title: [format!("Cijfer {letters}"), format!("Figure {letters}")],
            unit,
            measure,
            decimals: None,
            polarity: Polarity::None,
            cumulative: measure == Count && dice.percent(15),
            baseline: None,
            breaks: Vec::new(),
            form: dice.percent(40).then(|| dice.pick(&["line", "bars", "dots", "multiples"])),
            has_sum: matches!(measure, Count | Amount) && dice.percent(70),
            rows: Vec::new(),
            targets: Vec::new(),
        };
        let scale = match measure {
            Count => 0,
            Amount => dice.pick(&[0, 2]),
            _ => dice.pick(&[0, 1, 1, 2, 3]),
        };
        made.decimals = dice.percent(60).then(|| match measure {
            Count => 0,
            Amount => dice.pick(&[0, 2]),
            _ => u32::try_from(dice.below(3)).unwrap(),
        });
        let periods = periods(dice);
        made.fill(&periods, scale, dice);
        made.frame(&periods, dice);
        made
    }

    fn fill(&mut self, periods: &[Period], scale: u32, dice: &mut Dice) {
        let mut names: Vec<&str> = AREAS.iter().map(|area| area.1).collect();
        match dice.below(10) {
            0 => names.retain(|name| *name == OWN),
            1 => names.retain(|name| [OWN, CITY].contains(name)),
            2 => names.retain(|name| *name != OWN),
            3 => names.retain(|name| !["Stad", "Noord", "Zuid"].contains(name)),
            _ => names.retain(|name| *name == OWN || dice.percent(80)),
        }
        let parts: &[&str] =
            if dice.percent(15) { &PARTS[..2 + usize::from(dice.percent(50))] } else { &[] };
        if !parts.is_empty() && dice.percent(50) {
            names.clear();
        }
        names.extend(parts);
        let level = self.level(scale, dice);
        let step = dice.pick(&[1, 1, 2, 5, 40]);
        let with_margins = self.measure != Change && scale > 0 && dice.percent(25);
        let gaps = dice.pick(&[0, 0, 10, 40]);
        for name in names {
            let of: &'static str =
                AREAS.iter().map(|a| a.1).chain(PARTS).find(|n| *n == name).unwrap();
            let mut last = level + dice.between(-3, 3) * step;
            for period in periods {
                if dice.percent(gaps) {
                    continue;
                }
                last = match dice.below(6) {
                    0 | 1 => last,
                    2 => level,
                    _ => last + dice.between(-4, 4) * step,
                };
                last = self.within(last, scale);
                self.rows.push(self.row(of, *period, decimal(last, scale), with_margins, dice));
            }
        }
        if self.rows.is_empty() {
            self.rows.push(self.row(OWN, periods[0], decimal(level, scale), false, dice));
        }
    }

    /// Around what its values lie, in units of their last decimal.
    fn level(&self, scale: u32, dice: &mut Dice) -> i64 {
        let unit = 10_i64.pow(scale);
        match self.measure {
            Count => dice.pick(&[2, 12, 150, 4000]),
            Percentage => dice.pick(&[1, 12, 50, 99]) * unit,
            Rate => dice.pick(&[1, 46, 800]) * unit,
            Score => dice.pick(&[5, 7]) * unit,
            Index => 100 * unit,
            Amount => dice.pick(&[0, 90, 25_000, 1_620_000]) * unit,
            Change => dice.pick(&[-3, 0, 2, 101]) * unit,
        }
    }

    fn within(&self, value: i64, scale: u32) -> i64 {
        let unit = 10_i64.pow(scale);
        match self.measure {
            Percentage => value.clamp(0, 100 * unit),
            Score => value.clamp(unit, 10 * unit),
            Amount | Change => value,
            _ => value.max(0),
        }
    }

    fn row(
        &self,
        of: &'static str,
        period: Period,
        value: Decimal,
        margins: bool,
        dice: &mut Dice,
    ) -> Row {
        let can_hide = matches!(self.measure, Rate | Score | Index);
        let status = match dice.below(40) {
            0 | 1 => Status::Provisional,
            2 | 3 => Status::Estimate,
            4 => Status::Missing,
            5 if can_hide => Status::Suppressed,
            6 => Status::NotApplicable,
            7 if dice.percent(30) => Status::Forecast,
            _ => Status::Final,
        };
        let status = if is_future(period) { Status::Forecast } else { status };
        let is_known =
            !matches!(status, Status::Missing | Status::Suppressed | Status::NotApplicable);
        let interval = (margins && is_known && dice.percent(90)).then(|| {
            let wide = Decimal::new(dice.between(1, 6), value.scale());
            let (low, high) = (value - wide, value + wide);
            match self.measure {
                Percentage => (low.max(Decimal::ZERO), high.min(Decimal::ONE_HUNDRED)),
                Amount => (low, high),
                _ => (low.max(Decimal::ZERO), high),
            }
        });
        Row { of, period, value: is_known.then_some(value), interval, status }
    }

    /// What editors say around the table.
    fn frame(&mut self, periods: &[Period], dice: &mut Dice) {
        let known = |made: &Self| -> Vec<Decimal> {
            let own = made.rows.iter().filter(|row| row.of == OWN);
            own.filter_map(|row| row.value).collect()
        };
        let values = known(self);
        let any = |dice: &mut Dice| match values.as_slice() {
            [] => self.rows[0].value.unwrap_or_default(),
            all => dice.pick(all),
        };
        let unit =
            |dice: &mut Dice| Decimal::new(dice.between(-6, 6), any(dice).scale()).normalize();
        self.polarity = match dice.below(8) {
            0..=2 => Polarity::Higher,
            3..=5 => Polarity::Lower,
            6 => {
                let low = any(dice);
                Polarity::Range(low, low + unit(dice).abs() + Decimal::ONE)
            }
            _ => Polarity::None,
        };
        self.baseline = dice.percent(60).then(|| dice.pick(periods));
        if dice.percent(12) {
            self.breaks.push(dice.pick(periods));
        }
        let last = periods.last().unwrap().last() / 12;
        let mut years: Vec<i64> =
            (0..dice.below(4)).map(|_| dice.between(last - 3, last + 5).min(2034)).collect();
        years.sort_unstable();
        years.dedup();
        let kind = dice.pick(&[
            Kind::Absolute,
            Kind::Absolute,
            Kind::Absolute,
            Kind::ChangeFromBaseline,
            Kind::RelativeChange,
            Kind::Gap,
            Kind::Maintain,
            Kind::Direction,
        ]);
        let is_school = matches!(periods[0], Period::School(_));
        for year in years {
            let value = match kind {
                Kind::Absolute => Some(self.fitting(any(dice) + unit(dice))),
                Kind::Maintain => dice.percent(50).then(|| self.fitting(any(dice))),
                Kind::ChangeFromBaseline | Kind::Gap => Some(unit(dice)),
                Kind::RelativeChange => Some(Decimal::from(dice.between(-30, 30))),
                Kind::Direction => None,
            };
            let period = if is_school { Period::School(year - 1) } else { Period::Year(year) };
            self.targets.push(Target { period, kind, value });
        }
    }

    fn fitting(&self, value: Decimal) -> Decimal {
        match self.measure {
            Percentage => value.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED),
            Amount | Change => value,
            _ => value.max(Decimal::ZERO),
        }
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

    /// Its files, below the folder of content.
    pub fn files(&self) -> Vec<(String, String)> {
        let mut front = format!(
            "title: {}\nunit: \"{}\"\nmeasure: {}\n",
            self.title[0],
            self.unit[0],
            self.measure.word()
        );
        let mut say = |line: String| front.push_str(&format!("{line}\n"));
        match self.polarity {
            Polarity::Higher => say("polarity: higher".to_owned()),
            Polarity::Lower => say("polarity: lower".to_owned()),
            Polarity::Range(low, high) => {
                say(format!("polarity: range\ngood_range: [{low}, {high}]"));
            }
            Polarity::None => say("polarity: none".to_owned()),
        }
        if let Some(decimals) = self.decimals {
            say(format!("decimals: {decimals}"));
        }
        if self.cumulative {
            say("cumulative: true".to_owned());
        }
        if let Some(baseline) = self.baseline {
            say(format!("baseline: {{period: {}}}", baseline.written()));
        }
        if let Some(at) = self.breaks.first() {
            say(format!("series_breaks: [{{at: {}}}]", at.written()));
        }
        if let Some(form) = self.form {
            say(format!("chart: {{type: {form}}}"));
        }
        if !self.has_sum {
            say("aggregation: none".to_owned());
        }
        if self.rows.iter().any(|row| matches!(row.period, Period::School(_))) {
            say("year: {kind: school, starts: 08}".to_owned());
        }
        let has_parts = self.rows.iter().any(|row| PARTS.contains(&row.of));
        if has_parts {
            say(format!("breakdowns: [{{dimension: leeftijd, values: [{}]}}]", PARTS.join(", ")));
        }
        let folder = format!("indicators/{}", self.id);
        vec![
            (format!("{folder}.md"), format!("---\n{front}---\n")),
            (
                format!("{folder}.en.md"),
                format!("---\ntitle: {}\nunit: \"{}\"\n---\n", self.title[1], self.unit[1]),
            ),
            (format!("{folder}.csv"), self.table(has_parts)),
        ]
    }

    fn table(&self, has_parts: bool) -> String {
        let mut table = "area,period,value,lower,upper,status".to_owned();
        table.push_str(if has_parts { ",by_leeftijd\n" } else { "\n" });
        for row in &self.rows {
            let number = |value: Option<Decimal>| value.map_or_else(String::new, |v| v.to_string());
            let area = AREAS.iter().find(|area| area.1 == row.of).map_or("noord", |area| area.0);
            let part = if PARTS.contains(&row.of) { row.of } else { "" };
            let ends = row.interval.unzip();
            table.push_str(&format!(
                "{area},{},{},{},{},{}{}{}\n",
                row.period.written(),
                number(row.value),
                number(ends.0),
                number(ends.1),
                row.status.word(),
                if has_parts { "," } else { "" },
                part
            ));
        }
        table
    }

    /// Its rows of `targets.csv`.
    pub fn target_rows(&self) -> String {
        let row = |(number, target): (usize, &Target)| {
            format!(
                "{}-{number},{},noord,{},{},{},{}\n",
                self.id,
                self.id,
                target.period.written(),
                target.value.map_or_else(String::new, |v| v.to_string()),
                target.kind.word(),
                if target.kind == Kind::Gap { "stad" } else { "" }
            )
        };
        self.targets.iter().enumerate().map(row).collect()
    }
}

/// The first month that is not over on the day of the build.
pub const NOW: i64 = 2026 * 12 + 10;

fn is_future(period: Period) -> bool {
    period.last() >= NOW
}

fn periods(dice: &mut Dice) -> Vec<Period> {
    let count = dice.pick(&[1, 2, 2, 3, 3, 4, 5, 7]);
    let end = dice.between(2019, 2026);
    let mut all: Vec<Period> = match dice.below(10) {
        0 => (0..count + 2).map(|at| Period::Quarter(end - 1 - at / 4, 4 - at % 4)).collect(),
        1 => (0..count + 2).map(|at| Period::Month(end - 1 - at / 12, 12 - at % 12)).collect(),
        2 => (0..count).map(|at| Period::School(end - 2 - at)).collect(),
        3 => (0..count).map(|at| Period::Pooled(end - 3 - at, end - 1 - at)).collect(),
        4 => (0..count).map(|at| Period::Pooled(end - 3 - 3 * at, end - 1 - 3 * at)).collect(),
        _ => {
            let apart = dice.pick(&[1, 1, 1, 2]);
            (0..count).map(|at| Period::Year(end - at * apart)).collect()
        }
    };
    all.reverse();
    all
}
