//! What a careless or hostile hand can put into a content folder. Whatever it is, the program ends
//! with a code that says so, no rule of it panics, and the site that stands stays as it is.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{self, tree};

/// A small programme in which each kind of reference occurs.
const SOUND: &[(&str, &str)] = &[
    ("programme.yaml", "title: P\nurl: https://p.example/\nlanguages: [nl, en]\narea: stad\n"),
    ("programme.en.yaml", "title: P\n"),
    ("areas.csv", "id,name,parent\nstad,Stad,\nnoord,Noord,stad\n"),
    ("tracks/spoor.md", "---\ntitle: Spoor\n---\n"),
    ("tracks/spoor.en.md", "---\ntitle: Track\n---\n"),
    ("action-lines/lijn.md", "---\ntitle: Lijn\ntrack: spoor\nareas: [noord]\n---\n"),
    (
        "goals/doel.md",
        "---\ntitle: Doel\nindicators: [{indicator: graad, role: headline}]\n---\nTekst.\n",
    ),
    ("indicators/graad.md", "---\ntitle: Graad\n---\n"),
    ("indicators/graad.csv", "area,period,value\nstad,2021,10\nnoord,2021,5\n"),
    ("funds/pot.md", "---\ntitle: Pot\n---\n"),
    ("allocations.csv", "id,fund,to,amount,stage\na1,pot,lijn,100,allocated\n"),
    ("targets.csv", "id,indicator,goal,area,period,value\nt1,graad,doel,stad,2027,50\n"),
];

/// A site that stands, to be built again with something wrong in its content.
struct Standing {
    folder: tempfile::TempDir,
    site: BTreeMap<PathBuf, Vec<u8>>,
}

/// How a run ended: its exit code, and `code file:line` of every error.
#[derive(Debug, PartialEq)]
struct Ending(i32, Vec<String>);

impl Standing {
    fn new() -> Self {
        let mut new = Self { folder: support::programme(SOUND), site: BTreeMap::new() };
        assert_eq!(new.build(&[]), Ending(0, vec![]), "the sound programme");
        new.site = tree(&new.public());
        new
    }

    fn public(&self) -> PathBuf {
        self.folder.path().join("public")
    }

    fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    fn build(&self, args: &[&str]) -> Ending {
        let start = Instant::now();
        let output = command(self.folder.path(), args).output().unwrap();
        // What never ends is found all the same on a machine that is busy with other things.
        assert!(start.elapsed() < Duration::from_secs(300), "it took too long");
        let text = String::from_utf8(output.stderr).unwrap();
        let errors: serde_json::Value =
            serde_json::from_str(&text).unwrap_or_else(|_| panic!("no diagnostics, but {text}"));
        let errors = errors.as_array().unwrap().iter();
        let word = |error: &serde_json::Value, key: &str| {
            let text = error[key].as_str().unwrap_or_default();
            text.trim_start_matches("content/").to_owned()
        };
        let errors = errors.filter(|error| error["severity"] == "error").map(|error| {
            let line = error["line"].as_u64().unwrap_or_default();
            format!("{} {}:{line}", word(error, "code"), word(error, "file"))
        });
        Ending(output.status.code().unwrap_or(-1), errors.collect())
    }

    /// Builds with these files in the place of the sound ones; then puts those back.
    fn with(&self, files: &[(&str, &[u8])]) -> Ending {
        for (path, bytes) in files {
            write(self.folder.path(), path, bytes);
        }
        let ending = self.build(&[]);
        if ending.0 != 0 {
            assert_eq!(tree(&self.public()), self.site, "the site was touched");
        }
        for (path, _) in files {
            fs::remove_file(self.content().join(path)).unwrap();
            if let Some((_, text)) = SOUND.iter().find(|(sound, _)| sound == path) {
                write(self.folder.path(), path, text.as_bytes());
            }
        }
        ending
    }

    /// One file that gives exactly these errors.
    fn shows(&self, path: &str, text: impl AsRef<[u8]>, errors: &[&str]) {
        let text = text.as_ref();
        let ending = self.with(&[(path, text)]);
        let shown = String::from_utf8_lossy(text.get(..200).unwrap_or(text));
        assert_eq!(
            ending,
            Ending(1, errors.iter().map(|&e| e.to_owned()).collect()),
            "{path}:\n{shown}"
        );
    }
}

