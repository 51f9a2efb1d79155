//! What git knows of the content. The one room that starts git: for each question one process.

use std::collections::BTreeMap;
use std::io::{BufRead, Cursor, Read as _, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use base::value::Date;

/// Why git gave no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silent {
    /// There is no git on this machine.
    NoGit,
    /// It does not know what is asked: no repository, no such revision.
    Unknown,
}

/// Files, each with its path below a folder.
pub type Files = Vec<(String, Vec<u8>)>;

/// What git says in a folder.
pub fn ask(folder: &Path, args: &[&str], input: String) -> Result<Vec<u8>, Silent> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let mut child = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(args)
        // Within a hook git names its own repository, as seen from another folder.
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .env_remove("GIT_INDEX_FILE")
        // Nothing of the user's own settings changes the answer, and nothing is asked of the user.
        .env("LC_ALL", "C")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_TERMINAL_PROMPT", "0")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| Silent::NoGit)?;
    let writer = child.stdin.take().map(|mut stdin| {
        // Git may answer before it has heard all.
        std::thread::spawn(move || stdin.write_all(input.as_bytes()).is_ok())
    });
    let output = child.wait_with_output().map_err(|_| Silent::Unknown)?;
    drop(writer.map(std::thread::JoinHandle::join));
    if output.status.success() { Ok(output.stdout) } else { Err(Silent::Unknown) }
}

/// Whether a word can be handed to git as a revision: what begins with a dash would be an option.
fn is_revision(name: &str) -> bool {
    !name.is_empty() && !name.starts_with('-') && !name.contains([':', '\n', '\0'])
}

/// The files below a folder as they were at a revision; links and what belongs to other repositories
/// left out.
pub fn files_at(folder: &Path, revision: &str) -> Result<Files, Silent> {
    if !is_revision(revision) {
        return Err(Silent::Unknown);
    }
    let list = ask(folder, &["ls-tree", "-r", "-z", revision, "."], String::new())?;
    // `<mode> blob <name>\t<path>`
    let entries = list.split(|byte| *byte == 0).map(String::from_utf8_lossy);
    let files: Vec<(String, String)> = entries
        .filter_map(|entry| {
            let (head, path) = entry.split_once('\t')?;
            let name = head.strip_prefix("100")?.rsplit(' ').next()?;
            Some((path.to_owned(), name.to_owned()))
        })
        .collect();
    let contents = blobs(folder, files.iter().map(|(_, name)| name.as_str()))?;
    // The same bytes may stand at several paths.
    let found = files.into_iter();
    Ok(found.filter_map(|(path, name)| Some((path, contents.get(&name)?.clone()))).collect())
}

/// The bytes of files by the names that git gives them.
pub fn blobs<'a>(
    folder: &Path,
    names: impl Iterator<Item = &'a str>,
) -> Result<BTreeMap<String, Vec<u8>>, Silent> {
    let asked: String = names.flat_map(|name| [name, "\n"]).collect();
    if asked.is_empty() {
        return Ok(BTreeMap::new());
    }
    let answers = ask(folder, &["cat-file", "--batch"], asked)?;
    let mut answers = Cursor::new(answers);
    let mut found = BTreeMap::new();
    let failed = |_| Silent::Unknown;
    loop {
        // `<name> blob <size>`, the bytes, and the end of a line; `<name> missing` in a clone that
        // has no part of the past.
        let mut head = String::new();
        if answers.read_line(&mut head).map_err(failed)? == 0 {
            return Ok(found);
        }
        let mut words = head.split_whitespace();
        let (Some(name), Some("blob"), Some(size)) = (words.next(), words.next(), words.next())
        else {
            return Err(Silent::Unknown);
        };
        let mut bytes = vec![0; size.parse().map_err(|_| Silent::Unknown)?];
        answers.read_exact(&mut bytes).map_err(failed)?;
        answers.read_line(&mut String::new()).map_err(failed)?;
        found.insert(name.to_owned(), bytes);
    }
}

/// Whether a clone has the newest versions only; none where this git does not know the question,
/// which it repeats then.
pub fn is_shallow(folder: &Path) -> Result<Option<bool>, Silent> {
    let answer = ask(folder, &["rev-parse", "--is-shallow-repository"], String::new())?;
    Ok(match answer.trim_ascii() {
        b"false" => Some(false),
        b"true" => Some(true),
        _ => None,
    })
}

/// How many revisions lead to the one that the folder is at.
pub fn revisions(folder: &Path) -> Result<usize, Silent> {
    let answer = ask(folder, &["rev-list", "--count", "HEAD"], String::new())?;
    String::from_utf8_lossy(&answer).trim().parse().map_err(|_| Silent::Unknown)
}

/// The day, in UTC, on which the author of a revision wrote it.
pub fn day_of(folder: &Path, revision: &str) -> Result<Option<Date>, Silent> {
    if !is_revision(revision) {
        return Err(Silent::Unknown);
    }
    let args = ["-c", "log.showSignature=false", "log", "-1", "--format=%at", revision, "--"];
    let answer = ask(folder, &args, String::new())?;
    Ok(day(&String::from_utf8_lossy(&answer)))
}

/// The day, in UTC, of a number of seconds as git writes it.
pub fn day(seconds: &str) -> Option<Date> {
    let moment = jiff::Timestamp::from_second(seconds.trim().parse().ok()?).ok()?;
    Some(jiff::tz::Offset::UTC.to_datetime(moment).date())
}

/// The names of all tags.
pub fn tags(folder: &Path) -> Result<Vec<String>, Silent> {
    let answer = ask(folder, &["tag", "--list"], String::new())?;
    Ok(String::from_utf8_lossy(&answer).lines().map(str::to_owned).collect())
}
