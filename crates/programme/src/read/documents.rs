//! Markdown files: front matter, body and translations.

use crate::model::{Body, Kind, Lang, Passage};
use crate::read::source::{SourceFile, Sources};
use base::diagnostic::{Bag, Diagnostic, FileId, Span};

use crate::kinds::{Common, HOME, shape_of};
use crate::read::content::Document;
use crate::read::layout::{Localisable, Named};
use crate::read::reader::{Reader, Translation};
use crate::read::translations::Translations;
use crate::read::yaml;
use crate::read::yaml::{Node, NodeKind};
use crate::rules::{
    front_matter_missing, in_wrong_folder, translation_without_original, unknown_key,
};
use crate::schema::{Record, Shape};

/// A Markdown file of a kind with its translations.
pub struct Group<'a> {
    original: &'a Named,
    translations: Vec<(Lang, FileId)>,
}

/// A file that exists and could not be read.
pub type Unreadable = (Kind, Box<str>, Span);

fn lacks(kind: Kind, key: &str) -> bool {
    shape_of(kind).key(key).is_none()
}

/// The one kind that knows all of these keys but `most`.
fn only_kind<'k>(keys: impl Iterator<Item = &'k str> + Clone, most: usize) -> Option<Kind> {
    let strange = |kind: Kind| keys.clone().filter(|key| lacks(kind, key)).count();
    let mut fitting = Kind::ALL.into_iter().filter(|kind| strange(*kind) <= most);
    let (only, None) = (fitting.next()?, fitting.next()) else { return None };
    Some(only)
}

/// The kind that a Markdown file is of by its keys alone, wherever it stands.
pub fn kind_by_keys(sources: &Sources, file: FileId) -> Option<Kind> {
    let (_, node) = read_markdown(sources, file, false, &mut Bag::new())?;
    let NodeKind::Map(entries) = node?.kind else { return None };
    only_kind(entries.iter().filter_map(|(key, _)| key.scalar()), 0)
}

/// Puts translations with their originals; `files` are sorted by path.
pub fn group<'a>(
    translations: &Translations<'_>,
    files: &'a [Named],
    bag: &mut Bag,
) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = files
        .iter()
        .filter(|file| file.lang.is_none())
        .map(|original| Group { original, translations: Vec::new() })
        .collect();
    groups.sort_by(|a, b| key(a.original).cmp(&key(b.original)));
    for file in files {
        let Some(tag) = &file.lang else { continue };
        let name = format!("{}.md", file.id);
        let found = groups.binary_search_by(|group| key(group.original).cmp(&key(file)));
        match found.ok().and_then(|at| groups.get_mut(at)) {
            Some(group) => {
                if let Some(lang) = translations.language(tag, file.file, &name, bag) {
                    group.translations.push((lang, file.file));
                }
            }
            None => {
                let siblings: Vec<String> = groups
                    .iter()
                    .filter(|group| group.original.kind == file.kind)
                    .map(|group| format!("{}.md", group.original.id))
                    .collect();
                bag.push(translation_without_original::file(
                    translations.place(file.file),
                    &name,
                    siblings.iter().map(String::as_str),
                ));
            }
        }
    }
    groups
}

/// By path: kinds in the order of their folders.
fn key(file: &Named) -> (&'static str, &str) {
    (file.kind.folder(), &file.id)
}

impl Group<'_> {
    /// The number of its original.
    pub fn file(&self) -> FileId {
        self.original.file
    }

    /// All of its files, each with its language.
    pub fn files(&self) -> impl Iterator<Item = (Lang, FileId)> {
        std::iter::once((Lang::DEFAULT, self.original.file))
            .chain(self.translations.iter().copied())
    }

    /// Reads a file and its translations.
    pub fn read(&self, known: &Translations<'_>) -> (Result<Document, Unreadable>, Bag) {
        let mut bag = Bag::new();
        let result = self.document(known, &mut bag);
        match self.elsewhere(known.sources, &bag) {
            Some((kind, problem)) => {
                let unreadable =
                    (kind, self.original.id.as_str().into(), Span::top(self.original.file));
                (Err(unreadable), [problem].into_iter().collect())
            }
            None => (result, bag),
        }
    }

    /// The kind to which the file belongs, where its keys show that it stands in the folder of another.
    fn elsewhere(&self, sources: &Sources, problems: &Bag) -> Option<(Kind, Diagnostic)> {
        let Named { kind: is, id, file, .. } = self.original;
        let of_key = |problem: &&Diagnostic| problem.rule.code == unknown_key::RULE.code;
        // One key is a slip.
        if problems.iter().filter(of_key).count() < 2 {
            return None;
        }
        let (_, node) = read_markdown(sources, *file, false, &mut Bag::new())?;
        let NodeKind::Map(entries) = node?.kind else { return None };
        let keys = entries.iter().filter_map(|(key, _)| Some((key.scalar()?, key.span)));
        let keys: Vec<(&str, Span)> = keys.collect();
        let strange = keys.iter().filter(|(key, _)| lacks(*is, key)).count();
        let names = keys.iter().map(|(key, _)| *key);
        let right = only_kind(names, strange.saturating_sub(1) / 3)?;
        let telling = keys.iter().filter(|(key, _)| lacks(*is, key) && !lacks(right, key));
        let shared = |key: &str| Kind::ALL.into_iter().filter(|kind| !lacks(*kind, key)).count();
        let (key, span) = telling.min_by_key(|(key, _)| shared(key))?;
        let name = format!("{id}.md");
        Some((right, in_wrong_folder::report(*span, &name, key, *is, right)))
    }

    fn document(&self, known: &Translations<'_>, bag: &mut Bag) -> Result<Document, Unreadable> {
        let Named { kind, id, file, .. } = self.original;
        let (kind, file) = (*kind, *file);
        let translations = &self.translations;
        let text = Text { shape: shape_of(kind), name: &format!("{id}.md"), file, translations };
        match text.read(known, kind != Kind::Area, bag) {
            Some((source, record, body)) => {
                let top = match &source.front_matter {
                    Some(_) => first_line(file, source),
                    None => Span::top(file),
                };
                Ok(Document {
                    kind,
                    id: id.as_str().into(),
                    file,
                    path: source.path.clone(),
                    span: record.get(Common::title).map_or(top, |title| title.span),
                    record,
                    body,
                })
            }
            None => Err((kind, id.as_str().into(), Span::top(file))),
        }
    }
}