fn command(folder: &Path, args: &[&str]) -> Command {
    let day = ["build", "--format", "json", "--date", "2026-11-23"];
    support::command(folder, &[&day, args].concat())
}

fn write(folder: &Path, path: &str, bytes: &[u8]) {
    support::write(&folder.join("content"), path, bytes);
}

fn goal(extra: &str, body: &str) -> String {
    format!("---\ntitle: Doel\n{extra}---\n{body}")
}

#[test]
fn bytes_that_are_no_text_are_told_once_and_nothing_follows() {
    let site = Standing::new();
    for (path, _) in SOUND {
        site.shows(path, b"\xff\xfe", &[&format!("not-utf8 {path}:1")]);
    }
}

#[test]
fn marks_and_line_ends_of_other_systems_are_read() {
    let site = Standing::new();
    let windows = SOUND.iter().map(|(path, text)| {
        let text = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        (*path, text.into_bytes())
    });
    let windows: Vec<_> = windows.collect();
    let files: Vec<(&str, &[u8])> = windows.iter().map(|(p, b)| (*p, b.as_slice())).collect();
    assert_eq!(site.with(&files), Ending(0, vec![]));
}

#[test]
fn an_empty_file_is_told_and_nothing_follows() {
    let site = Standing::new();
    for (path, _) in SOUND {
        let code = match path.rsplit_once('.').unwrap().1 {
            "csv" => "invalid-csv",
            "md" if path.contains(".en.") => continue,
            "md" => "front-matter-missing",
            _ => continue,
        };
        site.shows(path, "", &[&format!("{code} {path}:1")]);
    }
}

#[test]
fn a_register_of_areas_with_a_mistake_leaves_its_areas_known() {
    let site = Standing::new();
    site.shows("areas.csv", "id,name\nstad,Stad\nnoord,\n", &["missing-key areas.csv:3"]);
    site.shows("areas.csv", "id,naam\nstad,Stad\nnoord,N\n", &["unknown-column areas.csv:1"]);
    site.shows("areas.csv", "id,name\nstad,\"Stad\nnoord,N\n", &["invalid-csv areas.csv:2"]);
}

#[test]
fn a_row_that_names_one_that_could_not_be_read_is_not_told() {
    let site = Standing::new();
    site.shows(
        "targets.csv",
        "id,indicator,period,value,supersedes\nt1,graad,20x27,50,\nt2,graad,2027,50,t1\n",
        &["malformed-period targets.csv:2"],
    );
    site.shows(
        "allocations.csv",
        "id,fund,amount,stage,supersedes\na1,pot,100,given,\na2,pot,100,allocated,a1\n",
        &["unknown-value allocations.csv:2"],
    );
}

#[cfg(unix)]
#[test]
fn a_folder_outside_the_content_is_told_once() {
    let site = Standing::new();
    let outside = tempfile::tempdir().unwrap();
    let tracks = site.content().join("tracks");
    fs::remove_dir_all(&tracks).unwrap();
    std::os::unix::fs::symlink(outside.path(), &tracks).unwrap();
    let told = vec!["link-outside-content tracks:0".to_owned()];
    assert_eq!(site.build(&[]), Ending(1, told));
    assert_eq!(tree(&site.public()), site.site);
}

#[test]
fn yaml_that_explodes_or_nests_without_end_is_refused() {
    let site = Standing::new();
    let mut bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n".to_owned();
    for (before, name) in ('a'..='h').zip('b'..='i') {
        bomb.push_str(&format!("{name}: &{name} [{}]\n", vec![format!("*{before}"); 9].join(",")));
    }
    site.shows("goals/doel.md", goal(&bomb, ""), &["invalid-yaml goals/doel.md:3"]);
    site.shows("glossary.yaml", &bomb, &["invalid-yaml glossary.yaml:1"]);
    let deep = format!("tags: {}\n", "[".repeat(100_000));
    site.shows("goals/doel.md", goal(&deep, ""), &["invalid-yaml goals/doel.md:3"]);
    let chart = format!("```chart\n{bomb}```\n");
    site.shows("goals/doel.md", goal("", &chart), &["invalid-yaml goals/doel.md:5"]);
}

