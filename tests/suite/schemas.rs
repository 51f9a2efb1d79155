//! The schemas for editors, as they are printed and written.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::{code, spoorboek, stderr};

#[test]
fn a_key_is_described_in_both_languages() {
    let goal = author::schema::schemas().into_iter().find(|(file, _)| file == "goal.schema.json");
    let goal = goal.unwrap().1;
    let told = goal["properties"]["level"]["description"].as_str().unwrap();
    assert!(
        told.contains("Wat voor doel het is") && told.contains("What sort of goal it is"),
        "{told}"
    );
}

#[test]
fn schemas_are_written_into_a_folder_or_printed() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| spoorboek(folder.path(), &[&["schema"], args].concat());
    assert_eq!(code(&run(&["--out", "schemas"])), 0);
    let written = fs::read_dir(folder.path().join("schemas")).unwrap().count();
    assert_eq!(written, author::schema::schemas().len());
    let one: Value = serde_json::from_slice(&run(&["goal"]).stdout).unwrap();
    assert_eq!(one["$id"], "goal.schema.json");
    let all: Value = serde_json::from_slice(&run(&[]).stdout).unwrap();
    assert_eq!(all.as_object().unwrap().len(), written);
    let unknown = run(&["gaol"]);
    assert!(code(&unknown) == 2 && stderr(&unknown).contains("“goal”"), "{}", stderr(&unknown));
    let settings = author::schema::editor_settings();
    for schema in settings["yaml.schemas"].as_object().unwrap().keys() {
        assert!(folder.path().join(Path::new(schema)).is_file(), "{schema}");
    }
}
