//! Files that calendars and feed readers follow, in each language of the site.

mod atom;
mod ics;

use crate::address::{Address, PageKey};
use base::diagnostic::{Bag, Diagnostic};
use locale::args;

use crate::book::scope::Scope;
use crate::book::{Book, File};
use crate::rules;
use crate::view::Link;

/// The calendar of the language of the scope.
pub fn calendar<'a>(scope: &Scope<'a>) -> Option<&'a File> {
    let (book, lang) = (scope.book, scope.lang);
    let file = book.kept.calendars.get(lang.index(), || {
        let here = book.site.address(PageKey::CALENDAR, lang)?;
        let text = ics::calendar(&Scope::new(book, lang, here));
        Some(File::new(&book.site.calendar(lang)?, text))
    });
    file?.as_ref()
}

/// The feed of the language of the scope, by the theme's template; none where the site has no address of
/// its own.
pub fn feed<'a>(scope: &Scope<'a>) -> Option<&'a File> {
    made(scope)?.as_ref().ok()
}

/// What is wrong with the template of the feed.
pub fn fault(scope: &Scope<'_>) -> Option<Diagnostic> {
    made(scope)?.as_ref().err().cloned()
}

fn made<'a>(scope: &Scope<'a>) -> Option<&'a Result<File, Diagnostic>> {
    let (book, lang) = (scope.book, scope.lang);
    let file = book.kept.feeds.get(lang.index(), || {
        let here = book.site.address(PageKey::CHANGES, lang)?;
        let (url, at) = (scope.settings().url.as_deref()?, book.site.feed(lang)?);
        let feed = atom::feed(&Scope::new(book, lang, here), url, &at);
        Some(book.engine.feed(&feed, lang, at.file()).map(|text| File::new(&at, text)))
    });
    file?.as_ref()
}

/// The calendar file of the page's language, with its type and size.
pub fn calendar_link(scope: &Scope<'_>) -> Option<Link> {
    Some(link(scope, &scope.book.site.calendar(scope.lang)?, "calendar-file", calendar(scope)?))
}

/// The feed of the page's language; none where the site has no address of its own.
pub fn feed_link(scope: &Scope<'_>) -> Option<Link> {
    Some(link(scope, &scope.book.site.feed(scope.lang)?, "changes-file", feed(scope)?))
}

fn link(scope: &Scope<'_>, address: &Address, key: &str, file: &File) -> Link {
    let size = scope.locale().file_size(file.bytes.len() as u64);
    Link::new(scope.way_to(address), scope.t_with(key, args!(size)))
}

/// Says once that a feed, which needs absolute addresses, is left out.
pub fn without_url(book: &Book<'_>) -> Bag {
    let settings = &book.programme.settings;
    let is_left_out = settings.url.is_none() && book.site.has(PageKey::CHANGES);
    is_left_out.then(|| rules::site_without_url::report(settings.span)).into_iter().collect()
}
