//! The command line: arguments, the environment and the clock are read here and nowhere else.
#![allow(
    clippy::disallowed_methods,
    reason = "the one room that reads the environment and the clock"
)]

mod arguments;
mod help;
mod tools;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::Path;

use clap::{CommandFactory, Parser};

use crate::Exit;
use crate::commands::{self, Beside, Console, Format, Options};
use arguments::{
    Check, Cli, Command, Compile, Content, DecimalArg, FormatArg, Import, LanguageArg, When,
};
use base::diagnostic::{Language, Text};
use base::text;
use base::value::{Date, DecimalMark};
use programme::source;
use tools::{HowArg, Place};

/// Reads the arguments and runs the command that they name.
pub fn run() -> Exit {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let wanted = wanted_language(&arguments);
    let language = || {
        let content = content_folder(&arguments);
        wanted.unwrap_or_else(|| commands::language_of(&programme_tag(Path::new(&content))))
    };
    let Ok(cli) = Cli::try_parse_from(&arguments) else {
        let format = wanted_format(&arguments);
        return help::print(Cli::command(), &arguments, format, language());
    };
    let terminal = std::io::stderr().is_terminal();
    let console = Console {
        format: cli.output.format.into(),
        quiet: cli.output.quiet,
        all: cli.output.all,
        errors_only: cli.output.errors_only,
        color: match cli.output.color {
            When::Always => true,
            When::Never => false,
            When::Auto => terminal && std::env::var_os("NO_COLOR").is_none(),
        },
        progress: !cli.output.quiet && matches!(cli.output.format, FormatArg::Human) && terminal,
        language: wanted,
    };
    match cli.command {
        Command::Build(build) => match options(build.compile, language) {
            Ok(options) => commands::build(&options, &build.out, &console),
            Err(exit) => exit,
        },
        Command::Check(check) if check.external && !cfg!(feature = "fetch") => {
            let problem = text!(
                "dit programma kan niets van internet vragen",
                "this program cannot ask the web"
            );
            fail(&problem, Some(&made_with("fetch")), language())
        }
        Command::Check(Check { compile, addresses, external }) => {
            match options(compile, language) {
                Ok(options) => {
                    let beside = Beside { addresses, external };
                    commands::check(&options, beside, &console)
                }
                Err(exit) => exit,
            }
        }
        Command::Verify(build) => match options(build.compile, language) {
            Ok(options) => commands::verify(&options, &build.out, &console),
            Err(exit) => exit,
        },
        Command::Diff(of) => match place(of.place, language) {
            Ok(place) => {
                let how = of.how.unwrap_or(HowArg::Markdown).into();
                commands::diff(&commands::Diff { old: of.old, new: of.new, place, how }, &console)
            }
            Err(exit) => exit,
        },
        Command::Addresses(of) => match options(of.compile, language) {
            Ok(options) => {
                commands::addresses(&options, of.update, of.moved.map(Into::into), &console)
            }
            Err(exit) => exit,
        },
        Command::Rename(of) => match place(of.place, language) {
            Ok(place) => commands::rename(&place, &of.old, &of.new, of.dry_run, &console),
            Err(exit) => exit,
        },
        Command::Serve(serve) => {
            let wishes = commands::Serve { port: serve.port, open: serve.open };
            match content_options(serve.content, language) {
                Ok(options) => {
                    let drafts = !serve.as_published;
                    commands::serve(&Options { drafts, ..options }, &wishes, &console)
                }
                Err(exit) => exit,
            }
        }
        Command::Import(import) => match import_options(import, language) {
            Ok(options) => commands::import(&options, &console),
            Err(exit) => exit,
        },
        Command::New(new) => match place(new.place, language) {
            Ok(place) => {
                let asks = console.progress && std::io::stdin().is_terminal();
                let (what, name, title, copy) = (new.kind, new.id, new.title, new.copy);
                commands::new(&commands::New { what, name, title, copy, place, asks }, &console)
            }
            Err(exit) => exit,
        },
        Command::Lsp(of) => match of.date.map_or_else(|| default_date(language), Ok) {
            Ok(date) => {
                let here = std::env::current_dir().unwrap_or_default();
                let language = asked_language(&arguments);
                commands::lsp(commands::Lsp { date, here, language }, &console)
            }
            Err(exit) => exit,
        },
        Command::Schema(of) => {
            let out = of.out.as_deref();
            match of.cms {
                Some(cms) => {
                    let languages = programme_languages(&of.content);
                    commands::cms(cms.into(), &languages, out, &console)
                }
                None => commands::schema(of.name.as_deref(), out, &console),
            }
        }
        Command::NextDate(next) => match place(next.place, language) {
            Ok(place) => commands::next_date(&place, next.list, &console),
            Err(exit) => exit,
        },
        Command::Explain { subject } => commands::explain(subject.as_deref(), &console),
    }
}

/// How a program is made that can do more.
fn made_with(feature: &str) -> Text {
    text!(
        "Maak het met: cargo build --release --features {feature}",
        "Build it with: cargo build --release --features {feature}"
    )
}

fn options(compile: Compile, language: impl Fn() -> Language) -> Result<Options, Exit> {
    let Compile { content, drafts, strict, pdf } = compile;
    if pdf && !cfg!(feature = "pdf") {
        let problem = text!("dit programma kan geen pdf maken", "this program cannot make a PDF");
        return Err(fail(&problem, Some(&made_with("pdf")), language()));
    }
    Ok(Options { drafts, strict, pdf, ..content_options(content, language)? })
}

