//! A picture of the content in the sizes in which pages show it, as WebP. Knows bytes and nothing else.
//!
//! The same bytes give the same bytes. What was made says of what it was made, in a chunk that browsers pass over
//! ([`is_made_of`]): whoever has it need not make it again.

mod container;

use std::io::Cursor;

use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageReader};
use sha2::{Digest as _, Sha256};
use webp::Encoder;

use container::Parts;

/// Counts up whenever the same picture would be made otherwise.
const RECIPE: u8 = 1;

/// Of 100; above it a file grows and nobody sees the difference.
const QUALITY: f32 = 80.0;

/// The longest side that WebP can hold.
const LONGEST: u32 = 16_383;

/// The picture in each of the widths, the right way up; none where it is no still picture that is understood, which
/// browsers may yet show.
pub fn made(original: &[u8], widths: &[u32]) -> Option<Vec<Vec<u8>>> {
    let read = read(original)?;
    let of = digest(original);
    let mut order: Vec<(usize, u32)> = widths.iter().copied().enumerate().collect();
    order.sort_by_key(|(_, width)| std::cmp::Reverse(*width));
    let mut all = vec![Vec::new(); widths.len()];
    // Each is made of the one before, which is the smallest that has all that it needs.
    let mut picture = read.picture;
    for (place, width) in order {
        picture = narrowed(picture, width)?;
        let image = encoded(&picture, read.is_drawn)?;
        let made = Parts::of(&image)?.with(read.colours.as_deref(), &note(&of, width));
        *all.get_mut(place)? = made;
    }
    Some(all)
}

/// Whether a file was made of this picture in this width, as it would be made now.
pub fn is_made_of(made: &[u8], original: &[u8], width: u32) -> bool {
    Parts::of(made).and_then(|parts| parts.note())
        == Some(note(&digest(original), width).as_slice())
}

fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

fn note(of: &[u8; 32], width: u32) -> Vec<u8> {
    [[RECIPE].as_slice(), &width.to_le_bytes(), of].concat()
}

struct Read {
    picture: DynamicImage,
    /// The profile that its numbers are meant by, where that is not the common one.
    colours: Option<Vec<u8>>,
    /// Kept without loss: more likely drawn than taken.
    is_drawn: bool,
}

fn read(bytes: &[u8]) -> Option<Read> {
    let moves = bytes.get(12..16) == Some(b"VP8X") && bytes.get(20)? & 2 != 0;
    if moves {
        return None;
    }
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let is_drawn = reader.format() == Some(image::ImageFormat::Png);
    let mut decoder = reader.into_decoder().ok()?;
    let turned = decoder.orientation().ok()?;
    let colours = decoder.icc_profile().ok().flatten().filter(|profile| is_special(profile));
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    picture.apply_orientation(turned);
    let picture = match picture.color().has_alpha() {
        true => DynamicImage::ImageRgba8(picture.into_rgba8()),
        false => DynamicImage::ImageRgb8(picture.into_rgb8()),
    };
    Some(Read { picture, colours, is_drawn })
}

/// Whether a profile is of red, green and blue, and another than what a browser takes where there is none.
fn is_special(profile: &[u8]) -> bool {
    const LARGEST: usize = 64 << 10;
    let is_common = profile.windows(4).any(|name| name == b"sRGB")
        // As text of two bytes a letter.
        || profile.windows(8).any(|name| name == b"\0s\0R\0G\0B");
    profile.len() <= LARGEST && profile.get(16..20) == Some(b"RGB ") && !is_common
}

/// In a width that is not larger than its own; none where that cannot be held.
fn narrowed(picture: DynamicImage, width: u32) -> Option<DynamicImage> {
    let own = (picture.width(), picture.height());
    let height = |width: u32| {
        let height = u64::from(own.1) * u64::from(width) / u64::from(own.0.max(1));
        u32::try_from(height.max(1)).ok()
    };
    let high = height(width)?;
    if width > LONGEST || high > LONGEST || width > own.0 {
        return None;
    }
    if width == own.0 {
        return Some(picture);
    }
    // Much of a large one is put together first, which is quick and not seen.
    let twice = width.checked_mul(2)?;
    let picture = match twice < own.0 {
        true => picture.thumbnail_exact(twice, height(twice)?),
        false => picture,
    };
    Some(picture.resize_exact(width, high, FilterType::CatmullRom))
}

fn encoded(picture: &DynamicImage, is_drawn: bool) -> Option<Vec<u8>> {
    let (width, height) = (picture.width(), picture.height());
    let encoder = match picture {
        DynamicImage::ImageRgb8(pixels) => Encoder::from_rgb(pixels.as_raw(), width, height),
        DynamicImage::ImageRgba8(pixels) => Encoder::from_rgba(pixels.as_raw(), width, height),
        _ => return None,
    };
    let with_loss = encoder.encode_simple(false, QUALITY).ok()?.to_vec();
    if is_drawn {
        // Letters and lines stay sharp, and often it is the smaller one.
        let whole = encoder.encode_simple(true, QUALITY).ok()?.to_vec();
        if whole.len() <= with_loss.len() + with_loss.len() / 2 {
            return Some(whole);
        }
    }
    Some(with_loss)
}

#[cfg(test)]
mod tests;
