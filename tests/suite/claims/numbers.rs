//! Numbers as they stand in a text, and what they may stand for.

use rust_decimal::Decimal;

use super::Lang;
use super::grammar::Reader;
use super::indicator::STEPS;
use super::truth::rounded;

/// A number as it stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    pub number: Decimal,
    /// Of money in millions, a million.
    pub times: Decimal,
    pub is_money: bool,
}

impl Reader<'_> {
    /// A value: `45,7`, `45,7 procent`, `€ 12,50`, `81 meldingen`.
    pub fn shown(&self, text: &str) -> Option<Shown> {
        if self.of.measure.is_worded() {
            let step = STEPS.iter().position(|step| *step == text)?;
            let number = Decimal::from(step + 1);
            return Some(Shown { number, times: Decimal::ONE, is_money: false });
        }
        let unit = self.of.unit[self.lang as usize];
        let bare = if self.of.measure.is_percent() {
            let ends = [" procent", " per cent", "%"];
            let of_unit = [
                format!(" procent ({unit})"),
                format!(" per cent ({unit})"),
                format!(" {unit}"),
                unit.to_owned(),
            ];
            let mut ends: Vec<&str> = of_unit.iter().map(String::as_str).chain(ends).collect();
            ends.retain(|end| !end.trim().is_empty());
            ends.iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text)
        } else if unit.is_empty() {
            text
        } else {
            let ends = [format!(" {unit}"), format!(" ({unit})")];
            ends.iter().find_map(|end| text.strip_suffix(end.as_str())).unwrap_or(text)
        };
        // A label shortens what is large.
        let short = [" mln", " m"]
            .iter()
            .find_map(|end| bare.replace('\u{a0}', " ").strip_suffix(end).map(str::to_owned));
        if let Some(number) = short.and_then(|text| number(&text, self.lang)) {
            return Some(Shown { number, times: Decimal::from(1_000_000), is_money: false });
        }
        if let Some(number) = number(bare, self.lang) {
            return Some(Shown { number, times: Decimal::ONE, is_money: false });
        }
        self.money(text)
    }

    pub fn money(&self, text: &str) -> Option<Shown> {
        let text = text.replace('\u{a0}', " ");
        let one = Decimal::ONE;
        let million = [" miljoen ", " million "].iter().find_map(|word| text.split_once(word));
        if let Some((text, _)) = million {
            let number = number(text, self.lang)?;
            return Some(Shown { number, times: Decimal::from(1_000_000), is_money: true });
        }
        let (minus, text) = match text.strip_prefix('−') {
            Some(rest) => ("−", rest),
            None => ("", text.as_str()),
        };
        let text = ["€", "US$", "$"].iter().find_map(|sign| text.strip_prefix(sign))?;
        let number = number(&format!("{minus}{}", text.trim_start()), self.lang)?;
        Some(Shown { number, times: one, is_money: true })
    }

    /// The size of a difference: `1,5 procentpunt`, `36`, `€ 5`.
    pub fn difference(&self, text: &str) -> Option<Shown> {
        if self.of.measure.is_percent() {
            let ends = [" procentpunt", " percentage points", " percentage point"];
            let bare = ends.iter().find_map(|end| text.strip_suffix(end))?;
            let number = number(bare, self.lang)?;
            return Some(Shown { number, times: Decimal::ONE, is_money: false });
        }
        if self.of.measure.is_worded() {
            let ends = [" stappen", " stap", " steps", " step"];
            let bare = ends.iter().find_map(|end| text.strip_suffix(end))?;
            let number = number(bare, self.lang)?;
            return Some(Shown { number, times: Decimal::ONE, is_money: false });
        }
        self.shown(text)
    }

    /// In how many decimals values are shown at least; none is as they were written.
    pub fn least(&self) -> Option<u32> {
        use super::indicator::Measure::Amount;
        if self.of.measure != Amount {
            return self.of.decimals;
        }
        let values = || self.of.rows.iter().filter_map(|row| row.value);
        let is_whole =
            self.of.decimals.map_or_else(|| values().all(|v| v.fract().is_zero()), |d| d == 0);
        Some(if is_whole { 0 } else { 2 })
    }

    /// Whether a number is that value, rounded no further than the indicator says.
    pub fn is_value(&self, shown: Shown, value: Decimal) -> bool {
        if shown.times > Decimal::ONE && !shown.is_money {
            return shown.number.normalize() == rounded(value / shown.times, 2).normalize();
        }
        self.decimals(shown).is_some_and(|decimals| match decimals {
            Some(decimals) => shown.number * shown.times == rounded(value, decimals),
            None => shown.number == value,
        })
    }

    /// Whether it is the distance between two values as these are shown.
    pub fn is_distance(&self, shown: Shown, a: Decimal, b: Decimal) -> bool {
        self.decimals(shown).is_some_and(|decimals| match decimals {
            Some(decimals) => {
                shown.number * shown.times == (rounded(a, decimals) - rounded(b, decimals)).abs()
            }
            None => shown.number == (a - b).abs(),
        })
    }

    /// To how many decimals a number has been rounded, if that is allowed.
    pub fn decimals(&self, shown: Shown) -> Option<Option<u32>> {
        match self.least() {
            None => Some(None),
            // Millions are told whole, and money without decimals where it has none.
            Some(least) if shown.times > Decimal::ONE => Some(Some(least)),
            Some(least) if shown.is_money => Some(Some(shown.number.scale().max(least).min(2))),
            Some(least) => {
                let scale = shown.number.scale();
                (scale >= least && scale <= least + 4).then_some(Some(scale))
            }
        }
    }
}

/// `−1.234,5`, in groups of three and with the marks of its language.
pub fn number(text: &str, lang: Lang) -> Option<Decimal> {
    let (group, mark) = match lang {
        Lang::Nl => ('.', ','),
        Lang::En => (',', '.'),
    };
    let (minus, digits) = match text.strip_prefix('−') {
        Some(rest) => ("-", rest),
        None => ("", text),
    };
    let (whole, fraction) = digits.split_once(mark).unwrap_or((digits, ""));
    let groups: Vec<&str> = whole.split(group).collect();
    let is_right = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let is_grouped = groups.iter().skip(1).all(|part| part.len() == 3)
        && (groups.len() == 1 && whole.len() < 4 || groups.len() > 1 && groups[0].len() < 4);
    let is_number = groups.iter().all(is_right)
        && is_grouped
        && (digits.len() == whole.len() || is_right(&fraction));
    let plain = format!(
        "{minus}{}{}{fraction}",
        groups.concat(),
        if fraction.is_empty() { "" } else { "." }
    );
    is_number.then(|| plain.parse().ok()).flatten()
}
