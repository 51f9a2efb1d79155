//! The example programmes that come with the program read without a single diagnostic.

use base::diagnostic::{Language, render};
use programme::source;

fn reads_clean(at: &str) {
    let folder = crate::support::root().join(at);
    let (sources, mut bag) = source::read(&folder, "content");
    let (_, problems) = programme::parse(&sources);
    bag.append(problems);
    let found = render::human(&bag.sorted(&sources), &sources, Language::Dutch, false);
    assert!(found.is_empty(), "{found}");
}

#[test]
fn the_example_reads_clean() {
    reads_clean("content");
}

#[test]
fn the_example_of_an_invented_city_reads_clean() {
    reads_clean("handbook/example/content");
}
