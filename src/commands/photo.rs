//! Photos as they are published: without the place where they were taken, and in the sizes in which pages show them.
//! Whoever made the picture, and how it is to be turned, stays; so does its length, and with it every place within the file.

use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;

use pages::render::{Original, Pictured};
use programme::source::exif::{self, EXIF, FIELD, number};
use programme::source::read_bytes;

/// The same bytes where a file tells no place, or is of no kind that is known to.
pub fn without_place<'a>(path: &str, bytes: Cow<'a, [u8]>) -> Cow<'a, [u8]> {
    let found = match ending(path).as_deref() {
        Some("jpg" | "jpeg") => in_jpeg(&bytes),
        Some("png") => in_png(&bytes),
        Some("webp") => in_webp(&bytes),
        Some("avif") => in_avif(&bytes),
        _ => Vec::new(),
    };
    let mut all = bytes;
    for Told { at, what, sum } in found {
        let Some(told) = all.get(at.clone()) else { continue };
        let Some(cleared) = cleared(told, what) else { continue };
        let owned = all.to_mut();
        if let Some(told) = owned.get_mut(at.clone()) {
            told.copy_from_slice(&cleared);
        }
        if let Some(from) = sum {
            let summed = crc(owned.get(from..at.end).unwrap_or_default()).to_be_bytes();
            if let Some(old) = owned.get_mut(at.end..at.end + 4) {
                old.copy_from_slice(&summed);
            }
        }
    }
    all
}

/// A file of the content as it is published, where that is other than as it stands.
pub fn read(path: &Path) -> Option<Vec<u8>> {
    let name = path.to_string_lossy();
    is_known(&name).then_some(())?;
    let bytes = read_bytes(path).ok()?;
    match without_place(&name, Cow::Borrowed(&bytes)) {
        Cow::Owned(made) => Some(made),
        Cow::Borrowed(_) => None,
    }
}

/// A picture in each of its sizes. One that cannot be made smaller is handed on as it is: browsers may show it.
pub fn sized(picture: &Pictured<'_>, content: &Path) -> Vec<Vec<u8>> {
    let original = original(picture, content);
    let widths: Vec<u32> = picture.sizes.iter().map(|(width, _)| *width).collect();
    picture::made(&original, &widths).unwrap_or_else(|| vec![original.into_owned(); widths.len()])
}

/// The same, where what was made before is taken if it was made of the same; `before` gives what stands at a path.
pub fn sized_again(
    picture: &Pictured<'_>,
    content: &Path,
    before: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Vec<Vec<u8>> {
    let original = original(picture, content);
    let kept = picture.sizes.iter().map(|(width, path)| {
        before(path).filter(|made| picture::is_made_of(made, &original, *width))
    });
    kept.collect::<Option<_>>().unwrap_or_else(|| sized(picture, content))
}

/// As it is published itself; nothing where it cannot be read, which is told where it is copied.
fn original<'a>(picture: &Pictured<'a>, content: &Path) -> Cow<'a, [u8]> {
    match picture.original {
        Original::Bytes(bytes) => Cow::Borrowed(bytes),
        Original::File(path) => {
            let from = content.join(path);
            Cow::Owned(read(&from).or_else(|| read_bytes(&from).ok()).unwrap_or_default())
        }
    }
}

fn ending(path: &str) -> Option<String> {
    path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase())
}

fn is_known(path: &str) -> bool {
    ending(path)
        .is_some_and(|ending| ["avif", "jpg", "jpeg", "png", "webp"].contains(&ending.as_str()))
}

/// A piece of a file that tells of the picture.
struct Told {
    at: Range<usize>,
    what: What,
    /// Where that begins of which a sum stands behind it.
    sum: Option<usize>,
}

#[derive(Clone, Copy)]
enum What {
    /// A directory of fields, as a TIFF file has it.
    Exif,
    /// XML.
    Xmp,
}

/// Segments before the picture itself.
fn in_jpeg(bytes: &[u8]) -> Vec<Told> {
    const XMP: &[u8] = b"http://ns.adobe.com/x";
    let mut found = Vec::new();
    for (_, body) in exif::segments(bytes).filter(|(marker, _)| *marker == 0xe1) {
        let text = bytes.get(body.clone()).unwrap_or_default();
        if text.starts_with(EXIF) {
            found.push(Told { at: body.start + EXIF.len()..body.end, what: What::Exif, sum: None });
        } else if text.starts_with(XMP) {
            // What comes after its name, which ends with a nought.
            let name = text.iter().position(|byte| *byte == 0).map_or(0, |end| end + 1);
            found.push(Told { at: body.start + name..body.end, what: What::Xmp, sum: None });
        }
    }
    found
}

