//! The example programmes that come with the program read without a single diagnostic.

use std::fs;

use base::diagnostic::{Language, render};
use programme::kinds::{PROGRAMME, shape_of};
use programme::model::Kind;
use programme::schema::Shape;
use programme::source;
use programme::tables::TABLES;

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

/// What a copy of the example cannot have: `editions::all_that_the_invented_example_shows_can_be_an_edition` gives it
/// a tag. The list of addresses is kept by the program.
const OTHERWISE: [&str; 3] = ["editions", "tag", "addresses.csv"];

/// Every form of page and drawing is to be seen on it, so every key and every column is used in it.
#[test]
fn the_example_of_an_invented_city_is_complete_in_every_key() {
    let root = crate::support::root().join("handbook/example/content");
    let all = source::read_folder(&root).unwrap();
    let text = |is: &dyn Fn(&str) -> bool| -> String {
        let files = all.iter().filter(|(path, _)| is(path));
        files.map(|(_, bytes)| String::from_utf8_lossy(bytes)).collect()
    };
    let mut unused = Vec::new();
    let settings = fs::read_to_string(root.join("programme.yaml")).unwrap();
    look("programme", PROGRAMME, &settings, &mut unused);
    let objects = text(&|path| path.ends_with(".md"));
    for kind in Kind::ALL {
        let own = text(&|path| path.starts_with(&format!("{}/", kind.folder())));
        let own = [own.as_str(), if own.is_empty() { &objects } else { "" }].concat();
        for key in shape_of(kind).keys {
            // What every object may have is to be seen on one of them.
            let within = if key.record == "Common" { &objects } else { &own };
            let shape = Shape { name: shape_of(kind).name, keys: std::slice::from_ref(key) };
            look(kind.name(), &shape, within, &mut unused);
        }
    }
    for table in TABLES {
        let folder = table.file.split('<').next().unwrap();
        let files =
            all.iter().filter(|(path, _)| path.starts_with(folder) && path.ends_with(".csv"));
        let heads: Vec<String> = files
            .map(|(_, bytes)| String::from_utf8_lossy(bytes).lines().next().unwrap().to_owned())
            .collect();
        for column in table.columns {
            let has = |head: &String| head.split(',').any(|name| name == column.name);
            if !heads.iter().any(has) {
                unused.push(format!("{}: {}", table.file, column.name));
            }
        }
    }
    unused.retain(|name| !OTHERWISE.iter().any(|other| name.contains(other)));
    assert_eq!(unused, Vec::<String>::new());
}

/// Looks for every key of a shape, nested ones included, in the text of all files that may hold it.
fn look(of: &str, shape: &Shape, text: &str, unused: &mut Vec<String>) {
    for key in shape.keys {
        let is_used = text.match_indices(key.name).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            before.is_none_or(|c| c.is_whitespace() || "{,".contains(c))
                && text[at + key.name.len()..].starts_with(':')
        });
        if !is_used {
            unused.push(format!("{of}: {}", key.name));
        }
        if let Some(inner) = key.ty.shape() {
            look(of, inner, text, unused);
        }
    }
}
