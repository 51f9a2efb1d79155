//! The language server, as an editor speaks with it.

mod client;
mod renames;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{code, programme, spoorboek, stderr, write};
use client::{Editor, uri};

const FILES: &[(&str, &str)] = &[
    (
        "programme.yaml",
        "title: Proef\nurl: https://proef.example/\nlanguages: [nl, en]\narea: noord\nmenu: [goal, over]\n",
    ),
    ("areas.csv", "id,name,parent\nnoord,Noord,\nwonen-oost,Wonen Oost,noord\n"),
    ("goals/wonen.md", "---\ntitle: Prettig wonen\nsummary: Iedereen woont goed.\n---\nTekst.\n"),
    (
        "goals/leven.md",
        "---\ntitle: Leven\nparent: wonen\nindicators: [{indicator: cijfer, role: headline}]\n---\nZie [hier](wonen.md).\n",
    ),
    (
        "indicators/cijfer.md",
        "---\ntitle: Onveiligheid\nmeasure: percentage\nunit: procent van de bewoners\npolarity: lower\ndecimals: 1\n---\n",
    ),
    ("indicators/cijfer.csv", "area,period,value\nnoord,2022,25.5\nnoord,2023,24.1\n"),
    ("pages/over.md", "---\ntitle: Over\n---\nTekst.\n"),
    ("files/brief.pdf", "%PDF-1.4\n"),
];

struct Desk {
    folder: TempDir,
    editor: Editor,
}

impl Desk {
    fn new() -> Self {
        let folder = programme(FILES);
        let editor = Editor::of(folder.path(), &[folder.path()]);
        Self { folder, editor }
    }

    fn file(&self, path: &str) -> PathBuf {
        self.folder.path().join("content").join(path)
    }

    /// The labels that may stand at `|`.
    fn choices(&mut self, path: &str, marked: &str) -> Vec<String> {
        let found = self.complete(path, marked);
        found.iter().map(|item| item["label"].as_str().unwrap().to_owned()).collect()
    }

    fn complete(&mut self, path: &str, marked: &str) -> Vec<Value> {
        let file = self.file(path);
        let found = self.editor.at("textDocument/completion", &file, marked);
        found["items"].as_array().cloned().unwrap_or_default()
    }

    fn hover(&mut self, path: &str, marked: &str) -> String {
        let file = self.file(path);
        let found = self.editor.at("textDocument/hover", &file, marked);
        found["contents"]["value"].as_str().unwrap_or_default().to_owned()
    }

    fn definition(&mut self, path: &str, marked: &str) -> Option<(String, u64)> {
        let file = self.file(path);
        let found = self.editor.at("textDocument/definition", &file, marked);
        let line = found["range"]["start"]["line"].as_u64()?;
        let content = uri(&self.file(""));
        Some((found["uri"].as_str()?.strip_prefix(&content)?.to_owned(), line))
    }
}

fn codes(wrong: &[Value]) -> BTreeSet<&str> {
    wrong.iter().filter_map(|one| one["code"].as_str()).collect()
}

