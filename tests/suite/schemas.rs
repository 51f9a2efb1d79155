//! The schemas for editors, as they are printed and written.

use std::fs;
use std::path::Path;

use programme::model::Kind;
use serde_json::Value;

use crate::support::{code, programme, spoorboek, stderr};

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

#[test]
fn a_cms_gets_a_form_of_every_kind() {
    let folder = programme(&[("programme.yaml", "title: Proef\nlanguages: [nl, en]\n")]);
    let config = |cms: &str| {
        let output = spoorboek(folder.path(), &["schema", "--cms", cms, "--lang", "nl"]);
        assert_eq!(code(&output), 0);
        let text = String::from_utf8(output.stdout).unwrap();
        let (node, bag) = programme::yaml::parse(Default::default(), &text, 0..text.len());
        assert!(node.is_some() && bag.is_empty(), "{text}");
        text
    };
    let (decap, sveltia) = (config("decap"), config("sveltia"));
    for kind in Kind::ALL {
        let collection = format!("\n  - name: {}\n", kind.name());
        assert!(decap.contains(&collection) && sveltia.contains(&collection), "{collection}");
        assert!(decap.contains(&format!("\n  - name: {}-en\n", kind.name())));
    }
    for told in [
        "collection: goal",
        "label: Hoofdcijfer\n                value: headline",
        "widget: datetime",
        "widget: image",
        "value_field: \"{{slug}}\"",
    ] {
        assert!(decap.contains(told) && sveltia.contains(told), "{told}:\n{decap}");
    }
    assert!(sveltia.contains("omit_default_locale_from_file_path: true"));
    assert!(!decap.contains("i18n") && !sveltia.contains("local_backend"));
    let args = ["schema", "--cms", "sveltia", "--lang", "en", "--out", "admin"];
    assert_eq!(code(&spoorboek(folder.path(), &args)), 0);
    let written = fs::read_to_string(folder.path().join("admin/config.yml")).unwrap();
    assert!(written.contains("label: Goals\n"), "{written}");
}