#[test]
fn markdown_that_nests_without_end_is_read_in_time() {
    let site = Standing::new();
    let column = vec!["a"; 1000].join("|");
    let line = vec!["-"; 1000].join("|");
    let notes: Vec<String> =
        (0..1000).map(|at| format!("[^{at}]: x[^{}]\n\n", (at + 1) % 1000)).collect();
    for body in [
        "[".repeat(100_000),
        "> ".repeat(5_000),
        "- ".repeat(20_000),
        "*a **b ".repeat(20_000),
        format!("{column}\n{line}\n{column}\n"),
        format!("a[^0]\n\n{}", notes.concat()),
    ] {
        let ending = site.with(&[("goals/doel.md", goal("", &body).as_bytes())]);
        assert_eq!(ending, Ending(0, vec![]), "{}", body.get(..40).unwrap());
    }
}

#[test]
fn markup_and_links_that_could_do_harm_are_refused() {
    let site = Standing::new();
    for (body, code) in [
        ("<script>alert(1)</script>", "raw-html"),
        ("<b onclick=x>a</b>", "raw-html"),
        ("<svg onload=x>", "raw-html"),
        ("<!-- c -->", "raw-html"),
        ("[a](javascript:alert(1))", "unsafe-link"),
        ("[a](JaVaScRiPt:x)", "unsafe-link"),
        ("[a](data:text/html,x)", "unsafe-link"),
        ("[a](//evil.example)", "unsafe-link"),
        ("[a](../../../etc/passwd)", "broken-link"),
        ("[a](%2e%2e/%2e%2e/etc/passwd)", "broken-link"),
        ("[a](doel.md?x=1)", "broken-link"),
        ("[a](#é)", "broken-anchor"),
        ("![a](../../../etc/passwd)", "missing-file"),
        ("![a](https://x.example/a.png)", "external-image"),
    ] {
        let told = format!("{code} goals/doel.md:4");
        site.shows("goals/doel.md", goal("", body), &[&told]);
    }
}

#[test]
fn what_editors_write_is_text_on_the_page() {
    let site = Standing::new();
    let hostile = r#""\"><img src=x onerror=y> </script><script>z</script> {{ 1 }}""#;
    let cell = r#""""><img src=x onerror=y></script><script>z</script>""#;
    let ending = site.with(&[
        (
            "goals/doel.md",
            goal(&format!("summary: {hostile}\nstatement: {hostile}\n"), "")
                .replace("title: Doel", &format!("title: {hostile}"))
                .as_bytes(),
        ),
        ("areas.csv", format!("id,name\nstad,{cell}\nnoord,{cell}\n").as_bytes()),
        ("glossary.yaml", format!("{hostile}: {hostile}\n").as_bytes()),
    ]);
    assert_eq!(ending, Ending(0, vec![]));
    for (path, bytes) in tree(&site.public()) {
        let page = String::from_utf8_lossy(&bytes);
        let is_page = path.extension().is_some_and(|end| end == "html");
        assert!(!is_page || !page.contains("<img src=x"), "{}", path.display());
        assert!(!is_page || !page.contains("<script>z"), "{}", path.display());
    }
}

#[test]
fn circles_and_chains_end() {
    let site = Standing::new();
    site.shows("goals/doel.md", goal("parent: doel\n", ""), &["cycle goals/doel.md:3"]);
    let chain: Vec<(String, String)> = (0..400)
        .map(|at| (format!("goals/g{at}.md"), goal(&format!("parent: g{}\n", at + 1), "")))
        .chain([("goals/g400.md".to_owned(), goal("", ""))])
        .collect();
    let files: Vec<(&str, &[u8])> = chain.iter().map(|(p, t)| (p.as_str(), t.as_bytes())).collect();
    assert_eq!(site.with(&files), Ending(0, vec![]));
}