/// The home page's own title, summary and text.
pub fn home(known: &Translations<'_>, files: &Localisable, bag: &mut Bag) -> (Record, Body) {
    let name = "index.md";
    let translations = &known.of(files, name, bag);
    let mut problems = Bag::new();
    let found = files.original.and_then(|file| {
        let text = Text { shape: HOME, name, file, translations };
        text.read(known, false, &mut problems)
    });
    bag.append(problems);
    found.map(|(_, record, body)| (record, body)).unwrap_or_default()
}

/// A Markdown file with its translations, and what its front matter may say.
struct Text<'a> {
    shape: &'static Shape,
    /// As messages about a translation name it.
    name: &'a str,
    file: FileId,
    translations: &'a [(Lang, FileId)],
}

impl Text<'_> {
    /// None where it cannot be read, or lacks a front matter that it needs; then the bag says so.
    fn read<'s>(
        &self,
        known: &Translations<'s>,
        needed: bool,
        bag: &mut Bag,
    ) -> Option<(&'s SourceFile, Record, Body)> {
        let Some((source, node)) = read_markdown(known.sources, self.file, needed, bag) else {
            // The form of its translations is checked all the same.
            for (_, file) in self.translations {
                read_markdown(known.sources, *file, false, bag);
            }
            return None;
        };
        let mut reader = Reader::new(known.languages);
        let top = first_line(self.file, source);
        let record = node.map(|node| reader.file(&node, self.shape, top));
        let mut record = record.unwrap_or_default();
        let mut body = Body::default();
        set_body(&mut body, Lang::DEFAULT, self.file, source);
        let lenient = !reader.bag.is_empty() || !bag.is_empty();
        for (lang, file) in self.translations {
            let found = read_markdown(known.sources, *file, false, &mut reader.bag);
            let Some((source, node)) = found else { continue };
            set_body(&mut body, *lang, *file, source);
            if let Some(node) = node {
                let how = Translation { lang: *lang, original: self.name, lenient };
                reader.translate_file(&node, self.shape, &mut record, how);
            }
        }
        bag.append(reader.bag);
        Some((source, record, body))
    }
}

/// A Markdown file with the tree of its front matter, where it has one. None where it cannot be
/// read, or lacks a front matter that it needs; then the bag says so.
fn read_markdown<'a>(
    sources: &'a Sources,
    file: FileId,
    needed: bool,
    bag: &mut Bag,
) -> Option<(&'a SourceFile, Option<Node>)> {
    let source = sources.get(file).filter(|source| source.readable)?;
    let Some(range) = source.front_matter.clone() else {
        if needed {
            let line = first_line(file, source);
            bag.push(front_matter_missing::report(line, &source.text));
            return None;
        }
        return Some((source, None));
    };
    let (node, problems) = yaml::parse(file, &source.text, range);
    bag.append(problems);
    Some((source, Some(node?)))
}

/// The tree of a file that is YAML as a whole; none where it cannot be read.
pub fn whole_yaml(sources: &Sources, file: FileId, bag: &mut Bag) -> Option<Node> {
    let source = sources.get(file).filter(|source| source.readable)?;
    let (node, problems) = yaml::parse(file, &source.text, source.body.clone());
    bag.append(problems);
    node
}

fn first_line(file: FileId, source: &SourceFile) -> Span {
    let start = if source.text.starts_with('\u{feff}') { 3 } else { 0 };
    let text = source.text.get(start..).unwrap_or_default();
    let line = text.lines().next().unwrap_or_default().trim_end();
    Span::new(file, start..start + line.len())
}

/// The body without empty lines around it; none where nothing is left.
fn set_body(body: &mut Body, lang: Lang, file: FileId, source: &SourceFile) {
    let range = source.body.clone();
    let text = source.text.get(range.clone()).unwrap_or_default();
    let end = text.trim_end().len();
    let mut start = 0;
    // The indentation of the first line means something to Markdown.
    while let Some(line) = text.get(start..end).and_then(|rest| rest.split_inclusive('\n').next())
        && line.trim().is_empty()
    {
        start += line.len();
    }
    if start < end {
        let span = Span::new(file, range.start + start..range.start + end);
        body.set(lang, Passage { span });
    }
}
