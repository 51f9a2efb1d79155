//! The example programme that comes with the program reads without a single diagnostic.

use base::diagnostic::{Language, render};
use programme::source;

#[test]
fn the_example_reads_clean() {
    let folder = crate::support::root().join("content");
    let (sources, mut bag) = source::read(&folder, "content");
    let (_, problems) = programme::parse(&sources);
    bag.append(problems);
    let found = render::human(&bag.sorted(&sources), &sources, Language::Dutch, false);
    assert!(found.is_empty(), "{found}");
}
