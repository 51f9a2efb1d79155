//! Indicators made by chance.

use rust_decimal::Decimal;

use super::dice::Dice;
use super::indicator::{
    AREAS, CITY, Indicator, Kind, Measure, NOW, OWN, PARTS, Polarity, Row, Status, Target,
};
use super::period::Period;

use Measure::{Amount, Change, Count, Grade, Index, Percentage, Rate, Scale, Score, Words};

/// A number with so many decimals.
fn decimal(mantissa: i64, scale: u32) -> Decimal {
    Decimal::new(mantissa, scale)
}

impl Indicator {
    pub fn by_chance(number: usize, dice: &mut Dice) -> Self {
        let measure =
            dice.pick(&[Count, Percentage, Percentage, Rate, Score, Index, Amount, Change]);
        let measure = match dice.percent(8) {
            true => dice.pick(&[Scale, Scale, Grade, Words]),
            false => measure,
        };
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
            is_regular: dice.percent(40),
            is_compound: dice.percent(25),
            is_monitored: dice.percent(50),
            form: dice
                .percent(40)
                .then(|| dice.pick(&["line", "bars", "dots", "multiples", "map"])),
            has_sum: matches!(measure, Count | Amount) && dice.percent(70),
            rows: Vec::new(),
            targets: Vec::new(),
        };
        let scale = match measure {
            Count | Scale | Grade | Words => 0,
            Amount => dice.pick(&[0, 2]),
            _ => dice.pick(&[0, 1, 1, 2, 3]),
        };
        made.decimals = dice.percent(60).then(|| match measure {
            Count | Scale | Grade | Words => 0,
            Amount => dice.pick(&[0, 2]),
            _ => u32::try_from(dice.below(3)).unwrap(),
        });
        let periods = periods(dice);
        // Of years taken together nobody says how often they come.
        made.is_regular &= periods[0].next().is_some();
        made.fill(&periods, scale, dice);
        made.hide_nothing_that_adds_up();
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
            let run = run(periods.len(), dice);
            for (at, period) in periods.iter().enumerate() {
                if dice.percent(gaps) || run.contains(&at) {
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

    /// What is suppressed could be worked out where a whole is the sum of its parts, be it by chance.
    fn hide_nothing_that_adds_up(&mut self) {
        let areas = AREAS.map(|area| {
            let parts = AREAS.iter().filter(|part| part.3 == area.0).map(|part| part.1);
            (area.1, parts.collect::<Vec<_>>())
        });
        let wholes = areas.into_iter().chain([(OWN, PARTS.to_vec())]);
        let adds_up = |(whole, parts): (&str, Vec<&str>)| {
            let at = |row: &&Row| row.of == whole && row.value.is_some();
            self.rows.iter().filter(at).any(|whole| {
                let such = |row: &&Row| row.period == whole.period && parts.contains(&row.of);
                let known = self.rows.iter().filter(such).filter_map(|row| row.value);
                Some(known.sum()) == whole.value
            })
        };
        if wholes.into_iter().any(adds_up) {
            let hidden = self.rows.iter_mut().filter(|row| row.status == Status::Suppressed);
            hidden.for_each(|row| row.status = Status::Missing);
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
            Scale | Grade | Words => dice.between(1, 4),
        }
    }

    fn within(&self, value: i64, scale: u32) -> i64 {
        let unit = 10_i64.pow(scale);
        match self.measure {
            Percentage => value.clamp(0, 100 * unit),
            Score => value.clamp(unit, 10 * unit),
            Scale | Grade | Words => value.clamp(1, 4),
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
            8 => Status::Unreliable,
            9 if dice.percent(60) => Status::Break,
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
            6 if !self.measure.is_worded() => {
                let (low, wide) = (any(dice), unit(dice).abs() + Decimal::ONE);
                // No percentage lies above a hundred.
                let is_share = self.measure == Percentage;
                let low = if is_share { low.min(Decimal::ONE_HUNDRED - wide) } else { low };
                Polarity::Range(low, low + wide)
            }
            _ => Polarity::None,
        };
        self.baseline = dice.percent(60).then(|| dice.pick(periods));
        if dice.percent(12) {
            self.breaks.push(dice.pick(periods));
        }
        self.aims(periods.last().unwrap().last() / 12, &values, dice);
    }

    /// What its values are to become: targets of one kind, for the own area or for a part.
    fn aims(&mut self, last: i64, values: &[Decimal], dice: &mut Dice) {
        if self.measure.is_words_alone() {
            return;
        }
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
        // There is no arithmetic with steps.
        let is_worked_out =
            matches!(kind, Kind::ChangeFromBaseline | Kind::RelativeChange | Kind::Gap);
        let kind = if self.measure == Scale && is_worked_out { Kind::Absolute } else { kind };
        let parts: Vec<&'static str> =
            PARTS.into_iter().filter(|part| self.rows.iter().any(|row| row.of == *part)).collect();
        let is_school = matches!(self.rows[0].period, Period::School(_));
        let dated = years.into_iter().map(|year| match is_school {
            true => Some(Period::School(year - 1)),
            false => Some(Period::Year(year)),
        });
        let open = dice.percent(12).then_some(None);
        for period in dated.chain(open) {
            let of = match dice.percent(50) && kind != Kind::Gap && !parts.is_empty() {
                true => dice.pick(&parts),
                false => OWN,
            };
            let any = match values {
                [] => self.rows[0].value.unwrap_or_default(),
                all => dice.pick(all),
            };
            let more = Decimal::new(dice.between(-6, 6), any.scale()).normalize();
            let value = match kind {
                Kind::Absolute => Some(self.fitting(any + more)),
                Kind::Maintain => dice.percent(50).then(|| self.fitting(any)),
                Kind::ChangeFromBaseline | Kind::Gap => Some(more),
                Kind::RelativeChange => Some(Decimal::from(dice.between(-30, 30))),
                Kind::Direction => None,
            };
            self.targets.push(Target { period, kind, value, of });
        }
    }

    fn fitting(&self, value: Decimal) -> Decimal {
        match self.measure {
            Percentage => value.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED),
            Scale => value.clamp(Decimal::ONE, Decimal::from(4)),
            Amount | Change => value,
            _ => value.max(Decimal::ZERO),
        }
    }
}

fn is_future(period: Period) -> bool {
    period.last() >= NOW
}

/// A stretch of periods in a row that an area lacks, by their places; often none.
fn run(periods: usize, dice: &mut Dice) -> std::ops::Range<usize> {
    if !dice.percent(25) {
        return 0..0;
    }
    let first = usize::try_from(dice.below(periods as u64)).unwrap();
    first..first + usize::try_from(dice.between(1, 6)).unwrap()
}

fn periods(dice: &mut Dice) -> Vec<Period> {
    let count = dice.pick(&[1, 2, 2, 3, 3, 4, 5, 7, 10]);
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
