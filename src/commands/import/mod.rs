//! A foreign table to the table of an indicator.

mod kept;
mod origin;
mod place;
mod told;
mod write;

use std::path::{Path, PathBuf};

use crate::Exit;
use base::diagnostic::{Bag, Diagnostic, FileId, Language, Severity, Span, Text, Texts, nearest};
use base::text;
use base::value::Date;
use import::fetch::is_address;
use import::rules::{choice_needed, no_such_choice};
use import::{
    self, Area, Decision, EXPORT, Export, Outcome, Register, Subject, Wishes, named_by_file,
};
use programme::Content;
use programme::model::{Indicator, Kind};
use programme::resolve;
use programme::schema::Record;
use programme::source;
use programme::source::Sources;
use serde_json::Value;

use super::read::shown_folder;
use super::{Console, Format};
use write::{beside_old, keep, write};

/// What an import is asked for.
#[derive(Debug, Clone)]
pub struct Import {
    /// A path or a web address; none for the one that is kept.
    pub file: Option<String>,
    pub indicator: Option<String>,
    pub wishes: Wishes,
    pub dry_run: bool,
    pub force: bool,
    /// Adds to the table that is there.
    pub append: bool,
    /// Takes over figures that are other than final ones, beside these.
    pub revise: bool,
    /// Repeats the import that the indicator keeps, as far as the other options do not say else.
    pub again: bool,
    pub content: PathBuf,
    /// The day for which the result is checked.
    pub date: Date,
}

/// Reads the file, says what was decided, and writes the table unless something is wrong or open.
pub fn import(options: &Import, console: &Console) -> Exit {
    let mut programme = Programme::read(&options.content);
    let language = console.language_for(&programme.tag);
    let mut options = options.clone();
    let file = match again(&mut options, &programme) {
        Ok(file) => file,
        Err(problem) => return fail(problem, console, language),
    };
    let shown = file.replace('\\', "/");
    let origin = match origin::read(&file, &shown) {
        Ok(origin) => origin,
        Err(problem) => return fail(problem, console, language),
    };
    let export = Export {
        shown: &shown,
        bytes: origin.bytes,
        more: &origin.more,
        companions: &origin.companions,
    };
    options.wishes.adds_up =
        programme.adds_up(options.indicator.as_deref().unwrap_or(stem(&shown)));
    let mut outcome = import::import(export, &options.wishes, &programme.register);
    outcome.bag.extend(std::mem::take(&mut programme.problems));
    let indicator = indicator(&options, &programme, &shown, &mut outcome);
    finish(&options, programme, &shown, indicator, &mut outcome, console, language)
}

/// Completes the options by the import that is to be repeated, and gives the file.
fn again(options: &mut Import, programme: &Programme) -> Result<String, Diagnostic> {
    let file = options.file.clone();
    if !options.again {
        return Ok(file.unwrap_or_default());
    }
    let Some(id) = options.indicator.as_deref().or(file.as_deref().map(stem)) else {
        let kept = programme.indicators.iter().filter(|indicator| indicator.kept.is_some());
        let kept: Vec<String> = kept.map(|indicator| indicator.id.clone()).collect();
        return Err(no_such_choice::again_of_which("import", &kept));
    };
    let found = programme.indicators.iter().find(|indicator| indicator.id == id);
    let kept = found.and_then(|found| Some((found.path.clone(), found.kept.clone()?)));
    let Some((found, (kept_file, kept))) = kept else {
        return Err(no_such_choice::again(file.as_deref().unwrap_or(id)));
    };
    let kept_file = match is_address(&kept_file) {
        true => kept_file,
        false => place::found_from(&folder_of(options, &found), &kept_file),
    };
    let wishes = &mut options.wishes;
    if wishes.columns.is_empty() {
        wishes.columns = kept.columns;
    }
    wishes.area = wishes.area.take().or(kept.area);
    wishes.total = wishes.total.take().or(kept.total);
    wishes.sheet = wishes.sheet.take().or(kept.sheet);
    wishes.decimal = wishes.decimal.or(kept.decimal);
    options.append = !options.force;
    Ok(file.unwrap_or(kept_file))
}