#[test]
fn what_is_wrong_is_what_check_tells_and_goes_when_it_is_mended() {
    let mut desk = Desk::new();
    let (wonen, leven) = (desk.file("goals/wonen.md"), desk.file("goals/leven.md"));
    let found = desk.editor.wrong(&wonen, |wrong| !wrong.is_empty());
    let output = spoorboek(
        desk.folder.path(),
        &["check", "--all", "--format", "json", "--date", "2026-01-05"],
    );
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let told: Vec<Value> = serde_json::from_str(&stderr(&output)).unwrap();
    let of_file = told.iter().filter(|one| one["file"] == "content/goals/wonen.md");
    assert_eq!(codes(&found), of_file.filter_map(|one| one["code"].as_str()).collect());

    // What is not saved counts, in other files too; the hint is in the message.
    let text = fs::read_to_string(&leven).unwrap();
    desk.editor.open(&leven, &text.replace("parent: wonen", "parent: wonn"));
    let has = |code: &'static str| move |wrong: &[Value]| codes(wrong).contains(code);
    let found = desk.editor.wrong(&leven, has("unknown-id"));
    let one = found.iter().find(|one| one["code"] == "unknown-id").unwrap();
    assert_eq!(one["severity"], 1);
    assert_eq!(one["source"], "spoorboek");
    assert!(one["message"].as_str().unwrap().contains("\nBedoelt u “wonen”"), "{one}");
    assert_eq!(one["range"]["start"], json!({"line": 2, "character": 8}));
    assert_eq!(one["range"]["end"], json!({"line": 2, "character": 12}));

    // A text that is not a link any more; and one key told twice names its first place.
    desk.editor.write(&leven, 2, &text.replace("(wonen.md)", "(weg.md)"));
    desk.editor.wrong(&leven, |wrong| {
        codes(wrong).contains("broken-link") && !codes(wrong).contains("unknown-id")
    });
    desk.editor.write(&leven, 3, &text.replace("title: Leven", "title: Leven\ntitle: Twee"));
    let found = desk.editor.wrong(&leven, has("duplicate-key"));
    let one = found.iter().find(|one| one["code"] == "duplicate-key").unwrap();
    let related = &one["relatedInformation"][0]["location"];
    assert_eq!(
        (&related["uri"], &related["range"]["start"]["line"]),
        (&json!(uri(&leven)), &json!(1))
    );

    desk.editor.write(&leven, 4, &text);
    let errors = |wrong: &[Value]| wrong.iter().any(|one| one["severity"] == 1);
    desk.editor.wrong(&leven, |wrong| !errors(wrong));
    assert!(desk.editor.end().success());
}

#[test]
fn columns_count_as_editors_count_them() {
    let mut desk = Desk::new();
    let leven = desk.file("goals/leven.md");
    desk.editor.open(&leven, "---\ntitle: Leven\n---\n🌷 Één [hier](weg.md).\n");
    let found = desk.editor.wrong(&leven, |wrong| codes(wrong).contains("broken-link"));
    let one = found.iter().find(|one| one["code"] == "broken-link").unwrap();
    assert_eq!(one["range"]["start"], json!({"line": 3, "character": 14}));
    // An edit of a part, behind the flower: the link leads to a file that is there.
    desk.editor.tell(
        "textDocument/didChange",
        json!({
            "textDocument": {"uri": uri(&leven), "version": 2},
            "contentChanges": [{
                "range": {
                    "start": {"line": 3, "character": 14},
                    "end": {"line": 3, "character": 17},
                },
                "text": "wonen",
            }],
        }),
    );
    desk.editor.wrong(&leven, |wrong| !codes(wrong).contains("broken-link"));
    let marked = "---\ntitle: Leven\n---\n🌷 Één [hier](won|en.md).\n";
    assert_eq!(desk.definition("goals/leven.md", marked), Some(("goals/wonen.md".to_owned(), 1)));
}

#[test]
fn half_written_texts_are_taken_calmly() {
    let mut desk = Desk::new();
    let leven = desk.file("goals/leven.md");
    desk.editor.open(&leven, "---\ntitle: \"Leven\nparent: ");
    desk.editor.wrong(&leven, |wrong| codes(wrong).contains("front-matter-unclosed"));
    assert!(
        desk.choices("goals/leven.md", "---\ntitle: \"Leven\nlevel: |").contains(&"outcome".into())
    );
    // Its id is known all the same.
    let over = "---\ntitle: Over\n---\nZie [leven](../goals/le|ven.md).\n";
    assert!(desk.choices("pages/over.md", over).contains(&"../goals/wonen.md".into()));

    desk.editor.write(&leven, 2, "---\ntitle: Leven\nindicators: [{indicator: cij\n---\n");
    desk.editor.wrong(&leven, |wrong| codes(wrong).contains("invalid-yaml"));
    let conflict = "---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> x\n---\n";
    desk.editor.write(&leven, 3, conflict);
    let found = desk.editor.wrong(&leven, |wrong| codes(wrong).contains("merge-conflict"));
    assert_eq!(found.len(), 1, "{found:?}");
    for text in ["", "---", "\u{feff}---\n", "---\n\t- [", "😀"] {
        desk.editor.write(&leven, 4, text);
    }
    desk.editor.write(&leven, 5, "---\ntitle: Leven\n---\nTekst.\n");
    desk.editor.wrong(&leven, |wrong| wrong.iter().all(|one| one["severity"] != 1));
}

