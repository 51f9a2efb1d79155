use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::ops::Bound;
use std::path::{Component, Path};

use super::Digest;
use super::rules::unreadable_marker;
use base::diagnostic::Diagnostic;
use base::is_control;

/// The file in a published folder that lists what was published.
pub const MARKER: &str = ".spoorboek";

/// Its first line: the version of the format.
const FORMAT: &str = "spoorboek 1";

/// What follows it for a site with drafts.
const DRAFTS: &str = " drafts";

/// One published file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    pub digest: Digest,
    /// In bytes.
    pub size: u64,
}

/// What was published: every file but the marker itself, by path with `/`.
///
/// As text: a line with the version of the format and, for a site with drafts, the word `drafts`;
/// then one line `<sha256> <size> <path>` a file, sorted by path. No date and no path of the machine, so that the same site has the same marker.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Marker {
    files: BTreeMap<String, Entry>,
    /// Made to look at drafts, and not for readers.
    pub(super) drafts: bool,
}

impl Marker {
    /// The number of the line that cannot be read, from 1, is the error.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut lines = text.lines();
        let drafts = match lines.next().and_then(|line| line.strip_prefix(FORMAT)) {
            Some("") => false,
            Some(DRAFTS) => true,
            _ => return Err(1),
        };
        let mut files = BTreeMap::new();
        for (number, line) in lines.enumerate() {
            let (path, entry) = parse_line(line).ok_or(number + 2)?;
            files.insert(path.to_owned(), entry);
        }
        Ok(Self { files, drafts })
    }

    pub fn get(&self, path: &str) -> Option<Entry> {
        self.files.get(path).copied()
    }

    /// Sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Entry)> {
        self.files.iter().map(|(path, entry)| (path.as_str(), *entry))
    }

    pub fn len(&self) -> usize {
        self.files.len()
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Whether a path in the file system, relative to the folder, is a listed file or the marker.
    pub(super) fn lists(&self, path: &Path) -> bool {
        slashed(path).is_some_and(|p| p == MARKER || self.files.contains_key(&p))
    }

    /// The first listed file that has the place of a folder in which this path would lie.
    pub(super) fn file_above<'a>(&self, path: &'a str) -> Option<&'a str> {
        path.match_indices('/')
            .filter_map(|(at, _)| path.get(..at))
            .find(|above| self.files.contains_key(*above))
    }

    /// Whether a listed file lies in this folder, at any depth.
    pub(super) fn has_files_in(&self, folder: &str) -> bool {
        let start = format!("{folder}/");
        self.files
            .range::<str, _>((Bound::Included(start.as_str()), Bound::Unbounded))
            .next()
            .is_some_and(|(path, _)| path.starts_with(&start))
    }
}

impl FromIterator<(String, Entry)> for Marker {
    fn from_iter<T: IntoIterator<Item = (String, Entry)>>(files: T) -> Self {
        Self { files: files.into_iter().collect(), drafts: false }
    }
}

impl fmt::Display for Marker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{FORMAT}{}", if self.drafts { DRAFTS } else { "" })?;
        for (path, Entry { digest, size }) in &self.files {
            writeln!(f, "{digest} {size} {path}")?;
        }
        Ok(())
    }
}

fn parse_line(line: &str) -> Option<(&str, Entry)> {
    let (digest, rest) = line.split_once(' ')?;
    let (size, path) = rest.split_once(' ')?;
    let entry = Entry { digest: Digest::parse(digest)?, size: size.parse().ok()? };
    is_usable(path).then_some((path, entry))
}

/// Whether a path may be published: relative, with `/`, on one line of the marker, inside the
/// folder, the same on every system, and not the marker itself.
pub fn is_usable(path: &str) -> bool {
    let parts_are_names =
        path.split('/').all(|part| !matches!(part, "" | "." | "..") && part.len() <= 255);
    let stays_inside =
        Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    let is_plain = !path.chars().any(|c| c.is_control() || is_control(c) || c == '\\');
    let is_marker = path == MARKER || path.starts_with(".spoorboek/");
    parts_are_names && stays_inside && is_plain && !is_marker
}

