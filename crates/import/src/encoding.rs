//! From bytes to text: which encoding, and why.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use base::text;

use super::decision::Decision;
use super::sentence;

/// A text with the reason why it was read so.
#[derive(Debug)]
pub struct Decoded {
    pub text: String,
    pub why: Decision,
}

/// Reads bytes as the encoding for which there is evidence: a mark at the beginning, NULs at every
/// other place (UTF-16), being valid as UTF-8; else Windows-1252, the habit of older programs.
///
/// # Errors
/// Where the bytes are no text: a broken UTF-16, or control characters that no text holds.
pub fn decode(bytes: Vec<u8>) -> Result<Decoded, ()> {
    const LITTLE: &str = "UTF-16 (little endian)";
    const BIG: &str = "UTF-16 (big endian)";
    let by_zeros = |name, nl, en| sentence::encoding_by_zeros(name, text!("{nl}", "{en}"));
    let mark = Encoding::for_bom(&bytes).map(|(encoding, _)| encoding);
    let wide = match (mark, nul_parity(&bytes)) {
        (Some(mark), _) if mark == UTF_8 => {
            let text = String::from_utf8(bytes).map_err(|_| ())?;
            return sound(text, sentence::encoding_by_mark("UTF-8", " (BOM)"));
        }
        (Some(mark), _) => {
            let name = if mark == UTF_16LE { LITTLE } else { BIG };
            Some((mark, sentence::encoding_by_mark(name, "")))
        }
        (None, Some(1)) => Some((UTF_16LE, by_zeros(LITTLE, "tweede", "second"))),
        (None, Some(_)) => Some((UTF_16BE, by_zeros(BIG, "eerste", "first"))),
        (None, None) => None,
    };
    if let Some((encoding, why)) = wide {
        let (text, broken) = encoding.decode_with_bom_removal(&bytes);
        return if broken { Err(()) } else { sound(text.into_owned(), why) };
    }
    match String::from_utf8(bytes) {
        Ok(text) if text.is_ascii() => sound(text, sentence::plain_characters()),
        Ok(text) => sound(text, sentence::valid_utf8()),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            let line = memchr::memchr_iter(b'\n', bytes.get(..at).unwrap_or_default()).count() + 1;
            let byte = format!("{:02X}", bytes.get(at).copied().unwrap_or_default());
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(&bytes);
            sound(text.into_owned(), sentence::no_utf8(byte, line))
        }
    }
}

/// Text holds no control characters but tabs and line ends.
fn sound(text: String, why: Decision) -> Result<Decoded, ()> {
    let control = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0C);
    if text.as_bytes().iter().any(control) {
        return Err(());
    }
    Ok(Decoded { text, why })
}

/// At which of two places the NULs of a text in UTF-16 stand: 1 for little endian, 0 for big.
fn nul_parity(bytes: &[u8]) -> Option<usize> {
    let sample = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    let count = |parity: usize| {
        let places = sample.iter().skip(parity).step_by(2);
        places.filter(|byte| **byte == 0).count()
    };
    let (even, odd) = (count(0), count(1));
    let most = sample.len() / 4;
    if sample.len() < 4 || even.max(odd) <= most {
        None
    } else if odd > even {
        Some(1)
    } else {
        Some(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> (String, String) {
        let decoded = decode(bytes.to_vec()).unwrap();
        (decoded.text, decoded.why.text.en)
    }

    #[test]
    fn each_encoding_is_told_by_its_own_evidence() {
        let wide = |be: bool, mark: bool| -> Vec<u8> {
            let mark = if mark { "\u{feff}" } else { "" };
            let units = format!("{mark}naam;Café\n");
            let units = units.encode_utf16();
            units.flat_map(|u| if be { u.to_be_bytes() } else { u.to_le_bytes() }).collect()
        };
        for (bytes, expected) in [
            ("\u{feff}naam;Café\n".as_bytes().to_vec(), "UTF-8, because the file begins"),
            ("naam;Café\n".as_bytes().to_vec(), "UTF-8, because every character"),
            (b"naam;Caf\xe9\n".to_vec(), "Windows-1252, because byte E9 on line 1"),
            (wide(false, true), "UTF-16 (little endian), because the file"),
            (wide(true, true), "UTF-16 (big endian), because the file"),
            (wide(false, false), "UTF-16 (little endian), because every second"),
            (wide(true, false), "UTF-16 (big endian), because every first"),
        ] {
            let (found, why) = text(&bytes);
            assert_eq!(found.trim_start_matches('\u{feff}'), "naam;Café\n");
            assert!(why.starts_with(expected), "{why}");
        }
        assert!(text(b"naam;1\n").1.starts_with("plain characters"));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert!(decode(b"\x01\x02\x03abc".to_vec()).is_err());
        assert!(decode(b"\xff\xfe\x00\xd8\x00\x00".to_vec()).is_err());
    }
}
