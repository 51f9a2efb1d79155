//! What a camera wrote in a photo, as far as a site asks: the pieces of a JPEG, and the fields of Exif, which stand as TIFF
//! has them.

use std::ops::Range;

/// How the piece of a JPEG begins that holds fields.
pub const EXIF: &[u8] = b"Exif\0\0";

/// How long a field is: its number, its type, how many values, and where they are.
pub const FIELD: usize = 12;

/// Whether a browser turns a picture by a quarter, so that its width is shown as its height. Of a JPEG or a PNG its
/// beginning is enough; a WebP tells it at its end.
pub fn is_on_its_side(bytes: &[u8]) -> bool {
    direction(bytes).is_some_and(|direction| (5..=8).contains(&direction))
}

/// Whether a file is a WebP whose head says that there are fields: they come behind the picture.
pub fn is_told_at_the_end(head: &[u8]) -> bool {
    const FIELDS: u8 = 8;
    head.get(8..16) == Some(b"WEBPVP8X") && head.get(20).is_some_and(|flags| flags & FIELDS != 0)
}

fn direction(bytes: &[u8]) -> Option<usize> {
    const DIRECTION: usize = 0x112;
    let told = match bytes {
        [0x89, b'P', b'N', b'G', ..] => bytes.get(in_png(bytes)?)?,
        [b'R', b'I', b'F', b'F', ..] => bytes.get(in_webp(bytes)?)?,
        _ => in_jpeg(bytes)?,
    };
    let field = field(told, DIRECTION)?;
    number(told, field + 8, 2, is_little(told))
}

fn in_jpeg(bytes: &[u8]) -> Option<&[u8]> {
    let mut all = segments(bytes).filter(|(marker, _)| *marker == 0xe1);
    all.find_map(|(_, body)| bytes.get(body.start..body.end.min(bytes.len()))?.strip_prefix(EXIF))
}

fn in_png(bytes: &[u8]) -> Option<Range<usize>> {
    png(bytes).find_map(|(name, body)| (bytes.get(name)? == b"eXIf").then_some(body))
}

fn in_webp(bytes: &[u8]) -> Option<Range<usize>> {
    let found = webp(bytes).find_map(|(name, body)| (bytes.get(name)? == b"EXIF").then_some(body));
    found.map(|body| unnamed(bytes, body))
}

/// Where fields begin that may stand behind the name that they have in a JPEG.
pub fn unnamed(bytes: &[u8], body: Range<usize>) -> Range<usize> {
    let is_named = bytes.get(body.clone()).is_some_and(|told| told.starts_with(EXIF));
    body.start + if is_named { EXIF.len() } else { 0 }..body.end
}

/// The chunks of a PNG, each with its length before its name and a sum behind it: where its name stands, and its
/// body.
pub fn png(bytes: &[u8]) -> impl Iterator<Item = (Range<usize>, Range<usize>)> {
    chunks(bytes, 8, |at| Some((at + 4, number(bytes, at, 4, false)?, 4)))
}

/// The same of a WebP: each has its name before its length, and goes to an even place.
pub fn webp(bytes: &[u8]) -> impl Iterator<Item = (Range<usize>, Range<usize>)> {
    chunks(bytes, 12, |at| {
        let length = number(bytes, at + 4, 4, true)?;
        Some((at, length, length % 2))
    })
}

/// Chunks from a place on; `chunk` tells of one where its name stands, how long its body is, and how much comes
/// behind that. Name and length take eight bytes.
fn chunks(
    bytes: &[u8],
    from: usize,
    chunk: impl Fn(usize) -> Option<(usize, usize, usize)>,
) -> impl Iterator<Item = (Range<usize>, Range<usize>)> {
    let end = bytes.len();
    let mut at = from;
    std::iter::from_fn(move || {
        let (name, length, behind) = chunk(at).filter(|_| at < end)?;
        let body = at.checked_add(8)?..at.checked_add(8)?.checked_add(length)?;
        at = body.end.checked_add(behind)?;
        Some((name..name + 4, body))
    })
}

/// The segments of a JPEG before the picture itself: the marker of each, and where its body stands.
pub fn segments(bytes: &[u8]) -> impl Iterator<Item = (u8, Range<usize>)> + '_ {
    let mut at = 2;
    std::iter::from_fn(move || match bytes.get(at..at + 4)? {
        [0xff, marker, high, low] if !matches!(marker, 0xd9 | 0xda) => {
            let length = usize::from(u16::from_be_bytes([*high, *low])).max(2);
            let body = at + 4..at + 2 + length;
            at = body.end;
            Some((*marker, body))
        }
        _ => None,
    })
}

/// Where a field stands in the first directory.
pub fn field(told: &[u8], name: usize) -> Option<usize> {
    let at = |at, length| number(told, at, length, is_little(told));
    let first = at(4, 4)?;
    let mut fields = (0..at(first, 2)?).map(|field| first + 2 + field * FIELD);
    fields.find(|field| at(*field, 2) == Some(name))
}

/// Whether the least digit of a number stands first.
pub fn is_little(told: &[u8]) -> bool {
    told.starts_with(b"II")
}

/// A number of so many bytes; none where it is beyond what can be counted.
pub fn number(bytes: &[u8], at: usize, length: usize, little: bool) -> Option<usize> {
    let digits = bytes.get(at..at.checked_add(length)?)?;
    let add = |sum: usize, digit: &u8| sum.checked_mul(256)?.checked_add(usize::from(*digit));
    match little {
        true => digits.iter().rev().try_fold(0, add),
        false => digits.iter().try_fold(0, add),
    }
}

#[cfg(test)]
mod tests {
    use super::is_on_its_side;

    #[test]
    fn a_photo_of_a_telephone_held_upright_lies_on_its_side() {
        let photo = |direction: u8| {
            let exif = [
                b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".as_slice(),
                &[direction, 0, 0, 0],
            ];
            let exif = exif.concat();
            let length = (exif.len() as u16 + 2).to_be_bytes();
            let head = b"\xff\xd8\xff\xe0\0\x04ab\xff\xe1".as_slice();
            [head, &length, &exif, b"\xff\xda\0\x02"].concat()
        };
        assert!(is_on_its_side(&photo(6)) && is_on_its_side(&photo(8)));
        assert!(!is_on_its_side(&photo(1)) && !is_on_its_side(&photo(3)));
        let tiff = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0";
        let length = (tiff.len() as u32).to_be_bytes();
        let png = [b"\x89PNG\r\n\x1a\n\0\0\0\x01IHDRa1234", &length[..], b"eXIf", tiff, b"1234"];
        assert!(is_on_its_side(&png.concat()));
        let length = (tiff.len() as u32).to_le_bytes();
        let webp = [b"RIFF0000WEBPVP8 \x01\0\0\0a\0EXIF", &length[..], tiff];
        assert!(is_on_its_side(&webp.concat()));
        for whole in [photo(6), png.concat(), webp.concat()] {
            for end in 0..whole.len() {
                let _ = is_on_its_side(&whole[..end]);
            }
        }
    }
}