/// A relative path with `/`; none where it is not Unicode.
pub(super) fn slashed(path: &Path) -> Option<String> {
    let mut text = String::new();
    for part in path.components() {
        if !text.is_empty() {
            text.push('/');
        }
        text.push_str(part.as_os_str().to_str()?);
    }
    Some(text)
}

/// Reads what was published in a folder; none where the folder has no marker or does not exist.
///
/// # Errors
/// `unreadable-marker` where it is there and cannot be read or understood.
pub fn read_marker(out: &Path) -> Result<Option<Marker>, Diagnostic> {
    let path = out.join(MARKER);
    let shown = || path.display().to_string();
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(e) if e.kind() == io::ErrorKind::NotADirectory => return Ok(None),
        Err(e) => return Err(unreadable_marker::by_the_system(shown(), &e)),
    };
    let text =
        String::from_utf8(bytes).map_err(|e| unreadable_marker::report(shown(), line_of(&e)))?;
    Marker::parse(&text).map(Some).map_err(|line| unreadable_marker::report(shown(), line))
}

fn line_of(error: &std::string::FromUtf8Error) -> usize {
    let end = error.utf8_error().valid_up_to();
    let before = error.as_bytes().iter().take(end);
    before.filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marker(paths: &[&str]) -> Marker {
        let entry =
            |path: &str| Entry { digest: Digest::of(path.as_bytes()), size: path.len() as u64 };
        paths.iter().map(|p| ((*p).to_owned(), entry(p))).collect()
    }

    #[test]
    fn is_sorted_and_reads_back() {
        let some = marker(&["b/index.html", "a b.html", "a.html", "é.html"]);
        let text = some.to_string();
        let paths: Vec<&str> = text.lines().skip(1).map(|l| &l[65..]).collect();
        assert_eq!(paths, ["8 a b.html", "6 a.html", "12 b/index.html", "7 é.html"]);
        assert_eq!(Marker::parse(&text), Ok(some.clone()));
        assert_eq!(Marker::parse(&text.replace('\n', "\r\n")), Ok(some.clone()));
        let drafts = Marker { drafts: true, ..some };
        assert_eq!(Marker::parse(&drafts.to_string()), Ok(drafts));
    }

    #[test]
    fn names_the_line_that_it_cannot_read() {
        assert_eq!(Marker::parse(""), Err(1));
        assert_eq!(Marker::parse("spoorboek 2\n"), Err(1));
        let good = marker(&["a.html"]).to_string();
        assert_eq!(Marker::parse(&format!("{good}<<<<<<< HEAD\n")), Err(3));
        assert_eq!(Marker::parse(&good.replace("a.html", "../a")), Err(2));
    }

    #[test]
    fn knows_which_folders_hold_its_files() {
        let some = marker(&["a-b.html", "a/b/index.html", "ab/index.html"]);
        assert!(some.has_files_in("a") && some.has_files_in("a/b"));
        assert!(!some.has_files_in("a/b/index.html") && !some.has_files_in("b"));
        assert!(some.lists(Path::new("a/b/index.html")) && some.lists(Path::new(MARKER)));
        assert!(!some.lists(Path::new("a/b")));
        assert_eq!(some.file_above("a-b.html/x/y"), Some("a-b.html"));
        assert_eq!(some.file_above("a/b/index.html"), None);
    }

    #[test]
    fn refuses_paths_that_escape_or_break_its_lines() {
        for path in ["index.html", "a/b.html", ".well-known/x", ".spoorboek-not", "ü b.html"] {
            assert!(is_usable(path), "{path}");
        }
        let long = "a".repeat(256);
        for path in [
            "",
            "/a",
            "a/",
            "a//b",
            "./a",
            "a/./b",
            "..",
            "../a",
            "a/../b",
            "a\\b",
            "a\nb",
            "a\0b",
            ".spoorboek",
            ".spoorboek/a",
            &long,
        ] {
            assert!(!is_usable(path), "{path:?}");
        }
    }
}
