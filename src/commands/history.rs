//! What changed in the content and when, as git keeps it: one look at its log, and one at the texts that
//! changed last.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use author::diff::{Change, Side, Topic, What, diff};
use base::value::Date;
use pages::render::history::{Alteration, Altered, History, Row, Turned, Written};
use programme::rules::no_history::Missing;
use programme::source::{self, Sources};

use super::git::{self, Silent};

/// So many changed files are looked into, the newest first; of older ones only the days are known. It
/// bounds the time of a build, however long the past is.
const MOST: usize = 400;

/// The past of a folder of content, of which `sources` is the present.
pub fn read(content: &Path, sources: &Sources) -> Result<History, Missing> {
    match git::is_shallow(content).map_err(missing)? {
        Some(false) => {}
        Some(true) => return Err(Missing::Past),
        None => return Err(Missing::Version),
    }
    // To ask for this folder alone would look at every commit twice; of others nothing is listed.
    // Along the first parent each merge stands for all that came with it, on the day of the merge.
    let log = git::ask(
        content,
        &[
            "-c",
            "log.showSignature=false",
            "log",
            "--first-parent",
            "-m",
            "--no-renames",
            "--no-ext-diff",
            "--no-color",
            "--no-abbrev",
            "--relative",
            "--raw",
            "-z",
            "--format=@%at",
        ],
        String::new(),
    );
    let commits = commits(&log.map_err(missing)?);
    let mut files: BTreeMap<Box<str>, Written> = BTreeMap::new();
    for commit in &commits {
        for entry in &commit.entries {
            let day = commit.day;
            let written = files.entry(entry.path.as_str().into());
            // The newest comes first.
            written.or_insert(Written { first: day, last: day }).first = day;
        }
    }
    let (days, since) = newest(&commits);
    let altered = altered(content, sources, &days)?;
    Ok(History { files, altered, since })
}

fn missing(silent: Silent) -> Missing {
    match silent {
        Silent::NoGit => Missing::Program,
        Silent::Unknown => Missing::Repository,
    }
}

struct Commit {
    /// Of the author, in UTC: that of who committed or merged it later changes nothing.
    day: Date,
    entries: Vec<Entry>,
}

struct Entry {
    path: String,
    ends: Ends,
}

/// What became of a file: its bytes by their names in git, none where there was or is no file.
#[derive(Clone, PartialEq)]
struct Ends {
    old: Option<String>,
    new: Option<String>,
}

/// The commits that touched the content, the newest first.
fn commits(log: &[u8]) -> Vec<Commit> {
    let mut found: Vec<Commit> = Vec::new();
    let mut tokens = log.split(|byte| *byte == 0).map(String::from_utf8_lossy);
    while let Some(token) = tokens.next() {
        let token = token.trim_start_matches('\n');
        if let Some(seconds) = token.strip_prefix('@') {
            let day = git::day(seconds);
            found.extend(day.map(|day| Commit { day, entries: Vec::new() }));
        } else if let (Some(head), Some(last)) = (token.strip_prefix(':'), found.last_mut())
            && let Some(path) = tokens.next()
        {
            // `<mode> <mode> <name> <name> <status>`
            let words: Vec<&str> = head.split(' ').collect();
            let [was, is, old, new, _] = words.as_slice() else {
                continue;
            };
            // Links and other repositories are no content.
            let name = |mode: &str, name: &str| mode.starts_with("100").then(|| name.to_owned());
            let (old, new) = (name(was, old), name(is, new));
            last.entries.push(Entry { path: path.into_owned(), ends: Ends { old, new } });
        }
    }
    found
}

/// What became of files, by their paths.
type Files = BTreeMap<String, Ends>;

/// What became of each file on one day, whatever the number of commits.
type Day = (Date, Files);

/// The newest days, each with its files; and the first day of which all is told, where older ones are
/// left out. On the day on which the content began everything was new, and nothing is told.
fn newest(commits: &[Commit]) -> (Vec<Day>, Option<Date>) {
    let mut days: BTreeMap<Date, Files> = BTreeMap::new();
    for commit in commits.iter().rev().filter(|commit| !commit.entries.is_empty()) {
        let of_day = days.entry(commit.day).or_default();
        for entry in &commit.entries {
            let first = || entry.ends.clone();
            of_day.entry(entry.path.clone()).or_insert_with(first).new.clone_from(&entry.ends.new);
        }
    }
    let began = days.pop_first().map(|(day, _)| day);
    let mut found = Vec::new();
    let mut count = 0;
    for (day, mut files) in days.into_iter().rev() {
        files.retain(|path, ends| ends.old != ends.new && is_told(path));
        count += files.len();
        if count > MOST {
            let since = found.last().map(|(day, _): &Day| *day);
            return (found, since.or(Some(Date::MAX)));
        }
        found.push((day, files));
    }
    (found, began.and_then(|day| day.tomorrow().ok()))
}

/// Files that say something of the programme.
fn is_told(path: &str) -> bool {
    let is_text = path.ends_with(".md") || path.ends_with(".csv") || path == "programme.yaml";
    is_text && !path.starts_with("files/") && !matches!(path, "addresses.csv" | "places.csv")
}

