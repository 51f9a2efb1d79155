//! Another id, as changes that the editor makes.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::Desk;
use super::client::uri;
use crate::support::{code, spoorboek, stderr};

#[test]
fn a_new_id_comes_everywhere_with_an_alias() {
    let mut desk = Desk::new();
    let leven = desk.file("goals/leven.md");
    let marked = fs::read_to_string(&leven).unwrap().replace("parent: wonen", "parent: wo|nen");
    let found = desk.editor.at("textDocument/prepareRename", &leven, &marked);
    assert_eq!(found["placeholder"], "wonen");
    let more = json!({"newName": "thuis"});
    let found = desk.editor.at_with("textDocument/rename", &leven, &marked, &more);
    let edits = found["result"]["documentChanges"].as_array().unwrap_or_else(|| panic!("{found}"));
    let rename = edits.last().unwrap();
    assert_eq!(rename["kind"], "rename");
    assert_eq!(rename["newUri"], uri(&desk.file("goals/thuis.md")));
    let texts: String = edits.iter().map(Value::to_string).collect();
    assert!(texts.contains("aliases: [wonen]"), "{texts}");
    // Applied, the content is as sound as before.
    apply(edits);
    let output = spoorboek(desk.folder.path(), &["check", "--date", "2026-01-05"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let text = fs::read_to_string(&leven).unwrap();
    assert!(text.contains("parent: thuis") && text.contains("(thuis.md)"), "{text}");

    // Onto one that is there: a reason in words, and nothing happens.
    let mut desk = Desk::new();
    let leven = desk.file("goals/leven.md");
    for (name, said) in [("over", "over"), ("Met Spaties", "met-spaties")] {
        let more = json!({"newName": name});
        let found = desk.editor.at_with("textDocument/rename", &leven, &marked, &more);
        assert!(found["error"]["message"].as_str().unwrap().contains(said), "{found}");
    }
    let nothing = marked.replace('|', "").replace("title: ", "title: |");
    let more = json!({"newName": "thuis"});
    let found = desk.editor.at_with("textDocument/rename", &leven, &nothing, &more);
    assert_eq!(found["error"]["message"], "Hier staat geen id.");
}

/// Does to the files on the disk what an editor would do.
fn apply(edits: &[Value]) {
    let path = |uri: &Value| PathBuf::from(uri.as_str().unwrap().strip_prefix("file://").unwrap());
    for edit in edits {
        if edit["kind"] == "rename" {
            fs::rename(path(&edit["oldUri"]), path(&edit["newUri"])).unwrap();
            continue;
        }
        let file = path(&edit["textDocument"]["uri"]);
        let text = fs::read_to_string(&file).unwrap();
        let offset = |at: &Value| {
            let before = text.split_inclusive('\n').take(at["line"].as_u64().unwrap() as usize);
            before.map(str::len).sum::<usize>() + at["character"].as_u64().unwrap() as usize
        };
        let mut new = text.clone();
        for one in edit["edits"].as_array().unwrap() {
            let (start, end) = (offset(&one["range"]["start"]), offset(&one["range"]["end"]));
            new.replace_range(start..end, one["newText"].as_str().unwrap());
        }
        fs::write(file, new).unwrap();
    }
}
