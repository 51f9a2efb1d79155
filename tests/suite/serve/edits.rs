//! Whatever an editor does, in whatever order: every page and file that is served is, byte for byte,
//! the one of a build of the same content, but for the line that keeps a page new.
//!
//! `SERVE_EDITS=n` does more of them, `SERVE_SEED=n` others.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use pages::render::{Original, Pictured, Sink};
use spoorboek::commands::{Console, Options, compile};

use super::server::{Server, until};
use crate::support::{programme, write};

type Files = BTreeMap<String, Vec<u8>>;

const CONTENT: &[(&str, &str)] = &[
    (
        "programme.yaml",
        "title: Noord\nsummary: Wat wij doen.\nurl: https://noord.example/\nlanguages: [nl, en]\narea: noord\nsecurity: {contact: 'mailto:lek@noord.example'}\n",
    ),
    (
        "index.md",
        "---\ntitle: Welkom\n---\nZie [veilig](goals/veilig.md) en ![een boom](files/boom.svg).\n",
    ),
    ("areas.csv", "id,name,parent,type\nnoord,Noord,,district\nlaan,De Laan,noord,street\n"),
    (
        "tracks/spoor.md",
        "---\ntitle: Spoor\nsummary: Wat.\ngoals: [veilig]\n---\nOver dit spoor.\n",
    ),
    ("action-lines/lijn.md", "---\ntitle: Lijn\nsummary: Wat.\ntrack: spoor\n---\nOver de lijn.\n"),
    (
        "goals/veilig.md",
        "---\ntitle: Veilig\nsummary: Wat.\nindicators: [{indicator: diefstal, role: headline}]\naliases: [veiligheid]\n---\nOver veiligheid.\n",
    ),
    ("goals/veilig.en.md", "---\ntitle: Safe\nsummary: What.\n---\nAbout safety.\n"),
    (
        "indicators/diefstal.md",
        "---\ntitle: Diefstal\nsummary: Wat.\nmeasure: count\npolarity: lower\n---\nOver diefstal.\n",
    ),
    (
        "indicators/diefstal.csv",
        "area,period,value\nnoord,2022,60\nnoord,2023,50\nlaan,2022,20\nlaan,2023,10\n",
    ),
    ("indicators/hinder.md", "---\ntitle: Hinder\nsummary: Wat.\nmeasure: count\n---\n"),
    ("indicators/hinder.csv", "area,period,value\nnoord,2022,6\nnoord,2023,5\n"),
    (
        "commitments/belofte.md",
        "---\ntitle: Belofte\nsummary: Wat.\nkind: pledge\nmade_on: 2026-02-01\nabout: [veilig]\n---\n",
    ),
    (
        "stories/verhaal.md",
        "---\ntitle: Verhaal\nsummary: Wat.\ndate: 2026-09-01\nconsent: not-needed\nabout: [veilig]\n---\nIets.\n",
    ),
    ("glossary.yaml", "raad: De gemeenteraad.\n"),
    ("files/boom.svg", "<svg viewBox=\"0 0 3 1\"></svg>"),
];

#[test]
fn every_file_that_is_served_is_that_of_a_build_after_any_edit() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let (edits, seed) = (number("SERVE_EDITS").unwrap_or(30), number("SERVE_SEED").unwrap_or(7));
    let folder = programme(CONTENT);
    let content = folder.path().join("content");
    let server = Server::of(folder.path(), &[]);
    let mut shown = built(&content).unwrap();
    compare(&server, &Files::new(), &shown, "at the start");
    let mut editor = Editor { folder: folder.path(), dice: Dice(seed * 2 + 1), broken: None };
    for number in 1..=edits {
        let did = format!("edit {number} of seed {seed}: {}", editor.edit());
        match built(&content) {
            Some(files) => {
                compare(&server, &shown, &files, &did);
                until(&did, || server.problems().is_empty().then_some(()));
                shown = files;
            }
            None => {
                until(&did, || (!server.problems().is_empty()).then_some(()));
                compare(&server, &shown, &shown, &did);
            }
        }
    }
}

/// Waits until what is served is what was built, what changed first, and looks that nothing else is
/// served.
fn compare(server: &Server, before: &Files, after: &Files, did: &str) {
    let is_new = |(path, bytes): &(&String, &Vec<u8>)| before.get(*path) != Some(bytes);
    let (new, old): (Vec<_>, Vec<_>) = after.iter().partition(is_new);
    for (path, bytes) in new.into_iter().chain(old) {
        let is_same = || {
            let reply = server.file(path);
            (reply.status == 200 && reply.body == *bytes).then_some(())
        };
        until(&format!("{did}: {path}"), is_same);
    }
    for path in before.keys().filter(|path| !after.contains_key(*path)) {
        let is_gone = || (server.get(&format!("/{path}")).status == 404).then_some(());
        until(&format!("{did}: {path} goes"), is_gone);
    }
}