fn in_png(bytes: &[u8]) -> Vec<Told> {
    let of = |(name, body): (Range<usize>, Range<usize>)| {
        let sum = Some(name.start);
        let text = bytes.get(body.clone()).unwrap_or_default();
        match bytes.get(name)? {
            b"eXIf" => Some(Told { at: body, what: What::Exif, sum }),
            // Its name, two flags and two empty words come first.
            b"iTXt" if text.starts_with(b"XML:com.adobe.xmp\0") => {
                Some(Told { at: body.start + 22..body.end, what: What::Xmp, sum })
            }
            _ => None,
        }
    };
    exif::png(bytes).filter_map(of).collect()
}

fn in_webp(bytes: &[u8]) -> Vec<Told> {
    let of = |(name, body): (Range<usize>, Range<usize>)| match bytes.get(name)? {
        b"EXIF" => Some(Told { at: exif::unnamed(bytes, body), what: What::Exif, sum: None }),
        b"XMP " => Some(Told { at: body, what: What::Xmp, sum: None }),
        _ => None,
    };
    exif::webp(bytes).filter_map(of).collect()
}

/// What an AVIF holds beside its picture, as its list of items says: which there are (`iinf`), and where (`iloc`).
fn in_avif(bytes: &[u8]) -> Vec<Told> {
    let Some(meta) = boxes(bytes, 0..bytes.len()).find(|(name, _)| name == b"meta") else {
        return Vec::new();
    };
    let inside: Vec<_> = boxes(bytes, meta.1.start + 4..meta.1.end).collect();
    let body = |wanted: &[u8; 4]| {
        inside.iter().find(|(name, _)| name == wanted).map(|(_, body)| body.clone())
    };
    let (Some(names), Some(places)) = (body(b"iinf"), body(b"iloc")) else {
        return Vec::new();
    };
    let places = places_of_items(bytes, places).unwrap_or_default();
    let of = |(item, sort): (usize, [u8; 4])| {
        let at = places.iter().find(|(own, _)| *own == item)?.1.clone();
        match &sort {
            // How far away the fields begin stands before them.
            b"Exif" => {
                let start = at.start + 4 + number(bytes, at.start, 4, false)?;
                (start <= at.end).then_some(Told { at: start..at.end, what: What::Exif, sum: None })
            }
            b"mime" => Some(Told { at, what: What::Xmp, sum: None }),
            _ => None,
        }
    };
    names_of_items(bytes, names).into_iter().filter_map(of).collect()
}

/// The boxes within a piece of a file of the family of MP4, each with its name and its body.
fn boxes(bytes: &[u8], within: Range<usize>) -> impl Iterator<Item = ([u8; 4], Range<usize>)> + '_ {
    let mut at = within.start;
    std::iter::from_fn(move || {
        let name = bytes.get(at + 4..at + 8)?.try_into().ok()?;
        let (head, length) = match number(bytes, at, 4, false)? {
            0 => (8, within.end.checked_sub(at)?),
            1 => (16, number(bytes, at + 8, 8, false)?),
            length => (8, length),
        };
        let end = at.checked_add(length).filter(|end| *end <= within.end && length >= head)?;
        let body = at + head..end;
        at = end;
        Some((name, body))
    })
}

/// The number and the sort of each item.
fn names_of_items(bytes: &[u8], body: Range<usize>) -> Vec<(usize, [u8; 4])> {
    let count = if bytes.get(body.start) == Some(&0) { 2 } else { 4 };
    let all = boxes(bytes, body.start + 4 + count..body.end).filter(|(name, _)| name == b"infe");
    let item = |(_, body): ([u8; 4], Range<usize>)| {
        let long = if bytes.get(body.start)? < &3 { 2 } else { 4 };
        let (at, sort) = (body.start + 4, body.start + 4 + long + 2);
        Some((number(bytes, at, long, false)?, bytes.get(sort..sort + 4)?.try_into().ok()?))
    };
    all.filter_map(item).collect()
}

