//! Which way up a photo is shown, as its camera says.

/// Whether a browser turns a JPEG by a quarter, so that its width is shown as its height. `head` is its beginning.
pub fn is_on_its_side(head: &[u8]) -> bool {
    exif(head).and_then(direction).is_some_and(|direction| (5..=8).contains(&direction))
}

/// What the camera wrote, in a segment before the picture.
fn exif(head: &[u8]) -> Option<&[u8]> {
    let mut at = 2;
    while let [0xff, marker, high, low] = head.get(at..at + 4)? {
        let end = at + 2 + usize::from(u16::from_be_bytes([*high, *low])).max(2);
        if *marker == 0xe1 && head.get(at + 4..)?.starts_with(b"Exif\0\0") {
            return head.get(at + 10..end.min(head.len()));
        }
        if matches!(marker, 0xd9 | 0xda) {
            return None;
        }
        at = end;
    }
    None
}

/// The field of that name in a directory as TIFF has it.
fn direction(told: &[u8]) -> Option<u16> {
    const DIRECTION: u16 = 0x112;
    let is_little = told.starts_with(b"II");
    let short = |at: usize| {
        let two = told.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if is_little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) })
    };
    let four = told.get(4..8)?.try_into().ok()?;
    let first = if is_little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) };
    let first = usize::try_from(first).ok()?;
    let fields = (0..usize::from(short(first)?)).map(|field| first + 2 + field * 12);
    fields.into_iter().find(|at| short(*at) == Some(DIRECTION)).and_then(|at| short(at + 8))
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
