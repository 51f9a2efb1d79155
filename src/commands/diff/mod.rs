mod page;

use std::path::Path;

use crate::Exit;
use author::diff::{Side, diff as differences, json, markdown};
use base::diagnostic::{Bag, Language, Text};
use base::text;
use programme::Content;
use programme::source::{self, Sources};

use super::git::{self, Silent};
use super::read::shown_folder;
use super::{Console, Format, Place};

/// What differs between two states of the content, each a folder or a revision in git; the new one is the folder
/// of content as it stands where none is named, the old one its last revision.
#[derive(Debug, Clone)]
pub struct Diff {
    pub old: Option<String>,
    pub new: Option<String>,
    pub place: Place,
    pub how: How,
}

/// What a difference is told as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    Markdown,
    Json,
    /// One page that stands alone.
    Html,
}

pub fn diff(options: &Diff, console: &Console) -> Exit {
    let content = &options.place.content;
    let new = match &options.new {
        Some(new) => State::read(new, content),
        None => Ok(State::of_folder(content)),
    };
    let old = options.old.as_deref().unwrap_or("HEAD");
    let states = State::read(old, content).and_then(|old| Ok((old, new?)));
    let (old, new) = match states {
        Ok(states) => states,
        Err((problem, hint)) => {
            return console.refuse(&problem, Some(&hint), console.language_for("nl"));
        }
    };
    let changes = differences(old.side(), new.side());
    let tag = new.content.languages.first().map_or("nl", AsRef::as_ref);
    let language: Language = console.language_for(tag);
    console.nothing_wrong(language);
    let how = if console.format == Format::Json { How::Json } else { options.how };
    match how {
        How::Json => console.result(&format!("{:#}", json(&changes))),
        How::Markdown => console.result(&markdown(&changes, language)),
        How::Html => match page::page(options, old, new, &changes, language, console) {
            Ok(page) => console.result(page.trim_end()),
            Err(problem) => console.fail(problem, language),
        },
    }
}

/// The content at one time. Mistakes in it are no reason not to compare the rest.
struct State {
    sources: Sources,
    problems: Bag,
    content: Content,
    /// As it is called where it is told of.
    shown: String,
}

impl State {
    /// A folder where there is one of that name, else a revision.
    ///
    /// # Errors
    /// Why there is none, and what to give instead.
    fn read(name: &str, content: &Path) -> Result<Self, (Text, Text)> {
        let folder = Path::new(name);
        if folder.join("programme.yaml").is_file() {
            return Ok(Self::of_folder(folder));
        }
        if folder.join("content/programme.yaml").is_file() {
            return Ok(Self::of_folder(&folder.join("content")));
        }
        let files = git::files_at(content, name).map_err(|silent| match silent {
            Silent::NoGit => (
                text!("om versies te vergelijken is git nodig", "comparing revisions needs git"),
                folders(),
            ),
            Silent::Unknown => unknown(name, content),
        })?;
        Ok(Self::of(source::from_memory(files, name), name))
    }

    fn of_folder(folder: &Path) -> Self {
        let shown = shown_folder(folder);
        Self::of(source::read(folder, &shown), &shown)
    }

    fn of((sources, mut problems): (Sources, Bag), shown: &str) -> Self {
        let (content, found) = programme::parse(&sources);
        problems.append(found);
        Self { sources, problems, content, shown: shown.to_owned() }
    }

    fn side(&self) -> Side<'_> {
        Side { sources: &self.sources, content: &self.content, shown: None }
    }
}

fn folders() -> Text {
    text!(
        "Vergelijk anders twee mappen: spoorboek diff OUD NIEUW",
        "Compare two folders otherwise: spoorboek diff OLD NEW"
    )
}

/// That a name is neither a folder nor a revision, and why that may be.
fn unknown(name: &str, content: &Path) -> (Text, Text) {
    let neither = text!(
        "“{name}” is geen map met een programma en geen versie in git",
        "“{name}” is no folder with a programme and no revision in git"
    );
    let Ok(count) = git::revisions(content) else {
        let Text { nl, en } = folders();
        let hint = text!(
            "Leg de map eerst vast: git init, dan git add -A, dan git commit -m \"Eerste versie\". {nl}",
            "Record the folder first: git init, then git add -A, then git commit -m \"First version\". {en}"
        );
        let none = text!(
            "git kent van deze map nog geen versie om mee te vergelijken",
            "git knows no version of this folder to compare with yet"
        );
        return (if name == "HEAD" { none } else { neither }, hint);
    };
    let is_back = name.starts_with("HEAD~") || name.starts_with("HEAD^");
    let hint = if is_back && git::is_shallow(content) == Ok(Some(true)) {
        text!(
            "Deze kopie heeft alleen de nieuwste versies. Haal de rest op: git fetch --unshallow",
            "This copy has the newest versions only. Fetch the rest: git fetch --unshallow"
        )
    } else if is_back {
        let versions = count == 1;
        let Text { nl, en } = text! {
            match versions {
                true => nl "Er is nog maar één versie" en "There is only one version yet",
                false => nl "Er zijn {count} versies" en "There are {count} versions",
            }
        };
        text!(
            "{nl}. Wat u sindsdien wijzigde, toont: spoorboek diff",
            "{en}. What you changed since is shown by: spoorboek diff"
        )
    } else {
        text!(
            "Welke versies er zijn, toont: git log --oneline",
            "Which versions there are is shown by: git log --oneline"
        )
    };
    (neither, hint)
}
