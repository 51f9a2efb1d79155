//! Another id for an object, wherever it stands: in front matter, tables, links, numbers, charts and the names of
//! files. Only the letters of the id change; how a file is written stays as it is.

mod alias;
mod markdown;
mod table;
mod yaml;

use std::collections::BTreeMap;
use std::ops::Range;

use base::diagnostic::{Bag, Diagnostic, FileId, Lines, Severity, Span, Texts, nearest};
use base::value::{Date, is_id};
use programme::Content;
use programme::model::Kind;
use programme::source::{self, SourceFile, Sources};

use crate::rules::cannot_rename;
use crate::written::Form;

/// What a rename does to a file below the content folder.
#[derive(Debug, PartialEq, Eq)]
pub struct Change {
    /// None for a file that is new.
    pub from: Option<String>,
    pub to: String,
    pub text: String,
    /// In how many places the id stood in it.
    pub places: usize,
}

/// What a rename does, and what it leaves for the editors to decide.
#[derive(Debug)]
pub struct Renamed {
    pub files: Vec<Change>,
    /// None where nothing of the object is public yet.
    pub title: Option<Title>,
}

/// The title of what was renamed, which stays as it was.
#[derive(Debug, PartialEq, Eq)]
pub struct Title {
    pub text: String,
    /// Below the content folder, after the rename.
    pub path: String,
    /// From 1.
    pub line: usize,
}

/// An id that is to be another.
#[derive(Debug, Clone, Copy)]
struct Rename<'a> {
    old: &'a str,
    new: &'a str,
    kind: Kind,
}

/// Renames an object. The content must have no errors, and has none afterwards: that is tried before anything is
/// handed out.
pub fn rename(
    sources: &Sources,
    content: &Content,
    old: &str,
    new: &str,
    date: Date,
) -> Result<Renamed, Diagnostic> {
    let kind = allowed(content, old, new)?;
    let rename = Rename { old, new, kind };
    let mut files = Vec::new();
    for (id, file) in sources.iter() {
        let from = file.path.as_ref();
        let text = sources.text(id);
        let edits = rename.edits(id, file, text);
        let to = rename.path(from);
        if edits.is_empty() && to == from {
            continue;
        }
        // It is read as text, and is none.
        if from.ends_with(source::PARQUET) {
            return Err(cannot_rename::not_text(&file.shown, to != from));
        }
        if to != from && sources.find(&to).is_some() {
            return Err(cannot_rename::in_the_way(&sources.shown(&to)));
        }
        let places = edits.len();
        let text = applied(text, edits);
        files.push(Change { from: Some(from.to_owned()), to, text, places });
    }
    rename.keep_alias(&mut files);
    let title = holds(sources, &files, new, date)?;
    Ok(Renamed { files, title })
}

/// Every place at which an object is named, in the order of the files.
pub fn places(sources: &Sources, kind: Kind, id: &str) -> Vec<Span> {
    // Any other name would do: only the places count.
    let named = Rename { old: id, new: "", kind };
    let mut places: Vec<Span> = sources
        .iter()
        .flat_map(|(file, source)| {
            let edits = named.edits(file, source, sources.text(file)).into_iter();
            edits.map(move |(range, _)| Span::new(file, range))
        })
        .collect();
    places.sort_unstable();
    places.dedup();
    places
}

fn ids(content: &Content) -> impl Iterator<Item = (&str, Kind)> {
    let documents = content.documents.iter().map(|one| (one.id.as_ref(), one.kind));
    documents.chain(content.areas.iter().map(|row| (row.id().0, Kind::Area)))
}

/// The kind of the object that is to be renamed.
fn allowed(content: &Content, old: &str, new: &str) -> Result<Kind, Diagnostic> {
    let kind_of = |id: &str| ids(content).find(|(known, _)| *known == id).map(|(_, kind)| kind);
    let Some(kind) = kind_of(old) else {
        return Err(cannot_rename::unknown(old, nearest(old, ids(content).map(|(id, _)| id))));
    };
    if !is_id(new) || new == "programme" {
        let mended = programme::mend_id(new).filter(|mended| mended != "programme");
        return Err(cannot_rename::bad_id(new, mended.as_deref()));
    }
    match kind_of(new) {
        Some(owner) => Err(cannot_rename::taken(new, owner)),
        None => Ok(kind),
    }
}

