//! What `explain` says of every code, kind and table, word for word, so that no sentence of the documentation
//! changes unseen. `SPOORBOEK_BLESS=1 cargo test --test suite explained` writes it anew; then read it.

use std::fs;

use programme::model::Kind;
use programme::tables::TABLES;

use crate::support::{code, programme, root, spoorboek};

#[test]
fn everything_is_explained_as_it_was() {
    let folder = programme(&[]);
    for language in ["nl", "en"] {
        let explain = |subject: &str| {
            let arguments = ["explain", subject, "--lang", language];
            let output = spoorboek(folder.path(), &arguments);
            assert_eq!(code(&output), 0, "{subject}");
            String::from_utf8(output.stdout).unwrap()
        };
        let codes = spoorboek::commands::rules().into_iter().map(|rule| rule.code);
        let kinds = Kind::ALL.into_iter().map(Kind::name);
        let tables = TABLES.iter().map(|table| table.file);
        let subjects = ["programme"].into_iter().chain(kinds).chain(tables).chain(codes);
        let told: String = subjects.map(|subject| explain(subject) + "\n\n").collect();
        let path = root().join(format!("tests/golden/explain/{language}.txt"));
        if std::env::var_os("SPOORBOEK_BLESS").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &told).unwrap();
        } else {
            let known = fs::read_to_string(path).unwrap_or_default();
            let differs = told.lines().zip(known.lines()).find(|(told, known)| told != known);
            assert_eq!(differs, None);
            assert!(told == known, "one is longer than the other");
        }
    }
}