/// What a build publishes; none where it publishes nothing.
fn built(content: &Path) -> Option<Files> {
    let date = "2026-11-27".parse().unwrap();
    let options = Options { drafts: true, editions: true, ..Options::of(content.to_owned(), date) };
    let console = Console { all: true, ..Console::silent() };
    let sink = Kept { content, files: Mutex::default() };
    let compiled = compile(&options, &sink, &console).unwrap();
    (!compiled.bag.has_errors()).then(|| sink.files.into_inner().unwrap())
}

struct Kept<'a> {
    content: &'a Path,
    files: Mutex<Files>,
}

impl Sink for Kept<'_> {
    fn write(&self, path: &str, bytes: &[u8]) {
        self.files.lock().unwrap().insert(path.to_owned(), bytes.to_vec());
    }

    fn copy(&self, path: &str, from: &str) {
        self.write(path, &fs::read(self.content.join(from)).unwrap());
    }

    fn picture(&self, picture: &Pictured<'_>) {
        let Original::File(from) = picture.original else { return };
        let widths: Vec<u32> = picture.sizes.iter().map(|(width, _)| *width).collect();
        let made = picture::made(&fs::read(self.content.join(from)).unwrap(), &widths).unwrap();
        for ((_, path), bytes) in picture.sizes.iter().zip(made) {
            self.write(path, &bytes);
        }
    }
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// Someone who writes, and now and then makes a mistake.
struct Editor<'a> {
    folder: &'a Path,
    dice: Dice,
    /// A file that is not as it should stay, and how it was before.
    broken: Option<(String, String)>,
}

const TEXTS: [&str; 8] = [
    "index.md",
    "tracks/spoor.md",
    "action-lines/lijn.md",
    "goals/veilig.md",
    "goals/veilig.en.md",
    "indicators/diefstal.md",
    "indicators/hinder.md",
    "stories/verhaal.md",
];

