//! Dossiers as PDF: each page is made once to be printed, and later once more to name its file.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::address::PageKey;
use paper::Sheet;
use programme::model::Lang;

use crate::book::scope::Scope;
use crate::kinds;
use crate::render::Book;
use crate::render::rules::cannot_print;

/// Prints every dossier among the pages and writes it beside its page; gives their sizes in bytes.
pub fn dossiers<'a>(
    book: &'a Book<'a>,
    all: &[(PageKey, Lang)],
    write: &(dyn Fn(&str, &[u8]) + Sync),
) -> BTreeMap<(PageKey, Lang), u64> {
    all.par_iter()
        .filter(|(key, _)| matches!(key, PageKey::Dossier(_)))
        .filter_map(|(key, lang)| Some(((*key, *lang), dossier(book, *key, *lang, write)?)))
        .collect()
}

fn dossier<'a>(
    book: &'a Book<'a>,
    key: PageKey,
    lang: Lang,
    write: &(dyn Fn(&str, &[u8]) + Sync),
) -> Option<u64> {
    let here = book.site.address(key, lang)?;
    let to = book.site.pdf(book.programme, key, lang)?;
    let (page, site) = crate::kinds::page(&Scope::new(book, lang, here), key);
    // What is wrong with the page is told when it is made to be read.
    let html = book.engine.page(&page, &site, lang, here.file()).ok()?;
    let organisation = site.organisation.as_ref().map(|name| name.text.as_str());
    let sheet = Sheet {
        html: &html,
        title: &page.title.text,
        lang: &page.lang,
        author: organisation,
        address: page.canonical.as_deref(),
        date: book.today,
        style: &|drawing| book.theme.drawings.light(drawing),
    };
    match paper::pdf(&sheet) {
        Ok(pdf) => {
            write(to.file(), &pdf);
            Some(pdf.len() as u64)
        }
        Err(problem) => {
            let problem = cannot_print::report(to.file(), &problem);
            book.report([problem].into_iter().collect());
            None
        }
    }
}
