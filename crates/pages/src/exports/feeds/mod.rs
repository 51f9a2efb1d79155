//! Files that calendars and feed readers follow, in each language of the site.

mod atom;
mod ics;

use crate::address::PageKey;
use base::diagnostic::Bag;
use programme::model::Lang;

use crate::book::scope::Scope;
use crate::render::{Book, rules};

/// The sizes in bytes of the files of a language; none for a file that is not there.
#[derive(Debug, Clone, Copy, Default)]
pub struct DatedFiles {
    pub calendar: Option<u64>,
    pub feed: Option<u64>,
}

/// Writes the calendar and, where the site has an address of its own, the feed of a language.
pub fn write<'a>(book: &'a Book<'a>, lang: Lang, write: &dyn Fn(&str, &[u8])) -> DatedFiles {
    let mut files = DatedFiles::default();
    if let (Some(here), Some(file)) = (
        book.site.address(PageKey::Calendar, lang),
        book.site.calendar(lang),
    ) {
        let text = ics::calendar(&Scope::new(book, lang, here));
        write(file.file(), text.as_bytes());
        files.calendar = Some(text.len() as u64);
    }
    if let (Some(here), Some(file), Some(url)) = (
        book.site.address(PageKey::Changes, lang),
        book.site.feed(lang),
        book.programme.settings.url.as_deref(),
    ) {
        let text = atom::feed(&Scope::new(book, lang, here), url, &file);
        write(file.file(), text.as_bytes());
        files.feed = Some(text.len() as u64);
    }
    files
}

/// Says once that a feed, which needs absolute addresses, is left out.
pub fn without_url(book: &Book<'_>) -> Bag {
    let settings = &book.programme.settings;
    let is_left_out = settings.url.is_none() && book.site.has(PageKey::Changes);
    is_left_out
        .then(|| rules::site_without_url::report(settings.span))
        .into_iter()
        .collect()
}
