use super::change::direction;
use super::teller::Teller;
use crate::series::targets::TargetState;
use base::value::Decimal;
use insight::Level;
use locale::say;
use programme::model::{Polarity, TargetKind};

/// What targets ask for, in words.
impl Teller<'_> {
    /// What a target asks for, to stand behind `De streefwaarde voor 2027 is`; none where it names no
    /// number and needs one.
    pub fn phrase(&self, target: &TargetState) -> Option<String> {
        match target.aim.kind {
            TargetKind::Absolute => self.phrase_of(target.level()?),
            TargetKind::ChangeFromBaseline | TargetKind::RelativeChange => {
                self.phrase_of_change(target)
            }
            TargetKind::GapToReference => self.phrase_of_gap(target),
            TargetKind::Maintain => self.phrase_of_keeping(target),
            TargetKind::DirectionOnly => self.phrase_of_direction(target),
        }
    }

    fn phrase_of(&self, level: Level) -> Option<String> {
        let notation = self.notation;
        let write = |value| notation.short(value);
        Some(match level {
            Level::At(value) => write(value),
            Level::Between(low, high) => {
                let (low, high) = (notation.low_end(low), write(high));
                say!(self, "aim-between", low, high)
            }
            Level::AtLeast(value) => say!(self, "aim-at-least", value = write(value)),
            Level::AtMost(value) => say!(self, "aim-at-most", value = write(value)),
        })
    }

    fn phrase_of_change(&self, target: &TargetState) -> Option<String> {
        let aim = target.aim;
        let is_share = aim.kind == TargetKind::RelativeChange;
        let (low, high) = Level::written(aim)?.ends();
        let write = |value: Decimal| match is_share {
            true => self.notation.locale.number_as_written(value.abs().normalize()),
            false => self.notation.low_end(value.abs()),
        };
        // The smaller change first: "2 tot 4 procentpunt lager" of −4 to −2.
        let (least, most) = match high {
            Some(high) if high.abs() < low.abs() => (high, Some(low)),
            high => (low, high),
        };
        let size = match (most, is_share) {
            (Some(most), true) => {
                let most = say!(self, "figure-percent", number = write(most));
                say!(self, "aim-between", low = write(least), high = most)
            }
            (Some(most), false) => {
                let most = self.notation.difference(most);
                say!(self, "aim-between", low = write(least), high = most)
            }
            (None, true) => say!(self, "figure-percent", number = write(least)),
            (None, false) => self.notation.difference(least),
        };
        let baseline = aim.baseline.or(self.grid.plot.yardstick.baseline);
        let baseline = baseline.map(|p| self.notation.when(p));
        let since = self.since(true, &baseline.unwrap_or_default());
        let level = target.level().and_then(|l| self.phrase_of(l));
        let way = match is_share {
            true if least.is_sign_negative() => "lower",
            true => "higher",
            false => self.way(least),
        };
        let key = if level.is_some() { "aim-change" } else { "aim-change-open" };
        let (since, value) = (since.trim(), level.as_deref().unwrap_or_default());
        Some(say!(self, key, size, way, since, value))
    }

    fn phrase_of_gap(&self, target: &TargetState) -> Option<String> {
        let (own, reference) = match target.beside {
            Some(beside) => (beside.place.as_str(), beside.reference.as_str()),
            None => (self.name(self.grid.own()?), self.name(self.grid.reference()?)),
        };
        let level = Level::written(target.aim)?;
        let (size, side, limit) = match (level, self.grid.plot.yardstick.polarity) {
            (Level::Between(low, high), _) => {
                let (low, high) = (low.min(high), low.max(high));
                // Where lower is better the upper end is enough, and the other way round.
                match self.grid.plot.yardstick.polarity {
                    Polarity::Higher => (low, low.is_sign_positive(), "least"),
                    _ => (high, high.is_sign_positive(), "most"),
                }
            }
            (Level::At(value) | Level::AtLeast(value) | Level::AtMost(value), polarity) => {
                let is_above = value > Decimal::ZERO;
                let limit = match (level, polarity, is_above) {
                    (Level::AtLeast(_), _, true) | (Level::AtMost(_), _, false) => "least",
                    (Level::AtLeast(_), _, false) | (Level::AtMost(_), _, true) => "most",
                    (_, Polarity::Lower, true) | (_, Polarity::Higher, false) => "most",
                    (_, Polarity::Lower, false) | (_, Polarity::Higher, true) => "least",
                    _ => "exact",
                };
                (value, is_above, limit)
            }
        };
        if size.is_zero() {
            return Some(say!(self, "aim-no-difference", place = own, reference));
        }
        let difference = self.notation.difference(size);
        let side = if side { "above" } else { "below" };
        Some(say!(self, "aim-beside", place = own, reference, difference, side, limit))
    }

    fn phrase_of_keeping(&self, target: &TargetState) -> Option<String> {
        let plot = self.grid.plot;
        let level = target.progress.and_then(|p| p.level).or(plot.yardstick.kept(target.aim));
        let base = target.progress.and_then(|p| Some((p.base?, p.base_is_baseline)));
        let polarity = match plot.yardstick.polarity {
            Polarity::Higher => "higher",
            Polarity::Lower => "lower",
            Polarity::Range | Polarity::None => "none",
        };
        let is_written = Level::written(target.aim).is_some();
        match (level, base) {
            (Some(Level::Between(low, high)), _) => {
                let (low, high) = (self.notation.low_end(low), self.notation.short(high));
                Some(say!(self, "aim-keep-between", low, high))
            }
            (Some(level), _) if is_written => {
                let value = self.notation.short(level.ends().0);
                Some(say!(self, "aim-keep-level", value, polarity))
            }
            (Some(level), Some((base, is_baseline))) => {
                let since = self.since(is_baseline, &self.notation.when(base.period));
                let value = self.notation.short(level.ends().0);
                Some(say!(self, "aim-keep", value, since, polarity))
            }
            _ => Some(say!(self, "aim-keep-open", polarity)),
        }
    }

    fn phrase_of_direction(&self, target: &TargetState) -> Option<String> {
        let plot = self.grid.plot;
        let sign = target.aim.value.filter(|value| !value.is_zero());
        let way = match (plot.yardstick.polarity, plot.yardstick.good_range, sign) {
            (Polarity::Higher, ..) => "up",
            (Polarity::Lower, ..) => "down",
            (Polarity::Range, Some((low, high)), _) => {
                let (low, high) = (self.notation.low_end(low), self.notation.short(high));
                return Some(say!(self, "aim-nearer", low, high));
            }
            (.., Some(sign)) => direction(sign),
            _ => return None,
        };
        Some(say!(self, "aim-direction", way))
    }
}
