//! Numbers in running text that are held to the data: `[45,7](value:misdrijven?area=selwerd)`.

use base::diagnostic::Span;
use base::value::{Decimal, DecimalMark, Period, PeriodProblem, round_half_away};

use super::Spanned;
use super::percent::percent_decoded;

/// Which value is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberQuery {
    /// The whole destination.
    pub span: Span,
    pub indicator: Spanned<String>,
    /// None is the programme's own area.
    pub area: Option<Spanned<String>>,
    /// None is the newest period that has a value.
    pub period: Option<Spanned<Period>>,
    /// Dimensions without `by_`, with the value of each; those that are left out are totals.
    pub by: Vec<(Spanned<String>, Spanned<String>)>,
}

/// What is wrong with a query before the data are asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QueryProblem {
    NoIndicator,
    /// `area`, `period` and `by_…` are known.
    UnknownKey(Spanned<String>),
    Period(Spanned<String>, PeriodProblem),
}

/// Reads what stands behind `value:`. `at` tells the place of a piece of the text.
pub fn query(
    text: &str,
    whole: Span,
    at: &dyn Fn(&str) -> Span,
) -> Result<NumberQuery, QueryProblem> {
    // In a link a space is written as %20, and a plus as %2B.
    let decoded = |piece: &str| percent_decoded(piece).unwrap_or_else(|| piece.to_owned());
    let spanned = |piece: &str| Spanned { value: decoded(piece), span: at(piece) };
    let (indicator, rest) = text.split_once('?').unwrap_or((text, ""));
    if indicator.is_empty() {
        return Err(QueryProblem::NoIndicator);
    }
    let mut query = NumberQuery {
        span: whole,
        indicator: spanned(indicator),
        area: None,
        period: None,
        by: Vec::new(),
    };
    for part in rest.split('&').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        match key {
            // Without a value it is as if the key was not there, as in a table.
            "area" | "period" if value.is_empty() => {}
            "area" => query.area = Some(spanned(value)),
            "period" => match Period::parse(&decoded(value)) {
                Ok(period) => {
                    query.period = Some(Spanned { value: period, span: at(value) });
                }
                Err(problem) => return Err(QueryProblem::Period(spanned(value), problem)),
            },
            _ => match key.strip_prefix("by_") {
                Some(dimension) if !dimension.is_empty() => {
                    query.by.push((spanned(dimension), spanned(value)));
                }
                _ => return Err(QueryProblem::UnknownKey(spanned(key))),
            },
        }
    }
    Ok(query)
}

/// Whether a text says what the data say, in the precision in which it says it.
///
/// `45,7`, `45,7 procent`, `€ 12 miljoen` and `1.234` are read by the marks of the language; the
/// value is rounded half away from zero to the decimals that were written.
pub fn agrees(text: &str, value: Decimal, mark: DecimalMark) -> bool {
    let Some((number, exponent)) = read(text, mark) else {
        return false;
    };
    let unit = Decimal::from(10_u64.pow(exponent));
    let Some(scaled) = value.checked_div(unit) else {
        return false;
    };
    round_half_away(scaled, number.scale()) == number
}

/// The one number of a text, and the power of ten by which its words multiply it.
fn read(text: &str, mark: DecimalMark) -> Option<(Decimal, u32)> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let (head, tail) = text.split_at_checked(start)?;
    let end =
        tail.char_indices().rfind(|(_, c)| c.is_ascii_digit()).map(|(at, c)| at + c.len_utf8())?;
    let (number, behind) = tail.split_at_checked(end)?;
    let (decimal, point) = match mark {
        DecimalMark::Comma => (',', '.'),
        DecimalMark::Point => ('.', ','),
    };
    let (whole, fraction) = match number.split_once(decimal) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (number, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let groups: Vec<&str> = whole.split([point, ' ', '\u{a0}', '\u{202f}', '\u{2009}']).collect();
    let grouped = match groups.as_slice() {
        [single] => digits(single),
        [first, rest @ ..] => {
            digits(first)
                && first.len() <= 3
                && rest.iter().all(|group| digits(group) && group.len() == 3)
        }
        [] => false,
    };
    if !grouped || !fraction.is_none_or(digits) {
        return None;
    }
    let mut plain = String::new();
    if head.trim_end().ends_with(['-', '\u{2212}']) {
        plain.push('-');
    }
    plain.push_str(&groups.concat());
    if let Some(fraction) = fraction {
        plain.push('.');
        plain.push_str(fraction);
    }
    let word = behind.trim_start_matches(|c: char| !c.is_alphabetic());
    let word = word.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let exponent = match word.to_lowercase().as_str() {
        "duizend" | "thousand" => 3,
        "miljoen" | "mln" | "million" => 6,
        "miljard" | "mld" | "billion" => 9,
        _ => 0,
    };
    Some((plain.parse().ok()?, exponent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::diagnostic::FileId;

    fn holds(text: &str, value: &str, mark: DecimalMark) -> bool {
        agrees(text, value.parse().unwrap(), mark)
    }

    #[test]
    fn a_number_is_read_by_the_marks_of_its_language() {
        use DecimalMark::{Comma, Point};
        for (text, value, mark) in [
            ("45,7", "45.7", Comma),
            ("45,7 procent", "45.70", Comma),
            ("45.7%", "45.7", Point),
            ("46", "45.7", Comma),
            ("1.234", "1234", Comma),
            ("1,234.5", "1234.5", Point),
            ("1 234", "1234", Comma),
            ("€ 12 miljoen", "12000000", Comma),
            ("€ 12,5 mln.", "12499999", Comma),
            ("-3,5", "-3.5", Comma),
            ("\u{2212}3,5", "-3.5", Comma),
        ] {
            assert!(holds(text, value, mark), "{text}");
        }
        for (text, value) in [
            ("45,8", "45.7"),
            ("45", "45.7"),
            ("45.7", "45.7"),
            ("45,70001", "45.7"),
            ("ruim de helft", "45.7"),
            ("45,7 in 2023", "45.7"),
            ("1.23", "123"),
            ("12 miljoen", "12"),
            ("", "0"),
        ] {
            assert!(!holds(text, value, Comma), "{text}");
        }
    }

    #[test]
    fn a_query_names_its_parts() {
        let whole = Span::top(FileId(0));
        let read = |text| query(text, whole, &|_| whole);
        let full = read("misdrijven?area=selwerd&period=2023&by_sex=v").unwrap();
        assert_eq!(full.indicator.value, "misdrijven");
        assert_eq!(full.area.unwrap().value, "selwerd");
        assert_eq!(full.period.unwrap().value, Period::Year(2023));
        assert_eq!(full.by.first().unwrap().0.value, "sex");
        let coded = read("misdrijven?period=2021%2F2022&by_age=65%20jaar%2B").unwrap();
        assert_eq!(coded.by.first().unwrap().1.value, "65 jaar+");
        assert_eq!(read(""), Err(QueryProblem::NoIndicator));
        assert!(matches!(read("x?jaar=2023"), Err(QueryProblem::UnknownKey(_))));
        assert!(matches!(read("x?period=23"), Err(QueryProblem::Period(..))));
    }
}
