mod theme;

use std::path::Path;

use crate::Exit;
use author::new::{Object, needed, title_of};
use author::rules::cannot_create;
use base::diagnostic::{Diagnostic, Language, Texts, nearest};
use base::text;
use base::value::is_id;
use programme::Content;
use programme::model::{Area, Kind};
use programme::schema::{Key, Type};
use programme::source::{self, Sources};
use serde_json::json;

use super::ask::ask;
use super::read::shown_folder;
use super::{Console, Format, Place};

/// What is to be made.
#[derive(Debug, Clone)]
pub struct New {
    /// A kind, `programme` or `theme`.
    pub what: String,
    /// The id of a new object, the folder of a new programme, or the name of a theme.
    pub name: String,
    pub title: Option<String>,
    /// Files of the program's theme that a theme takes over.
    pub copy: Vec<String>,
    pub place: Place,
    /// Whether somebody can answer questions.
    pub asks: bool,
}

/// A new file that passes `check`, or a whole programme in an empty folder.
pub fn new(options: &New, console: &Console) -> Exit {
    let made = match options.what.as_str() {
        "theme" | "thema" => theme::theme(options, console),
        _ if !options.copy.is_empty() => {
            Err((cannot_create::copy_without_theme(&options.what), console.language_for("nl")))
        }
        "programme" => programme(options, console),
        _ => object(options, console),
    };
    match made {
        Ok((files, language)) => tell(&files, language, console),
        Err((problem, language)) => console.fail(problem, language),
    }
}

/// The files that were written, as they are shown.
type Made = Result<(Vec<String>, Language), (Diagnostic, Language)>;

fn tell(files: &[String], language: Language, console: &Console) -> Exit {
    console.nothing_wrong(language);
    if console.format == Format::Json {
        return console.result(&format!("{:#}", json!({"written": files})));
    }
    let list = files.join("\n  ");
    let told = text!("Gemaakt:\n  {list}", "Made:\n  {list}");
    console.result(told.get(language))
}

fn programme(options: &New, console: &Console) -> Made {
    let language = console.language_for("nl");
    let folder = Path::new(&options.name);
    let shown = shown_folder(folder);
    if !publish::is_empty_folder(folder) {
        return Err((cannot_create::not_empty(&shown), language));
    }
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned());
    let proposed = title_of(&name.unwrap_or_else(|| "programma".to_owned()));
    let title = title(options, &proposed, language);
    let mut written = Vec::new();
    for (path, text) in author::new::programme(&title, language) {
        written.push(write(&folder.join(path), &text).map_err(|problem| (problem, language))?);
    }
    Ok((written, language))
}

fn title(options: &New, proposed: &str, language: Language) -> String {
    let question = text!("Titel:", "Title:");
    match &options.title {
        Some(title) => title.clone(),
        None if options.asks => ask(question.get(language), proposed),
        None => proposed.to_owned(),
    }
}

fn object(options: &New, console: &Console) -> Made {
    let known = Known::read(&options.place.content);
    let language = console.language_for(&known.tag);
    known
        .object(options, language)
        .map(|files| (files, language))
        .map_err(|problem| (problem, language))
}

/// What the content has already.
struct Known {
    sources: Sources,
    content: Content,
    tag: String,
}

impl Known {
    /// Mistakes in other files are no reason not to begin a new one.
    fn read(folder: &Path) -> Self {
        let (sources, _) = source::read(folder, &shown_folder(folder));
        let (content, _) = programme::parse(&sources);
        let tag = content.languages.first().map_or("nl", AsRef::as_ref).to_owned();
        Self { sources, content, tag }
    }

    /// Every id with its kind.
    fn ids(&self) -> impl Iterator<Item = (&str, Kind)> {
        let documents = self.content.documents.iter().map(|one| (one.id.as_ref(), one.kind));
        let areas = self.content.areas.iter().map(|row| (row.id().0, Kind::Area));
        let unread = self.content.unreadable.iter().map(|(kind, id, _)| (id.as_ref(), *kind));
        documents.chain(areas).chain(unread)
    }

