//! Amounts in the sentence of a warning.

use base::value::{Decimal, round_half_away};

/// An amount as it is written in Dutch and in English, with its currency.
pub struct Amount {
    pub nl: String,
    pub en: String,
}

impl Amount {
    pub fn new(amount: Decimal, currency: &str) -> Self {
        let decimals = if amount.fract().is_zero() { 0 } else { 2 };
        let plain = format!("{:.decimals$}", round_half_away(amount, 2));
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let written = |thousands: char, mark: char| {
            let mut text = format!("{currency} ");
            let digits = whole.trim_start_matches('-');
            if digits.len() < whole.len() {
                text.push('-');
            }
            for (index, digit) in digits.chars().enumerate() {
                if index > 0 && (digits.len() - index).is_multiple_of(3) {
                    text.push(thousands);
                }
                text.push(digit);
            }
            if !fraction.is_empty() {
                text.push(mark);
                text.push_str(fraction);
            }
            text
        };
        Self { nl: written('.', ','), en: written(',', '.') }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_grouped_in_threes() {
        let told = |text: &str| {
            let amount = Amount::new(text.parse().unwrap(), "EUR");
            format!("{} {}", amount.nl, amount.en)
        };
        assert_eq!(told("15000000"), "EUR 15.000.000 EUR 15,000,000");
        assert_eq!(told("-1234.5"), "EUR -1.234,50 EUR -1,234.50");
        assert_eq!(told("999.00"), "EUR 999 EUR 999");
    }
}
