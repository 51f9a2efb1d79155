//! The command line: arguments, the environment and the clock are read here and nowhere else.
#![allow(
    clippy::disallowed_methods,
    reason = "the one room that reads the environment and the clock"
)]

use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::Exit;
use crate::commands::{self, Console, Format, Options};
use base::diagnostic::Language;
use base::value::{Date, DecimalMark, PartialDate, Period};

/// Publishes a public programme, written in Markdown, YAML and CSV, as an accessible website.
#[derive(Debug, Parser)]
#[command(name = "spoorboek", version, about, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    output: Output,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Content to site
    Build(Build),
    /// All of a build but the writing
    Check(Check),
    /// A spreadsheet or statistics-office export to an indicator's CSV
    Import(Import),
    /// What a diagnostic, a kind or a key means
    Explain {
        /// A code (unknown-id), a kind (goal) or a key (baseline); none lists them all
        subject: Option<String>,
    },
}

#[derive(Debug, Args)]
struct Build {
    #[command(flatten)]
    compile: Compile,
    /// The folder to publish into
    #[arg(long, default_value = "public", value_name = "DIR")]
    out: PathBuf,
}

#[derive(Debug, Args)]
struct Check {
    #[command(flatten)]
    compile: Compile,
}

#[derive(Debug, Args)]
struct Import {
    /// CSV, XLSX, XLS, ODS, or a table of a statistics office (JSON, PC-Axis, TSV); or its web address
    #[arg(required_unless_present = "again")]
    file: Option<String>,
    /// The indicator whose figures these are
    #[arg(long, value_name = "ID")]
    indicator: Option<String>,
    /// The heading or row label that is wanted; may be given more than once
    #[arg(long, value_name = "NAME")]
    column: Vec<String>,
    /// The area, where the file has none; else only this one of it
    #[arg(long, value_name = "ID")]
    area: Option<String>,
    /// The period, where the file has none; else only this one of it
    #[arg(long, value_name = "P", value_parser = period)]
    period: Option<Period>,
    /// The area whose figures the row of totals holds
    #[arg(long, value_name = "ID")]
    total: Option<String>,
    /// The sheet of a spreadsheet; else the one with most numbers
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// The decimal mark, where no cell of the column shows it
    #[arg(long, value_enum, value_name = "comma|point")]
    decimal: Option<DecimalArg>,
    /// Say what would be done, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Add periods to the figures that the indicator has, and keep every row
    #[arg(long, conflicts_with = "force")]
    append: bool,
    /// Do the import that the indicator keeps once more, with this file if one is given
    #[arg(long)]
    again: bool,
    /// Replace the figures that the indicator has
    #[arg(long)]
    force: bool,
    /// The folder of content
    #[arg(long, default_value = "content", value_name = "DIR")]
    content: PathBuf,
    /// The day for which the result is checked; else SOURCE_DATE_EPOCH, else today in UTC
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum DecimalArg {
    Comma,
    Point,
}

#[derive(Debug, Args)]
struct Compile {
    /// The folder of content
    #[arg(long, default_value = "content", value_name = "DIR")]
    content: PathBuf,
    /// A theme beside the content, or a folder
    #[arg(long, value_name = "NAME|DIR")]
    theme: Option<String>,
    /// The address of the site, in place of `url` in programme.yaml
    #[arg(long, value_name = "URL", value_parser = web_address)]
    url: Option<String>,
    /// The day for which the site is made; else SOURCE_DATE_EPOCH, else today in UTC
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
    /// With drafts, marked on every page; not into the folder of a published site
    #[arg(long)]
    drafts: bool,
    /// Warnings fail
    #[arg(long)]
    strict: bool,
    /// The dossiers as PDF too; the program must be built with `--features pdf`
    #[arg(long)]
    pdf: bool,
    /// Say how long each stage took
    #[arg(long)]
    timings: bool,
    /// How many threads to use; else as many as there are processors
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
}

#[derive(Debug, Args)]
struct Output {
    /// The format of diagnostics
    #[arg(long, global = true, value_enum, default_value_t = FormatArg::Human)]
    format: FormatArg,
    /// Print nothing but diagnostics
    #[arg(long, global = true)]
    quiet: bool,
    /// Colour in diagnostics
    #[arg(long, global = true, value_enum, default_value_t = When::Auto)]
    color: When,
    /// The language of messages; else LANG, else the programme's first language
    #[arg(long, global = true, value_enum)]
    lang: Option<LanguageArg>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FormatArg {
    Human,
    Json,
    Github,
    Sarif,
}

#[derive(Debug, Clone, Copy, PartialEq, ValueEnum)]
enum When {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum LanguageArg {
    Nl,
    En,
}

/// Reads the arguments and runs the command that they name.
pub fn run() -> Exit {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are results; a wrong argument is a failure of the call.
            let exit = if error.use_stderr() { Exit::System } else { Exit::Clean };
            return if error.print().is_ok() { exit } else { Exit::System };
        }
    };
    let console = Console {
        format: match cli.output.format {
            FormatArg::Human => Format::Human,
            FormatArg::Json => Format::Json,
            FormatArg::Github => Format::Github,
            FormatArg::Sarif => Format::Sarif,
        },
        quiet: cli.output.quiet,
        color: match cli.output.color {
            When::Always => true,
            When::Never => false,
            When::Auto => std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
        },
        progress: !cli.output.quiet
            && matches!(cli.output.format, FormatArg::Human)
            && std::io::stderr().is_terminal(),
        language: cli.output.lang.map(Into::into).or_else(from_environment),
    };
    match cli.command {
        Command::Build(build) => match options(build.compile) {
            Ok(options) => commands::build(&options, &build.out, &console),
            Err(exit) => exit,
        },
        Command::Check(check) => match options(check.compile) {
            Ok(options) => commands::check(&options, &console),
            Err(exit) => exit,
        },
        Command::Import(import) => match import_options(import) {
            Ok(options) => commands::import(&options, &console),
            Err(exit) => exit,
        },
        Command::Explain { subject } => commands::explain(subject.as_deref(), &console),
    }
}

fn options(compile: Compile) -> Result<Options, Exit> {
    let date = match compile.date {
        Some(date) => date,
        None => default_date()?,
    };
    if compile.pdf && !cfg!(feature = "pdf") {
        // Where standard error is closed nobody reads it.
        let _ = writeln!(
            std::io::stderr(),
            "spoorboek: this program cannot make a PDF; build it with: cargo build --release --features pdf"
        );
        return Err(Exit::System);
    }
    if let Some(jobs) = compile.jobs {
        // Fails only where the pool exists already, which nothing before this does.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(usize::from(jobs)).build_global();
    }
    Ok(Options {
        content: compile.content,
        theme: compile.theme,
        url: compile.url,
        date,
        drafts: compile.drafts,
        strict: compile.strict,
        pdf: compile.pdf,
        timings: compile.timings,
    })
}

fn import_options(import: Import) -> Result<commands::Import, Exit> {
    let date = match import.date {
        Some(date) => date,
        None => default_date()?,
    };
    Ok(commands::Import {
        file: import.file,
        indicator: import.indicator,
        wishes: import::Wishes {
            columns: import.column,
            area: import.area,
            period: import.period,
            total: import.total,
            sheet: import.sheet,
            decimal: import.decimal.map(|mark| match mark {
                DecimalArg::Comma => DecimalMark::Comma,
                DecimalArg::Point => DecimalMark::Point,
            }),
        },
        dry_run: import.dry_run,
        force: import.force,
        append: import.append,
        again: import.again,
        content: import.content,
        date,
    })
}

fn period(text: &str) -> Result<Period, String> {
    Period::parse(text).map_err(|_| "expected a period such as 2023 or 2023-Q3".to_owned())
}

fn web_address(text: &str) -> Result<String, String> {
    if programme::is_site_address(text) {
        Ok(text.to_owned())
    } else {
        Err("expected an address such as https://example.org/programme/".to_owned())
    }
}

fn day(text: &str) -> Result<Date, String> {
    PartialDate::parse(text)
        .and_then(PartialDate::exact)
        .ok_or_else(|| "expected a day such as 2026-11-23".to_owned())
}

/// `SOURCE_DATE_EPOCH`, else today; both in UTC.
fn default_date() -> Result<Date, Exit> {
    let now = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => {
            let moment = seconds
                .trim()
                .parse::<i64>()
                .ok()
                .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
            let Some(moment) = moment else {
                // Where standard error is closed nobody reads it.
                let _ = writeln!(
                    std::io::stderr(),
                    "spoorboek: SOURCE_DATE_EPOCH is no number of seconds: {seconds}"
                );
                return Err(Exit::System);
            };
            moment
        }
        Err(_) => jiff::Timestamp::now(),
    };
    Ok(jiff::tz::Offset::UTC.to_datetime(now).date())
}

impl From<LanguageArg> for Language {
    fn from(language: LanguageArg) -> Self {
        match language {
            LanguageArg::Nl => Self::Dutch,
            LanguageArg::En => Self::English,
        }
    }
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