impl Editor<'_> {
    /// Does something and says what.
    fn edit(&mut self) -> String {
        if let Some((path, text)) = self.broken.take() {
            self.write(&path, &text);
            return format!("mend {path}");
        }
        let number = self.dice.below(1000);
        match self.dice.below(22) {
            0 | 1 => {
                let path = *self.dice.one_of(&TEXTS);
                self.change(path, |line| {
                    line.starts_with("title: ").then(|| format!("title: Titel {number}"))
                })
            }
            2 => {
                let path = *self.dice.one_of(&TEXTS);
                let text = self.read(path);
                self.write(path, &format!("{text}\nEen zin met {number} erin.\n"));
                format!("write more in {path}")
            }
            3 | 4 => {
                let path = *self.dice.one_of(&["indicators/diefstal.csv", "indicators/hinder.csv"]);
                self.change(path, |line| {
                    let (cells, _) = line.rsplit_once(',')?;
                    cells.ends_with("2023").then(|| format!("{cells},{number}"))
                })
            }
            5 => {
                let path = format!("goals/nieuw-{}.md", self.dice.below(4));
                self.write(
                    &path,
                    &format!("---\ntitle: Nieuw {number}\nsummary: Wat.\n---\nIets.\n"),
                );
                format!("add {path}")
            }
            6 => match self.added() {
                Some(path) => {
                    fs::remove_file(self.folder.join("content").join(&path)).unwrap();
                    format!("take {path} away")
                }
                None => "nothing".to_owned(),
            },
            7 => match self.added() {
                Some(path) => {
                    let to = format!("goals/nieuw-{}.md", self.dice.below(4));
                    let content = self.folder.join("content");
                    fs::rename(content.join(&path), content.join(&to)).unwrap();
                    format!("rename {path} to {to}")
                }
                None => "nothing".to_owned(),
            },
            8 => {
                let path = *self.dice.one_of(&["programme.yaml", "goals/veilig.md", "areas.csv"]);
                let text = self.read(path);
                let half = text.len() / 2;
                self.write(path, &format!("{}\n  x: [\n\"", &text[..half]));
                self.broken = Some((path.to_owned(), text));
                format!("save half of {path}")
            }
            9 => {
                // As editors do that never leave half a file.
                let path = *self.dice.one_of(&TEXTS);
                let text = self.read(path).replace("Wat.", &format!("Wat {number}."));
                self.write(".tijdelijk~", &text);
                let content = self.folder.join("content");
                fs::rename(content.join(".tijdelijk~"), content.join(path)).unwrap();
                format!("replace {path}")
            }
            10 => {
                let words = format!("skip-to-content = Naar de inhoud {number}\n");
                write(self.folder, "themes/default/locales/nl.eigen.ftl", words);
                "change a word of the theme".to_owned()
            }
            11 => self.change("areas.csv", |line| {
                line.starts_with("laan,").then(|| format!("laan,De Laan {number},noord,street"))
            }),
            12 => {
                let of = *self.dice.one_of(&["diefstal", "hinder"]);
                let row = format!("streef,{of},noord,2027,{number}");
                self.write("targets.csv", &format!("id,indicator,area,period,value\n{row}\n"));
                "set a target".to_owned()
            }
            13 => {
                let picture = format!("<svg viewBox=\"0 0 {} 1\"></svg>", number + 1);
                self.write("files/boom.svg", &picture);
                "draw another picture".to_owned()
            }
            14 => self.change("programme.yaml", |line| {
                line.starts_with("title: ").then(|| format!("title: Noord {number}"))
            }),
            15 => {
                let text = self.read("programme.yaml");
                self.write("programme.yaml", &text.replace("[nl, en]", "[nl, en, fy]"));
                self.broken = Some(("programme.yaml".to_owned(), text));
                "write in a third language".to_owned()
            }
            16 => {
                // What a year is, is told of rows and targets alike.
                let path = "indicators/diefstal.md";
                let text = self.read(path);
                let years = "measure: count\nyear: {kind: school, starts: 08}";
                self.write(path, &text.replace("measure: count", years));
                self.broken = Some((path.to_owned(), text));
                "count years otherwise".to_owned()
            }
            17 => {
                let path = "indicators/hinder.csv";
                self.broken = Some((path.to_owned(), self.read(path)));
                let rows = format!("noord,2022,,6\nnoord,2023,,{number}\nnoord,2023,dag,3\n");
                self.write(path, &format!("area,period,by_moment,value\n{rows}"));
                "tell parts".to_owned()
            }
            18 => {
                let path = *self.dice.one_of(&TEXTS);
                let text = self.read(path);
                self.write(path, &text);
                format!("save {path} as it was")
            }
            19 => {
                let text = self.read("goals/veilig.md");
                self.write("goals/veilig.md", &text.replace("Wat.", &format!("Wat {number}.")));
                self.write(".goals/veilig.md", "niets");
                self.change("indicators/diefstal.csv", |line| {
                    line.starts_with("laan,2022,").then(|| format!("laan,2022,{number}"))
                })
            }
            20 => {
                let path = "indicators/hinder.csv";
                let text = self.read(path);
                fs::remove_file(self.folder.join("content").join(path)).unwrap();
                self.broken = Some((path.to_owned(), text));
                format!("take {path} away")
            }
            _ => {
                let draft =
                    ["draft: true", "publish_at: 2027-05-01", "editorial_note: Zelf gekozen."];
                let draft = *self.dice.one_of(&draft);
                let path = "commitments/belofte.md";
                self.change(path, |line| {
                    line.starts_with("about:").then(|| format!("about: [veilig]\n{draft}"))
                });
                self.broken = Some((path.to_owned(), text_of(CONTENT, path)));
                format!("{draft} in {path}")
            }
        }
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.join("content").join(path)).unwrap()
    }

    fn write(&self, path: &str, text: &str) {
        write(&self.folder.join("content"), path, text);
    }

    /// Writes those lines anew of which something is said.
    fn change(&self, path: &str, new: impl Fn(&str) -> Option<String>) -> String {
        let text = self.read(path);
        let lines: Vec<String> =
            text.lines().map(|line| new(line).unwrap_or_else(|| line.to_owned())).collect();
        self.write(path, &(lines.join("\n") + "\n"));
        format!("change {path}")
    }

    /// One of the goals that were added.
    fn added(&mut self) -> Option<String> {
        let paths: Vec<String> = (0..4).map(|number| format!("goals/nieuw-{number}.md")).collect();
        let there = |path: &&String| self.folder.join("content").join(path.as_str()).exists();
        let there: Vec<&String> = paths.iter().filter(there).collect();
        (!there.is_empty()).then(|| (*self.dice.one_of(&there)).clone())
    }
}

fn text_of(files: &[(&str, &str)], path: &str) -> String {
    files.iter().find(|(known, _)| *known == path).unwrap().1.to_owned()
}
