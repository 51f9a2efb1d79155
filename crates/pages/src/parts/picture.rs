//! Pictures that editors gave to an object.

use locale::say;
use programme::model::{Attachment, Detail, Localised, ObjectRef};

use crate::address::Site;
use crate::book::pictures;
use crate::book::scope::Scope;
use crate::view::{Picture, Say};

/// The picture of a story, the logo of a partner.
pub fn of_object(scope: &Scope<'_>, at: ObjectRef) -> Option<Picture> {
    match scope.detail(at) {
        Detail::Story(story) => {
            let image = story.image.as_ref()?;
            let credit = image.credit.as_ref().map(|credit| self::credit(scope, credit));
            Some(Picture { credit, ..shown(scope, image.attachment, &image.alt)? })
        }
        Detail::Partner(partner) => {
            let logo = partner.logo.as_ref()?;
            Some(Picture { is_logo: true, ..shown(scope, logo.attachment, &logo.alt)? })
        }
        _ => None,
    }
}

/// A file by its place in the list of attachments.
fn shown(scope: &Scope<'_>, file: usize, alt: &Localised) -> Option<Picture> {
    let file = scope.book.programme.attachments.get(file)?;
    Some(Picture {
        href: scope.way_to(&Site::attachment(file)),
        alt: scope.say(alt),
        width: file.dimensions.map(|(width, _)| width),
        height: file.dimensions.map(|(_, height)| height),
        srcset: srcset(scope, file),
        credit: None,
        is_logo: false,
    })
}

/// The picture in its sizes, as `srcset` has them; none where there is only the file itself.
pub fn srcset(scope: &Scope<'_>, file: &Attachment) -> Option<String> {
    let sizes = pictures::sizes(scope.book.programme, file);
    // A comma ends an address there.
    let way = |at| scope.way_to(at).replace(',', "%2C");
    let all: Vec<_> =
        sizes.iter().map(|size| format!("{} {}w", way(&size.at), size.width)).collect();
    (!all.is_empty()).then(|| all.join(", "))
}

/// Who made a picture. The editors' words may say themselves that it is a photograph.
fn credit(scope: &Scope<'_>, credit: &Localised) -> Say {
    let said = scope.say(credit);
    let words = scope.book.locale(credit.get(scope.lang).lang);
    let first = said.text.split_whitespace().next().unwrap_or_default();
    let sorts = words.text("picture-sorts", &[]);
    let is_sort = |sort: &str| sort.eq_ignore_ascii_case(first);
    if first.ends_with(':') || first.starts_with('©') || sorts.split_whitespace().any(is_sort) {
        return said;
    }
    Say { text: say!(words, "picture-credit", credit = said.text), ..said }
}
