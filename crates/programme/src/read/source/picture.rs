//! How large a picture is, as its first bytes tell, so that a page can keep its place free.

use std::io::{BufRead, Read as _, Seek};

use super::exif;

const BITMAPS: [&str; 6] = ["avif", "gif", "jpeg", "jpg", "png", "webp"];

/// So much of a file is read that tells at its end how it is to be turned.
const MOST_TURNED: u64 = 64 << 20;

/// Whether a file is called after a sort of picture that is made of pixels.
pub fn is_bitmap(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    BITMAPS.iter().any(|bitmap| bitmap.eq_ignore_ascii_case(ending))
}

/// Whether a browser shows a file of this name as a picture.
pub fn is_picture(path: &str) -> bool {
    is_bitmap(path) || path.to_ascii_lowercase().ends_with(".svg")
}

/// Width and height in pixels, as it is shown; none where the file is no picture or does not say. Nothing else is
/// opened.
pub fn size<F: BufRead + Seek>(path: &str, open: impl Fn() -> Option<F>) -> Option<(u32, u32)> {
    let (_, ending) = path.rsplit_once('.')?;
    let (width, height) = if ending.eq_ignore_ascii_case("svg") {
        let mut head = Vec::new();
        // The outermost element stands near the beginning, behind a remark or two.
        open()?.take(16 << 10).read_to_end(&mut head).ok()?;
        of_drawing(&String::from_utf8_lossy(&head))?
    } else if is_bitmap(path) {
        let found = imagesize::reader_size(open()?).ok()?;
        let (width, height) = (u32::try_from(found.width).ok()?, u32::try_from(found.height).ok()?);
        let is = |endings: &[&str]| endings.iter().any(|own| ending.eq_ignore_ascii_case(own));
        let mut head = Vec::new();
        if is(&["jpg", "jpeg", "png", "webp"]) {
            open()?.take(128 << 10).read_to_end(&mut head).ok()?;
        }
        if exif::is_told_at_the_end(&head) {
            head.clear();
            open()?.take(MOST_TURNED).read_to_end(&mut head).ok()?;
        }
        if exif::is_on_its_side(&head) { (height, width) } else { (width, height) }
    } else {
        return None;
    };
    (width > 0 && height > 0).then_some((width, height))
}

/// The size that a drawing (SVG) gives itself, else that of its view box.
fn of_drawing(text: &str) -> Option<(u32, u32)> {
    let (_, rest) = text.split_once("<svg")?;
    let (tag, _) = rest.split_once('>')?;
    let own = |name| pixels(attribute(tag, name)?.trim_end_matches("px"));
    if let (Some(width), Some(height)) = (own("width"), own("height")) {
        return Some((width, height));
    }
    let mut sides = attribute(tag, "viewBox")?.split([' ', ',']).filter(|side| !side.is_empty());
    Some((pixels(sides.nth(2)?)?, pixels(sides.next()?)?))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.match_indices(name).find_map(|(at, _)| {
        let before = tag.get(..at)?;
        let value = tag.get(at + name.len()..)?.trim_start().strip_prefix('=')?.trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        before.ends_with(char::is_whitespace).then(|| value.get(1..)?.split(quote).next())?
    })
}

/// A length without a unit; none where it is no more than nothing, or larger than any picture.
fn pixels(text: &str) -> Option<u32> {
    let length: f64 = text.trim().parse().ok()?;
    (0.5..1e6).contains(&length).then_some(length.round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    #[test]
    fn a_bitmap_and_a_drawing_say_how_large_they_are() {
        let of = |path: &str, bytes: &[u8]| size(path, || Some(Cursor::new(bytes.to_vec())));
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x03\x20\0\0\x02\x58\x08\x02\0\0\0";
        assert_eq!(of("files/a.PNG", png), Some((800, 600)));
        assert_eq!(of("files/a.pdf", png), None);
        assert_eq!(of("files/a.png", b"<html>"), None);
        for (svg, found) in [
            ("<svg width='120px' height=\"40.4\">", Some((120, 40))),
            ("<?xml?><!-- a --><svg stroke-width=\"9\" viewBox=\"0 0 300,100\">", Some((300, 100))),
            ("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 3 1\">", Some((3, 1))),
            ("<svg width=\"0\" height=\"0\">", None),
            ("<svg viewBox=\"0 0 nan 1\">", None),
        ] {
            assert_eq!(of("files/a.svg", svg.as_bytes()), found, "{svg}");
        }
    }
}
