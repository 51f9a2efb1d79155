//! An indicator's figure as files beside its page: CSV and JSON to reckon with, SVG to show.
//!
//! All of them, and the figure on the page, come from one plot.

pub mod columns;
mod json;
pub mod lines;
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

/// The picture that other sites show beside a link, and that can go into a text or on a slide.
const PREVIEW: &str = "png";

/// The address of a file beside an indicator's page.
pub fn address(scope: &Scope<'_>, at: ObjectRef, extension: &str) -> Option<Address> {
    let book = scope.book;
    book.site.beside(book.programme, at, scope.lang, extension)
}

/// What is known of the files beside an indicator's page.
pub fn beside<'a>(scope: &Scope<'a>, at: ObjectRef) -> Option<&'a Beside> {
    let place = scope.book.place(at, scope.lang);
    scope.book.kept.beside.get(place, || made(scope, at).1)
}

/// The files of an indicator. Whoever asks for their sizes afterwards need not have them made once
/// more.
pub fn files(scope: &Scope<'_>, at: ObjectRef) -> Vec<File> {
    let (files, beside) = made(scope, at);
    let place = scope.book.place(at, scope.lang);
    scope.book.kept.beside.get(place, || beside);
    files
}

fn made(scope: &Scope<'_>, at: ObjectRef) -> (Vec<File>, Beside) {
    let whole = figure::whole(scope, at);
    let (Some(found), Some(whole)) = (scope.book.programme.indicator(at), whole.as_ref()) else {
        return Default::default();
    };
    let rows = Rows::of(scope, found);
    let columns = Columns::of(scope, found, whole, &rows);
    let (csv, shape) = (columns.csv(), columns.shape());
    let svg = picture::svg(scope, found, at, whole);
    let files = [
        ("csv", Some(csv)),
        ("json", Some(json::json(scope, found, at, &columns.with_margins()).into())),
        ("svg", svg.map(String::into_bytes)),
        (PREVIEW, preview::png(scope, whole)),
    ];
    let mut beside = Beside { sizes: Vec::new(), shape };
    let files = files.into_iter().filter_map(|(extension, bytes): (_, Option<Vec<u8>>)| {
        let (address, bytes) = (address(scope, at, extension)?, bytes?);
        beside.sizes.push((extension, bytes.len() as u64));
        Some(File::new(&address, bytes))
    });
    (files.collect(), beside)
}

/// The picture of an indicator, where one was made, and what it shows in words.
pub fn preview(scope: &Scope<'_>, at: ObjectRef) -> Option<(Address, String)> {
    let is_made = beside(scope, at)?.sizes.iter().any(|(name, _)| *name == PREVIEW);
    let whole = is_made.then(|| figure::whole(scope, at))?;
    let told = &Option::as_ref(&whole)?.told;
    Some((address(scope, at, PREVIEW)?, told.words.name.clone()))
}

/// The files of an indicator as links, each with its type and size.
pub fn downloads(scope: &Scope<'_>, at: ObjectRef) -> Vec<Link> {
    beside(scope, at)
        .iter()
        .flat_map(|beside| &beside.sizes)
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
