//! A foreign table to the table of an indicator.

mod origin;

use std::path::{Path, PathBuf};

use crate::cli::Exit;
use base::diagnostic::{Bag, Diagnostic, FileId, Language, Severity, Texts, nearest};
use base::text;
use base::value::Date;
use import::rules::{choice_needed, final_value_contradicted, no_such_choice, table_exists};
use import::{
    self, Area, Decision, EXPORT, Existing, Export, ImportedTable, Outcome, Register, Subject,
    Wishes,
};
use programme::Content;
use programme::model::Kind;
use programme::resolve;
use programme::source;
use programme::source::Sources;

use super::Console;

/// What an import is asked for.
#[derive(Debug, Clone)]
pub struct Import {
    /// A path or a web address.
    pub file: String,
    pub indicator: Option<String>,
    pub wishes: Wishes,
    pub dry_run: bool,
    pub force: bool,
    /// Adds to the table that is there.
    pub append: bool,
    pub content: PathBuf,
    /// The day for which the result is checked.
    pub date: Date,
}

/// Reads the file, says what was decided, and writes the table unless something is wrong or open.
pub fn import(options: &Import, console: &Console) -> Exit {
    let programme = Programme::read(&options.content);
    let language = console.language_for(&programme.tag);
    let shown = options.file.replace('\\', "/");
    let origin = match origin::read(&options.file, &shown) {
        Ok(origin) => origin,
        Err(problem) => return fail(problem, console, language),
    };
    let export = Export {
        shown: &shown,
        bytes: origin.bytes,
        more: &origin.more,
        companions: &origin.companions,
    };
    let mut outcome = import::import(export, &options.wishes, &programme.register);
    outcome.bag.extend(programme.problems.iter().cloned());
    let indicator = indicator(options, &programme, &shown, &mut outcome);
    finish(options, programme, &shown, indicator, &mut outcome, console, language)
}

/// What an import needs to know of the content.
struct Programme {
    sources: Sources,
    tag: String,
    register: Register,
    indicators: Vec<String>,
    /// What is wrong with the register of areas.
    problems: Vec<Diagnostic>,
}

impl Programme {
    fn read(content: &Path) -> Self {
        let shown = shown_folder(content);
        let (sources, bag) = source::read(content, &shown);
        let (parsed, more) = programme::parse(&sources);
        let areas = sources.find("areas.csv");
        let problems = bag.into_iter().chain(more).filter(|problem| {
            let file = match problem.place {
                base::diagnostic::Place::Span(span) => Some(span.file),
                _ => None,
            };
            file.is_some() && file == areas && problem.severity() == Severity::Error
        });
        let problems: Vec<Diagnostic> = problems.collect();
        Self {
            tag: parsed.languages.first().map_or("nl", |tag| tag).to_owned(),
            register: register(&parsed),
            indicators: parsed
                .documents
                .iter()
                .filter(|document| document.kind == Kind::Indicator)
                .map(|document| document.id.to_string())
                .collect(),
            problems,
            sources,
        }
    }
}

fn shown_folder(content: &Path) -> String {
    let shown = content.to_string_lossy().replace('\\', "/");
    shown.trim_end_matches('/').to_owned()
}

