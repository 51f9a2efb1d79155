//! The programme of attacks in `tests/payloads` leaves out no text that an editor can write: `tests/run` opens what is
//! built from it in a browser.

use std::fs;

use programme::kinds::{PROGRAMME, shape_of};
use programme::model::Kind;
use programme::schema::{Shape, Type};
use programme::tables::TABLES;

/// Words that are typed as text and looked up: an attack would be refused where it stands.
const LOOKED_UP: [&str; 11] = [
    "address",
    "by",
    "code",
    "currency",
    "dimension",
    "items",
    "page",
    "segment",
    "tag",
    // Of an edition, which needs its tag in git.
    "title of edition",
    "values",
];

#[test]
fn every_text_of_a_key_is_an_attack() {
    let mut lacking = Vec::new();
    for kind in Kind::ALL {
        let text = read(&format!("{}/", kind.folder()));
        look(&text, shape_of(kind), kind.name(), &mut lacking);
    }
    look(&read("programme.yaml"), PROGRAMME, "programme.yaml", &mut lacking);
    assert_eq!(lacking, Vec::<String>::new());
}

#[test]
fn every_text_of_a_table_is_an_attack() {
    let mut lacking = Vec::new();
    for table in TABLES {
        let text = read(&table.file.replace("<id>.csv", ""));
        for column in table.columns.iter().filter(|column| is_text(&column.ty)) {
            let holds = |(head, rows): (&str, &str)| {
                let at = head.split(',').position(|name| name == column.name);
                at.is_some_and(|at| rows.lines().any(|row| row.split(',').nth(at) == Some("@@")))
            };
            if !LOOKED_UP.contains(&column.name)
                && !text.iter().filter_map(|text| text.split_once('\n')).any(holds)
            {
                lacking.push(format!("{}: {}", table.file, column.name));
            }
        }
    }
    assert_eq!(lacking, Vec::<String>::new());
}

/// The texts of the files whose path begins so.
fn read(start: &str) -> Vec<String> {
    let folder = crate::support::root().join("tests/payloads/content");
    let files = walkdir::WalkDir::new(&folder).into_iter().map(Result::unwrap);
    let files = files.filter(|file| {
        let below = file.path().strip_prefix(&folder).unwrap();
        file.file_type().is_file() && below.to_str().unwrap().starts_with(start)
    });
    files.map(|file| fs::read_to_string(file.path()).unwrap()).collect()
}

fn look(files: &[String], shape: &Shape, whose: &str, lacking: &mut Vec<String>) {
    for key in shape.keys {
        let name = key.name;
        let is_excused = LOOKED_UP
            .iter()
            .any(|word| *word == name || *word == format!("{name} of {}", shape.name.en));
        let holds = |file: &String| {
            [format!("{name}: @@"), format!("{name}: [@@")].iter().any(|found| file.contains(found))
        };
        if is_text(&key.ty) && !is_excused && !files.iter().any(holds) {
            lacking.push(format!("{whose}: {name} of {}", shape.name.en));
        }
        if let Some(inner) = key.ty.shape() {
            look(files, inner, whose, lacking);
        }
    }
}

fn is_text(ty: &Type) -> bool {
    match ty {
        Type::Prose | Type::Text => true,
        Type::List(inner) | Type::OneOrMore(inner) | Type::Pair(inner) => is_text(inner),
        _ => false,
    }
}
