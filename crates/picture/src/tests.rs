use image::{ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use super::*;

fn waves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        Rgb([(x * 255 / width) as u8, (y * 255 / height) as u8, ((x * y) % 97) as u8])
    })
}

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn size(bytes: &[u8]) -> (u32, u32) {
    let picture = image::load_from_memory_with_format(bytes, ImageFormat::WebP).unwrap();
    (picture.width(), picture.height())
}

#[test]
fn a_photo_is_made_in_each_width_and_knows_of_what() {
    let photo = written(&waves(900, 600).into(), ImageFormat::Jpeg);
    let all = made(&photo, &[320, 720]).unwrap();
    assert_eq!(all.iter().map(|one| size(one)).collect::<Vec<_>>(), [(320, 213), (720, 480)]);
    assert!(all[1].len() < photo.len(), "{} of {}", all[1].len(), photo.len());
    assert_eq!(all, made(&photo, &[320, 720]).unwrap());
    assert!(is_made_of(&all[0], &photo, 320));
    assert!(!is_made_of(&all[0], &photo, 720) && !is_made_of(&all[0], b"another", 320));
    assert!(!is_made_of(&photo, &photo, 320) && !is_made_of(b"", &photo, 320));
}

#[test]
fn what_one_sees_through_stays_so_and_lines_stay_sharp() {
    let mut drawing = RgbaImage::from_pixel(640, 200, Rgba([255, 255, 255, 0]));
    for x in 0..640 {
        drawing.put_pixel(x, x % 200, Rgba([10, 90, 60, 255]));
    }
    let drawing = written(&drawing.into(), ImageFormat::Png);
    let all = made(&drawing, &[640]).unwrap();
    let shown = image::load_from_memory(&all[0]).unwrap().into_rgba8();
    assert_eq!(shown.get_pixel(5, 5).0, [10, 90, 60, 255]);
    assert_eq!(shown.get_pixel(50, 5).0[3], 0);
}

/// A JPEG with a piece behind its first two bytes.
fn with(photo: &[u8], marker: u8, body: &[u8]) -> Vec<u8> {
    let length = (body.len() as u16 + 2).to_be_bytes();
    [&photo[..2], &[0xff, marker], &length, body, &photo[2..]].concat()
}

#[test]
fn a_photo_of_a_telephone_that_was_held_upright_stands_upright() {
    let photo = written(&waves(600, 400).into(), ImageFormat::Jpeg);
    let exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
    let made = made(&with(&photo, 0xe1, exif), &[320]).unwrap();
    assert_eq!(size(&made[0]), (320, 480));
}

#[test]
fn the_colours_of_a_telephone_stay_and_the_common_ones_need_no_word() {
    let photo = written(&waves(600, 400).into(), ImageFormat::Jpeg);
    let profile = |name: &[u8]| {
        let mut profile = vec![0; 128];
        profile[16..20].copy_from_slice(b"RGB ");
        profile.extend(name);
        with(&photo, 0xe2, &[b"ICC_PROFILE\0\x01\x01".as_slice(), &profile].concat())
    };
    let holds = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).any(|piece| piece == word);
    let wide = made(&profile(b"Display P3"), &[320]).unwrap();
    assert!(holds(&wide[0], b"ICCP") && holds(&wide[0], b"Display P3"));
    assert_eq!(size(&wide[0]), (320, 213));
    assert!(!holds(&made(&profile(b"sRGB"), &[320]).unwrap()[0], b"ICCP"));
}

#[test]
fn what_is_not_understood_is_left_to_the_browser() {
    let photo = written(&waves(600, 40).into(), ImageFormat::Jpeg);
    assert_eq!(made(b"<html>", &[320]), None);
    assert_eq!(made(&photo, &[700]), None);
    let narrow = written(&waves(40, 2200).into(), ImageFormat::Png);
    assert!(made(&narrow, &[40]).is_some());
    for end in (0..photo.len()).step_by(97) {
        let _ = made(&photo[..end], &[320]);
        let _ = is_made_of(&photo[..end], &photo, 320);
    }
    let moving = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\0\0\0\0\0\0";
    assert_eq!(made(moving, &[1]), None);
}
