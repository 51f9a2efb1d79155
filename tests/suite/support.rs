//! What many tests do: write a small programme, run the program, read a page.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;
use std::time::Duration;

use pages::render::{Pictured, Sink};
use rustix::time::{ClockId, clock_gettime};
use serde_json::{Map, Value};
use spoorboek::commands::{Compiled, Console, Nowhere, Options, compile};
use tempfile::TempDir;

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub fn write(folder: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// A folder of its own with these files in `content/`.
pub fn programme(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        write(&folder.path().join("content"), path, text);
    }
    folder
}

/// Every file below a folder with its bytes.
pub fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let below = entry.path().strip_prefix(folder).unwrap().to_owned();
            (below, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// The program with no more of the environment than a test gives it.
pub fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spoorboek"));
    command
        .current_dir(folder)
        .env_remove("SOURCE_DATE_EPOCH")
        .env("LANG", "en_GB.UTF-8")
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .args(args);
    command
}

/// Asks git something in a folder, as an author who is nobody, on a day, whatever this machine is set to.
pub fn git(folder: &Path, day: &str, args: &[&str]) {
    let at = format!("{day}T12:00:00+01:00");
    let output = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=x", "-c", "user.email=x@x.example", "-c", "commit.gpgsign=false"])
        .args(["-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always"])
        .args(args)
        .env("GIT_AUTHOR_DATE", &at)
        .env("GIT_COMMITTER_DATE", &at)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Keeps all that stands in a folder in git, which is begun where there is none.
pub fn commit(folder: &Path, day: &str) {
    if !folder.join(".git").exists() {
        git(folder, day, &["init", "-q"]);
    }
    git(folder, day, &["add", "-A"]);
    git(folder, day, &["commit", "-q", "-m", day]);
}

pub fn spoorboek(folder: &Path, args: &[&str]) -> Output {
    command(folder, args).output().unwrap()
}

pub fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Everything that a build of a folder of content would publish, without a disk.
#[derive(Default)]
pub struct Site {
    files: BTreeMap<String, Vec<u8>>,
    /// As they would be published, in bytes.
    sizes: BTreeMap<String, usize>,
    /// The codes of all that was said about the content.
    pub codes: Vec<&'static str>,
}

impl Site {
    /// The site of these files, which have no mistake.
    pub fn of(files: &[(&str, &str)], date: &str) -> Self {
        Self::built(&programme(files).path().join("content"), date)
    }

    /// The site of one indicator, `cijfer`, that a goal follows: what its front matter says beside
    /// its title, and its table.
    pub fn of_indicator(settings: &str, areas: &str, front: &str, table: &str) -> Self {
        let settings = format!("title: Proef\nurl: https://proef.example/\n{settings}");
        let indicator = format!("---\ntitle: Cijfer\n{front}---\n");
        let goal = "---\ntitle: Doel\nindicators: [{indicator: cijfer, role: headline}]\n---\n";
        let files = [
            ("programme.yaml", settings.as_str()),
            ("areas.csv", areas),
            ("indicators/cijfer.md", indicator.as_str()),
            ("indicators/cijfer.csv", table),
            ("goals/doel.md", goal),
        ];
        Self::of(&files, "2026-01-01")
    }

    /// The site of a folder of content, which has no mistake.
    pub fn built(content: &Path, date: &str) -> Self {
        let files = Files::default();
        let compiled = compiled(content, date, &files);
        let told: Vec<&str> = compiled.bag.iter().map(|d| d.message.en.as_ref()).collect();
        assert!(!compiled.bag.has_errors(), "{told:#?}");
        let (files, sizes) = files.0.into_inner().unwrap();
        Self { files, sizes, codes: compiled.bag.iter().map(|found| found.rule.code).collect() }
    }

    /// The file at a path.
    pub fn bytes(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// How many bytes a file that must be there has where it is published.
    pub fn size(&self, path: &str) -> usize {
        self.sizes.get(path).copied().unwrap_or_else(|| panic!("there is no {path}"))
    }

    /// The text of a file that must be there.
    pub fn file(&self, path: &str) -> &str {
        let bytes = self.bytes(path);
        let bytes = bytes.unwrap_or_else(|| panic!("there is no {path}"));
        std::str::from_utf8(bytes).unwrap()
    }

    /// The HTML of the page in a folder; the home page is in ``.
    pub fn page(&self, folder: &str) -> &str {
        self.file(format!("{folder}/index.html").trim_start_matches('/'))
    }

    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
}

/// What a build keeps of its pages, and nothing of the files that it would copy.
#[derive(Default)]
struct Files(Mutex<Kept>);

/// Files by their paths, and what they weigh where they are published.
type Kept = (BTreeMap<String, Vec<u8>>, BTreeMap<String, usize>);

impl Sink for Files {
    fn write(&self, path: &str, bytes: &[u8]) {
        let size = bytes.len();
        let bytes = match std::str::from_utf8(bytes) {
            Ok(html) if path.ends_with(".html") => quoted(html).into_bytes(),
            _ => bytes.to_vec(),
        };
        let mut kept = self.0.lock().unwrap();
        kept.0.insert(path.to_owned(), bytes);
        kept.1.insert(path.to_owned(), size);
    }

    fn copy(&self, _path: &str, _from: &str) {}

    fn picture(&self, _picture: &Pictured<'_>) {}

    /// Pages are looked at here; in what they are found tells `search`.
    fn keeps(&self) -> bool {
        false
    }
}

/// What `check` finds in a folder of content.
pub fn check(content: &Path, date: &str) -> Compiled {
    compiled(content, date, &Nowhere)
}

fn compiled(content: &Path, date: &str, sink: &dyn Sink) -> Compiled {
    let options =
        Options { editions: true, ..Options::of(content.to_owned(), date.parse().unwrap()) };
    let console = Console::silent();
    match compile(&options, sink, &console) {
        Ok(compiled) => compiled,
        Err(exit) => panic!("{}: {exit:?}", content.display()),
    }
}

/// The part of a page under the heading with this id, without the heading's own tag.
pub fn part<'a>(html: &'a str, id: &str) -> &'a str {
    find_part(html, id).unwrap_or_else(|| panic!("no part {id} in {html}"))
}

pub fn find_part<'a>(html: &'a str, id: &str) -> Option<&'a str> {
    let (_, rest) = html.split_once(&format!("id=\"s-{id}\""))?;
    rest.split_once('>')?.1.split("</section>").next()
}