/// The folder that an indicator stands in; `path` is below the content.
fn folder_of(options: &Import, path: &str) -> PathBuf {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    options.content.join(folder)
}

/// The name of a file without what stands behind its first point.
fn stem(shown: &str) -> &str {
    let name = shown.rsplit(['/', '\\']).next().unwrap_or_default();
    name.split('.').next().unwrap_or_default()
}

/// An indicator of the content.
struct Known {
    id: String,
    /// Below the content folder.
    path: String,
    /// Whether what it counts adds up.
    adds_up: bool,
    /// The import that it keeps: its file and what was wished.
    kept: Option<(String, Wishes)>,
}

/// What an import needs to know of the content.
struct Programme {
    sources: Sources,
    tag: String,
    register: Register,
    indicators: Vec<Known>,
    /// What is wrong with the register of areas.
    problems: Bag,
}

impl Programme {
    fn read(content: &Path) -> Self {
        let shown = shown_folder(content);
        let (sources, bag) = source::read(content, &shown);
        let (parsed, more) = programme::parse(&sources);
        let problems = bag.into_iter().chain(more).collect();
        let problems = errors_of(problems, sources.find("areas.csv"));
        Self {
            tag: parsed.languages.first().map_or("nl", |tag| tag).to_owned(),
            register: register(&parsed),
            indicators: parsed
                .documents
                .iter()
                .filter(|document| document.kind == Kind::Indicator)
                .map(|document| Known {
                    id: document.id.to_string(),
                    path: document.path.to_string(),
                    adds_up: adds_up(&document.record),
                    kept: kept::read(&document.record),
                })
                .collect(),
            problems,
            sources,
        }
    }

    fn adds_up(&self, indicator: &str) -> bool {
        self.indicators.iter().any(|known| known.id == indicator && known.adds_up)
    }
}

/// Whether the values of areas make up that of a larger one.
fn adds_up(record: &Record) -> bool {
    let is_counted = matches!(record.text(Indicator::measure), Some("count" | "amount"));
    is_counted && matches!(record.text(Indicator::aggregation), None | Some("sum"))
}

fn register(content: &Content) -> Register {
    Register::new(content.register().map(|area| Area {
        id: area.id,
        names: area.names,
        kind: area.kind,
        code: area.code,
        parent: area.parent,
    }))
}

/// The indicator that was named, else the one whose id is the name of the file.
fn indicator(
    options: &Import,
    programme: &Programme,
    shown: &str,
    outcome: &mut Outcome,
) -> Option<String> {
    let ids = || programme.indicators.iter().map(|known| known.id.as_str());
    let known = |id: &str| ids().any(|known| known == id);
    match &options.indicator {
        Some(id) if known(id) => Some(id.clone()),
        Some(id) => {
            let near = nearest(id, ids());
            outcome.bag.push(no_such_choice::indicator(shown, id, near));
            None
        }
        None => {
            let stem = stem(shown);
            if known(stem) {
                outcome.say(named_by_file(stem));
                return Some(stem.to_owned());
            }
            let near = nearest(stem, ids()).or_else(|| ids().next());
            outcome.open.push(choice_needed::indicator(shown, near));
            None
        }
    }
}

