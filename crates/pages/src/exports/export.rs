//! The files of the site as a whole: what crawlers ask for, who looks for a way to report a vulnerability,
//! the web server, and who wants all of its data.

use std::fmt::Write;

use crate::address::{PageKey, Site};
use base::diagnostic::Bag;
use base::value::Frequency;

use super::guide::guide;
use super::whole;
use crate::book::{Book, File};
use crate::view::{Sitemap, SitemapAlternate, SitemapPage};

/// All of them, and what is wrong with their templates.
pub fn site_files<'a>(book: &'a Book<'a>) -> (Vec<File>, Bag) {
    let (mut files, bag) = for_machines(book);
    files.extend_from_slice(whole::files(book));
    (files, bag)
}

/// The one at a path. What is in `data/` is made only where it is asked for: it looks at every figure.
pub fn site_file<'a>(book: &'a Book<'a>, path: &str) -> Option<File> {
    let is_asked = |file: &File| file.path == path;
    match path.starts_with(whole::FOLDER) {
        true => whole::files(book).iter().find(|file| is_asked(file)).cloned(),
        false => for_machines(book).0.into_iter().find(is_asked),
    }
}

/// `robots.txt` and `_headers`; `sitemap.xml` and `llms.txt` where the site has an address, and
/// `security.txt` where it says whom to tell.
fn for_machines<'a>(book: &'a Book<'a>) -> (Vec<File>, Bag) {
    let mut robots = String::from("User-agent: *\nAllow: /\n");
    let (mut files, mut bag) = (Vec::new(), Bag::new());
    if let Some(url) = book.programme.settings.url.as_deref() {
        // Writing to a string cannot fail.
        let _ = writeln!(robots, "Sitemap: {url}sitemap.xml");
        match book.engine.sitemap(&sitemap(book, url)) {
            Ok(xml) => files.push(File { path: "sitemap.xml".to_owned(), bytes: xml.into() }),
            Err(problem) => bag.push(problem),
        }
    }
    files.push(File { path: "robots.txt".to_owned(), bytes: robots.into() });
    files.push(File { path: "_headers".to_owned(), bytes: headers(book).into() });
    files.extend(security(book));
    let guide = guide(book).map(String::into_bytes);
    files.extend(guide.map(|bytes| File { path: "llms.txt".to_owned(), bytes }));
    (files, bag)
}

/// What a web server should say with each file, in the form of Netlify and Cloudflare Pages. Pages carry no script
/// and no style of their own; an attached drawing that is opened by itself may carry one. The figures are open data, so
/// any site may read them, and the names of what is in `assets/` change with what they hold.
const HEADERS: &str = "\
/*
  Content-Security-Policy: default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Access-Control-Allow-Origin: *
/assets/*
  Cache-Control: public, max-age=31536000, immutable
";

/// The same for the page of search, which runs the compiled code of its index: the one thing that it may
/// more. What the first line takes away, no host joins with what follows.
const SEARCH_HEADERS: &str = "  ! Content-Security-Policy
  Content-Security-Policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'
";

fn headers(book: &Book<'_>) -> String {
    let pages = book.site.langs().filter_map(|lang| book.site.address(PageKey::SEARCH, lang));
    let rules = pages.map(|page| format!("{}*\n{SEARCH_HEADERS}", page.pretty()));
    std::iter::once(HEADERS.to_owned()).chain(rules).collect()
}

const YEARLY: Frequency = Frequency::Every { months: 12, days: 0 };

/// Where to report a vulnerability, as RFC 9116 has it.
fn security(book: &Book<'_>) -> Option<File> {
    let settings = &book.programme.settings;
    let security = settings.security.as_ref()?;
    let contact = &security.contact;
    // A file without an end must not be trusted; who builds a site stands for it a year.
    let expires = security.expires.or_else(|| YEARLY.after(book.today))?;
    let languages = settings.languages.join(", ");
    let mut text = format!(
        "Contact: {contact}\nExpires: {expires}T23:59:59Z\nPreferred-Languages: {languages}\n"
    );
    let at = Site::security();
    if let Some(url) = settings.url.as_deref() {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "Canonical: {}", at.canonical(url));
    }
    Some(File::new(&at, text))
}

/// Every page but the one for addresses that do not exist, those that are a part of another and those that are in no
/// language but another's, with its other languages.
fn sitemap(book: &Book<'_>, url: &str) -> Sitemap {
    let settings = &book.programme.settings;
    let mut pages = Vec::new();
    for (key, lang, address) in book.site.pages() {
        let is_apart = matches!(key, PageKey::NOT_FOUND | PageKey::Embed(_));
        // One that nobody translated is found by its original.
        if is_apart || !book.is_translated(key, lang) {
            continue;
        }
        let translated = settings.langs().filter(|lang| book.is_translated(key, *lang));
        let alternate = |lang| {
            let address = book.site.address(key, lang)?.canonical(url);
            Some(SitemapAlternate { lang: settings.tag(lang).to_owned(), address })
        };
        let mut alternates: Vec<SitemapAlternate> = translated.filter_map(alternate).collect();
        if alternates.len() == 1 {
            alternates.clear();
        }
        pages.push(SitemapPage { address: address.canonical(url), alternates });
    }
    Sitemap { pages }
}