/// The HTML of a published page, as [`quoted`].
pub fn read_page(path: impl AsRef<Path>) -> String {
    quoted(&fs::read_to_string(path).unwrap())
}

/// Elements whose end may be left to the next tag, each with those that end it where they begin.
const ENDED_BY: [(&str, &[&str]); 9] = [
    ("li", &["li"]),
    ("dt", &["dt", "dd"]),
    ("dd", &["dt", "dd"]),
    ("td", &["td", "th", "tr", "tbody"]),
    ("th", &["td", "th", "tr", "tbody"]),
    ("tr", &["tr", "tbody"]),
    ("thead", &["tbody"]),
    ("tbody", &["tbody"]),
    (
        "p",
        &[
            "blockquote",
            "details",
            "div",
            "dl",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "ul",
        ],
    ),
];

/// A page with quotes around every value and an end for each element, which what is published leaves out
/// where it may.
pub fn quoted(html: &str) -> String {
    let mut pieces = html.split('<');
    let mut written = pieces.next().unwrap_or_default().to_owned();
    let mut open: Vec<&str> = Vec::new();
    for piece in pieces {
        let name = piece.trim_start_matches('/');
        let end = |c: char| !c.is_ascii_alphanumeric();
        let name = &name[..name.find(end).unwrap_or(name.len())];
        let is_end = piece.starts_with('/');
        let by = |open: &str| ENDED_BY.iter().find(|(it, _)| *it == open).map(|(_, by)| *by);
        let may_end = open.iter().rev().take_while(|it| by(it).is_some()).count();
        let (kept, ending) = open.split_at(open.len() - may_end);
        let left = match is_end {
            true => ending.iter().rposition(|it| *it == name).map_or(0, |at| at + 1),
            false => {
                let ended =
                    ending.iter().position(|it| by(it).is_some_and(|by| by.contains(&name)));
                ended.unwrap_or(ending.len())
            }
        };
        for last in ending[left..].iter().rev() {
            let at = written.trim_end().len();
            written.insert_str(at, &format!("</{last}>"));
        }
        let left = kept.len() + left;
        open.truncate(left);
        match is_end {
            true => open.truncate(open.iter().rposition(|it| *it == name).unwrap_or(open.len())),
            false if !name.is_empty() && !is_void(name, piece) => open.push(name),
            false => {}
        }
        written.push('<');
        let mut rest = piece;
        while piece.starts_with(|c: char| c.is_ascii_alphabetic())
            && let Some(at) = rest.find(['=', '>'])
            && rest[at..].starts_with('=')
        {
            let (name, value) = rest.split_at(at + 1);
            let (value, after) = match value.strip_prefix('"') {
                Some(value) => value.split_once('"').unwrap_or((value, "")),
                None => value.split_at(value.find([' ', '>', '\n']).unwrap_or(value.len())),
            };
            written.extend([name, "\"", value, "\""]);
            rest = after.strip_prefix(' ').filter(|rest| rest.starts_with("/>")).unwrap_or(after);
        }
        written.push_str(rest);
    }
    written
}

