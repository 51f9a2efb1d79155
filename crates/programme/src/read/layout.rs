//! What a file is for, by its path; and what lies where nothing belongs.

use crate::model::{Kind, Subject};
use crate::read::source::{PARQUET, Sources};
use base::diagnostic::{Bag, FileId};
use base::value::is_id;

use crate::read::describe::mend_id;
use crate::read::strays::{self, Strays};
use crate::rules::{invalid_id, two_tables};

/// The files of the content by what they are for.
#[derive(Debug, Default)]
pub struct Layout {
    pub programme: Localisable,
    pub home: Localisable,
    pub glossary: Localisable,
    /// Markdown of kinds, sorted by path, translations included.
    pub documents: Vec<Named>,
    /// Tables of indicators, sorted by path.
    pub observations: Vec<Named>,
    pub targets: Option<FileId>,
    pub areas: Option<FileId>,
    pub boundaries: Option<FileId>,
    pub allocations: Option<FileId>,
    pub places: Option<FileId>,
    pub transactions: Option<FileId>,
    pub addresses: Option<FileId>,
    /// Kinds of which something lies where it is not read.
    pub unread: Vec<Kind>,
}

/// A file with its translations, in the order of their paths.
#[derive(Debug, Default)]
pub struct Localisable {
    pub original: Option<FileId>,
    pub translations: Vec<(String, FileId)>,
}

/// A file in the folder of a kind.
#[derive(Debug)]
pub struct Named {
    pub kind: Kind,
    /// Mended where the file's name is no id, so that nothing else is reported for that.
    pub id: String,
    /// For a translation.
    pub lang: Option<String>,
    pub file: FileId,
}

/// Sorts every path; those that belong to nothing are in the bag, a folder once.
pub fn lay_out(sources: &Sources) -> (Layout, Bag) {
    let mut layout = Layout::default();
    let mut strays = Strays::new(sources);
    for (file, source) in sources.iter() {
        let path = source.path.as_ref();
        match split(path) {
            Place::Root(name) => {
                if !root(&mut layout, name, file) {
                    strays.file(path);
                }
            }
            Place::Kind(kind, name) => in_kind(&mut layout, &mut strays, kind, name, path, file),
            Place::Attachment => {}
            Place::Nested(kind, folder) => strays.nested(kind, folder),
            Place::Unknown(folder) => strays.folder(folder),
        }
    }
    for path in sources.others.iter().map(|other| &other.path) {
        match split(path) {
            Place::Attachment => {}
            Place::Root(_) | Place::Kind(..) => strays.file(path),
            Place::Nested(kind, folder) => strays.nested(kind, folder),
            Place::Unknown(folder) => strays.folder(folder),
        }
    }
    layout.unread = strays.unread;
    (layout, strays.bag)
}

