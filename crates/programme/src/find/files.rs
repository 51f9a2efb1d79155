//! Attachments by their path, as keys name them: relative to the file in which they stand.

use std::collections::BTreeMap;

use base::as_seen;

/// The files that are no content in themselves.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Files {
    by_path: BTreeMap<Box<str>, usize>,
    /// By the path as it looks: a Mac writes accents in another way than a keyboard does.
    by_look: BTreeMap<String, usize>,
}

impl Files {
    /// Of the files at these paths, each by its place among them.
    pub fn new<'a>(paths: impl IntoIterator<Item = &'a str>) -> Self {
        let mut files = Self::default();
        for (index, path) in paths.into_iter().enumerate() {
            files.by_path.insert(path.into(), index);
            files.by_look.entry(as_seen(path).into_owned()).or_insert(index);
        }
        files
    }

    /// The place of the file that `path`, written in the file at `base`, names.
    pub fn find(&self, base: &str, path: &str) -> Option<usize> {
        let path = join(base, path)?;
        self.by_path.get(path.as_str()).or_else(|| self.by_look.get(&*as_seen(&path))).copied()
    }

    /// Every path, as it would be written in the file at `base`.
    pub fn seen_from<'a>(&'a self, base: &'a str) -> impl Iterator<Item = String> + 'a {
        self.by_path.keys().map(move |path| seen_from(base, path))
    }
}

/// A path below the content folder; none where it leads out of it or to no file.
fn join(base: &str, path: &str) -> Option<String> {
    // An absolute path begins with an empty part.
    if path.split('/').any(str::is_empty) { None } else { below_content(base, path) }
}

/// A path as it is written in the file `file`, made to begin at the content folder; none where it
/// leads out of it. An empty path is the file itself.
pub fn below_content(file: &str, path: &str) -> Option<String> {
    if path.is_empty() {
        return Some(file.to_owned());
    }
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// A path below the content folder as it is written in the file `file`.
pub fn seen_from(file: &str, path: &str) -> String {
    let folder = file.rsplit_once('/').map(|(folder, _)| folder);
    let beside = folder.and_then(|folder| path.strip_prefix(folder)?.strip_prefix('/'));
    let up = || format!("{}{path}", "../".repeat(file.matches('/').count()));
    beside.map_or_else(up, str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_relative_to_the_file_that_names_it() {
        let files = Files::new(["documents/bijlage.pdf", "files/foto.jpg"]);
        assert_eq!(files.find("stories/lente.md", "../files/foto.jpg"), Some(1));
        assert_eq!(files.find("documents/brief.md", "bijlage.pdf"), Some(0));
        assert_eq!(files.find("index.md", "files/./foto.jpg"), Some(1));
        for outside in ["files/foto.jpg", "/files/foto.jpg", "../../files/foto.jpg"] {
            assert_eq!(files.find("stories/lente.md", outside), None, "{outside}");
        }
        let seen: Vec<String> = files.seen_from("documents/brief.md").collect();
        assert_eq!(seen, ["bijlage.pdf", "../files/foto.jpg"]);
    }
    #[test]
    fn a_path_is_read_from_the_file_that_it_stands_in() {
        let from = |path| below_content("goals/veilig.md", path);
        assert_eq!(from("../tracks/een.md").as_deref(), Some("tracks/een.md"));
        assert_eq!(from("./ander.md").as_deref(), Some("goals/ander.md"));
        assert_eq!(from("").as_deref(), Some("goals/veilig.md"));
        assert_eq!(from("../../etc/passwd"), None);
    }
}
