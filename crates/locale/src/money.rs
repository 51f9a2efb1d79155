//! Amounts: short where no digit is lost by it, and whole in tables.

use super::Locale;
use crate::say;
use base::value::{Decimal, round_half_away};

/// The words for many zeros, the largest first: the power of ten and the key of the message.
const UNITS: [(u32, &str, &str); 2] =
    [(9, "money-billion", "money-billion-range"), (6, "money-million", "money-million-range")];

/// With more decimals a number of millions is harder to read than the amount itself, and
/// `1,234 miljoen` looks like a thousand.
const MOST_DECIMALS: u32 = 2;

impl Locale {
    /// An amount to be read: `2,9 miljoen euro`, `€ 450.000`. It is never rounded to millions;
    /// what they cannot hold in two decimals is written in full. `currency` is a code such as `EUR`.
    pub fn money(&self, amount: Decimal, currency: &str) -> String {
        let short = UNITS.iter().find_map(|&(power, key, _)| {
            let number = in_unit(amount, power).filter(|n| !n.is_zero())?;
            Some(say!(self, key, number = self.number_as_written(number), currency))
        });
        short.unwrap_or_else(|| self.money_exact(amount, currency))
    }

    /// A range to be read: `22,5 tot 27 miljoen euro`. Both ends are in one unit or both in full.
    pub fn money_range(&self, low: Decimal, high: Decimal, currency: &str) -> String {
        if low == high {
            return self.money(low, currency);
        }
        let short = UNITS.iter().find_map(|&(power, _, key)| {
            let (low, high) = (in_unit(low, power)?, in_unit(high, power)?);
            Some(say!(
                self,
                key,
                low = self.number_as_written(low),
                high = self.number_as_written(high),
                currency
            ))
        });
        short.unwrap_or_else(|| {
            say!(
                self,
                "money-range",
                low = self.money_exact(low, currency),
                high = self.money_exact(high, currency)
            )
        })
    }

    /// An amount in full, for tables: `€ 15.000.000`, with cents where there are any. What is less
    /// than a cent, as in a part of an amount, is rounded.
    pub fn money_exact(&self, amount: Decimal, currency: &str) -> String {
        let amount = round_half_away(amount, 2).normalize();
        let decimals = if amount.scale() == 0 { 0 } else { 2 };
        let number = self.notation.write(amount.abs(), decimals, true);
        say!(self, "money-exact", number, minus = self.notation.sign(amount), currency)
    }
}

/// The amount in units of ten to this power, if that keeps every digit and is at least one; zero
/// fits every unit.
fn in_unit(amount: Decimal, power: u32) -> Option<Decimal> {
    let amount = amount.normalize();
    let scale = amount.scale() + power;
    let number = Decimal::try_from_i128_with_scale(amount.mantissa(), scale).ok()?.normalize();
    let is_short = number.scale() <= MOST_DECIMALS;
    (is_short && (number.is_zero() || number.abs() >= Decimal::ONE)).then_some(number)
}

#[cfg(test)]
mod tests {
    use crate::tests::{d, en, nl};

    #[test]
    fn an_amount_is_short_where_no_digit_is_lost() {
        for (amount, dutch, english) in [
            ("0", "€\u{a0}0", "€0"),
            ("12.5", "€\u{a0}12,50", "€12.50"),
            ("12.00", "€\u{a0}12", "€12"),
            ("450000", "€\u{a0}450.000", "€450,000"),
            ("999999", "€\u{a0}999.999", "€999,999"),
            ("1000000", "1 miljoen euro", "1 million euros"),
            ("1234567", "€\u{a0}1.234.567", "€1,234,567"),
            ("1234000", "€\u{a0}1.234.000", "€1,234,000"),
            ("2900000.00", "2,9 miljoen euro", "2.9 million euros"),
            ("22500000", "22,5 miljoen euro", "22.5 million euros"),
            ("15750000", "15,75 miljoen euro", "15.75 million euros"),
            ("1000000.01", "€\u{a0}1.000.000,01", "€1,000,000.01"),
            ("-2900000", "−2,9 miljoen euro", "−2.9 million euros"),
            ("-450000", "€\u{a0}−450.000", "−€450,000"),
            ("1250000000", "1,25 miljard euro", "1.25 billion euros"),
            ("1234500000", "1.234,5 miljoen euro", "1,234.5 million euros"),
            ("1200000000000", "1.200 miljard euro", "1,200 billion euros"),
        ] {
            assert_eq!(nl().money(d(amount), "EUR"), dutch);
            assert_eq!(en().money(d(amount), "EUR"), english);
        }
    }

    #[test]
    fn another_currency_has_its_sign_or_its_code() {
        assert_eq!(nl().money(d("5"), "GBP"), "£\u{a0}5");
        assert_eq!(en().money(d("5"), "USD"), "US$5");
        assert_eq!(nl().money(d("5"), "CHF"), "CHF\u{a0}5");
        assert_eq!(en().money(d("5"), "CHF"), "CHF\u{a0}5");
        assert_eq!(en().money(d("5000000"), "CHF"), "5 million CHF");
        assert_eq!(nl().money(d("5000000"), "USD"), "5 miljoen dollar");
    }

    #[test]
    fn both_ends_of_a_range_are_in_one_unit() {
        for (low, high, dutch, english) in [
            ("22500000", "27000000", "22,5 tot 27 miljoen euro", "22.5 to 27 million euros"),
            ("500000000", "1200000000", "500 tot 1.200 miljoen euro", "500 to 1,200 million euros"),
            ("1000000000", "1500000000", "1 tot 1,5 miljard euro", "1 to 1.5 billion euros"),
            ("0", "5000000", "0 tot 5 miljoen euro", "0 to 5 million euros"),
            ("450000", "1200000", "€\u{a0}450.000 tot €\u{a0}1.200.000", "€450,000 to €1,200,000"),
            ("3000000", "3000000.00", "3 miljoen euro", "3 million euros"),
        ] {
            assert_eq!(nl().money_range(d(low), d(high), "EUR"), dutch);
            assert_eq!(en().money_range(d(low), d(high), "EUR"), english);
        }
    }

    #[test]
    fn a_table_has_the_whole_amount() {
        assert_eq!(nl().money_exact(d("15000000"), "EUR"), "€\u{a0}15.000.000");
        assert_eq!(en().money_exact(d("15000000.00"), "EUR"), "€15,000,000");
        assert_eq!(nl().money_exact(d("0.125"), "EUR"), "€\u{a0}0,13");
        assert_eq!(nl().money_exact(d("41234.638"), "EUR"), "€\u{a0}41.234,64");
        assert_eq!(nl().money_exact(d("12.999"), "EUR"), "€\u{a0}13");
        assert_eq!(
            en().money_exact(d("-79228162514264337593543950335"), "EUR"),
            "−€79,228,162,514,264,337,593,543,950,335"
        );
    }
}
