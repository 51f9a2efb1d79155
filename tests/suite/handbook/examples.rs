//! The examples of the handbook are tried: on each page files are written and commands given in the order in which a
//! reader would, and in the end `check` finds no error. Every page but the first hour goes on where that one ended.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{LANGUAGES, generated, is_in, pages};
use crate::support::{code, command, read_page, root, spoorboek, stderr, stdout, tree, write};

/// The day of the reader, in seconds: 27 November 2026.
const TODAY: &str = "1795737600";

/// What a reader does.
#[derive(Debug)]
enum Step {
    /// A file that is shown under its path, which stands alone in a line: `goals/veilig.md`:
    Write { path: String, text: String },
    /// A line of a block of commands.
    Run(Vec<String>),
}

/// Commands that end by themselves and need nothing but a folder of content.
const TRIED: [&str; 9] =
    ["addresses", "build", "check", "explain", "import", "new", "next-date", "rename", "schema"];

#[test]
fn every_example_can_be_followed() {
    for (language, ending) in LANGUAGES {
        let first = format!("first-hour{ending}");
        let beginning = tempfile::tempdir().unwrap();
        let programme = follow(&pages().join(&first), language, beginning.path());
        assert!(programme.join("public/index.html").is_file());
        for entry in fs::read_dir(pages()).unwrap() {
            let path = entry.unwrap().path();
            let is_first = path.file_name().is_some_and(|name| *name == *first);
            let is_made = fs::read_to_string(&path).unwrap().contains(generated::MARK);
            if is_in(&path, language) && !is_first && !is_made {
                let folder = copy(&programme);
                follow(&path, language, folder.path());
                if path.ends_with(format!("themes{ending}")) {
                    looks_as_the_town_does(folder.path());
                }
            }
        }
    }
}

fn copy(from: &Path) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in tree(from) {
        write(folder.path(), &path.to_string_lossy(), bytes);
    }
    folder
}

/// Does what a page says and gives the folder in which its reader ends.
fn follow(page: &Path, language: &str, folder: &Path) -> PathBuf {
    let locale = if language == "nl" { "nl_NL.UTF-8" } else { "en_GB.UTF-8" };
    let mut here = folder.to_owned();
    let run = |here: &Path, arguments: &[String]| {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let mut command = command(here, &arguments);
        let output = command.env("LANG", locale).env("SOURCE_DATE_EPOCH", TODAY).output().unwrap();
        let told = format!("{}{}", stdout(&output), stderr(&output));
        assert_eq!(code(&output), 0, "{}: {arguments:?}\n{told}", page.display());
    };
    for step in steps(&fs::read_to_string(page).unwrap()) {
        match step {
            Step::Write { path, text } => write(&here, &path, text),
            Step::Run(words) => {
                match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
                    ["cd", folder] => {
                        here.push(folder);
                        download(&here);
                    }
                    // What readers have of their own.
                    ["cp", _, to] => write(&here, to, "wOF2"),
                    ["spoorboek", command, ..] if TRIED.contains(command) => {
                        run(&here, &words[1..])
                    }
                    _ => {}
                }
            }
        }
    }
    run(&here, &["check".to_owned(), "--errors-only".to_owned()]);
    here
}

/// The theme of a town that a page has made: logo, colours, font, a changed template, and a part left out.
fn looks_as_the_town_does(folder: &Path) {
    let theme = fs::read_dir(folder.join("themes")).unwrap().next().unwrap().unwrap().file_name();
    let theme = theme.into_string().unwrap();
    let without = spoorboek(folder, &["build", "--out", "before"]);
    let with = spoorboek(folder, &["build", "--theme", &theme, "--out", "after"]);
    assert_eq!([code(&without), code(&with)], [0, 0], "{}", stderr(&with));
    let home = |out: &str| read_page(folder.join(out).join("index.html"));
    let (before, after) = (home("before"), home("after"));
    let assets: Vec<String> = tree(&folder.join("after/assets"))
        .into_keys()
        .map(|path| path.to_string_lossy().into_owned())
        .collect();
    let published = |start: &str, end: &str| -> &str {
        let is_asked = |name: &&String| name.starts_with(start) && name.ends_with(end);
        assets.iter().find(is_asked).unwrap_or_else(|| panic!("{start}: {assets:?}"))
    };
    let (logo, dark) = (published("logo.", ".svg"), published("logo-", ".svg"));
    assert!(after.contains(&format!("src=\"assets/{logo}\" alt=\"")), "{after}");
    assert!(after.contains(&format!("<source srcset=\"assets/{dark}\" media=\"screen and")));
    let css = fs::read_to_string(folder.join("after/assets").join(published("style.", ".css")));
    let css = css.unwrap();
    let font = published(&format!("fonts/{theme}-sans."), ".woff2");
    assert!(
        css.contains("--accent:#7a1f4d;") && css.contains(&format!("url(\"{font}\")")),
        "{css}"
    );
    // The rest is as it was.
    assert!(css.contains("--ink:#1a2230;") && css.contains(".skip {"));
    let tracks = "id=\"s-sporen\"";
    assert!(before.contains(tracks) && !after.contains(tracks), "{after}");
    let said =
        if theme == "town" { "The town hall is open" } else { "Het stadhuis is elke werkdag" };
    assert!(after.contains(said) && !before.contains(said));
    // On every page, with what stood there.
    for (path, bytes) in tree(&folder.join("after")) {
        let page = String::from_utf8_lossy(&bytes);
        if path.ends_with("index.html") && page.contains("<footer class=\"site\">") {
            assert!(page.contains(said) && page.contains("site-logo"), "{}", path.display());
        }
    }
}

/// The spreadsheets that a page offers.
fn download(folder: &Path) {
    for entry in fs::read_dir(root().join("handbook/content/files")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "xlsx") {
            fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
        }
    }
}

/// What a page tells its reader to do, from above to below.
fn steps(page: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut lines = page.lines();
    let mut before = "";
    while let Some(line) = lines.next() {
        let ticks = line.chars().take_while(|sign| *sign == '`').count();
        if ticks >= 3 {
            let fence = &line[..ticks];
            let inside: Vec<&str> = lines.by_ref().take_while(|line| *line != fence).collect();
            let path = before.strip_prefix('`').and_then(|rest| rest.strip_suffix("`:"));
            match (path, &line[ticks..]) {
                (Some(path), _) => {
                    steps.push(Step::Write {
                        path: path.to_owned(),
                        text: inside.join("\n") + "\n",
                    });
                }
                (None, "sh") => steps.extend(inside.iter().map(|line| Step::Run(words(line)))),
                _ => {}
            }
        }
        if !line.trim().is_empty() {
            before = line.trim();
        }
    }
    steps
}

/// The words of a command; what stands between double quotes is one.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, piece) in line.split('"').enumerate() {
        match at % 2 {
            1 => words.push(piece.to_owned()),
            _ => words.extend(piece.split_whitespace().map(str::to_owned)),
        }
    }
    words
}