fn altered(content: &Path, sources: &Sources, days: &[Day]) -> Result<Vec<Altered>, Missing> {
    let names: BTreeSet<&str> = days
        .iter()
        .flat_map(|(_, files)| files.values())
        .flat_map(|ends| [ends.old.as_deref(), ends.new.as_deref()])
        .flatten()
        .collect();
    // A clone that was made without the bytes of old versions may not have them all.
    let bytes = git::blobs(content, names.into_iter()).map_err(|_| Missing::Past)?;
    let mut found = Vec::new();
    for (day, files) in days {
        let side = |pick: fn(&Ends) -> Option<&String>| {
            let own = files
                .iter()
                .filter_map(|(path, ends)| Some((path.clone(), bytes.get(pick(ends)?)?.clone())));
            let mut all: Vec<(String, Vec<u8>)> = own.collect();
            all.extend(beside(sources, files));
            source::from_memory(all, "").0
        };
        let (old, new) = (side(|ends| ends.old.as_ref()), side(|ends| ends.new.as_ref()));
        let (before, after) = (programme::parse(&old).0, programme::parse(&new).0);
        let shown = Some(*day);
        let before = Side { sources: &old, content: &before, shown };
        let after = Side { sources: &new, content: &after, shown };
        found.extend(of_day(*day, diff(before, after)));
    }
    Ok(found)
}

/// What a changed file cannot be read without: the languages, and the original of a translation; as
/// they are now, on both sides.
fn beside(sources: &Sources, files: &Files) -> Vec<(String, Vec<u8>)> {
    let originals = files.keys().filter_map(|path| {
        let (stem, _) = path.strip_suffix(".md")?.rsplit_once('.')?;
        Some(format!("{stem}.md"))
    });
    let settings = std::iter::once("programme.yaml".to_owned());
    let needed: BTreeSet<String> =
        originals.chain(settings).filter(|path| !files.contains_key(path)).collect();
    let text = |path: String| {
        let file = sources.get(sources.find(&path)?)?;
        Some((path, file.text.as_bytes().to_vec()))
    };
    needed.into_iter().filter_map(text).collect()
}

/// The changes of a day, by what they are of.
fn of_day(day: Date, changes: Vec<Change>) -> Vec<Altered> {
    let mut found: BTreeMap<Option<Box<str>>, Altered> = BTreeMap::new();
    for change in changes {
        let of: Option<Box<str>> = match change.topic {
            Topic::Programme => None,
            Topic::Glossary => continue,
            Topic::Targets | Topic::Money => match change.of.as_deref() {
                Some(of) => Some(of.into()),
                None => continue,
            },
            Topic::Kind(_) | Topic::Figures | Topic::Areas => Some(change.id.as_str().into()),
        };
        let start = || Altered { day, of: of.clone(), gone: None, what: Vec::new() };
        let of_one = found.entry(of.clone()).or_insert_with(start);
        tell(change, of_one);
    }
    let is_told = |one: &Altered| !one.what.is_empty() || one.gone.is_some();
    found.into_values().filter(is_told).collect()
}

fn tell(change: Change, of: &mut Altered) {
    let Change { topic, id, title, what, .. } = change;
    let id: Box<str> = id.into();
    let is_row = matches!(topic, Topic::Targets | Topic::Money);
    let row = |row| match topic {
        Topic::Targets => Alteration::Target(row),
        _ => Alteration::Money(row),
    };
    match what {
        What::Added if is_row => of.what.push(row(Row::Added { id })),
        What::Dropped if is_row => of.what.push(row(Row::Dropped)),
        What::Key { key, old, new } if is_row => {
            let what = turned(&key, old, new);
            of.what.push(row(Row::Turned { id, what }));
        }
        What::Added => of.what.push(Alteration::Added),
        What::Renamed { .. } => of.what.push(Alteration::Renamed),
        What::Dropped => {
            if let Topic::Kind(kind) = topic {
                of.gone = Some((kind, title.into()));
            }
        }
        What::Text { .. } => of.what.push(Alteration::Text),
        What::Key { key, old, new } => of.what.extend(key_of(topic, &key, old, new)),
        What::Value { .. } => count(of, 0, 1, 0),
        What::Values { added, dropped } => count(of, added, 0, dropped),
    }
}

fn count(of: &mut Altered, more: usize, again: usize, fewer: usize) {
    let counted = of.what.iter_mut().find_map(|what| match what {
        Alteration::Figures { added, revised, dropped } => Some((added, revised, dropped)),
        _ => None,
    });
    match counted {
        Some((added, revised, dropped)) => {
            *added += more;
            *revised += again;
            *dropped += fewer;
        }
        None => {
            of.what.push(Alteration::Figures { added: more, revised: again, dropped: fewer });
        }
    }
}

/// What readers can see of a key that changed.
fn key_of(topic: Topic, key: &str, old: Option<String>, new: Option<String>) -> Option<Alteration> {
    const TEXTS: [&str; 12] = [
        "title",
        "short_title",
        "summary",
        "question",
        "definition",
        "method",
        "limitations",
        "statement",
        "text",
        "done",
        "next",
        "obstacles",
    ];
    // How the site is made is no change of the programme.
    const OF_PROGRAMME: [&str; 5] = ["title", "summary", "period", "horizon", "organisation"];
    let name = key.split(' ').next().unwrap_or(key);
    if topic == Topic::Programme && !OF_PROGRAMME.contains(&name)
        || matches!(name, "draft" | "publish_at" | "aliases")
    {
        return None;
    }
    Some(match TEXTS.contains(&name) {
        true => Alteration::Text,
        false => Alteration::Key(turned(key, old, new)),
    })
}

fn turned(key: &str, old: Option<String>, new: Option<String>) -> Turned {
    Turned { key: key.into(), old: old.map(Into::into), new: new.map(Into::into) }
}