fn content_options(content: Content, language: impl Fn() -> Language) -> Result<Options, Exit> {
    let date = match content.date {
        Some(date) => date,
        None => default_date(&language)?,
    };
    if let Some(jobs) = content.jobs {
        // Fails only where the pool exists already, which nothing before this does.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(usize::from(jobs)).build_global();
    }
    Ok(Options {
        theme: content.theme,
        url: content.url,
        history: true,
        editions: true,
        timings: content.timings,
        ..Options::of(content.content, date)
    })
}

fn place(place: Place, language: impl Fn() -> Language) -> Result<commands::Place, Exit> {
    let date = place.date.map_or_else(|| default_date(language), Ok)?;
    Ok(commands::Place { content: place.content, date })
}

fn import_options(
    import: Import,
    language: impl Fn() -> Language,
) -> Result<commands::Import, Exit> {
    let date = match import.date {
        Some(date) => date,
        None => default_date(language)?,
    };
    Ok(commands::Import {
        file: import.file,
        indicator: import.indicator,
        wishes: import::Wishes {
            columns: import.column,
            area: import.area,
            period: import.period,
            total: import.total,
            adds_up: false,
            sheet: import.sheet,
            decimal: import.decimal.map(|mark| match mark {
                DecimalArg::Comma => DecimalMark::Comma,
                DecimalArg::Point => DecimalMark::Point,
            }),
        },
        dry_run: import.dry_run,
        force: import.force,
        // What is revised stands beside what there is.
        append: import.append || import.revise,
        revise: import.revise,
        again: import.again,
        content: import.content,
        date,
    })
}

/// `SOURCE_DATE_EPOCH`, else today; both in UTC.
fn default_date(language: impl Fn() -> Language) -> Result<Date, Exit> {
    let now = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => {
            let moment = seconds
                .trim()
                .parse::<i64>()
                .ok()
                .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
            let Some(moment) = moment else {
                let problem = text!(
                    "SOURCE_DATE_EPOCH is geen aantal seconden: {seconds}",
                    "SOURCE_DATE_EPOCH is no number of seconds: {seconds}"
                );
                return Err(fail(&problem, None, language()));
            };
            moment
        }
        Err(_) => jiff::Timestamp::now(),
    };
    Ok(jiff::tz::Offset::UTC.to_datetime(now).date())
}

fn fail(problem: &Text, hint: Option<&Text>, language: Language) -> Exit {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let console = Console { format: wanted_format(&arguments), ..Console::silent() };
    console.refuse(problem, hint, language)
}

/// Says why a call cannot be done, in the format that was asked for.
fn refuse(said: &str, hint: Option<&str>, format: Format) -> Exit {
    let console = Console { format, ..Console::silent() };
    let alike = |said: &str| Text { nl: said.to_owned(), en: said.to_owned() };
    console.refuse(&alike(said), hint.map(alike).as_ref(), Language::English)
}

/// The format that `--format` asks for, also where the other arguments cannot be read.
fn wanted_format(arguments: &[OsString]) -> Format {
    let asked = value_of(arguments, "--format").unwrap_or_default();
    <FormatArg as clap::ValueEnum>::from_str(&asked, true).map_or(Format::Human, Into::into)
}

/// The language that `--lang` asks for, also where the other arguments cannot be read; else that of
/// the user's environment, where the program speaks it.
fn wanted_language(arguments: &[OsString]) -> Option<Language> {
    asked_language(arguments).or_else(from_environment)
}

/// The language that `--lang` asks for.
fn asked_language(arguments: &[OsString]) -> Option<Language> {
    let asked = value_of(arguments, "--lang")?;
    <LanguageArg as clap::ValueEnum>::from_str(&asked, true).ok().map(Into::into)
}

fn content_folder(arguments: &[OsString]) -> String {
    value_of(arguments, "--content").unwrap_or_else(|| "content".to_owned())
}

/// What stands behind the last option of that name.
fn value_of(arguments: &[OsString], name: &str) -> Option<String> {
    let words: Vec<_> = arguments.iter().map(|word| word.to_string_lossy()).collect();
    words.iter().enumerate().rev().find_map(|(at, word)| {
        match word.strip_prefix(name)?.strip_prefix('=') {
            Some(value) => Some(value.to_owned()),
            None if *word == name => words.get(at + 1).map(|value| value.clone().into_owned()),
            None => None,
        }
    })
}

/// The first language of a programme.
fn programme_tag(content: &Path) -> String {
    programme_languages(content).into_iter().next().unwrap_or_default()
}

/// The languages of a programme; Dutch where there is none to read.
fn programme_languages(content: &Path) -> Vec<String> {
    let name = "programme.yaml";
    let bytes = source::read_bytes(&content.join(name)).unwrap_or_default();
    let (sources, _) = source::from_memory(vec![(name.to_owned(), bytes)], "");
    let (parsed, _) = programme::parse(&sources);
    let languages: Vec<String> = parsed.languages.iter().map(ToString::to_string).collect();
    if languages.is_empty() { vec!["nl".to_owned()] } else { languages }
}

/// The language of the user's environment, where it is one that the program speaks.
fn from_environment() -> Option<Language> {
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))?;
    match value.get(..2) {
        Some("nl") => Some(Language::Dutch),
        Some("en") => Some(Language::English),
        _ => None,
    }
}
