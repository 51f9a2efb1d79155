//! Paths of source files as texts write them, and what they stand for.

use programme::model::{Kind, ObjectRef, Programme};

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

/// The object that a file of the content belongs to: `goals/veilig.md`, `goals/veilig.en.md` and
/// `indicators/x.csv` name theirs.
pub fn object_at(programme: &Programme, path: &str) -> Option<ObjectRef> {
    let (folder, name) = path.split_once('/')?;
    let kind = Kind::from_folder(folder)?;
    if !name.ends_with(".md") && !name.ends_with(".csv") {
        return None;
    }
    let at = programme.get(id_of(name))?;
    (programme.object(at).kind() == kind).then_some(at)
}

/// The id that a file's name gives: without folder, ending and language.
pub fn id_of(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.split('.').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_read_from_the_file_that_it_stands_in() {
        let from = |path| below_content("goals/veilig.md", path);
        assert_eq!(from("../tracks/een.md").as_deref(), Some("tracks/een.md"));
        assert_eq!(from("./ander.md").as_deref(), Some("goals/ander.md"));
        assert_eq!(from("").as_deref(), Some("goals/veilig.md"));
        assert_eq!(from("../../etc/passwd"), None);
    }

    #[test]
    fn a_translation_has_the_id_of_its_original() {
        assert_eq!(id_of("goals/veilig.en.md"), "veilig");
    }
}
