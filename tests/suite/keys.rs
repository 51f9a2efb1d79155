//! Every key that an editor may write is read by something: a page, an export or a rule.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use programme::kinds::{PROGRAMME, shape_of};
use programme::model::Kind;
use programme::schema::{Shape, Type};

/// Where a key may be read.
const READERS: [&str; 8] = [
    "crates/insight/src",
    "crates/advice/src",
    "crates/chart/src",
    "crates/text/src",
    "crates/pages/src",
    "crates/programme/src/rules",
    "crates/programme/src/find",
    "crates/programme/src/disclosure",
];

/// Keys whose field has another name, because the word is taken in Rust or says too little.
const FIELDS: [(&str, &str); 2] = [("type", "form"), ("file", "attachment")];

/// Keys that are read in a list with their neighbours: the four that an update judges.
const TOGETHER: [&str; 4] = ["progress", "money", "quality", "cooperation"];

/// Keys that nothing shows yet. Whoever shows one takes it out; at the end there is only `tag`,
/// which waits for `editions` as a whole, and that is refused until then.
const NOT_YET: &[&str] = &["tag"];

#[test]
fn every_key_is_read_by_a_page_an_export_or_a_rule() {
    let sources = sources();
    let mut names = BTreeSet::new();
    for shape in Kind::ALL.into_iter().map(shape_of).chain([PROGRAMME]) {
        keys_of(shape, &mut names);
    }
    names.retain(|name| !TOGETHER.contains(name));
    let unread: Vec<&str> = names
        .into_iter()
        .filter(|name| {
            let field = FIELDS.iter().find(|(key, _)| key == name);
            !is_read(&sources, field.map_or(*name, |(_, field)| field))
        })
        .collect();
    assert_eq!(unread, NOT_YET);
}

/// Every key of a shape, nested ones included.
fn keys_of(shape: &'static Shape, names: &mut BTreeSet<&'static str>) {
    for key in shape.keys {
        names.insert(key.name);
        let mut ty = &key.ty;
        while let Type::List(inner)
        | Type::OneOrMore(inner)
        | Type::Pair(inner)
        | Type::MapOf(_, inner) = ty
        {
            ty = inner;
        }
        if let Type::Record(inner) | Type::RecordOrWord(inner, _) | Type::RecordOrText(inner) = ty {
            keys_of(inner, names);
        }
    }
}

/// Whether a field is asked for (`found.due`), or its key by a rule (`Commitment::due`).
fn is_read(sources: &str, field: &str) -> bool {
    sources.match_indices(field).any(|(at, _)| {
        let is_asked = sources[..at].ends_with(['.', ':']);
        let next = sources[at + field.len()..].chars().next();
        is_asked && !next.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_' || c == '(')
    })
}

/// Tests do not read for a reader.
fn sources() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = READERS
        .iter()
        .flat_map(|folder| walkdir::WalkDir::new(root.join(folder)))
        .map(|entry| entry.unwrap().into_path())
        .filter(|path: &PathBuf| path.extension().is_some_and(|extension| extension == "rs"))
        .filter(|path| !path.ends_with("tests.rs"))
        .filter(|path| !path.components().any(|part| part.as_os_str() == "tests"));
    files.map(|file| fs::read_to_string(file).unwrap()).collect()
}