#[test]
fn what_may_stand_somewhere_is_offered() {
    let mut desk = Desk::new();
    let goal = |front: &str| format!("---\ntitle: Leven\n{front}\n---\n");
    let keys = desk.complete("goals/leven.md", &goal("le|"));
    let level = keys.iter().find(|item| item["label"] == "level").unwrap();
    assert!(keys.iter().all(|item| item["label"] != "title"), "{keys:#?}");
    let told = level["documentation"]["value"].as_str().unwrap();
    assert!(told.starts_with("Wat voor doel het is") && told.contains("level: outcome"), "{told}");
    assert_eq!(level["textEdit"]["newText"], "level: ${1|impact,outcome,output|}");
    assert_eq!(level["textEdit"]["range"]["start"], json!({"line": 2, "character": 0}));

    let roles =
        desk.complete("goals/leven.md", &goal("indicators: [{indicator: cijfer, role: |}]"));
    let headline = roles.iter().find(|item| item["label"] == "headline").unwrap();
    assert_eq!(headline["detail"], "hoofdcijfer");

    let ids = desk.complete("goals/leven.md", &goal("parent: wo|"));
    let told = |item: &Value| (item["label"] == "wonen").then(|| item["detail"].clone());
    assert_eq!((ids.len(), ids.iter().find_map(told)), (2, Some("Prettig wonen".into())));
    assert!(desk.choices("goals/leven.md", &goal("indicators:\n  - |")).contains(&"cijfer".into()));

    let keys = desk.choices("goals/wonen.en.md", "---\n|\n---\n");
    assert!(keys.contains(&"statement".into()) && !keys.contains(&"level".into()), "{keys:?}");
    let menu = desk.choices("programme.yaml", "title: Proef\nmenu: [goal, |]\n");
    for choice in ["track", "money", "over"] {
        assert!(menu.contains(&choice.into()), "{choice}: {menu:?}");
    }

    assert_eq!(
        desk.choices("targets.csv", "id,indicator,per|\n").first().map(String::as_str),
        Some("goal")
    );
    assert_eq!(desk.choices("targets.csv", "id,indicator\na,|\n"), ["cijfer"]);
    let statuses =
        desk.choices("indicators/cijfer.csv", "area,period,value,status\nnoord,2024,3,|\n");
    assert!(statuses.contains(&"provisional".into()), "{statuses:?}");

    let text = |body: &str| format!("---\ntitle: Leven\n---\n{body}\n");
    let paths = desk.choices("goals/leven.md", &text("[x](|)"));
    for path in ["value:", "wonen.md", "../indicators/cijfer.md", "../files/brief.pdf"] {
        assert!(paths.contains(&path.into()), "{path}: {paths:?}");
    }
    assert_eq!(desk.choices("goals/leven.md", &text("[x](value:|)")), ["cijfer"]);
    assert_eq!(desk.choices("goals/leven.md", &text("[x](value:cijfer?|)")), ["area", "period"]);
    assert_eq!(
        desk.choices("goals/leven.md", &text("[x](value:cijfer?area=|)")),
        ["noord", "wonen-oost"]
    );
    let chart = desk.choices("goals/leven.md", &text("```chart\nindicator: cijfer\n|\n```"));
    assert_eq!(chart, ["type", "by", "areas", "from", "to", "caption"]);
    let forms = desk.choices("goals/leven.md", &text("```chart\ntype: |\n```"));
    assert!(forms.contains(&"bars".into()), "{forms:?}");
    let warnings = desk.choices("programme.yaml", "accepted:\n  - code: |\n");
    assert!(warnings.contains(&"goal-without-indicator".into()));
    assert_eq!(desk.choices("goals/leven.md", &text("Gewone woorden|")), [""; 0]);
}

