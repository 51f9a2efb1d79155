//! Dossiers as PDF. A page names the size of its PDF, which is made from the same page without
//! that size.

use crate::address::PageKey;
use base::diagnostic::Diagnostic;
use paper::Sheet;
use programme::model::{Lang, ObjectRef};

use crate::book::scope::Scope;
use crate::book::{Book, File};
use crate::rules::cannot_print;

use super::{draft, edition};

/// The size in bytes of the PDF of a dossier; none where it cannot be printed.
pub fn size<'a>(book: &'a Book<'a>, of: Option<ObjectRef>, lang: Lang) -> Option<u64> {
    kept(book, of, lang, || size_of(file(book, of, lang)?.as_ref()))
}

/// The PDF of a dossier, or why it cannot be printed. Whoever asks for its size afterwards need
/// not have it printed once more.
pub fn dossier<'a>(
    book: &'a Book<'a>,
    of: Option<ObjectRef>,
    lang: Lang,
) -> Option<Result<File, Diagnostic>> {
    let file = file(book, of, lang)?;
    kept(book, of, lang, || size_of(file.as_ref()));
    Some(file)
}

fn kept(
    book: &Book<'_>,
    of: Option<ObjectRef>,
    lang: Lang,
    make: impl FnOnce() -> Option<u64>,
) -> Option<u64> {
    let langs = book.site.langs().count();
    let place = of.map_or(lang.index(), |at| langs + book.place(at, lang));
    *book.kept.printed.get(place, make)?
}

fn size_of(file: Result<&File, &Diagnostic>) -> Option<u64> {
    Some(file.ok()?.bytes.len() as u64)
}

fn file<'a>(
    book: &'a Book<'a>,
    of: Option<ObjectRef>,
    lang: Lang,
) -> Option<Result<File, Diagnostic>> {
    let key = PageKey::Dossier(of);
    let here = book.site.address(key, lang)?;
    let to = book.site.pdf(book.programme, key, lang)?;
    let scope = Scope::new(book, lang, here);
    let made = super::page::page(&scope, key);
    // What is wrong with the page is told when it is made to be read.
    let html = book.engine.page(&made.page, &made.site, lang, here.file());
    let html = edition::marked(&scope, key, draft::marked(book, key, lang, None, html.ok()?));
    let organisation = made.site.organisation.as_ref();
    let sheet = Sheet {
        html: &html,
        title: &made.page.title.text,
        lang: &made.page.lang,
        author: organisation.map(|name| name.text.as_str()),
        address: made.page.canonical.as_deref(),
        date: book.today,
        dress: &|drawing| book.theme.drawings.on(drawing),
    };
    Some(match paper::pdf(&sheet) {
        Ok(bytes) => Ok(File::new(&to, bytes)),
        Err(problem) => Err(cannot_print::report(to.file(), &problem)),
    })
}
