//! What has been found so far, by mistake rather than by page.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use base::diagnostic::{Bag, Diagnostic, Place, Rule};
use base::text;

/// How many different mistakes of one rule are told one by one.
const TOLD: usize = 50;

/// One mistake on one page.
#[derive(Debug)]
pub struct Finding {
    pub rule: &'static Rule,
    /// What makes it the same mistake as that of another page.
    pub key: String,
    /// How it stands on this page.
    pub example: String,
    pub report: fn(&Seen) -> Diagnostic,
}

impl Finding {
    /// About a start tag as it was written; `class` is that of its element. A template makes the
    /// same on many pages, so that element and class tell which mistake it is.
    pub fn of_tag(
        rule: &'static Rule,
        tag: &str,
        class: &str,
        report: fn(&Seen) -> Diagnostic,
    ) -> Self {
        let element = tag.split(|c: char| c.is_whitespace() || c == '>').next();
        Self {
            rule,
            key: format!("{} {class}", element.unwrap_or_default()),
            example: shortened(tag),
            report,
        }
    }
}

/// A tag as it is shown in a sentence: on one line, and not too long.
pub fn shortened(tag: &str) -> String {
    const LONGEST: usize = 100;
    let words: Vec<&str> = tag.split_whitespace().collect();
    let line = words.join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    let start: String = line.chars().take(LONGEST).collect();
    format!("{start}…")
}

/// A mistake, and the pages that have it.
#[derive(Debug)]
pub struct Seen {
    /// The first page in the order of paths.
    pub page: Box<str>,
    /// How it stands on that page.
    pub example: String,
    pub pages: usize,
    report: fn(&Seen) -> Diagnostic,
}

/// The first page that has it.
impl From<&Seen> for Place {
    fn from(seen: &Seen) -> Self {
        Self::Path(seen.page.to_string())
    }
}

impl Seen {
    /// What a sentence says of the other pages, in Dutch and in English; empty where there are
    /// none.
    pub fn elsewhere(&self) -> (String, String) {
        match self.pages.saturating_sub(1) {
            0 => (String::new(), String::new()),
            1 => (" (ook op 1 andere pagina)".to_owned(), " (on 1 other page as well)".to_owned()),
            n => {
                (format!(" (ook op {n} andere pagina’s)"), format!(" (on {n} other pages as well)"))
            }
        }
    }
}

/// Mistakes by rule and key.
///
/// Of each rule the mistakes that come first in the order of their keys are kept. That choice
/// does not depend on the order in which threads bring them: what is among the first at the end
/// was among the first all along.
#[derive(Debug, Default)]
pub struct Tally {
    rules: BTreeMap<&'static str, Entries>,
}

#[derive(Debug)]
struct Entries {
    rule: &'static Rule,
    seen: BTreeMap<String, Seen>,
    /// Pages summed over all mistakes, the ones that are not kept included.
    places: usize,
}

impl Tally {
    pub fn add(&mut self, finding: Finding, page: &str) {
        self.add_many(finding, page, 1);
    }

    /// Adds a mistake of several pages, of which `page` is the first.
    pub fn add_many(&mut self, finding: Finding, page: &str, pages: usize) {
        let entries = self.rules.entry(finding.rule.code).or_insert(Entries {
            rule: finding.rule,
            seen: BTreeMap::new(),
            places: 0,
        });
        entries.places += pages;
        match entries.seen.get_mut(&finding.key) {
            Some(seen) => {
                seen.pages += pages;
                if page < seen.page.as_ref() {
                    seen.page = page.into();
                    seen.example = finding.example;
                }
            }
            None => {
                let seen = Seen {
                    page: page.into(),
                    example: finding.example,
                    pages,
                    report: finding.report,
                };
                entries.seen.insert(finding.key, seen);
                if entries.seen.len() > TOLD {
                    entries.seen.pop_last();
                }
            }
        }
    }

    pub fn report(&self) -> Bag {
        let mut bag = Bag::new();
        for entries in self.rules.values() {
            bag.extend(entries.seen.values().map(|seen| (seen.report)(seen)));
            let told: usize = entries.seen.values().map(|seen| seen.pages).sum();
            let rest = entries.places.saturating_sub(told);
            if rest > 0 {
                bag.push(Diagnostic::new(
                    entries.rule,
                    Place::Nowhere,
                    text!(
                        "Dezelfde soort fout staat nog op {rest} andere plekken.",
                        "The same kind of mistake stands in {rest} other places."
                    ),
                ));
            }
        }
        bag
    }
}

/// Every place in the site that a link of another page names, once, in shards so that threads
/// rarely wait for each other.
#[derive(Debug, Default)]
pub struct Targets {
    shards: [Mutex<BTreeMap<u64, Mention>>; 16],
}

/// A target and who names it.
#[derive(Debug)]
pub struct Mention {
    pub target: Box<str>,
    /// The first page in the order of paths.
    pub first: Box<str>,
    pub pages: usize,
}

impl Targets {
    /// Adds a page's targets, each once, sorted by their [`hash`].
    pub fn mention<'t>(&self, page: &str, targets: impl Iterator<Item = (u64, &'t str)>) {
        let mut open: Option<(u64, MutexGuard<'_, BTreeMap<u64, Mention>>)> = None;
        for (key, target) in targets {
            let number = key >> 60;
            if open.as_ref().is_none_or(|(held, _)| *held != number) {
                // One lock at a time, so that no two threads wait for each other.
                drop(open.take());
                open = usize::try_from(number)
                    .ok()
                    .and_then(|index| self.shards.get(index))
                    .map(|shard| (number, locked(shard)));
            }
            if let Some((_, shard)) = &mut open {
                let mention = shard.entry(key).or_insert_with(|| Mention {
                    target: target.into(),
                    first: page.into(),
                    pages: 0,
                });
                mention.pages += 1;
                if page < mention.first.as_ref() {
                    mention.first = page.into();
                }
            }
        }
    }

    /// All of them, in the order of their text.
    pub fn drain(&self) -> Vec<Mention> {
        let shards = self.shards.iter();
        let mut all: Vec<Mention> =
            shards.flat_map(|shard| std::mem::take(&mut *locked(shard)).into_values()).collect();
        all.sort_by(|a, b| a.target.cmp(&b.target));
        all
    }
}

/// Locks; a thread that died while it held the lock left nothing half done that matters here.
pub fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// FNV-1a in 64 bits, with the bits mixed at the end (the finaliser of SplitMix64): the same on
/// every machine, quick for short texts. Never for a text that someone may have chosen to
/// collide: here that would hide a mistake of one's own.
pub fn hash(text: &str) -> u64 {
    let mut h: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text.bytes() {
        h = (h ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    h = (h ^ (h >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    h = (h ^ (h >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    h ^ (h >> 31)
}