/// Where each item stands that is in one piece of the file itself.
fn places_of_items(bytes: &[u8], body: Range<usize>) -> Option<Vec<(usize, Range<usize>)>> {
    let version = *bytes.get(body.start)?;
    let mut at = body.start + 4;
    let mut next = |length: usize| {
        let found = number(bytes, at, length, false);
        at += length;
        found
    };
    let sizes = next(2)?;
    let size = |place: usize| sizes >> place & 15;
    let (offset, length, base) = (size(12), size(8), size(4));
    let index = if version == 0 { 0 } else { size(0) };
    if offset + length == 0 {
        return None;
    }
    let mut found = Vec::new();
    for _ in 0..next(if version < 2 { 2 } else { 4 })? {
        let item = next(if version < 2 { 2 } else { 4 })?;
        let is_in_file = version == 0 || next(2)? & 15 == 0;
        next(2)?;
        let from = next(base)?;
        let pieces = next(2)?;
        for _ in 0..pieces {
            next(index)?;
            let start = from.checked_add(next(offset)?)?;
            let end = start.checked_add(next(length)?)?;
            if is_in_file && pieces == 1 {
                found.push((item, start..end));
            }
        }
    }
    Some(found)
}

/// None where no place is told.
fn cleared(told: &[u8], what: What) -> Option<Vec<u8>> {
    match what {
        What::Exif => without_fields(told),
        // Its fields are called `exif:GPSLatitude` and the like; of a text in which they stand nothing is kept.
        What::Xmp => told.windows(3).any(|word| word == b"GPS").then(|| vec![b' '; told.len()]),
    }
}

/// The field that says where the fields of the place are.
const PLACE: usize = 0x8825;
/// The standard has 32 for a place.
const MOST_FIELDS: usize = 64;

/// Without the fields of the place: of those there are none any more. What cannot be followed is emptied.
fn without_fields(told: &[u8]) -> Option<Vec<u8>> {
    let at = |at, length| number(told, at, length, exif::is_little(told));
    let field = exif::field(told, PLACE)?;
    let mut cleared = told.to_vec();
    let mut empty = |range: Range<usize>| match cleared.get_mut(range) {
        Some(piece) => piece.fill(0),
        None => cleared.fill(0),
    };
    let place = at(field + 8, 4).and_then(|place| Some((place, at(place, 2)?)));
    let Some((place, count)) = place.filter(|(_, count)| *count <= MOST_FIELDS) else {
        return Some(vec![0; told.len()]);
    };
    for field in (0..count).map(|field| place + 2 + field * FIELD) {
        let (Some(sort), Some(values), Some(from)) =
            (at(field + 2, 2), at(field + 4, 4), at(field + 8, 4))
        else {
            return Some(vec![0; told.len()]);
        };
        let each = match sort {
            3 => 2,
            4 | 9 | 11 => 4,
            5 | 10 | 12 => 8,
            _ => 1,
        };
        let length = values.saturating_mul(each);
        if length > 4 {
            empty(from..from.saturating_add(length));
        }
    }
    empty(place..place + 2 + count * FIELD);
    Some(cleared)
}

