//! Reads finished pages: links and fragments, headings, names, weight.
//!
//! What editors wrote has been checked where they wrote it; what is found here was made by a
//! template or by the program. One mistake of a template stands on every page that it makes, so
//! that each is told once, with the first page (in the order of paths) and the number of others.
//!
//! Pages come from many threads while they are still in memory; of each only its path, title,
//! language and the hashes of its element ids are kept, and of the links each target once.

mod link;
pub(crate) mod main_part;
mod page;
mod plain;
pub mod rules;
pub(crate) mod scan;
mod tally;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Mutex;

use base::diagnostic::Bag;

use link::{Base, Target};
pub(crate) use plain::decoded;
pub use tally::{Finding, Seen};
use tally::{Tally, Targets, hash, locked};

/// The check of one whole build. Made before the first page, finished after the last.
#[derive(Debug, Default)]
pub struct Audit {
    base: Base,
    pages: Mutex<BTreeMap<Box<str>, Kept>>,
    targets: Targets,
    tally: Mutex<Tally>,
}

/// What is kept of a page.
#[derive(Debug)]
struct Kept {
    /// Sorted. Thirty-two bits: that a missing fragment shares them with an id that exists is
    /// one chance in a hundred million, and costs one message.
    ids: Box<[u32]>,
    title: Box<str>,
    lang: Box<str>,
}

impl Audit {
    pub fn new() -> Self {
        Self::default()
    }

    /// Tells where the site will stand, so that its absolute addresses are known for its own.
    #[must_use]
    pub fn published_at(mut self, url: &str) -> Self {
        self.base = Base::new(url);
        self
    }

    /// Reads one page. `path` is its file below the site's folder, with `/`:
    /// `doelen/veilig-in-de-buurt/index.html`. Each page once.
    pub fn page(&self, path: &str, html: &str) {
        self.keep(path, page::read(html));
    }

    /// The same for a page that is meant to hold a great deal: what is made to be printed.
    pub(crate) fn long_page(&self, path: &str, html: &str) {
        let mut page = page::read(html);
        let weight = rules::page_too_heavy::RULE.code;
        page.findings.retain(|finding| finding.rule.code != weight);
        self.keep(path, page);
    }

    fn keep(&self, path: &str, page: page::Page<'_>) {
        let mut findings = page.findings;
        let mut ids: Vec<u32> = page.ids.iter().map(|id| short_hash(id)).collect();
        ids.sort_unstable();

        let mut links = link::Walker::new(&self.base, path);
        let mut arena = String::with_capacity(page.links.len() * 40);
        let mut targets: Vec<(u64, Range<usize>)> = Vec::with_capacity(page.links.len());
        for href in &page.links {
            match links.resolve(href) {
                Target::Outside => {}
                Target::Here(fragment) => {
                    if !answers(&ids, fragment) {
                        findings.push(rules::dead_fragment::found(path, fragment));
                    }
                }
                Target::Inside(target) => {
                    let start = arena.len();
                    arena.push_str(target);
                    targets.push((hash(target), start..arena.len()));
                }
            }
        }
        targets.sort_unstable_by_key(|(key, _)| *key);
        targets.dedup_by_key(|(key, _)| *key);
        let targets = targets.into_iter().filter_map(|(key, range)| Some((key, arena.get(range)?)));
        self.targets.mention(path, targets);

        if !findings.is_empty() {
            findings.sort_by(|a, b| (a.rule.code, &a.key).cmp(&(b.rule.code, &b.key)));
            findings.dedup_by(|a, b| a.rule.code == b.rule.code && a.key == b.key);
            let mut tally = locked(&self.tally);
            for finding in findings {
                tally.add(finding, path);
            }
        }
        // A page that only sends the reader on may have any title.
        let title = if page.redirect { "" } else { page.title.trim() };
        let kept =
            Kept { ids: ids.into_boxed_slice(), title: title.into(), lang: page.lang.into() };
        locked(&self.pages).insert(path.into(), kept);
    }

    /// What can be said once every page is known. `files` tells whether something other than a
    /// page will stand at a path below the site's folder: a style sheet, an attachment, a feed.
    pub fn finish(&self, files: &dyn Fn(&str) -> bool) -> Bag {
        let pages = locked(&self.pages);
        let mut tally = locked(&self.tally);
        for mention in self.targets.drain() {
            let (path, fragment) = link::parts(&mention.target);
            let found = match pages.get(path) {
                Some(page) if fragment.is_none_or(|f| answers(&page.ids, f)) => continue,
                Some(_) => rules::dead_fragment::found(path, fragment.unwrap_or_default()),
                None if files(path) => continue,
                None => {
                    let index = format!("{path}index.html");
                    let index = index.trim_start_matches('/');
                    let folder = path.ends_with('/') && pages.contains_key(index);
                    rules::dead_link::found(path, folder)
                }
            };
            tally.add_many(found, &mention.first, mention.pages);
        }
        let mut titles: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
        for (path, page) in pages.iter().filter(|(_, page)| !page.title.is_empty()) {
            let same = titles.entry((&page.lang, &page.title)).or_default();
            same.push(path);
        }
        for ((_, title), paths) in titles {
            if let [first, second, ..] = paths.as_slice() {
                let found = rules::title_not_unique::found(title, second);
                tally.add_many(found, first, paths.len());
            }
        }
        tally.report()
    }
}

fn short_hash(id: &str) -> u32 {
    // The lower half of a good hash is a good hash.
    (hash(id) & u64::from(u32::MAX)) as u32
}

/// Whether a page with these ids has a place for a fragment; the top it always has.
fn answers(ids: &[u32], fragment: &str) -> bool {
    fragment.is_empty()
        || fragment.eq_ignore_ascii_case("top")
        || fragment.starts_with(":~:")
        || ids.binary_search(&short_hash(fragment)).is_ok()
}

#[cfg(test)]
mod tests;
