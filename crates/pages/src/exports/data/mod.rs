//! An indicator's figure as files beside its page: CSV and JSON to reckon with, SVG to show.
//!
//! All of them, and the figure on the page, come from one plot.

pub mod columns;
mod json;
mod lines;
mod picture;
#[cfg(feature = "previews")]
mod preview;
mod rows;
pub mod share;

use crate::address::Address;
use base::diagnostic::Bag;
use locale::args;
use programme::model::ObjectRef;

use crate::book::scope::Scope;
use crate::book::{Beside, Book, File};
use crate::parts::figure;
use crate::rules;
use crate::view::Link;
use columns::Columns;
use rows::Rows;

/// The picture that other sites show beside a link; readers of this one have the drawing.
const PREVIEW: &str = "png";

/// The address of a file beside an indicator's page.
pub fn address(scope: &Scope<'_>, at: ObjectRef, extension: &str) -> Option<Address> {
    let book = scope.book;
    book.site.beside(book.programme, at, scope.lang, extension)
}

/// The files beside an indicator's page, with their sizes.
pub fn beside<'a>(scope: &Scope<'a>, at: ObjectRef) -> &'a [Beside] {
    let place = scope.book.place(at, scope.lang);
    let sizes = scope.book.kept.beside.get(place, || sizes(&made(scope, at)));
    sizes.map_or(&[], Vec::as_slice)
}

/// The files of an indicator. Whoever asks for their sizes afterwards need not have them made once
/// more.
pub fn files(scope: &Scope<'_>, at: ObjectRef) -> Vec<File> {
    let made = made(scope, at);
    let place = scope.book.place(at, scope.lang);
    scope.book.kept.beside.get(place, || sizes(&made));
    made.into_iter().map(|(_, file)| file).collect()
}

fn sizes(files: &[(&'static str, File)]) -> Vec<Beside> {
    let sizes = files.iter();
    sizes.map(|(extension, file)| (*extension, file.bytes.len() as u64)).collect()
}

fn made(scope: &Scope<'_>, at: ObjectRef) -> Vec<(&'static str, File)> {
    let whole = figure::whole(scope, at);
    let (Some(found), Some(whole)) = (scope.book.programme.indicator(at), whole.as_ref()) else {
        return Vec::new();
    };
    let rows = Rows::of(scope, found);
    let columns = Columns::of(scope, found, whole, &rows);
    let svg = picture::svg(scope, found, at, whole);
    let files = [
        ("csv", Some(columns.csv())),
        ("json", Some(json::json(scope, found, at, &columns).into())),
        ("svg", svg.map(String::into_bytes)),
        (PREVIEW, preview::png(scope, whole)),
    ];
    files
        .into_iter()
        .filter_map(|(extension, bytes): (_, Option<Vec<u8>>)| {
            let address = address(scope, at, extension)?;
            Some((extension, File::new(&address, bytes?)))
        })
        .collect()
}

/// The picture of an indicator, where one was made, and what it shows in words.
pub fn preview(scope: &Scope<'_>, at: ObjectRef) -> Option<(Address, String)> {
    let is_made = beside(scope, at).iter().any(|(name, _)| *name == PREVIEW);
    let whole = is_made.then(|| figure::whole(scope, at))?;
    let told = &Option::as_ref(&whole)?.told;
    Some((address(scope, at, PREVIEW)?, told.words.name.clone()))
}

/// The files of an indicator as links, each with its type and size.
pub fn downloads(scope: &Scope<'_>, at: ObjectRef) -> Vec<Link> {
    beside(scope, at)
        .iter()
        .filter(|(extension, _)| *extension != PREVIEW)
        .filter_map(|(extension, bytes)| {
            let size = scope.locale().file_size(*bytes);
            let address = address(scope, at, extension)?;
            Some(Link::new(
                scope.way_to(&address),
                scope.t_with(&format!("download-{extension}"), args!(size)),
            ))
        })
        .collect()
}

/// Without the feature no picture is made; [`without_previews`] says so.
#[cfg(not(feature = "previews"))]
mod preview {
    pub fn png(_: &super::Scope<'_>, _: &crate::book::Whole) -> Option<Vec<u8>> {
        None
    }
}

/// Says once that pictures are asked for which this program cannot make.
pub fn without_previews(book: &Book<'_>) -> Bag {
    let settings = &book.programme.settings;
    let is_left_out = settings.previews && !cfg!(feature = "previews");
    is_left_out.then(|| rules::previews_left_out::report(settings.span)).into_iter().collect()
}
