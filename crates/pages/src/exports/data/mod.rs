//! An indicator's figure as files beside its page: CSV and JSON to reckon with, SVG to show.
//!
//! All of them, and the figure on the page, come from one plot.

mod json;
mod picture;
#[cfg(feature = "previews")]
mod preview;
mod rows;
mod table;

use crate::address::Address;
use base::diagnostic::Bag;
use programme::model::{Indicator, ObjectRef};

use crate::book::scope::Scope;
use crate::parts::figure::Whole;
use crate::render::{Book, rules};
use rows::Rows;

/// A file beside a page: its extension and its size in bytes.
pub type Beside = (&'static str, u64);

/// The picture that other sites show beside a link; readers of this one have the drawing.
pub const PREVIEW: &str = "png";

/// The address of a file beside an indicator's page.
pub fn address(scope: &Scope<'_>, at: ObjectRef, extension: &str) -> Option<Address> {
    let book = scope.book;
    book.site.beside(book.programme, at, scope.lang, extension)
}

/// Writes the files of an indicator beside its page.
pub fn beside(scope: &Scope<'_>, whole: &Whole, write: &dyn Fn(&str, &[u8])) -> Vec<Beside> {
    let Some(found) = scope.book.programme.indicator(whole.at) else {
        return Vec::new();
    };
    let rows = Rows::of(scope, found);
    let svg = picture::svg(scope, found, whole);
    let files = [
        ("csv", Some(table::csv(scope, found, whole, &rows).into())),
        ("json", Some(json::json(scope, found, whole, &rows).into())),
        ("svg", svg.map(String::into_bytes)),
        (PREVIEW, preview::png(scope, whole)),
    ];
    files
        .into_iter()
        .filter_map(|(extension, bytes): (_, Option<Vec<u8>>)| {
            let (address, bytes) = (address(scope, whole.at, extension)?, bytes?);
            write(address.file(), &bytes);
            Some((extension, bytes.len() as u64))
        })
        .collect()
}

/// Without the feature no picture is made; [`without_previews`] says so.
#[cfg(not(feature = "previews"))]
mod preview {
    pub fn png(_: &super::Scope<'_>, _: &super::Whole) -> Option<Vec<u8>> {
        None
    }
}

/// Says once that pictures are asked for which this program cannot make.
pub fn without_previews(book: &Book<'_>) -> Bag {
    let settings = &book.programme.settings;
    let is_left_out = settings.previews && !cfg!(feature = "previews");
    is_left_out
        .then(|| rules::previews_left_out::report(settings.span))
        .into_iter()
        .collect()
}

/// Under which terms the figures may be used: those of their source, else those of the site.
fn licence<'f, 'b: 'f>(scope: &Scope<'b>, found: &'f Indicator) -> Option<&'f str> {
    let own = found.source.as_ref().and_then(|s| s.licence.as_deref());
    own.or(scope.settings().licence.as_deref())
}
