//! The sizes in which a picture is published beside the file of the content.

use programme::model::{Attachment, Programme};

use crate::address::Address;

/// As wide as a small picture in a list, a picture on a telephone, and one on a sharp screen.
const WIDTHS: [u32; 3] = [320, 720, 1344];

/// A picture with more pixels is published only as it is; the editors are told of it long before.
const MOST_PIXELS: u64 = 60_000_000;

/// The pictures that are made smaller; browsers show others too.
const ENDINGS: [&str; 4] = ["jpg", "jpeg", "png", "webp"];

/// A picture as it is made for pages.
pub struct Size {
    /// In pixels.
    pub width: u32,
    pub at: Address,
}

/// The widths of a picture, the narrowest first; none of what is not a picture, or small already.
pub fn sizes(programme: &Programme, file: &Attachment) -> Vec<Size> {
    let ending = file.path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_known = ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending));
    let Some((width, height)) = file.dimensions.filter(|_| is_known) else {
        return Vec::new();
    };
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Vec::new();
    }
    let sized =
        widths(width).into_iter().map(|width| (width, format!("{}.{width}.webp", file.path)));
    // Whoever has a file of that name means that one.
    let is_free = |path: &str| programme.attachment(path).is_none();
    let free = sized.filter(|(_, path)| is_free(path));
    free.map(|(width, path)| Size { width, at: Address::of_file(&path) }).collect()
}

/// Those below its own width, and its own where that is not much more than needed.
fn widths(own: u32) -> Vec<u32> {
    let [smallest, .., largest] = WIDTHS;
    if own <= smallest {
        return Vec::new();
    }
    let top = own.min(largest);
    // A step that saves next to nothing is none.
    let below = WIDTHS.into_iter().filter(|width| width * 5 <= top * 4);
    below.chain([top]).collect()
}

#[cfg(test)]
mod tests {
    use super::widths;

    #[test]
    fn no_width_is_more_than_there_is_or_next_to_another() {
        assert!(widths(320).is_empty());
        assert_eq!(widths(390), [390]);
        assert_eq!(widths(800), [320, 800]);
        assert_eq!(widths(900), [320, 720, 900]);
        assert_eq!(widths(4000), [320, 720, 1344]);
    }
}