fn register(content: &Content) -> Register {
    Register::new(content.register().map(|area| Area {
        id: area.id,
        names: area.names,
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
    let known = |id: &str| programme.indicators.iter().any(|known| known == id);
    let ids = || programme.indicators.iter().map(String::as_str);
    match &options.indicator {
        Some(id) if known(id) => Some(id.clone()),
        Some(id) => {
            let near = nearest(id, ids());
            outcome.bag.push(no_such_choice::indicator(shown, id, near));
            None
        }
        None => {
            let name = shown.rsplit('/').next().unwrap_or_default();
            let stem = name.split('.').next().unwrap_or_default();
            if known(stem) {
                let text = text!(
                    "“{stem}”, want zo heet het bestand.",
                    "“{stem}”, because the file is called so."
                );
                let subject = Subject::Indicator;
                outcome.decisions.push(Decision { subject, text });
                return Some(stem.to_owned());
            }
            let near = nearest(stem, ids()).or_else(|| ids().next());
            outcome.open.push(choice_needed::indicator(shown, near));
            None
        }
    }
}

/// Says everything, checks the table within the content, and writes it.
fn finish(
    options: &Import,
    programme: Programme,
    shown: &str,
    indicator: Option<String>,
    outcome: &mut Outcome,
    console: &Console,
    language: Language,
) -> Exit {
    let mut written = None;
    let mut sources = programme.sources;
    if !outcome.bag.has_errors()
        && outcome.open.is_empty()
        && let (Some(id), Some(table)) = (&indicator, outcome.table.take())
    {
        let path = format!("indicators/{id}.csv");
        let before = sources.find(&path).map(|file| Existing::read(sources.text(file)));
        let exists = before.is_some();
        let mut table = table;
        let mut lost = None;
        if let Some(mut before) = before {
            let new = Existing::read(&table.csv);
            if options.append {
                let had = before.height();
                match before.append(&new, options.date) {
                    Ok(added) => {
                        table.csv = before.csv();
                        table.rows = before.height();
                        let text = text!(
                            "toegevoegd: {added} rijen; de {had} die er waren, zijn gebleven.",
                            "added: {added} rows; the {had} that were there have stayed."
                        );
                        let subject = Subject::Figures;
                        outcome.decisions.push(Decision { subject, text });
                    }
                    Err(wrong) => {
                        let shown = sources.shown(&path);
                        let reports = wrong.iter().take(20);
                        let reports =
                            reports.map(|one| final_value_contradicted::report(&shown, one));
                        outcome.bag.extend(reports);
                    }
                }
            } else {
                lost = before.lost(&new);
                if let Some(lost) = lost.as_ref().filter(|_| options.force) {
                    let (nl, en) = (&lost.nl, &lost.en);
                    let text = text!(
                        "met --force verdwijnt wat niet in dit bestand staat: {nl}.",
                        "with --force goes what is not in this file: {en}."
                    );
                    let subject = Subject::Figures;
                    outcome.decisions.push(Decision { subject, text });
                }
            }
        }
        let problems;
        (sources, problems) = checked(sources, &path, &table, options.date);
        outcome.bag.append(problems);
        if !outcome.bag.has_errors() {
            let target = Target {
                path: options.content.join(&path),
                shown: sources.shown(&path),
                exists,
                lost,
            };
            written = write(options, &target, &table, &mut outcome.bag);
        }
    }
    if options.dry_run {
        // The layout was understood, which is what a trial asks.
        let nothing = |problem: &Diagnostic| problem.rule.code == "nothing-to-write";
        let none = outcome.bag.iter().filter(|problem| nothing(problem));
        outcome.decisions.extend(none.map(open_choice));
        outcome.bag.retain(|problem| !nothing(problem));
        for open in std::mem::take(&mut outcome.open) {
            outcome.decisions.push(open_choice(&open));
        }
    } else {
        outcome.bag.extend(std::mem::take(&mut outcome.open));
    }
    let mut report = import::report(&outcome.decisions, &outcome.preview, language);
    if let Some(written) = written {
        if !report.is_empty() {
            report.push_str("\n\n");
        }
        report.push_str(written.get(language));
    }
    let texts = Both { export: (shown, &outcome.text), content: &sources };
    let printed = if report.is_empty() { Exit::Clean } else { console.result(&report) };
    console.diagnostics(&outcome.bag, &texts, language);
    exit_of(&outcome.bag).max(printed)
}

/// Where a table goes.
struct Target {
    path: PathBuf,
    shown: String,
    exists: bool,
    /// What of the table that is there a new one would not have.
    lost: Option<base::diagnostic::Text>,
}

fn write(
    options: &Import,
    target: &Target,
    table: &ImportedTable,
    bag: &mut Bag,
) -> Option<base::diagnostic::Text> {
    let (shown, rows) = (&target.shown, table.rows);
    let replace = options.force || options.append;
    if target.exists && !replace && !options.dry_run {
        bag.push(table_exists::report(shown, target.lost.as_ref()));
        return None;
    }
    if options.dry_run {
        let force = target.exists && !replace;
        return Some(if force {
            text!(
                "Niets geschreven (--dry-run). {shown} bestaat al; met --force komen er deze rijen in: {rows}.",
                "Nothing written (--dry-run). {shown} exists already; with --force these rows replace it: {rows}."
            )
        } else {
            text!(
                "Niets geschreven (--dry-run). In {shown} zouden deze rijen komen: {rows}.",
                "Nothing written (--dry-run). {shown} would get these rows: {rows}."
            )
        });
    }
    match publish::write_file(&target.path, table.csv.as_bytes(), replace) {
        Ok(()) => {
            Some(text!("Geschreven: {shown}, rijen: {rows}.", "Written: {shown}, rows: {rows}."))
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            bag.push(table_exists::report(shown, None));
            None
        }
        Err(error) => {
            bag.push(publish::rules::cannot_write::file(shown, &error));
            None
        }
    }
}

/// The errors that the table would have within the content: nothing is written that `check`
/// refuses.
fn checked(sources: Sources, path: &str, table: &ImportedTable, date: Date) -> (Sources, Bag) {
    let sources = sources.with(path, &table.csv);
    let file = sources.find(path);
    let (content, mut bag) = programme::parse(&sources);
    let (_, more) = resolve::resolve(content, date, true);
    bag.append(more);
    bag.retain(|problem| {
        let at = match problem.place {
            base::diagnostic::Place::Span(span) => Some(span.file),
            _ => None,
        };
        at.is_some() && at == file && problem.severity() == Severity::Error
    });
    (sources, bag)
}

fn open_choice(open: &Diagnostic) -> Decision {
    let hint = open.hint.clone().unwrap_or_else(|| text!("", ""));
    let (what, how) = (&open.message, &hint);
    Decision {
        subject: Subject::Open,
        text: base::diagnostic::Text {
            nl: format!("{} {}", what.nl, how.nl),
            en: format!("{} {}", what.en, how.en),
        },
    }
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
}