enum Place<'a> {
    Root(&'a str),
    Kind(Kind, &'a str),
    Attachment,
    /// A folder within a kind's: the path of the inner folder.
    Nested(Kind, &'a str),
    Unknown(&'a str),
}

fn split(path: &str) -> Place<'_> {
    let Some((folder, rest)) = path.split_once('/') else {
        return Place::Root(path);
    };
    match Kind::from_folder(folder) {
        _ if folder == "files" => Place::Attachment,
        None => Place::Unknown(folder),
        Some(kind) => match rest.split_once('/') {
            None => Place::Kind(kind, rest),
            Some((inner, _)) => {
                let end = folder.len() + 1 + inner.len();
                Place::Nested(kind, path.get(..end).unwrap_or(path))
            }
        },
    }
}

/// Puts a file of the content folder itself into its place; false where it has none.
fn root(layout: &mut Layout, name: &str, file: FileId) -> bool {
    let slot = match name {
        "targets.csv" => &mut layout.targets,
        "areas.csv" => &mut layout.areas,
        "areas.geojson" => &mut layout.boundaries,
        "places.csv" => &mut layout.places,
        "allocations.csv" => &mut layout.allocations,
        "transactions.csv" => &mut layout.transactions,
        "addresses.csv" => &mut layout.addresses,
        _ => {
            let localisable = [
                ("programme", ".yaml", &mut layout.programme),
                ("index", ".md", &mut layout.home),
                ("glossary", ".yaml", &mut layout.glossary),
            ];
            for (stem, ending, slot) in localisable {
                let middle = name.strip_prefix(stem).and_then(|rest| rest.strip_suffix(ending));
                match middle {
                    Some("") => slot.original = Some(file),
                    Some(lang) => match lang.strip_prefix('.').filter(|lang| is_lang(lang)) {
                        Some(lang) => slot.translations.push((lang.to_owned(), file)),
                        None => continue,
                    },
                    None => continue,
                }
                return true;
            }
            return false;
        }
    };
    *slot = Some(file);
    true
}

fn in_kind(
    layout: &mut Layout,
    strays: &mut Strays<'_>,
    kind: Kind,
    name: &str,
    path: &str,
    file: FileId,
) {
    let (stem, list) =
        if let Some(stem) = name.strip_suffix(".md").filter(|_| !is_readme(kind, name)) {
            (stem, &mut layout.documents)
        } else if kind == Kind::Indicator
            && let Some(stem) = name.strip_suffix(".csv")
        {
            (stem, &mut layout.observations)
        } else if kind == Kind::Indicator
            && let Some(stem) = name.strip_suffix(PARQUET)
        {
            let other = format!("{stem}.csv");
            if strays.sources.find(&format!("{}/{other}", kind.folder())).is_some() {
                strays.bag.push(two_tables::report(&strays.sources.shown(path), &other));
                return;
            }
            (stem, &mut layout.observations)
        } else {
            strays.file(path);
            return;
        };
    let (stem, lang) = match stem.rsplit_once('.') {
        Some((stem, lang)) if name.ends_with(".md") && is_lang(lang) => (stem, Some(lang)),
        _ => (stem, None),
    };
    let id = if is_id(stem) {
        if stem == Subject::PROGRAMME {
            let shown = strays.sources.shown(path);
            strays.bag.push(invalid_id::reserved(base::diagnostic::Place::Path(shown)));
        }
        stem.to_owned()
    } else {
        let ending = name.get(stem.len()..).unwrap_or_default();
        let mended = mend_id(stem);
        let shown = strays.sources.shown(path);
        let hint = mended.as_ref().map(|id| format!("{id}{ending}"));
        strays.bag.push(invalid_id::file(shown, name, hint));
        match mended {
            // Two files of one name would be reported once more.
            Some(id) if !exists(strays.sources, kind, &id, ending) => id,
            _ => return,
        }
    };
    list.push(Named { kind, id, lang: lang.map(str::to_owned), file });
}

/// Whether a file tells those who write what to do; a free page may be called so.
fn is_readme(kind: Kind, name: &str) -> bool {
    strays::is_readme(name) && !(kind == Kind::Page && name.strip_suffix(".md").is_some_and(is_id))
}

fn exists(sources: &Sources, kind: Kind, id: &str, ending: &str) -> bool {
    let path = format!("{}/{id}{ending}", kind.folder());
    sources.find(&path).is_some()
}

/// Whether the part before the ending can be a language: `en`, `zh-Hant`; not `v2`.
fn is_lang(text: &str) -> bool {
    crate::read::languages::Languages::is_tag(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::source::from_memory;

    fn strays(paths: &[&str]) -> Vec<String> {
        let files = paths.iter().map(|p| ((*p).to_owned(), Vec::new())).collect();
        let (sources, _) = from_memory(files, "content");
        let (_, bag) = lay_out(&sources);
        let mut found: Vec<String> = bag
            .iter()
            .map(|d| {
                let base::diagnostic::Place::Path(path) = &d.place else {
                    return String::new();
                };
                let hint = d.hint.as_ref().map_or("", |hint| &hint.en);
                format!("{} {path} {hint}", d.rule.code)
            })
            .collect();
        found.sort();
        found
    }

    #[test]
    fn everything_of_the_content_model_has_a_place() {
        let paths = [
            "programme.yaml",
            "programme.en.yaml",
            "index.md",
            "index.en.md",
            "tracks/a.md",
            "action-lines/b.md",
            "action-lines/b.en.md",
            "indicators/c.md",
            "indicators/c.csv",
            "targets.csv",
            "areas.csv",
            "areas/d.md",
            "areas.geojson",
            "places.csv",
            "allocations.csv",
            "transactions.csv",
            "glossary.yaml",
            "glossary.en.yaml",
            "addresses.csv",
            "files/deep/Foto 1.JPG",
            "files/notes.md",
            ".git/config",
            "goals/~$veilig.docx",
            "goals/Thumbs.db",
        ];
        assert_eq!(strays(&paths), [""; 0]);
    }

    #[test]
    fn what_belongs_to_nothing_is_named_once() {
        assert_eq!(
            strays(&["doelen/a.md", "doelen/b.md"]),
            ["no-such-kind content/doelen Name the folder “goals”."]
        );
        assert_eq!(
            strays(&["goals/oud/a.md", "goals/oud/b.md"]),
            [
                "no-such-kind content/goals/oud Put the files into “goals/” itself, or attachments into “files/”."
            ]
        );
        assert_eq!(
            strays(&["goals/De Wijk.md"]),
            ["invalid-id content/goals/De Wijk.md Name the file “de-wijk.md”."]
        );
        assert_eq!(
            strays(&["goals/a.yml", "goals/b.MD", "goals/c.markdown"]),
            [
                "no-such-kind content/goals/a.yml Name it “a.md”.",
                "no-such-kind content/goals/b.MD Name it “b.md”.",
                "no-such-kind content/goals/c.markdown Name it “c.md”.",
            ]
        );
        assert_eq!(
            strays(&["target.csv", "stories/foto.jpg"]),
            [
                "no-such-kind content/stories/foto.jpg Attachments and pictures belong in “files/”.",
                "no-such-kind content/target.csv Name it “targets.csv”.",
            ]
        );
    }
}
