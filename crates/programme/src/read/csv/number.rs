use base::value::{Decimal, DecimalMark, NumberProblem, parse_number};

/// Reads a number; the same as [`parse_number`], without allocating for short ones.
pub fn number(cell: &str, mark: DecimalMark) -> Result<Decimal, NumberProblem> {
    match short(cell.as_bytes(), mark) {
        Some(number) => Ok(number),
        None => parse_number(cell, mark),
    }
}

/// At most 18 digits, so that they fit an `i64`; none for everything else.
fn short(cell: &[u8], mark: DecimalMark) -> Option<Decimal> {
    let sign = match mark {
        DecimalMark::Point => b'.',
        DecimalMark::Comma => b',',
    };
    let (negative, digits) = match cell.strip_prefix(b"-") {
        Some(rest) => (true, rest),
        None => (false, cell),
    };
    if digits.is_empty() || digits.len() > 19 {
        return None;
    }
    let mut value: i64 = 0;
    let mut count = 0u32;
    let mut scale = None;
    for byte in digits {
        match byte {
            b'0'..=b'9' if count < 18 => {
                value = value * 10 + i64::from(byte - b'0');
                count += 1;
                if let Some(scale) = &mut scale {
                    *scale += 1;
                }
            }
            byte if *byte == sign && scale.is_none() && count > 0 => scale = Some(0u32),
            _ => return None,
        }
    }
    if scale == Some(0) || negative && value == 0 {
        return None;
    }
    let value = if negative { -value } else { value };
    Some(Decimal::new(value, scale.unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_numbers_are_read_as_long_ones() {
        for mark in [DecimalMark::Point, DecimalMark::Comma] {
            for cell in [
                "",
                "-",
                "0",
                "-0",
                "0.0",
                "-0.0",
                "5",
                "-5",
                "5.",
                ".5",
                "5.10",
                "-12,50",
                "1.2.3",
                "1,234",
                "1.234",
                "007",
                "+4",
                "4e3",
                " 5",
                "999999999999999999",
                "12a",
                "9999999999999999999",
                "0.123456789012345678",
                "1234567890123456789012345678",
                "٣",
            ] {
                let long = parse_number(cell, mark);
                let read = number(cell, mark);
                assert_eq!(read, long, "{cell}");
                if let (Ok(a), Ok(b)) = (read, long) {
                    assert_eq!(a.to_string(), b.to_string(), "{cell}");
                }
            }
        }
    }
}
