//! A page can be made alone: without the pages before it, in any order, with the same bytes.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use base::value::Date;
use insight::Insight;
use pages::audit::Audit;
use pages::render::{self, Book, Engine, Pictured, Sink, Theme};
use programme::{resolve, source};

/// Keeps what is published.
#[derive(Default)]
struct Kept(Mutex<BTreeMap<String, Vec<u8>>>);

impl Sink for Kept {
    fn write(&self, path: &str, bytes: &[u8]) {
        let mut all = self.0.lock().unwrap();
        all.insert(path.to_owned(), bytes.to_vec());
    }

    fn copy(&self, _path: &str, _from: &str) {}

    fn picture(&self, _picture: &Pictured<'_>) {}
}

#[test]
fn pages_of_the_example_in_reverse_order_are_those_of_the_whole_build() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let (sources, _) = source::read(&content, "content");
    let (parsed, _) = programme::parse(&sources);
    let today = Date::new(2026, 11, 27).unwrap();
    let (programme, _) = resolve::resolve(parsed, today, false);
    let (theme, _) = Theme::new(Vec::new());
    let (locales, _) = render::locales(&theme, &programme.settings);
    let (site, _) =
        pages::plan(&programme, &programme.addresses, &locales, &theme, &pages::Beside::default());
    let locales = Arc::new(locales);
    let engine = Engine::new(&theme, Arc::clone(&locales)).ok().unwrap();
    let book = || {
        let insight = Insight::new(&programme, today);
        Book::new(pages::KINDS, insight, &site, &sources, &locales, &theme, &engine)
    };

    let kept = Kept::default();
    let whole = book();
    render::render(&whole, &kept, &Audit::new(), &|| true);
    let built = kept.0.into_inner().unwrap();

    let alone = book();
    let keys: Vec<_> = site.pages().map(|(key, lang, _)| (key, lang)).collect();
    let mut compared = 0;
    // Some of all sorts, the last first: what others tell of them has not been made yet.
    for (key, lang) in keys.into_iter().rev().step_by(3) {
        let (page, _) = render::page(&alone, key, lang).unwrap();
        let (files, _) = render::files(&alone, key, lang);
        for file in page.into_iter().chain(files) {
            assert!(built.get(&file.path) == Some(&file.bytes), "{}", file.path);
            compared += 1;
        }
    }
    assert!(compared > 100, "{compared}");
}
