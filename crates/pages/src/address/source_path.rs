//! What the paths of source files stand for.

use programme::model::{Kind, ObjectRef, Programme};

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
    fn a_translation_has_the_id_of_its_original() {
        assert_eq!(id_of("goals/veilig.en.md"), "veilig");
    }
}
