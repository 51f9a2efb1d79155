//! What lies where nothing belongs, and where it probably should be.

use std::collections::BTreeSet;

use crate::model::Kind;
use crate::read::describe::mend_id;
use crate::read::documents;
use crate::read::source::Sources;
use crate::rules::no_such_kind::Belongs;
use crate::rules::{backup_file, no_such_kind};
use base::diagnostic::{Bag, nearest};

const ROOT_FILES: [&str; 10] = [
    "programme.yaml",
    "index.md",
    "targets.csv",
    "areas.csv",
    "areas.geojson",
    "places.csv",
    "allocations.csv",
    "transactions.csv",
    "glossary.yaml",
    "addresses.csv",
];

/// Dutch names of the folders, for hints.
const DUTCH_FOLDERS: [(&str, Kind); 14] = [
    ("sporen", Kind::Track),
    ("actielijnen", Kind::ActionLine),
    ("interventies", Kind::Intervention),
    ("doelen", Kind::Goal),
    ("indicatoren", Kind::Indicator),
    ("gebieden", Kind::Area),
    ("wijken", Kind::Area),
    ("fondsen", Kind::Fund),
    ("documenten", Kind::Document),
    ("toezeggingen", Kind::Commitment),
    ("voortgang", Kind::Update),
    ("evaluaties", Kind::Evaluation),
    ("verhalen", Kind::Story),
    ("paginas", Kind::Page),
];

/// What belongs to nothing.
pub struct Strays<'a> {
    pub sources: &'a Sources,
    /// Folders that were reported.
    folders: BTreeSet<String>,
    /// Kinds of which something lies where it is not read: what seems to lack may be among it.
    pub unread: Vec<Kind>,
    pub bag: Bag,
}

impl<'a> Strays<'a> {
    pub fn new(sources: &'a Sources) -> Self {
        Self { sources, folders: BTreeSet::new(), unread: Vec::new(), bag: Bag::new() }
    }

    pub fn folder(&mut self, name: &str) {
        if !self.folders.insert(name.to_owned()) {
            return;
        }
        let plain = plain(name);
        let dutch = kind_in_dutch(name).map(Kind::folder);
        let known = Kind::ALL.into_iter().map(Kind::folder).chain(["files"]);
        let meant = dutch.or_else(|| nearest(&plain, known));
        self.unread.extend(meant.and_then(Kind::from_folder));
        let shown = self.sources.shown(name);
        self.bag.push(no_such_kind::folder(shown, name, meant));
    }

    pub fn nested(&mut self, kind: Kind, folder: &str) {
        if self.folders.insert(folder.to_owned()) {
            self.unread.push(kind);
            let shown = self.sources.shown(folder);
            self.bag.push(no_such_kind::nested(shown, kind.folder()));
        }
    }

    pub fn file(&mut self, path: &str) {
        let shown = self.sources.shown(path);
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if backup_file::is_name(name) {
            self.bag.push(backup_file::report(shown));
            return;
        }
        let belongs = match belongs(folder, name, &shown) {
            Belongs::Page(_) | Belongs::Attachment if folder.is_empty() => {
                self.in_a_kind(name).unwrap_or_else(|| belongs(folder, name, &shown))
            }
            known => known,
        };
        if let Belongs::Named(meant) = &belongs {
            // A missing programme.yaml is reported with this file as its hint.
            if meant == "programme.yaml" && self.sources.find(meant).is_none() {
                return;
            }
            let register = (meant == "areas.csv").then_some(Kind::Area);
            self.unread.extend(Kind::from_folder(folder).or(register));
        }
        self.bag.push(no_such_kind::file(shown, belongs));
    }
}

impl Strays<'_> {
    /// Where a file beside `programme.yaml` belongs by what is in it, or by the indicator of its name.
    fn in_a_kind(&mut self, name: &str) -> Option<Belongs> {
        let (stem, ending) = name.rsplit_once('.')?;
        let id = mend_id(stem)?;
        let kind = match ending {
            "md" => documents::kind_by_keys(self.sources, self.sources.find(name)?)?,
            "csv" | "parquet" => {
                let indicator = Kind::Indicator;
                let own = format!("{}/{id}.md", indicator.folder());
                self.sources.find(&own).map(|_| indicator)?
            }
            _ => return None,
        };
        self.unread.push(kind);
        Some(Belongs::At(format!("{}/{id}.{ending}", kind.folder())))
    }
}

/// The kind whose folder a Dutch word would be.
pub fn kind_in_dutch(name: &str) -> Option<Kind> {
    let plain = plain(name);
    DUTCH_FOLDERS.iter().find(|(dutch, _)| *dutch == plain).map(|(_, kind)| *kind)
}

fn plain(name: &str) -> String {
    name.to_lowercase().replace(['_', ' '], "-")
}

/// Whether a file tells those who write what to do.
pub fn is_readme(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_lowercase();
    matches!(stem.as_str(), "readme" | "leesmij" | "contributing" | "todo")
}

/// Where a file probably should be; `shown` is its whole path.
fn belongs(folder: &str, name: &str, shown: &str) -> Belongs {
    if is_readme(name) {
        return Belongs::Outside;
    }
    let Some((stem, ending)) = name.rsplit_once('.') else { return Belongs::Attachment };
    let ending = ending.to_lowercase();
    if matches!(ending.as_str(), "xlsx" | "xlsm" | "xls" | "ods") {
        let indicator = mend_id(stem).unwrap_or_else(|| "ID".to_owned());
        return Belongs::Import { file: quoted(shown), indicator };
    }
    // What Windows does not show: `veilig.md.txt`.
    let is_hidden =
        [".md", ".csv", ".yaml"].iter().any(|inner| stem.to_lowercase().ends_with(inner));
    let name = if ending == "txt" && is_hidden { stem } else { name };
    if let Some(meant) = meant(folder, name) {
        return Belongs::Named(meant);
    }
    match name.strip_suffix(".md").and_then(mend_id) {
        Some(id) => Belongs::Page(format!("{}/{id}.md", Kind::Page.folder())),
        None => Belongs::Attachment,
    }
}

/// A path as it can be typed.
fn quoted(path: &str) -> String {
    if path.contains(' ') { format!("\"{path}\"") } else { path.to_owned() }
}

/// The name that a file probably should have.
fn meant(folder: &str, name: &str) -> Option<String> {
    let (stem, ending) = name.rsplit_once('.')?;
    let ending = match ending.to_lowercase().as_str() {
        "md" | "markdown" | "mdown" | "mkd" => "md",
        "yml" | "yaml" => "yaml",
        "csv" => "csv",
        "parquet" => "parquet",
        "json" | "geojson" => "geojson",
        _ => return None,
    };
    if folder.is_empty() {
        let plain = format!("{}.{ending}", stem.to_lowercase());
        return nearest(&plain, ROOT_FILES).map(str::to_owned);
    }
    let kind = Kind::from_folder(folder)?;
    match ending {
        "md" | "yaml" => Some(format!("{}.md", mend_id(stem)?)),
        "csv" | "parquet" if kind == Kind::Indicator => {
            Some(format!("{}.{ending}", mend_id(stem)?))
        }
        "csv" | "parquet" => {
            Some(format!("{}/{}.{ending}", Kind::Indicator.folder(), mend_id(stem)?))
        }
        _ => None,
    }
}
