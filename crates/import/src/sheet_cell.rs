//! A cell of a spreadsheet as it is shown.

use calamine::DataRef;

use super::grid::Kind;

/// The signs of a number format that mean something, in small letters: without what stands in
/// quotation marks, in brackets or behind a backslash, which is only shown.
pub fn signs(format: &str) -> String {
    let mut signs = String::new();
    let mut rest = format.chars();
    while let Some(sign) = rest.next() {
        let until = match sign {
            '"' => '"',
            '[' => ']',
            '\\' | '_' | '*' => {
                rest.next();
                continue;
            }
            _ => {
                signs.extend(sign.to_lowercase());
                continue;
            }
        };
        rest.by_ref().find(|sign| *sign == until);
    }
    signs
}

/// A cell as text, and what the spreadsheet says it is; none for an empty one.
pub fn words(value: &DataRef<'_>, format: &str) -> Option<(String, Kind)> {
    Some(match value {
        DataRef::Empty => return None,
        DataRef::String(text) => (text.clone(), Kind::Text),
        DataRef::SharedString(text) => ((*text).to_owned(), Kind::Text),
        DataRef::Int(number) if format.contains('%') => (per_cent(*number as f64), Kind::Percent),
        DataRef::Int(number) => (number.to_string(), Kind::Number),
        DataRef::Float(number) if format.contains('%') => (per_cent(*number), Kind::Percent),
        DataRef::Float(number) => (shown(*number), Kind::Number),
        DataRef::Bool(flag) => (flag.to_string(), Kind::NoValue),
        DataRef::Error(error) => (error.to_string(), Kind::NoValue),
        DataRef::DateTime(date) if date.is_datetime() => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            match (format.contains('y'), format.contains('m'), format.contains('d')) {
                (true, false, false) => (format!("{year:04}"), Kind::Date),
                (true, true, false) => (format!("{year:04}-{month:02}"), Kind::Date),
                _ => (format!("{year:04}-{month:02}-{day:02}"), Kind::Date),
            }
        }
        DataRef::DateTime(date) => (shown(date.as_f64()), Kind::Date),
        DataRef::DateTimeIso(date) => {
            let day = date.split('T').next().unwrap_or_default();
            (day.to_owned(), Kind::Date)
        }
        DataRef::DurationIso(duration) => (duration.clone(), Kind::Date),
    })
}

/// A number with the 15 digits that a spreadsheet shows of it: what it calculates beyond those is
/// an accident of binary fractions (2.2000000000000002).
fn shown(number: f64) -> String {
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    rounded.to_string()
}

fn per_cent(number: f64) -> String {
    shown(number * 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_a_spreadsheet_shows_them() {
        assert_eq!(shown(1.1 + 1.1 + f64::EPSILON * 2.0), "2.2");
        assert_eq!(shown(0.1 + 0.2), "0.3");
        assert_eq!(shown(1e21), "1000000000000000000000");
        assert_eq!(shown(-0.5), "-0.5");
        assert_eq!(per_cent(0.285), "28.5");
    }

    #[test]
    fn only_what_a_format_means_counts() {
        assert_eq!(signs("0.0\"%\""), "0.0");
        assert_eq!(signs("0.0\\%"), "0.0");
        assert_eq!(signs("[$-413]MMM YYYY"), "mmm yyyy");
        assert_eq!(signs("0.0%"), "0.0%");
    }
}
