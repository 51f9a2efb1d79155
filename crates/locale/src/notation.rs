use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal as Sample;

use super::language::{compiled, language};
use base::value::{Decimal, round_half_away};

/// How a language writes a number: its digits, marks and groups.
///
/// ICU knows them and is asked once, by way of samples; its own formatter copies each number into
/// an array of digits first, and tables hold millions of numbers.
#[derive(Debug, Clone)]
pub(super) struct Notation {
    digits: [char; 10],
    mark: String,
    separator: String,
    /// Digits in the last group, and in each before it: 3 and 3, in India 3 and 2.
    last_group: usize,
    other_groups: usize,
    /// The fewest digits that are grouped: 4, in Spain and Poland 5.
    grouped_from: usize,
    before_negative: String,
    after_negative: String,
}

impl Notation {
    pub fn of(tag: &str) -> Self {
        let formatter =
            compiled(DecimalFormatter::try_new(language(tag).into(), Default::default()));
        let write = |number: i64, power: i16| {
            let mut sample = Sample::from(number);
            sample.multiply_pow10(power);
            formatter.format(&sample).to_string()
        };
        let digits: [char; 10] = std::array::from_fn(|n| {
            let text = write(n as i64, 0);
            text.chars().next().unwrap_or('0')
        });
        let is_digit = |c: char| digits.contains(&c);

        let sample = write(1_111_111_111_111, 0);
        let groups: Vec<usize> = sample
            .split(|c| !is_digit(c))
            .filter(|group| !group.is_empty())
            .map(|group| group.chars().count())
            .collect();
        let grouped_from = (1..=9)
            .find(|&n| write(10_i64.pow(n - 1), 0).chars().any(|c| !is_digit(c)))
            .map_or(usize::MAX, |n| n as usize);
        let negative = write(-1, 0);
        let (before, after) = negative.split_once(is_digit).unwrap_or(("-", ""));
        Self {
            mark: write(11, -1).chars().filter(|&c| !is_digit(c)).collect(),
            separator: sample
                .chars()
                .skip_while(|&c| is_digit(c))
                .take_while(|&c| !is_digit(c))
                .collect(),
            last_group: groups.last().copied().unwrap_or(3),
            other_groups: groups.iter().rev().nth(1).copied().unwrap_or(3),
            grouped_from,
            // A hyphen reads as a dash or not at all; U+2212 is read as "minus".
            before_negative: before.replace('-', "\u{2212}"),
            after_negative: after.replace('-', "\u{2212}"),
            digits,
        }
    }

    /// With the decimals that the value holds.
    pub fn as_held(&self, value: Decimal) -> String {
        self.write(value, value.scale() as usize, true)
    }

    /// With so many decimals, rounded half away from zero.
    pub fn rounded(&self, value: Decimal, decimals: u32) -> String {
        self.write(round_half_away(value, decimals), decimals as usize, true)
    }

    /// A year, or a day of the month: no groups.
    pub fn plain(&self, number: i16) -> String {
        self.write(Decimal::from(number), 0, false)
    }

    /// The sign of a number, for an amount whose currency stands between sign and digits: nothing,
    /// or a minus.
    pub fn sign(&self, value: Decimal) -> &str {
        if is_negative(value) { &self.before_negative } else { "" }
    }

    /// Adds zeros up to `decimals`; never drops a digit.
    pub fn write(&self, value: Decimal, decimals: usize, grouped: bool) -> String {
        let mut buffer = itoa::Buffer::new();
        let text = buffer.format(value.mantissa().unsigned_abs());
        let scale = value.scale() as usize;
        // Of 0.05 the digits are "5": before them stand zeros that nobody wrote.
        let (whole, zeros, fraction) = match text.len().checked_sub(scale) {
            Some(at) if at > 0 => {
                let (whole, fraction) = text.split_at(at);
                (whole, 0, fraction)
            }
            _ => ("0", scale - text.len(), text),
        };
        let negative = is_negative(value);

        let mut out = String::with_capacity(text.len() * 2 + zeros + decimals + 4);
        if negative {
            out.push_str(&self.before_negative);
        }
        let groups = grouped && whole.len() >= self.grouped_from;
        for (index, digit) in whole.bytes().enumerate() {
            if groups && index > 0 && self.ends_group(whole.len() - index) {
                out.push_str(&self.separator);
            }
            out.push(self.digit(digit));
        }
        if scale.max(decimals) > 0 {
            out.push_str(&self.mark);
            out.extend((0..zeros).map(|_| self.digit(b'0')));
            out.extend(fraction.bytes().map(|digit| self.digit(digit)));
            out.extend((scale..decimals).map(|_| self.digit(b'0')));
        }
        if negative {
            out.push_str(&self.after_negative);
        }
        out
    }

    fn ends_group(&self, left: usize) -> bool {
        left == self.last_group
            || left > self.last_group
                && (left - self.last_group).is_multiple_of(self.other_groups.max(1))
    }

    fn digit(&self, byte: u8) -> char {
        let index = usize::from(byte.wrapping_sub(b'0'));
        self.digits.get(index).copied().unwrap_or('0')
    }
}

/// Zero has no sign, however it was rounded.
fn is_negative(value: Decimal) -> bool {
    value.mantissa() < 0
}