/// Checks the table within the content, writes it, and says everything.
fn finish(
    options: &Import,
    programme: Programme,
    shown: &str,
    indicator: Option<String>,
    outcome: &mut Outcome,
    console: &Console,
    language: Language,
) -> Exit {
    let mut sources = programme.sources;
    let asked: Vec<Value> = outcome.open.iter().map(|open| told::asked(open, language)).collect();
    let named = indicator.clone();
    let written = match (indicator, outcome.table.take()) {
        (Some(id), Some(table)) if outcome.open.is_empty() && !outcome.bag.has_errors() => {
            let path = format!("indicators/{id}.csv");
            let exists = sources.find(&path).is_some();
            let table = beside_old(options, &sources, &path, table, outcome);
            sources = sources.with(&path, &table.csv);
            // Nothing is written that `check` refuses.
            let (content, mut bag) = programme::parse(&sources);
            bag.append(resolve::resolve(content, options.date, true).1);
            outcome.bag.append(errors_of(bag, sources.find(&path)));
            let written = match outcome.bag.has_errors() {
                true => None,
                false => write(options, &sources, &path, exists, &table, &mut outcome.bag),
            };
            let known = programme.indicators.iter().find(|known| known.id == id);
            match (written, known) {
                (Some(written), Some(known)) if !options.dry_run => {
                    Some(keep(options, &sources, &known.path, shown, written, outcome))
                }
                (written, _) => written,
            }
        }
        _ => None,
    };
    if options.dry_run {
        // The layout was understood, which is what a trial asks.
        let nothing = |problem: &Diagnostic| problem.rule.code == "nothing-to-write";
        let none = outcome.bag.iter().filter(|problem| nothing(problem));
        outcome.decisions.extend(none.chain(&outcome.open).map(open_choice));
        outcome.bag.retain(|problem| !nothing(problem));
    } else {
        outcome.bag.extend(std::mem::take(&mut outcome.open));
    }
    let written = written.map(|written| written.get(language).to_owned());
    let said = match console.format {
        Format::Json => {
            let is_written = written.is_some() && !options.dry_run;
            let result = told::result(outcome, named.as_deref(), asked, is_written, language);
            format!("{result:#}")
        }
        _ => {
            let report = import::report(&outcome.decisions, &outcome.preview, language);
            let parts: Vec<String> = [Some(report), written].into_iter().flatten().collect();
            parts.join("\n\n")
        }
    };
    let texts = Both { export: (shown, &outcome.text), content: &sources };
    let printed =
        if said.is_empty() { Exit::Clean } else { console.result(said.trim_start_matches('\n')) };
    console.diagnostics(&outcome.bag, &texts, language);
    exit_of(&outcome.bag).max(printed)
}

/// The errors at a file of the content.
fn errors_of(mut bag: Bag, file: Option<FileId>) -> Bag {
    bag.retain(|problem| {
        let at = problem.place.span().map(|span| span.file);
        at.is_some() && at == file && problem.severity() == Severity::Error
    });
    bag
}

fn open_choice(open: &Diagnostic) -> Decision {
    let Text { nl: what_nl, en: what_en } = &open.message;
    let Text { nl, en } = open.hint.as_ref().unwrap_or(&open.message);
    let text = text!("{what_nl} {nl}", "{what_en} {en}");
    Decision { subject: Subject::Open, text }
}

/// Options and the system end with another code than what is in the file.
fn exit_of(bag: &Bag) -> Exit {
    const OF_THE_CALL: &[&str] = &[
        "choice-needed",
        "no-such-choice",
        "table-exists",
        "unreadable-file",
        "file-too-large",
        "cannot-write",
        "cannot-fetch",
    ];
    let errors = bag.iter().filter(|d| d.severity() == Severity::Error);
    errors
        .map(
            |problem| {
                if OF_THE_CALL.contains(&problem.rule.code) { Exit::System } else { Exit::Content }
            },
        )
        .min()
        .unwrap_or(Exit::Clean)
}

fn fail(problem: Diagnostic, console: &Console, language: Language) -> Exit {
    let bag: Bag = [problem].into_iter().collect();
    console.diagnostics(&bag, &Sources::default(), language);
    exit_of(&bag)
}

/// The text of the export beside those of the content.
struct Both<'a> {
    export: (&'a str, &'a str),
    content: &'a Sources,
}

impl Texts for Both<'_> {
    fn path(&self, file: FileId) -> &str {
        if file == EXPORT { self.export.0 } else { self.content.path(file) }
    }

    fn text(&self, file: FileId) -> &str {
        if file == EXPORT { self.export.1 } else { self.content.text(file) }
    }

    fn cell(&self, row: Span, column: &str) -> Span {
        if row.file == EXPORT { row } else { self.content.cell(row, column) }
    }
}