#[test]
fn what_stands_somewhere_is_told() {
    let mut desk = Desk::new();
    let goal = |front: &str| format!("---\ntitle: Leven\n{front}\n---\n");
    let told = desk.hover("goals/leven.md", &goal("parent: wo|nen"));
    assert!(told.starts_with("**Prettig wonen** (doel)\n\nIedereen woont goed."), "{told}");
    let told = desk.hover("goals/leven.md", &goal("indicators: [cij|fer]"));
    assert!(
        told.contains("**Onveiligheid** (indicator)")
            && told.contains("Noord: 24,1% (2023), procent van de bewoners"),
        "{told}"
    );
    let told = desk.hover("goals/leven.md", &goal("le|vel: outcome"));
    assert!(told.starts_with("Wat voor doel het is"), "{told}");
    let told =
        desk.hover("goals/leven.md", &goal("indicators: [{indicator: cijfer, role: head|line}]"));
    assert!(told.starts_with("`headline`: hoofdcijfer"), "{told}");
    // What is wrong there is explained.
    let told = desk.hover("goals/leven.md", &goal("parent: we|g"));
    assert!(told.contains("**unknown-id**"), "{told}");
    let told = desk.hover("programme.yaml", "accepted:\n  - code: data-out|dated\n");
    assert!(told.contains("**data-outdated**"), "{told}");
    let told = desk.hover("targets.csv", "id,indi|cator\n");
    assert!(told.contains("indicator"), "{told}");
    assert_eq!(desk.hover("goals/leven.md", "---\ntitle: Leven\n---\nGewone woor|den\n"), "");
}

#[test]
fn an_id_leads_to_where_it_is_told() {
    let mut desk = Desk::new();
    let goal = |front: &str| format!("---\ntitle: Leven\n{front}\n---\n");
    let at = |path: &str, line| Some((path.to_owned(), line));
    for (path, marked, expected) in [
        ("goals/leven.md", goal("parent: wo|nen"), at("goals/wonen.md", 1)),
        (
            "goals/leven.md",
            goal("indicators:\n  - indicator: cij|fer"),
            at("indicators/cijfer.md", 1),
        ),
        ("targets.csv", "id,indicator\na,cij|fer\n".into(), at("indicators/cijfer.md", 1)),
        ("indicators/cijfer.csv", "area,period,value\nno|ord,2023,3\n".into(), at("areas.csv", 1)),
        ("goals/leven.md", "[4](value:cij|fer?area=noord)".into(), at("indicators/cijfer.md", 1)),
        ("goals/leven.md", "[4](value:cijfer?area=no|ord)".into(), at("areas.csv", 1)),
        ("goals/leven.md", "[x](../files/br|ief.pdf)".into(), at("files/brief.pdf", 0)),
        ("programme.yaml", "menu: [goal, ov|er]\n".into(), at("pages/over.md", 1)),
        ("goals/leven.md", goal("parent: we|g"), None),
        ("goals/leven.md", goal("tit|le: x"), None),
    ] {
        assert_eq!(desk.definition(path, &marked), expected, "{path}: {marked}");
    }
    let leven = desk.file("goals/leven.md");
    let marked = "---\ntitle: Leven\nparent: wo|nen\n---\nZie [hier](wonen.md).\n";
    let more = json!({"context": {"includeDeclaration": false}});
    let found = desk.editor.at_with("textDocument/references", &leven, marked, &more);
    assert_eq!(found["result"].as_array().unwrap().len(), 2, "{found}");
}

