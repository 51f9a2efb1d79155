//! Whether a picture ends before its end, as one that was copied half does. Its pixels are not read: of a JPEG the mark at
//! its end is looked for, of the others what they say of their length.

use std::io::{BufRead, Seek, SeekFrom};

use super::exif;

/// How much of the end of a photo is looked at first.
const TAIL: u64 = 4 << 10;

/// The small picture that a camera lays before the large one ends within this.
const HEAD: u64 = 256 << 10;

/// Whether a picture of this size in bytes ends too early; no for what is no JPEG, PNG or WebP, or cannot be read. Nothing
/// else is opened.
pub fn is_cut_off<F: BufRead + Seek>(path: &str, size: u64, open: impl Fn() -> Option<F>) -> bool {
    let Some((_, ending)) = path.rsplit_once('.') else { return false };
    let found = match ending.to_ascii_lowercase().as_str() {
        "jpg" | "jpeg" | "png" | "webp" => open().and_then(|file| whole(file, size)),
        _ => None,
    };
    found.is_some_and(|is_whole| !is_whole)
}

/// By its first bytes, whatever the file is called; none for a file of another kind.
fn whole<F: BufRead + Seek>(mut file: F, size: u64) -> Option<bool> {
    let mut head = [0; 12];
    file.read_exact(&mut head).ok()?;
    match head {
        [0xff, 0xd8, 0xff, ..] => jpeg(file, size),
        [0x89, b'P', b'N', b'G', ..] => Some(png(file, size)),
        [b'R', b'I', b'F', b'F', a, b, c, d, b'W', b'E', b'B', b'P'] => {
            Some(u64::from(u32::from_le_bytes([a, b, c, d])) + 8 <= size)
        }
        _ => None,
    }
}

/// Behind the picture other things may stand, such as a second one.
fn jpeg<F: BufRead + Seek>(mut file: F, size: u64) -> Option<bool> {
    let ends = |bytes: &[u8]| bytes.windows(2).any(|pair| pair == [0xff, 0xd9]);
    let mut bytes = Vec::new();
    if size > HEAD + TAIL {
        file.seek(SeekFrom::Start(size - TAIL)).ok()?;
        file.read_to_end(&mut bytes).ok()?;
        if ends(&bytes) {
            return Some(true);
        }
        bytes.clear();
    }
    file.seek(SeekFrom::Start(0)).ok()?;
    file.read_to_end(&mut bytes).ok()?;
    let pixels = exif::segments(&bytes).last().map_or(2, |(_, body)| body.end);
    // Within pixels no byte 0xff stands before 0xd9.
    Some(bytes.get(pixels..).is_some_and(ends))
}

/// Its chunks, each with its length before its name and a sum behind it.
fn png<F: BufRead + Seek>(mut file: F, size: u64) -> bool {
    let mut at = 8;
    loop {
        let mut chunk = [0; 8];
        if file.seek(SeekFrom::Start(at)).is_err() || file.read_exact(&mut chunk).is_err() {
            return false;
        }
        let [a, b, c, d, name @ ..] = chunk;
        at += 12 + u64::from(u32::from_be_bytes([a, b, c, d]));
        if at > size || !name.iter().all(u8::is_ascii_alphabetic) {
            return false;
        }
        if &name == b"IEND" {
            return true;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn is_cut(path: &str, bytes: &[u8]) -> bool {
        is_cut_off(path, bytes.len() as u64, || Some(Cursor::new(bytes.to_vec())))
    }

    #[test]
    fn a_picture_that_was_copied_half_is_told_from_a_whole_one() {
        let small = [b"\xff\xd8\xff\xe1\0\x08".as_slice(), b"ab\xff\xd9cd"].concat();
        let pixels = vec![7; 300 << 10];
        let jpeg = [small.as_slice(), b"\xff\xda\0\x02", &pixels, b"\xff\xd9 en meer"].concat();
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x03IDATabcSOM!".to_vec();
        png.extend(*b"\0\0\0\0IENDSOM!");
        let webp = b"RIFF\x14\0\0\0WEBPVP8 abcdefghijkl".to_vec();
        for (path, whole) in [("a.JPG", jpeg), ("a.png", png), ("a.webp", webp)] {
            assert!(!is_cut(path, &whole), "{path}");
            // What only follows the picture may lack.
            let from = 12;
            for length in (from..whole.len() - 8).step_by(1 + whole.len() / 50) {
                assert!(is_cut(path, &whole[..length]), "{path} {length}");
            }
            let mut empty = whole.clone();
            empty[from..].fill(0);
            assert!(path == "a.webp" || is_cut(path, &empty), "{path}");
        }
        assert!(!is_cut("a.jpg", b"GIF89a en nog iets"));
        assert!(!is_cut("a.pdf", b"\x89PNG\r\n\x1a\n\0\0\0\x03"));
    }
}
