//! Every key that an editor may write is read by something: a page, an export or a rule. A field of
//! the same name in another kind does not count.

use std::fs;
use std::path::{Path, PathBuf};

use programme::kinds::{PROGRAMME, shape_of};
use programme::model::Kind;
use programme::schema::{Key, Shape};

/// Where a key may be read.
const READERS: [&str; 9] = [
    "crates/insight/src",
    "crates/advice/src",
    "crates/chart/src",
    "crates/text/src",
    "crates/pages/src",
    "crates/programme/src/rules",
    "crates/programme/src/find",
    "crates/programme/src/disclosure",
    "src/commands/import",
];

/// How a file gets hold of a record, besides by its name.
const WAYS: [(&str, &[&str]); 4] = [
    ("Common", &[".common"]),
    ("Indicator", &[".indicator(", "indicator: &"]),
    ("Settings", &["settings"]),
    ("TermWords", &[".term("]),
];

/// What an update judges is read as a list; what an import was asked for, by the command.
const TOGETHER: [&str; 2] = ["Import", "Ratings"];

/// Keys that reach their readers in another form: the lines between objects, the words for a kind
/// (`Settings::term`), the menu (`MenuItem`), and what a year is, which each period takes along.
const OTHERWISE: [&str; 10] = [
    "Indicator.import",
    "MenuEntry.items",
    "MenuEntry.page",
    "MenuLink.page",
    "MenuLink.url",
    "Settings.terms",
    "Story.about",
    "Track.goals",
    "YearSpan.kind",
    "YearSpan.starts",
];

#[test]
fn every_key_is_read_by_a_page_an_export_or_a_rule() {
    let files = sources();
    let mut unread = Vec::new();
    for shape in Kind::ALL.into_iter().map(shape_of).chain([PROGRAMME]) {
        look(&files, shape, None, &mut unread);
    }
    unread.sort_unstable();
    unread.dedup();
    assert_eq!(unread, Vec::<String>::new());
}

/// Looks for every key of a shape, nested ones included; `above` is the key that holds it.
fn look(files: &[String], shape: &'static Shape, above: Option<&Key>, unread: &mut Vec<String>) {
    for key in shape.keys {
        let name = format!("{}.{}", key.record, key.name);
        let is_read = TOGETHER.contains(&key.record)
            || OTHERWISE.contains(&name.as_str())
            || files.iter().any(|file| reads(file, key, above));
        if !is_read {
            unread.push(name);
        }
        if let Some(inner) = key.ty.shape() {
            look(files, inner, Some(key), unread);
        }
    }
}

/// Whether a file asks for the field of a record that it knows, or names its key
/// (`Commitment::due`).
fn reads(file: &str, key: &Key, above: Option<&Key>) -> bool {
    let ways = WAYS.iter().find(|(record, _)| *record == key.record);
    let knows = names(file, key.record, "")
        || ways.is_some_and(|(_, ways)| ways.iter().any(|way| file.contains(way)))
        || above.is_some_and(|above| names(file, above.field, "."));
    names(file, &format!("{}::{}", key.record, key.field), "")
        || knows && names(file, key.field, ".")
}

/// Whether a name stands in a file as a whole word behind `before`. The word for a kind
/// (`Kind::Partner`) is no record of it.
fn names(file: &str, name: &str, before: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    file.match_indices(name).any(|(at, _)| {
        let (front, rest) = (&file[..at], &file[at + name.len()..]);
        front.ends_with(before)
            && !front.ends_with(is_part)
            && !front.ends_with("Kind::")
            && !rest.starts_with(is_part)
            && (before.is_empty() || !rest.starts_with('('))
    })
}

/// Tests do not read for a reader.
fn sources() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = READERS
        .iter()
        .flat_map(|folder| walkdir::WalkDir::new(root.join(folder)))
        .map(|entry| entry.unwrap().into_path())
        .filter(|path: &PathBuf| path.extension().is_some_and(|extension| extension == "rs"))
        .filter(|path| !path.ends_with("tests.rs"))
        .filter(|path| !path.components().any(|part| part.as_os_str() == "tests"));
    let text = |path| fs::read_to_string(path).unwrap();
    let own = |text: String| text.split("#[cfg(test)]\nmod tests").next().unwrap().to_owned();
    files.map(text).map(own).collect()
}