#[test]
fn a_session_begins_and_ends_as_the_protocol_has_it() {
    let folder = programme(FILES);
    let mut early = Editor::before(folder.path());
    let found = early.ask("textDocument/hover", json!({}));
    assert_eq!(found["error"]["code"], -32002);
    assert_eq!(early.leave().code(), Some(1));

    let mut editor = Editor::of(folder.path(), &[folder.path()]);
    editor.wait(|message| message["method"] == "client/registerCapability");
    assert_eq!(editor.ask("textDocument/onbekend", json!({}))["error"]["code"], -32601);
    assert_eq!(editor.ask("textDocument/hover", json!({"x": 1}))["error"]["code"], -32602);
    editor.tell("$/cancelRequest", json!({"id": 99}));
    editor.tell("iets/onbekends", json!({}));
    editor.tell("textDocument/didChange", json!({"x": 1}));
    editor.tell("textDocument/didClose", json!({"textDocument": {"uri": "untitled:x"}}));
    let outside = folder.path().join("elders.md");
    assert_eq!(editor.at("textDocument/completion", &outside, "---\nle|"), json!(null));
    assert_eq!(editor.ask("shutdown", json!(null))["result"], json!(null));
    assert_eq!(editor.ask("textDocument/hover", json!({}))["error"]["code"], -32600);
    editor.tell("exit", json!(null));
    assert_eq!(editor.leave().code(), Some(0));

    let mut editor = Editor::of(folder.path(), &[folder.path()]);
    editor.tell("exit", json!(null));
    assert_eq!(editor.leave().code(), Some(1));
}

#[test]
fn folders_come_and_go() {
    let (one, two) = (programme(FILES), programme(FILES));
    let empty = tempfile::tempdir().unwrap();
    let folders = [empty.path(), one.path(), two.path()];
    let mut editor = Editor::of(empty.path(), &folders);
    let file = |folder: &Path, path: &str| folder.join("content").join(path);
    for folder in [one.path(), two.path()] {
        editor.wrong(&file(folder, "goals/wonen.md"), |wrong| !wrong.is_empty());
    }
    let gone = json!({"added": [], "removed": [{"uri": uri(two.path()), "name": "map"}]});
    editor.tell("workspace/didChangeWorkspaceFolders", json!({"event": gone}));
    editor.wrong(&file(two.path(), "goals/wonen.md"), <[Value]>::is_empty);

    // A programme that is made while the folder is open, and a folder that goes.
    let new = file(empty.path(), "goals/wonen.md");
    for (path, text) in FILES {
        write(&empty.path().join("content"), path, text);
    }
    let changed = json!({"changes": [{"uri": uri(&new), "type": 1}]});
    editor.tell("workspace/didChangeWatchedFiles", changed.clone());
    editor.wrong(&new, |wrong| !wrong.is_empty());
    fs::remove_dir_all(empty.path().join("content")).unwrap();
    editor.tell("workspace/didChangeWatchedFiles", changed);
    editor.wrong(&new, <[Value]>::is_empty);
    assert!(editor.end().success());
}

#[test]
fn the_content_is_found_from_wherever_the_editor_stands() {
    let folder = programme(FILES);
    let content = folder.path().join("content");
    let wonen = content.join("goals/wonen.md");
    for here in [content.clone(), content.join("goals"), folder.path().to_owned()] {
        let mut editor = Editor::of(&here, &[&here]);
        editor.wrong(&wonen, |wrong| !wrong.is_empty());
        assert!(editor.end().success());
    }
    // From above it is found when a file is opened.
    let above = folder.path().parent().unwrap();
    let mut editor = Editor::of(above, &[above]);
    editor.open(&wonen, &fs::read_to_string(&wonen).unwrap());
    editor.wrong(&wonen, |wrong| !wrong.is_empty());
    assert!(editor.end().success());
}