/// A piece of a text, and what stands there instead.
type Edit = (Range<usize>, String);

/// From the end to the beginning, so that no place moves before it is used.
fn applied(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    edits.dedup();
    let mut out = text.to_owned();
    for (range, new) in edits.into_iter().rev() {
        if out.get(range.clone()).is_some() {
            out.replace_range(range, &new);
        }
    }
    out
}

impl Rename<'_> {
    /// Where a file stands afterwards.
    fn path(&self, path: &str) -> String {
        let Some((folder, name)) = path.split_once('/') else { return path.to_owned() };
        if folder != self.kind.folder() {
            return path.to_owned();
        }
        let (stem, rest) = name.split_once('.').unwrap_or((name, ""));
        let is_own =
            stem == self.old && matches!(rest.rsplit('.').next(), Some("md" | "csv" | "parquet"));
        if is_own { format!("{folder}/{}.{rest}", self.new) } else { path.to_owned() }
    }

    fn edits(&self, id: FileId, file: &SourceFile, text: &str) -> Vec<Edit> {
        match Form::of(&file.path) {
            Form::Table(table) => self.in_table(table, text),
            Form::Yaml(shape) => self.in_yaml(id, text, 0..text.len(), shape),
            Form::Markdown(shape) => {
                let front = file.front_matter.clone();
                let mut edits =
                    front.map_or_else(Vec::new, |front| self.in_yaml(id, text, front, shape));
                edits.extend(self.in_markdown(id, &file.path, text, file.body.clone()));
                edits
            }
            Form::Boundaries => self.in_boundaries(text),
            Form::Other => Vec::new(),
        }
    }

    /// The outlines of areas are joined by their ids.
    fn in_boundaries(&self, text: &str) -> Vec<Edit> {
        if self.kind != Kind::Area {
            return Vec::new();
        }
        let wanted = format!("\"{}\"", self.old);
        let is_id = |at: &usize| {
            let before = text.get(..*at).unwrap_or_default().trim_end();
            let before = before.strip_suffix(':').map(str::trim_end);
            before.is_some_and(|before| before.ends_with("\"id\""))
        };
        let found = text.match_indices(&wanted).map(|(at, _)| at).filter(is_id);
        found.map(|at| (at + 1..at + 1 + self.old.len(), self.new.to_owned())).collect()
    }
}

/// Whether the content is as sound with the new name as it was; the title that it has then.
fn holds(
    sources: &Sources,
    changes: &[Change],
    new: &str,
    date: Date,
) -> Result<Option<Title>, Diagnostic> {
    let mut texts: BTreeMap<String, Vec<u8>> = sources
        .iter()
        .map(|(id, file)| (file.path.to_string(), sources.text(id).as_bytes().to_vec()))
        .collect();
    for other in &sources.others {
        texts.insert(other.path.to_string(), Vec::new());
    }
    for change in changes {
        if let Some(from) = &change.from {
            texts.remove(from);
        }
    }
    for change in changes {
        texts.insert(change.to.clone(), change.text.clone().into_bytes());
    }
    let (after, mut bag) = source::from_memory(texts.into_iter().collect(), "");
    let (content, more) = programme::parse(&after);
    bag.append(more);
    let (programme, more) = programme::resolve::resolve(content, date, false);
    bag.append(more);
    let wrong = |bag: &Bag| -> Option<Diagnostic> {
        bag.iter().find(|found| found.severity() == Severity::Error).cloned()
    };
    match wrong(&bag) {
        Some(problem) => Err(cannot_rename::would_break(new, &problem.message)),
        None => Ok(programme.get(new).map(|at| {
            let title = &programme.object(at).common.title;
            let span = title.span;
            Title {
                text: title.original().to_owned(),
                path: after.path(span.file).to_owned(),
                line: Lines::new(after.text(span.file)).position(span.start).line,
            }
        })),
    }
}
