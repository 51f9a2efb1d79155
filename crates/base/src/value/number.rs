pub use rust_decimal::Decimal;
use rust_decimal::RoundingStrategy;

/// The decimal mark that a table uses: a point, or a comma where the separator is `;`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecimalMark {
    Point,
    Comma,
}

/// Why a cell is no number. Each is a habit of spreadsheets that wants its own hint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberProblem {
    /// `12.5 %`
    PercentSign,
    /// `€ 1234`
    CurrencySign,
    /// `1.234.567`, `1 234`, `1'234`
    ThousandsMark,
    /// `12,5` where the mark is a point.
    DecimalComma,
    /// `12.5` where the mark is a comma.
    DecimalPoint,
    /// `4e3`
    Exponent,
    /// `+4`
    PlusSign,
    /// `−4`, with a minus sign that is not the hyphen of the keyboard.
    UnicodeMinus,
    /// `--4`, `4-`, `- 4`
    MisplacedMinus,
    /// `<5`, `>100`, `ca. 5`
    Comparison,
    /// `5 dagen`
    Unit,
    /// `3-4` or `2024-01-01`
    Date,
    /// `NaN`, `inf`
    NotFinite,
    /// `-0`
    NegativeZero,
    /// More than 28 digits.
    TooLong,
    /// White space, a non-breaking one included, around or within the digits.
    Space,
    /// Anything else.
    Word,
}

/// Whether a cell says that there is no value: empty, `.`, `-`, `x` or `n/a`.
pub fn is_missing(cell: &str) -> bool {
    cell == "x" || is_no_id(cell)
}

/// The same in a column of ids, or of names of parts: `x` is one as any other.
pub fn is_no_id(cell: &str) -> bool {
    matches!(cell, "" | "." | "-" | "n/a")
}

/// Reads an optional minus, digits and one decimal mark, and nothing else.
///
/// The scale is kept as written: `1.50` holds two decimals.
pub fn parse_number(text: &str, mark: DecimalMark) -> Result<Decimal, NumberProblem> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let sign = match mark {
        DecimalMark::Point => '.',
        DecimalMark::Comma => ',',
    };
    let (whole, fraction) = match unsigned.split_once(sign) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(whole) || !fraction.is_none_or(all_digits) {
        return Err(problem(text, mark));
    }
    let normal = match mark {
        DecimalMark::Point => text.parse::<Decimal>(),
        DecimalMark::Comma => text.replace(',', ".").parse(),
    };
    let value = normal.map_err(|_| NumberProblem::TooLong)?;
    // The library rounds what does not fit instead of refusing it.
    if value.scale() as usize != fraction.map_or(0, str::len) {
        return Err(NumberProblem::TooLong);
    }
    if value.is_zero() && text.starts_with('-') {
        return Err(NumberProblem::NegativeZero);
    }
    Ok(value)
}

