use std::io::{BufRead, Read as _, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Exit;
use author::diff::{Side, diff as differences, json, markdown};
use base::diagnostic::{Language, Text};
use base::text;
use programme::Content;
use programme::source::{self, Sources};

use super::read::shown_folder;
use super::{Console, Format};

/// What differs between two states of the content, each a folder or a revision in git; the new one is the folder
/// of content as it stands where none is named.
#[derive(Debug, Clone)]
pub struct Diff {
    pub old: String,
    pub new: Option<String>,
    pub content: PathBuf,
    /// As JSON; else as Markdown.
    pub json: bool,
}

pub fn diff(options: &Diff, console: &Console) -> Exit {
    let new = match &options.new {
        Some(new) => State::read(new, &options.content),
        None => Ok(State::of_folder(&options.content)),
    };
    let states = State::read(&options.old, &options.content).and_then(|old| Ok((old, new?)));
    let (old, new) = match states {
        Ok(states) => states,
        Err(problem) => return console.refuse(&problem, console.language_for("nl")),
    };
    let changes = differences(old.side(), new.side());
    let tag = new.content.languages.first().map_or("nl", AsRef::as_ref);
    let language: Language = console.language_for(tag);
    if console.format == Format::Json {
        console.nothing_wrong(language);
    }
    match options.json || console.format == Format::Json {
        true => console.result(&format!("{:#}", json(&changes))),
        false => console.result(&markdown(&changes, language)),
    }
}

/// The content at one time. Mistakes in it are no reason not to compare the rest.
struct State {
    sources: Sources,
    content: Content,
}

impl State {
    /// A folder where there is one of that name, else a revision.
    fn read(name: &str, content: &Path) -> Result<Self, Text> {
        let folder = Path::new(name);
        if folder.join("programme.yaml").is_file() {
            return Ok(Self::of_folder(folder));
        }
        if folder.join("content/programme.yaml").is_file() {
            return Ok(Self::of_folder(&folder.join("content")));
        }
        Ok(Self::of(source::from_memory(at_revision(name, content)?, name).0))
    }

    fn of_folder(folder: &Path) -> Self {
        Self::of(source::read(folder, &shown_folder(folder)).0)
    }

    fn of(sources: Sources) -> Self {
        let (content, _) = programme::parse(&sources);
        Self { sources, content }
    }

    fn side(&self) -> Side<'_> {
        Side { sources: &self.sources, content: &self.content }
    }
}

/// The files of the content folder as they were at a revision.
fn at_revision(revision: &str, content: &Path) -> Result<Vec<(String, Vec<u8>)>, Text> {
    let unknown = || {
        text!(
            "“{revision}” is geen map met een programma en geen versie in git",
            "“{revision}” is no folder with a programme and no revision in git"
        )
    };
    // What begins with a dash would be an option of git.
    if revision.starts_with('-') || revision.contains(['\n', ':']) {
        return Err(unknown());
    }
    let list = git(content, &["ls-tree", "-r", "-z", "--name-only", revision, "."], "", &unknown)?;
    let paths: Vec<String> = list
        .split(|byte| *byte == 0)
        .filter(|path| !path.is_empty())
        .map(|path| String::from_utf8_lossy(path).into_owned())
        .filter(|path| !path.contains('\n'))
        .collect();
    let asked: String = paths.iter().map(|path| format!("{revision}:./{path}\n")).collect();
    let answers = git(content, &["cat-file", "--batch"], &asked, &unknown)?;
    let mut answers = std::io::Cursor::new(answers);
    let mut files = Vec::with_capacity(paths.len());
    for path in paths {
        // `<name> blob <size>`, the bytes, and the end of a line.
        let mut head = String::new();
        answers.read_line(&mut head).map_err(|_| unknown())?;
        let Some(size) = head.trim_end().rsplit(' ').next().and_then(|size| size.parse().ok())
        else {
            continue;
        };
        let mut bytes = vec![0; size];
        answers.read_exact(&mut bytes).map_err(|_| unknown())?;
        answers.read_line(&mut head).map_err(|_| unknown())?;
        files.push((path, bytes));
    }
    Ok(files)
}

/// What git says in a folder; `unknown` where it does not know what is asked.
fn git(
    folder: &Path,
    args: &[&str],
    input: &str,
    unknown: &dyn Fn() -> Text,
) -> Result<Vec<u8>, Text> {
    let none = |_| {
        text!(
            "om versies te vergelijken is git nodig; vergelijk anders twee mappen",
            "comparing revisions needs git; compare two folders otherwise"
        )
    };
    let mut child = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(none)?;
    let input = input.to_owned();
    let writer = child.stdin.take().map(|mut stdin| {
        // Git may answer before it has heard all.
        std::thread::spawn(move || stdin.write_all(input.as_bytes()).is_ok())
    });
    let output = child.wait_with_output().map_err(|_| unknown())?;
    drop(writer.map(std::thread::JoinHandle::join));
    if output.status.success() { Ok(output.stdout) } else { Err(unknown()) }
}
