//! The picture that other sites show beside a link to an indicator: `previews: true` asks for it.

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

use chart::{self, CARD};

use crate::book::Whole;
use crate::book::scope::Scope;

/// The fonts of the pictures: those of the program, never the system's, so that the same content
/// gives the same bytes on any machine.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_font_data(ttf_noto_sans::REGULAR.to_vec());
    fonts.load_font_data(ttf_noto_sans::BOLD.to_vec());
    fonts.set_sans_serif_family(FAMILY);
    fonts.set_serif_family(FAMILY);
    Arc::new(fonts)
});

const FAMILY: &str = "Noto Sans";

/// The card as PNG; none where it was not asked for, where the site has no address to show it
/// from, and where there is nothing to draw.
pub fn png(scope: &Scope<'_>, whole: &Whole) -> Option<Vec<u8>> {
    let settings = scope.settings();
    if !settings.previews || settings.url.is_none() {
        return None;
    }
    let site = scope.say(&settings.title).text;
    let card = chart::card(&whole.told, &site, settings.tag(scope.lang))?;
    pixels(&scope.book.theme.drawings.on(&card.svg()))
}

fn pixels(svg: &str) -> Option<Vec<u8>> {
    let options =
        Options { font_family: FAMILY.into(), fontdb: Arc::clone(&FONTS), ..Options::default() };
    let tree = Tree::from_str(svg, &options).ok()?;
    let (wide, high) = CARD;
    let mut picture = Pixmap::new(wide as u32, high as u32)?;
    resvg::render(&tree, Transform::identity(), &mut picture.as_mut());
    picture.encode_png().ok()
}