/// Whether an element never has an end.
fn is_void(name: &str, tag: &str) -> bool {
    let is_closed = tag.split('>').next().is_some_and(|tag| tag.ends_with('/'));
    is_closed || matches!(name, "br" | "hr" | "img" | "input" | "link" | "meta" | "source" | "wbr")
}

#[test]
fn a_page_is_read_with_its_quotes() {
    let html = "<p class=a id=\"b c\" hidden>x=y <b title=\"1>2\">z</b><path d=\"\"/><path d=M0 /></p>\n\
                <ul>\n<li><p>a<img src=b>\n<li>c</ul>";
    let expected = "<p class=\"a\" id=\"b c\" hidden>x=y <b title=\"1>2\">z</b><path d=\"\"/><path d=\"M0\"/></p>\n\
                    <ul>\n<li><p>a<img src=\"b\"></p></li>\n<li>c</li></ul>";
    assert_eq!(quoted(html), expected);
    assert_eq!(quoted(expected), expected);
}

/// The value of each cell of the tables of a Dutch page, as it was written: the cell says it, or
/// where it is rounded its `data-value`.
pub fn cells(html: &str) -> Vec<String> {
    let cells = html.split("<td").skip(1).filter_map(|cell| cell.split_once('>'));
    let value = |(open, rest): (&str, &str)| {
        let written = open.split("data-value=\"").nth(1).and_then(|v| v.split('"').next());
        let shown = rest.split('<').next().unwrap_or_default().trim().trim_end_matches('%');
        let shown = shown.replace('.', "").replace(',', ".").replace('−', "-");
        let is_number = shown.parse::<f64>().is_ok();
        written.map(str::to_owned).or(is_number.then_some(shown))
    };
    cells.filter_map(value).collect()
}

/// A piece of HTML without its marks, a space for each.
pub fn text(html: &str) -> String {
    let mut out = String::new();
    let mut in_tag = false;
    for c in html.chars() {
        match c {
            '<' => in_tag = true,
            '>' if in_tag => {
                in_tag = false;
                out.push(' ');
            }
            c if !in_tag => out.push(c),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The rows of `values` or `breakdowns` in the JSON of an indicator, each with the names of its
/// columns and of its area.
pub fn records(json: &Value, key: &str) -> Vec<Value> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let of_area = |area: &Value| {
        let mut columns = Map::new();
        if key == "values" {
            columns.extend(json["every_area"].as_object().unwrap().clone());
        }
        columns.extend(area.as_object().unwrap().clone());
        let rows = list(&columns["period"]).len();
        let record = |row: usize| {
            let cell = |(name, column): (&String, &Value)| {
                // Of lines that follow each other the first is told.
                let line = column.as_u64().map(|first| Value::from(first + row as u64));
                let cell = line.unwrap_or_else(|| column.get(row).unwrap_or(column).clone());
                (name.clone(), cell)
            };
            Value::Object(columns.iter().map(cell).collect())
        };
        (0..rows).map(record).collect::<Vec<_>>()
    };
    list(&json[key]).iter().flat_map(of_area).collect()
}

/// What some work takes of one processor, however busy the machine is.
pub fn processor_time(work: impl Fn() + Sync) -> Duration {
    // Of one thread: the clock is of that which asks for it.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    let now = || {
        let now = clock_gettime(ClockId::ThreadCPUTime);
        Duration::new(now.tv_sec.unsigned_abs(), u32::try_from(now.tv_nsec).unwrap())
    };
    pool.install(|| {
        let start = now();
        work();
        now() - start
    })
}

/// Knuth's linear congruential generator, so that a failure can be repeated.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }
}