/// The sum of PNG (ISO 15948, annex D).
fn crc(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 };
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A directory with the way up, and one with a latitude.
    fn exif() -> Vec<u8> {
        let field = |number: u16, sort: u16, count: u32, value: u32| {
            let mut all = number.to_le_bytes().to_vec();
            all.extend(sort.to_le_bytes());
            all.extend(count.to_le_bytes());
            all.extend(value.to_le_bytes());
            all
        };
        let mut all = b"II*\0\x08\0\0\0\x02\0".to_vec();
        all.extend(field(0x112, 3, 1, 6));
        all.extend(field(0x8825, 4, 1, 38));
        all.extend([0; 4]);
        all.extend(1u16.to_le_bytes());
        all.extend(field(2, 5, 3, 56));
        all.extend([0; 4]);
        all.extend(*b"53 13 7.9 noord 6 33");
        all.resize(80, b'!');
        all
    }

    fn holds(bytes: &[u8], words: &[u8]) -> bool {
        bytes.windows(words.len()).any(|piece| piece == words)
    }

    #[test]
    fn a_photo_loses_its_place_and_keeps_the_way_it_is_turned() {
        let mut jpeg = b"\xff\xd8\xff\xe1".to_vec();
        let (own, xmp) = (exif(), b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='53,13N'/>");
        jpeg.extend((own.len() as u16 + 8).to_be_bytes());
        jpeg.extend(*b"Exif\0\0");
        jpeg.extend(&own);
        jpeg.extend([0xff, 0xe1]);
        jpeg.extend((xmp.len() as u16 + 2).to_be_bytes());
        jpeg.extend(xmp);
        jpeg.extend(*b"\xff\xda GPS in the picture");
        let made = without_place("files/Foto.JPG", Cow::Borrowed(&jpeg));
        assert_eq!(made.len(), jpeg.len());
        assert!(!holds(&made, b"53 13") && !holds(&made, b"53,13N"));
        assert!(
            holds(&made, b"\x12\x01\x03\0\x01\0\0\0\x06") && holds(&made, b"GPS in the picture")
        );
        assert_eq!(without_place("a.jpg", Cow::Borrowed(&made)), made);
        assert!(matches!(without_place("a.pdf", Cow::Borrowed(&jpeg)), Cow::Borrowed(_)));
    }

    #[test]
    fn so_do_the_other_kinds_with_their_sums_right() {
        let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
        let own = exif();
        png.extend((own.len() as u32).to_be_bytes());
        png.extend(*b"eXIf");
        png.extend(&own);
        png.extend(crc(&[b"eXIf".as_slice(), &own].concat()).to_be_bytes());
        png.extend(*b"\0\0\0\0IEND\xae\x42\x60\x82");
        let made = without_place("a.png", Cow::Borrowed(&png));
        assert!(!holds(&made, b"53 13"));
        let end = 8 + 8 + own.len();
        assert_eq!(made[end..end + 4], crc(&made[12..end]).to_be_bytes());
        assert_eq!(crc(b"IEND"), 0xae42_6082);
        let mut webp = b"RIFF\0\0\0\0WEBPEXIF".to_vec();
        webp.extend((own.len() as u32).to_le_bytes());
        webp.extend(&own);
        assert!(!holds(&without_place("a.webp", Cow::Borrowed(&webp)), b"53 13"));
        let named = [b"RIFF\0\0\0\0WEBPEXIF\x56\0\0\0Exif\0\0".as_slice(), &own].concat();
        assert!(!holds(&without_place("a.webp", Cow::Borrowed(&named)), b"53 13"));
        let avif = avif();
        let made = without_place("a.avif", Cow::Borrowed(&avif));
        assert!(holds(&avif, b"53 13") && !holds(&made, b"53 13"));
        assert!(made.len() == avif.len() && holds(&made, b"GPS in the picture"));
    }

    /// A box with its length and its name before its body.
    fn boxed(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
        [&(body.len() as u32 + 8).to_be_bytes()[..], name, body].concat()
    }

    /// A picture with one item beside it, which holds the fields.
    fn avif() -> Vec<u8> {
        let item = boxed(b"infe", b"\x02\0\0\0\0\x01\0\0Exif\0");
        let names = boxed(b"iinf", &[b"\0\0\0\0\0\x01".as_slice(), &item].concat());
        let told = [b"\0\0\0\0".as_slice(), &exif()].concat();
        let start = boxed(b"ftyp", b"avif\0\0\0\0");
        let meta = |from: usize| {
            let (from, length) = ((from as u32).to_be_bytes(), (told.len() as u32).to_be_bytes());
            let place = [b"\0\0\0\0\x44\0\0\x01\0\x01\0\0\0\x01".as_slice(), &from, &length];
            let places = boxed(b"iloc", &place.concat());
            boxed(b"meta", &[b"\0\0\0\0".as_slice(), &names, &places].concat())
        };
        let from = start.len() + meta(0).len() + 8;
        let data = boxed(b"mdat", &[told.as_slice(), b"GPS in the picture"].concat());
        [start, meta(from), data].concat()
    }

    #[test]
    fn no_broken_file_is_too_odd() {
        let whole = [b"\xff\xd8\xff\xe1\0\x58Exif\0\0".as_slice(), &exif()].concat();
        for length in 0..whole.len() {
            for path in ["a.jpg", "a.png", "a.webp"] {
                let _ = without_place(path, Cow::Borrowed(&whole[..length]));
            }
        }
        let avif = avif();
        for length in 0..avif.len() {
            let _ = without_place("a.avif", Cow::Borrowed(&avif[..length]));
        }
        for at in 0..avif.len() {
            for value in [0, 1, 0x7f, 0xff] {
                let mut odd = avif.clone();
                odd[at] = value;
                assert_eq!(without_place("a.avif", Cow::Borrowed(&odd)).len(), odd.len());
            }
        }
        for at in 0..whole.len() {
            for value in [0, 1, 0x7f, 0xff] {
                let mut odd = whole.clone();
                odd[at] = value;
                let made = without_place("a.jpg", Cow::Borrowed(&odd));
                assert_eq!(made.len(), odd.len());
            }
        }
    }
}