    fn object(&self, options: &New, language: Language) -> Result<Vec<String>, Diagnostic> {
        let kind = kind(&options.what)?;
        let id = options.name.as_str();
        if id == "programme" {
            return Err(cannot_create::reserved(id));
        }
        if !is_id(id) {
            return Err(cannot_create::bad_id(id, programme::mend_id(id).as_deref()));
        }
        if self.sources.find("programme.yaml").is_none() {
            return Err(cannot_create::no_programme(&shown_folder(&options.place.content)));
        }
        let path = format!("{}/{id}.md", kind.folder());
        let full = options.place.content.join(&path);
        let has_file = self.content.documents.iter().any(|one| *one.id == *id && one.kind == kind);
        if has_file {
            return Err(cannot_create::exists(&shown_folder(&full)));
        }
        let mut taken = self.ids().filter(|(known, _)| *known == id).map(|(_, kind)| kind);
        let in_register = match taken.next() {
            Some(Kind::Area) if kind == Kind::Area => true,
            Some(owner) => return Err(cannot_create::taken(&shown_folder(&full), id, owner)),
            None => false,
        };
        let title = title(options, &title_of(id), language);
        let mut given = Vec::new();
        for key in needed(kind) {
            given.push((key.name, self.value(key, kind, options, language)?));
        }
        let schemas = options.place.content.parent().unwrap_or(Path::new("")).join("schemas");
        let schema = format!("{}.schema.json", kind.name());
        let schema = source::file_names(&schemas).contains(&schema).then_some(schema);
        let object = Object { kind, title: &title, given: &given, schema: schema.as_deref() };
        let text = object.file(language);
        let mut written = vec![write(&full, &text)?];
        if kind == Kind::Area && !in_register {
            written.push(self.register(&options.place.content, id, &title)?);
        }
        Ok(written)
    }

    /// What a key that is needed begins with: an id that exists, the day, or an example.
    fn value(
        &self,
        key: &Key,
        kind: Kind,
        options: &New,
        language: Language,
    ) -> Result<String, Diagnostic> {
        let proposed = match &key.ty {
            Type::Id { kinds, .. } => self.first_of(kinds).ok_or_else(|| {
                cannot_create::nothing_above(kind, kinds.first().copied().unwrap_or(kind))
            })?,
            Type::List(Type::Id { programme: true, .. }) => "programme".to_owned(),
            Type::Past(_) | Type::Date | Type::Day => options.place.date.to_string(),
            _ => key.example.get(language).to_owned(),
        };
        let is_list = matches!(key.ty, Type::List(_));
        let value = match options.asks {
            true => {
                let question = format!("{}\n{}:", key.doc.get(language), key.name);
                ask(&question, &proposed)
            }
            false => proposed,
        };
        Ok(if is_list && !value.starts_with('[') { format!("[{value}]") } else { value })
    }

    fn first_of(&self, kinds: &[Kind]) -> Option<String> {
        let mut all = self.ids().filter(|(_, kind)| kinds.contains(kind)).map(|(id, _)| id);
        all.next().map(str::to_owned)
    }

    /// Adds an area to the register, which is made where there is none.
    fn register(&self, content: &Path, id: &str, name: &str) -> Result<String, Diagnostic> {
        let before = self.sources.find("areas.csv").map(|file| self.sources.text(file));
        let before = before.unwrap_or("id,name\n");
        let end = if before.ends_with('\n') { "" } else { "\n" };
        let head = before.lines().next().unwrap_or_default();
        let separator = if head.contains(';') { ';' } else { ',' };
        let cell = |column: &str| match column.trim().trim_matches('"') {
            Area::id => id.to_owned(),
            Area::name => quoted(name, separator),
            _ => String::new(),
        };
        let row: Vec<String> =
            head.trim_start_matches('\u{feff}').split(separator).map(cell).collect();
        let row = row.join(&separator.to_string());
        replace(&content.join("areas.csv"), &format!("{before}{end}{row}\n"))
    }
}

fn quoted(cell: &str, separator: char) -> String {
    if cell.contains([separator, '"', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// A kind by its name, its folder or what it is called in either language.
fn kind(word: &str) -> Result<Kind, Diagnostic> {
    let called = |kind: &Kind| {
        let name = programme::kinds::shape_of(*kind).name;
        [name.nl, name.en].contains(&word)
    };
    let found = Kind::from_name(word).or_else(|| Kind::from_folder(word));
    found.or_else(|| Kind::ALL.into_iter().find(called)).ok_or_else(|| {
        let names = Kind::ALL.map(Kind::name);
        let near = nearest(word, names.into_iter().chain(["programme", "theme"]));
        cannot_create::no_kind(word, near, &format!("programme, theme, {}", names.join(", ")))
    })
}

fn write(path: &Path, text: &str) -> Result<String, Diagnostic> {
    put(path, text, false)
}

fn replace(path: &Path, text: &str) -> Result<String, Diagnostic> {
    put(path, text, true)
}

fn put(path: &Path, text: &str, replace: bool) -> Result<String, Diagnostic> {
    let shown = shown_folder(path);
    match publish::write_file(path, text.as_bytes(), replace) {
        Ok(()) => Ok(shown),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            Err(cannot_create::exists(&shown))
        }
        Err(error) => Err(publish::rules::cannot_write::file(&shown, &error)),
    }
}
