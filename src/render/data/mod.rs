//! An indicator's figure as files beside its page: CSV and JSON to reckon with, SVG to show.
//!
//! All of them, and the figure on the page, come from one plot.

mod json;
mod picture;
mod rows;
mod table;

use crate::model::{Indicator, ObjectRef};
use crate::site::Address;

use super::figure::Whole;
use super::scope::Scope;
use rows::Rows;

/// A file beside a page: its extension and its size in bytes.
pub type Beside = (&'static str, u64);

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
    let files = [
        ("csv", Some(table::csv(scope, found, whole, &rows))),
        ("json", Some(json::json(scope, found, whole, &rows))),
        ("svg", picture::svg(scope, found, whole)),
    ];
    files
        .into_iter()
        .filter_map(|(extension, text)| {
            let (address, text) = (address(scope, whole.at, extension)?, text?);
            write(address.file(), text.as_bytes());
            Some((extension, text.len() as u64))
        })
        .collect()
}

/// Under which terms the figures may be used: those of their source, else those of the site.
fn licence<'a>(scope: &Scope<'a>, found: &'a Indicator) -> Option<&'a str> {
    let own = found.source.as_ref().and_then(|s| s.licence.as_deref());
    own.or(scope.settings().licence.as_deref())
}