fn problem(text: &str, mark: DecimalMark) -> NumberProblem {
    let trimmed = text.trim();
    let lower = trimmed.to_lowercase();
    let only = |allowed: &str| trimmed.chars().all(|c| c.is_ascii_digit() || allowed.contains(c));
    let digits = trimmed.bytes().any(|b| b.is_ascii_digit());
    if trimmed.contains('%') {
        NumberProblem::PercentSign
    } else if trimmed.contains(['€', '$', '£'])
        || lower.starts_with("eur")
        || lower.ends_with("eur")
    {
        NumberProblem::CurrencySign
    } else if ["nan", "inf", "-inf", "infinity", "∞", ".nan", ".inf"].contains(&lower.as_str()) {
        NumberProblem::NotFinite
    } else if !digits {
        NumberProblem::Word
    } else if trimmed.contains(['\u{2212}', '\u{2013}', '\u{2014}']) {
        NumberProblem::UnicodeMinus
    } else if trimmed.starts_with(['<', '>', '≤', '≥', '±', '~']) || lower.starts_with("ca") {
        NumberProblem::Comparison
    } else if trimmed.starts_with('+') {
        NumberProblem::PlusSign
    } else if only("-., ")
        && (trimmed.starts_with("--") || trimmed.starts_with("- ") || trimmed.ends_with('-'))
    {
        NumberProblem::MisplacedMinus
    } else if only("-.") && date_like(trimmed) || trimmed.contains('/') && only("/") {
        NumberProblem::Date
    } else if only("eE+-.,") && lower.contains('e') {
        NumberProblem::Exponent
    } else if text != trimmed {
        NumberProblem::Space
    } else if only("-' \u{a0}\u{202f}") {
        NumberProblem::ThousandsMark
    } else if only("-.,") {
        let points = trimmed.matches('.').count();
        let commas = trimmed.matches(',').count();
        match mark {
            DecimalMark::Point if points == 0 && commas == 1 => NumberProblem::DecimalComma,
            DecimalMark::Comma if commas == 0 && points == 1 && !thousands(trimmed, '.') => {
                NumberProblem::DecimalPoint
            }
            _ => NumberProblem::ThousandsMark,
        }
    } else if letters_within(trimmed) {
        NumberProblem::Word
    } else {
        NumberProblem::Unit
    }
}

/// Whether letters stand between digits, as in `0x5` and `1O5`: no unit is written so, but for `5m2`.
fn letters_within(text: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    let is_one_word = !text.contains(char::is_whitespace);
    let is_power = ["m2", "m3"].iter().any(|unit| text.to_lowercase().ends_with(unit));
    is_one_word && !is_power && text.starts_with(digit) && text.ends_with(digit)
}

/// Whether the part behind the mark has three digits, as a thousands mark has.
fn thousands(text: &str, mark: char) -> bool {
    text.rsplit_once(mark).is_some_and(|(_, tail)| tail.len() == 3)
}

fn date_like(text: &str) -> bool {
    text.get(1..).is_some_and(|rest| rest.contains('-'))
}

/// Rounds half away from zero, the way amounts and percentages are shown.
pub fn round_half_away(value: Decimal, decimals: u32) -> Decimal {
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_the_decimals_that_were_written() {
        assert_eq!(parse_number("12.50", DecimalMark::Point).unwrap().to_string(), "12.50");
        assert_eq!(parse_number("-3,5", DecimalMark::Comma).unwrap().to_string(), "-3.5");
        assert_eq!(parse_number("0", DecimalMark::Point).unwrap(), Decimal::ZERO);
    }

    #[test]
    fn each_habit_of_a_spreadsheet_is_told_apart() {
        use NumberProblem::*;
        for (cell, expected) in [
            ("12.5 %", PercentSign),
            ("€ 1.234", CurrencySign),
            ("<5", Comparison),
            ("1,234,567", ThousandsMark),
            ("1 234", ThousandsMark),
            ("12,5", DecimalComma),
            ("n.v.t.", Word),
            ("4e3", Exponent),
            ("NaN", NotFinite),
            ("-0", NegativeZero),
            ("\u{2212}4", UnicodeMinus),
            ("12\u{a0}", Space),
            ("1\u{a0}234", ThousandsMark),
            ("2024-01-01", Date),
            ("5 dagen", Unit),
            ("+4", PlusSign),
            ("1.", ThousandsMark),
            ("12345678901234567890123456789012", TooLong),
        ] {
            assert_eq!(parse_number(cell, DecimalMark::Point), Err(expected), "{cell}");
        }
        assert_eq!(parse_number("12.5", DecimalMark::Comma), Err(DecimalPoint));
        assert_eq!(parse_number("1.234", DecimalMark::Comma), Err(ThousandsMark));
    }

    #[test]
    fn rounding_goes_half_away_from_zero() {
        let half = parse_number("-0.25", DecimalMark::Point).unwrap();
        assert_eq!(round_half_away(half, 1).to_string(), "-0.3");
    }
}
