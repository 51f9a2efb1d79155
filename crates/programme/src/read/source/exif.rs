//! What a camera wrote in a photo, as far as a site asks: the pieces of a JPEG, and the fields of Exif, which stand as TIFF
//! has them.

use std::ops::Range;

/// How the piece of a JPEG begins that holds fields.
pub const EXIF: &[u8] = b"Exif\0\0";

/// How long a field is: its number, its type, how many values, and where they are.
pub const FIELD: usize = 12;

/// Whether a browser turns a JPEG by a quarter, so that its width is shown as its height. `head` is its beginning.
pub fn is_on_its_side(head: &[u8]) -> bool {
    direction(head).is_some_and(|direction| (5..=8).contains(&direction))
}

fn direction(head: &[u8]) -> Option<usize> {
    const DIRECTION: usize = 0x112;
    let mut all = segments(head).filter(|(marker, _)| *marker == 0xe1);
    let told = all
        .find_map(|(_, body)| head.get(body.start..body.end.min(head.len()))?.strip_prefix(EXIF))?;
    let field = field(told, DIRECTION)?;
    number(told, field + 8, 2, is_little(told))
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

/// A number of so many bytes.
pub fn number(bytes: &[u8], at: usize, length: usize, little: bool) -> Option<usize> {
    let digits = bytes.get(at..at.checked_add(length)?)?;
    let add = |sum: usize, digit: &u8| sum * 256 + usize::from(*digit);
    Some(match little {
        true => digits.iter().rev().fold(0, add),
        false => digits.iter().fold(0, add),
    })
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
        let whole = photo(6);
        for end in 0..whole.len() {
            let _ = is_on_its_side(&whole[..end]);
        }
    }
}
