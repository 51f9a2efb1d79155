//! Numbers that carry no currency: figures, shares, sizes of files.

use super::Locale;
use crate::say;
use base::value::{Decimal, round_half_away};

impl Locale {
    /// With so many decimals, rounded half away from zero: `1.234,5`. A minus is U+2212.
    pub fn number(&self, value: Decimal, decimals: u32) -> String {
        self.notation.rounded(value, decimals)
    }

    /// With the decimals that the value holds: 1.50 is `1,50`.
    pub fn number_as_written(&self, value: Decimal) -> String {
        self.notation.as_held(value)
    }

    /// A value that is a number of hundredths already: 12.5 is `12,5%`.
    pub fn percent(&self, value: Decimal, decimals: u32) -> String {
        let number = self.number(value, decimals);
        say!(self, "number-percent", number)
    }

    /// In thousands of bytes, as stores and browsers count: `3 kB`, `1,2 MB`.
    pub fn file_size(&self, bytes: u64) -> String {
        const UNITS: [(u32, &str); 3] =
            [(3, "size-kilobytes"), (6, "size-megabytes"), (9, "size-gigabytes")];
        let mut shown = (Decimal::from(bytes), "size-bytes");
        for (power, key) in UNITS {
            if shown.0 < Decimal::ONE_THOUSAND {
                break;
            }
            let size = Decimal::from_i128_with_scale(i128::from(bytes), power);
            let decimals = u32::from(power > 3 && size < Decimal::TEN);
            shown = (round_half_away(size, decimals).normalize(), key);
        }
        let (size, key) = shown;
        let text = self.number_as_written(size);
        say!(self, key, number = text, count = size)
    }
}

#[cfg(test)]
mod tests {
    use crate::tests::{d, en, nl, with};

    #[test]
    fn numbers_are_grouped_and_rounded_half_away_from_zero() {
        for (value, decimals, dutch, english) in [
            ("0", 0, "0", "0"),
            ("0", 2, "0,00", "0.00"),
            ("1", 0, "1", "1"),
            ("12.5", 0, "13", "13"),
            ("-12.5", 0, "−13", "−13"),
            ("2.25", 1, "2,3", "2.3"),
            ("-2.25", 1, "−2,3", "−2.3"),
            ("2.249", 1, "2,2", "2.2"),
            ("999", 0, "999", "999"),
            ("1234", 1, "1.234,0", "1,234.0"),
            ("1234.5", 1, "1.234,5", "1,234.5"),
            ("999999.95", 1, "1.000.000,0", "1,000,000.0"),
            ("0.05", 3, "0,050", "0.050"),
            ("-0.04", 1, "0,0", "0.0"),
            (
                "79228162514264337593543950335",
                0,
                "79.228.162.514.264.337.593.543.950.335",
                "79,228,162,514,264,337,593,543,950,335",
            ),
        ] {
            assert_eq!(nl().number(d(value), decimals), dutch);
            assert_eq!(en().number(d(value), decimals), english);
        }
    }

    #[test]
    fn a_number_keeps_the_decimals_that_it_holds() {
        for (value, dutch) in [
            ("1.50", "1,50"),
            ("-1234.500", "−1.234,500"),
            ("0.0", "0,0"),
            ("-0.0", "0,0"),
            ("0.0000000000000000000000000001", "0,0000000000000000000000000001"),
        ] {
            assert_eq!(nl().number_as_written(d(value)), dutch);
        }
    }

    #[test]
    fn a_percentage_has_a_sign() {
        assert_eq!(nl().percent(d("12.5"), 1), "12,5%");
        assert_eq!(en().percent(d("-12.25"), 1), "−12.3%");
        assert_eq!(en().percent(d("1200"), 0), "1,200%");
    }

    #[test]
    fn other_languages_have_their_own_notation() {
        for (tag, expected) in [
            ("fy", "−1.234.567,8"),
            ("nl-BE", "−1.234.567,8"),
            ("fr", "−1\u{202f}234\u{202f}567,8"),
            ("hi", "−12,34,567.8"),
            ("fa", "\u{200e}−۱٬۲۳۴٬۵۶۷٫۸"),
            ("de-CH", "−1'234'567.8"),
            ("xx", "−1,234,567.8"),
            ("no tag!", "−1,234,567.8"),
        ] {
            assert_eq!(with(tag, "a = b\n").number(d("-1234567.8"), 1), expected, "{tag}");
        }
        let spanish = with("es", "a = b\n");
        assert_eq!(spanish.number(d("1234"), 0), "1234");
        assert_eq!(spanish.number(d("12345"), 0), "12.345");
    }

    #[test]
    fn a_size_has_two_or_three_digits() {
        for (bytes, dutch, english) in [
            (0, "0 bytes", "0 bytes"),
            (1, "1 byte", "1 byte"),
            (999, "999 bytes", "999 bytes"),
            (1_000, "1\u{a0}kB", "1\u{a0}kB"),
            (3_499, "3\u{a0}kB", "3\u{a0}kB"),
            (3_500, "4\u{a0}kB", "4\u{a0}kB"),
            (999_499, "999\u{a0}kB", "999\u{a0}kB"),
            (999_500, "1\u{a0}MB", "1\u{a0}MB"),
            (1_249_999, "1,2\u{a0}MB", "1.2\u{a0}MB"),
            (12_500_000, "13\u{a0}MB", "13\u{a0}MB"),
            (2_500_000_000, "2,5\u{a0}GB", "2.5\u{a0}GB"),
            (u64::MAX, "18.446.744.074\u{a0}GB", "18,446,744,074\u{a0}GB"),
        ] {
            assert_eq!(nl().file_size(bytes), dutch);
            assert_eq!(en().file_size(bytes), english);
        }
    }
}
