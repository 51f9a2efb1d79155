//! One file of the site, asked for by its path.

use std::collections::BTreeMap;

use super::Pictured;
use crate::address::{Address, PageKey, Site};
use crate::book::editions::Past;
use crate::book::{Book, File};
use crate::exports::export;
use base::diagnostic::Bag;
use programme::model::Lang;

/// Which page, or which way to one, stands at each path; the rest follows from these.
pub struct Paths<'a> {
    book: &'a Book<'a>,
    pages: BTreeMap<&'a str, (PageKey, Lang)>,
    redirects: BTreeMap<&'a str, usize>,
    /// Those of each edition, by its folder.
    editions: Vec<(&'a str, Paths<'a>)>,
}

fn edition<'a>(past: &Past<'a>) -> Option<(&'a str, Paths<'a>)> {
    let then = past.book.as_it_was.as_ref()?;
    Some((then.folder.as_str(), Paths::new(past.book)))
}

/// What stands at a path.
pub enum Found<'a> {
    File(File),
    /// A file of the content as it is, by its path below the content folder.
    Copy(String),
    /// A picture in the size at this place among its sizes.
    Picture(Pictured<'a>, usize),
}

impl<'a> Paths<'a> {
    pub fn new(book: &'a Book<'a>) -> Self {
        let is_now = book.as_it_was.is_none();
        let pages = book.site.pages().filter(|(key, ..)| is_now || *key != PageKey::NOT_FOUND);
        let pages = pages.map(|(key, lang, at)| (at.file(), (key, lang)));
        let redirects = book.site.redirects().iter().enumerate().filter(|_| is_now);
        Self {
            book,
            pages: pages.collect(),
            redirects: redirects.map(|(index, (at, ..))| (at.file(), index)).collect(),
            editions: book.editions.iter().filter_map(edition).collect(),
        }
    }

    /// The file at a path below the site, with the bytes that a build would write, and what is wrong
    /// with it; none where a build would write none.
    pub fn find(&self, path: &str) -> (Option<Found<'a>>, Bag) {
        let book = self.book;
        for (folder, paths) in &self.editions {
            if let Some(below) = path.strip_prefix(folder) {
                return paths.find(below);
            }
        }
        if let Some((key, lang)) = self.pages.get(path)
            && let Some((page, bag)) = super::page(book, *key, *lang)
        {
            return (page.map(Found::File), bag);
        }
        if let Some((at, key, lang)) =
            self.redirects.get(path).and_then(|index| book.site.redirects().get(*index))
        {
            return match super::redirect(book, at, *key, *lang) {
                Ok(html) => (Some(Found::File(File::new(at, html))), Bag::new()),
                Err(problem) => (None, [problem].into_iter().collect()),
            };
        }
        // Attachments keep their paths.
        if let Some(file) = book.programme.attachment_at(path) {
            let Some(then) = &book.as_it_was else {
                return (Some(Found::Copy(file.path.to_string())), Bag::new());
            };
            let bytes = then.files.get(file.path.as_ref());
            let bytes = bytes.map(|bytes| File::new(&Site::attachment(file), bytes.clone()));
            return (bytes.map(Found::File), Bag::new());
        }
        (self.picture(path).or_else(|| self.other(path).map(Found::File)), Bag::new())
    }

    /// A picture in another size than its own.
    fn picture(&self, path: &str) -> Option<Found<'a>> {
        let stem = path.strip_suffix(".webp")?;
        let (file, _) = stem.rsplit_once('.')?;
        let book = self.book;
        let picture = super::pictured(book, book.programme.attachment_at(file)?)?;
        let at = book.in_site(&Address::of_file(path));
        let place = picture.sizes.iter().position(|(_, own)| own == at.file())?;
        Some(Found::Picture(picture, place))
    }

    /// Whether a folder has a page.
    pub fn is_folder(&self, path: &str) -> bool {
        let mut editions = self.editions.iter();
        if editions.any(|(folder, paths)| {
            path.strip_prefix(folder).is_some_and(|below| paths.is_folder(below))
                || path == folder.trim_end_matches('/')
        }) {
            return true;
        }
        let index = format!("{path}/index.html");
        self.pages.contains_key(index.as_str()) || self.redirects.contains_key(index.as_str())
    }

    /// The language in whose files of search a path lies.
    fn searched_in(&self, path: &str) -> Option<Lang> {
        let mut pages = self
            .book
            .site
            .langs()
            .filter_map(|lang| Some((lang, self.book.site.address(PageKey::SEARCH, lang)?)));
        let found = pages.find(|(_, page)| path.starts_with(Site::of_search(page, "").file()));
        found.map(|(lang, _)| lang)
    }

    /// A file of the theme, of the site as a whole, or beside the page of the same folder.
    fn other(&self, path: &str) -> Option<File> {
        let mut assets = self.book.theme.assets.iter();
        let asset = assets.find(|asset| Site::asset(&asset.published).file() == path);
        if let Some(asset) = asset {
            return Some(File::new(&Site::asset(&asset.published), asset.bytes.clone()));
        }
        if let Some(lang) = self.searched_in(path) {
            let kept = &self.book.kept.found;
            let files = kept.get(lang.index(), || super::found_in(self.book, lang))?;
            return files.iter().find(|file| file.path == path).cloned();
        }
        let is_now = self.book.as_it_was.is_none();
        if is_now && let Some(file) = export::site_file(self.book, path) {
            return Some(file);
        }
        let folder =
            path.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        let (key, lang) = self.pages.get(format!("{folder}index.html").as_str())?;
        super::files(self.book, *key, *lang).0.into_iter().find(|file| file.path == path)
    }
}