#[test]
fn addresses_that_cannot_be_are_the_contents_fault() {
    let site = Standing::new();
    let programme = |extra: &str| format!("{}{extra}\n", SOUND.first().unwrap().1);
    for segment in ["../x", "a b", "DOELEN", "a/b", &"x".repeat(300)] {
        site.shows(
            "programme.yaml",
            programme(&format!("terms: {{goal: {{nl: {{segment: {segment}}}}}}}")),
            &["invalid-segment programme.yaml:5"],
        );
    }
    site.shows(
        "programme.yaml",
        programme("terms: {goal: {nl: {segment: sporen}}}"),
        &["address-collision programme.yaml:5"],
    );
    for page in ["doelen", "en", "a-z"] {
        let path = format!("pages/{page}.md");
        let told = format!("address-collision {path}:2");
        site.shows(&path, goal("", ""), &[&told]);
    }
    for alias in ["/../x", "//x", "/.git/x", "/x?y", &format!("/{}/", "y".repeat(300))] {
        site.shows(
            "goals/doel.md",
            goal(&format!("aliases: [{alias}]\n"), ""),
            &["invalid-alias goals/doel.md:3"],
        );
    }
    for url in ["p.example", "https://p.example/?x=1", "https://p.example/#x"] {
        site.shows(
            "programme.yaml",
            programme("").replace("https://p.example/", url),
            &["wrong-type programme.yaml:2"],
        );
    }
    let many: Vec<String> =
        ('a'..='z').flat_map(|a| ['a', 'b'].map(|b| format!("{a}{b}"))).collect();
    let many = format!("languages: [nl, en, {}]", many.join(", "));
    site.shows(
        "programme.yaml",
        programme("").replace("languages: [nl, en]", &many),
        &["unknown-language programme.yaml:3"],
    );
}

#[test]
fn a_large_table_with_one_bad_cell_names_that_cell() {
    let site = Standing::new();
    let mut table = String::from("area,period,value,note\n");
    let note = "x".repeat(10_000);
    for at in 0..2_000 {
        let (year, month, day) = (1900 + at / 336, at / 28 % 12 + 1, at % 28 + 1);
        let value = if at == 1_500 { "twaalf" } else { "12" };
        table.push_str(&format!("stad,{year}-{month:02}-{day:02},{value},{note}\n"));
    }
    site.shows("indicators/graad.csv", table, &["not-a-number indicators/graad.csv:1502"]);
}

#[test]
fn an_output_that_is_not_ours_is_left_alone() {
    let site = Standing::new();
    fs::create_dir(site.folder.path().join("foreign")).unwrap();
    fs::write(site.folder.path().join("foreign/mine.txt"), "mine").unwrap();
    let before = tree(site.folder.path());
    for out in ["content", ".", "content/public", "content/programme.yaml", "foreign"] {
        let Ending(code, errors) = site.build(&["--out", out]);
        assert_eq!((code, errors.len()), (2, 1), "{out}: {errors:?}");
    }
    let Ending(code, _) = site.build(&["--content", "content/programme.yaml"]);
    assert_eq!(code, 2);
    assert_eq!(tree(site.folder.path()), before);
}

#[test]
fn a_build_that_is_killed_leaves_a_whole_site() {
    let site = Standing::new();
    for round in 0..8 {
        write(
            site.folder.path(),
            "goals/doel.md",
            goal("", &format!("Ronde {round}.\n")).as_bytes(),
        );
        let mut child = command(site.folder.path(), &[])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(15 * round));
        let _ = child.kill();
        child.wait().unwrap();
        let names = |tree: &BTreeMap<PathBuf, Vec<u8>>| tree.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&tree(&site.public())), names(&site.site), "round {round}");
    }
    write(
        site.folder.path(),
        "goals/doel.md",
        goal("indicators: [{indicator: graad, role: headline}]\n", "Tekst.\n").as_bytes(),
    );
    assert_eq!(site.build(&[]), Ending(0, vec![]));
    assert_eq!(tree(&site.public()), site.site);
}

#[test]
fn streams_that_nobody_reads_stop_nothing() {
    let site = Standing::new();
    write(site.folder.path(), "goals/doel.md", goal("parent: nope\n", "").as_bytes());
    let mut child = command(site.folder.path(), &[])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stderr.take());
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(1));
}
