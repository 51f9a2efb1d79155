//! Contrast of colours after WCAG 2.2: relative luminance of sRGB, and the ratio of two of them.
//!
//! <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>

/// The relative luminance of `#rrggbb`, 0 for black to 1 for white; none for anything else.
pub fn luminance(colour: &str) -> Option<f64> {
    let hex = colour.strip_prefix('#').filter(|hex| hex.len() == 6)?;
    let channel = |range: std::ops::Range<usize>| -> Option<f64> {
        let value = f64::from(u8::from_str_radix(hex.get(range)?, 16).ok()?) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some(0.2126 * channel(0..2)? + 0.7152 * channel(2..4)? + 0.0722 * channel(4..6)?)
}

/// The contrast of two colours, from 1 to 21.
pub fn ratio(a: &str, b: &str) -> Option<f64> {
    let (a, b) = (luminance(a)?, luminance(b)?);
    Some((a.max(b) + 0.05) / (a.min(b) + 0.05))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_twenty_one_to_one() {
        assert!((ratio("#000000", "#ffffff").unwrap() - 21.0).abs() < 1e-9);
        assert!((ratio("#777777", "#ffffff").unwrap() - 4.478).abs() < 1e-3);
        assert_eq!(ratio("red", "#ffffff"), None);
    }
}
