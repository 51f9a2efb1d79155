//! What can be typed behind `spoorboek`. Each command and argument is told in English, and in a second paragraph in
//! Dutch; [`help`](super::help) shows the one that the editor reads.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::tools::{Addresses, Diff, Lsp, New, NextDate, Rename, Schema};
use crate::commands::Format;
use base::diagnostic::{Language, Text};
use base::text;
use base::value::{Date, PartialDate, Period};

/// Publishes a public programme, written in Markdown, YAML and CSV, as an accessible website.
///
/// Publiceert een openbaar programma, geschreven in Markdown, YAML en CSV, als toegankelijke website.
#[derive(Debug, Parser)]
#[command(name = "spoorboek", version, about, propagate_version = true)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub output: Output,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Content to site
    ///
    /// Maakt van de inhoud de site
    Build(Build),
    /// Everything that a build does, but writes nothing
    ///
    /// Controleert alles wat een build doet en schrijft niets
    Check(Check),
    /// The site in a browser on this machine, new as soon as a file is saved
    ///
    /// Toont de site in een browser op deze computer, nieuw zodra een bestand is bewaard
    Serve(Serve),
    /// A spreadsheet or statistics-office export to an indicator's CSV
    ///
    /// Leest een spreadsheet of een export van een statistiekbureau in bij een indicator
    Import(Import),
    /// A new file that passes check, with every key explained; or a new programme
    ///
    /// Maakt een nieuw bestand met uitleg bij elke sleutel, of een nieuw programma
    New(New),
    /// The next day on which a build would show something new
    ///
    /// Zegt op welke dag een build weer iets nieuws laat zien
    NextDate(NextDate),
    /// Another id for an object, wherever it stands; the old one stays as an alias
    ///
    /// Geeft een onderdeel overal een andere id; de oude blijft als alias bestaan
    Rename(Rename),
    /// What differs between two states of the content: folders, or revisions in git
    ///
    /// Zegt wat er verschilt tussen twee mappen, of tussen twee versies in git
    Diff(Diff),
    /// The addresses that addresses.csv lacks, or where addresses went
    ///
    /// Noemt de adressen die nog niet in addresses.csv staan, of waar adressen heen zijn
    Addresses(Addresses),
    /// Whether what is published is what the content gives
    ///
    /// Vergelijkt de gepubliceerde site met wat de inhoud geeft
    Verify(Build),
    /// JSON Schemas for editors that complete and check what is typed
    ///
    /// Geeft JSON-schema’s voor editors die aanvullen en controleren wat u typt
    Schema(Schema),
    /// The language server: what is wrong and what may stand there, in your editor while you type
    ///
    /// De taalserver: wat er mis is en wat er kan staan, in uw editor terwijl u typt
    Lsp(Lsp),
    /// What a diagnostic, a kind or a key means
    ///
    /// Legt een melding, een soort of een sleutel uit
    Explain {
        /// A code (unknown-id), a kind (goal) or a key (baseline); none lists them all
        ///
        /// Een code (unknown-id), een soort (goal) of een sleutel (baseline); zonder staat alles er
        subject: Option<String>,
    },
}

#[derive(Debug, Args)]
pub struct Build {
    #[command(flatten)]
    pub compile: Compile,
    /// The folder to publish into
    ///
    /// De map waarin de site komt
    #[arg(long, default_value = "public", value_name = "DIR")]
    pub out: PathBuf,
}

#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    pub compile: Compile,
    /// Fail where addresses.csv does not hold every address of the site, and a published one could vanish unseen
    ///
    /// Geeft een fout als addresses.csv niet elk adres van de site bevat, zodat een gepubliceerd adres ongemerkt kan verdwijnen
    #[arg(long)]
    pub addresses: bool,
    /// Also ask whether links to other sites still lead somewhere; the one option by which a check uses the internet
    ///
    /// Vraagt ook of links naar andere sites nog ergens heen leiden; alleen hiermee gebruikt een controle internet
    #[arg(long)]
    pub external: bool,
}

#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    pub content: Content,
    /// The port on this machine; else the first that is free from 4242 on
    ///
    /// De poort op deze computer; anders de eerste vrije vanaf 4242
    #[arg(long, value_name = "PORT", value_parser = port)]
    pub port: Option<u16>,
    /// Open a browser
    ///
    /// Opent een browser
    #[arg(long)]
    pub open: bool,
    /// Without drafts and what is not public yet, as a build has it
    ///
    /// Zonder concepten en wat nog niet openbaar is, zoals een build
    #[arg(long)]
    pub as_published: bool,
}

#[derive(Debug, Args)]
pub struct Import {
    /// CSV, XLSX, XLS, ODS, or a table of a statistics office (JSON, PC-Axis, TSV); or its web address
    ///
    /// CSV, XLSX, XLS, ODS of een tabel van een statistiekbureau (JSON, PC-Axis, TSV); of het webadres ervan
    #[arg(required_unless_present = "again")]
    pub file: Option<String>,
    /// The indicator whose figures these are
    ///
    /// De indicator bij wie deze cijfers horen
    #[arg(long, value_name = "ID")]
    pub indicator: Option<String>,
    /// The heading or row label that is wanted; may be given more than once
    ///
    /// De kop of het label van de rij die u wilt; mag meer dan eens
    #[arg(long, value_name = "NAME")]
    pub column: Vec<String>,
    /// The area, where the file has none; else only this one of it
    ///
    /// Het gebied, als het bestand er geen noemt; anders alleen dit ene
    #[arg(long, value_name = "ID")]
    pub area: Option<String>,
    /// The period, where the file has none; else only this one of it
    ///
    /// De periode, als het bestand er geen noemt; anders alleen deze ene
    #[arg(long, value_name = "P", value_parser = period)]
    pub period: Option<Period>,
    /// The area whose figures the row of totals holds
    ///
    /// Het gebied waar de totaalrij bij hoort
    #[arg(long, value_name = "ID")]
    pub total: Option<String>,
    /// The sheet of a spreadsheet; else the one with most numbers
    ///
    /// Het werkblad van een spreadsheet; anders dat met de meeste getallen
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// The decimal mark, where no cell of the column shows it
    ///
    /// Het decimaalteken, als geen cel van de kolom het laat zien
    #[arg(long, value_enum, value_name = "comma|point")]
    pub decimal: Option<DecimalArg>,
    /// Say what would be done, and write nothing
    ///
    /// Vertelt wat er zou gebeuren en schrijft niets
    #[arg(long)]
    pub dry_run: bool,
    /// Add periods to the figures that the indicator has, and keep every row
    ///
    /// Voegt perioden toe aan de cijfers die er al zijn en laat elke rij staan
    #[arg(long, conflicts_with = "force")]
    pub append: bool,
    /// Take over final figures that the source revised: the new one stands beside the old one
    ///
    /// Neemt definitieve cijfers over die de bron heeft herzien: het nieuwe komt naast het oude te staan
    #[arg(long, conflicts_with = "force")]
    pub revise: bool,
    /// Do the import that the indicator keeps once more, with this file if one is given
    ///
    /// Herhaalt de import die bij de indicator is bewaard, met dit bestand als u er een noemt
    #[arg(long)]
    pub again: bool,
    /// Replace the figures that the indicator has
    ///
    /// Vervangt de cijfers die er al zijn
    #[arg(long)]
    pub force: bool,
    /// The folder of content
    ///
    /// De map met de inhoud
    #[arg(long, default_value = "content", value_name = "DIR")]
    pub content: PathBuf,
    /// The day for which the result is checked; else SOURCE_DATE_EPOCH, else today in UTC
    ///
    /// De dag waarvoor het resultaat wordt gecontroleerd; anders SOURCE_DATE_EPOCH, anders vandaag in UTC
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub date: Option<Date>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum DecimalArg {
    Comma,
    Point,
}

/// What every command that makes pages asks for.
#[derive(Debug, Args)]
pub struct Content {
    /// The folder of content
    ///
    /// De map met de inhoud
    #[arg(long, default_value = "content", value_name = "DIR")]
    pub content: PathBuf,
    /// A theme beside the content, or a folder
    ///
    /// Een thema naast de inhoud, of een map
    #[arg(long, value_name = "NAME|DIR")]
    pub theme: Option<String>,
    /// The address of the site, in place of `url` in programme.yaml
    ///
    /// Het adres van de site, in plaats van `url` in programme.yaml
    #[arg(long, value_name = "URL", value_parser = web_address)]
    pub url: Option<String>,
    /// The day for which the site is made; else SOURCE_DATE_EPOCH, else today in UTC
    ///
    /// De dag waarvoor de site wordt gemaakt; anders SOURCE_DATE_EPOCH, anders vandaag in UTC
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub date: Option<Date>,
    /// Say how long each stage took
    ///
    /// Vertelt hoe lang elke stap duurde
    #[arg(long)]
    pub timings: bool,
    /// How many threads to use; else as many as there are processors
    ///
    /// Het aantal threads; anders zoveel als er processoren zijn
    #[arg(long, value_name = "N", value_parser = jobs)]
    pub jobs: Option<u16>,
}

#[derive(Debug, Args)]
pub struct Compile {
    #[command(flatten)]
    pub content: Content,
    /// With drafts and what is not public yet, marked on every page; not into the folder of a published site
    ///
    /// Met concepten en wat nog niet openbaar is, aangegeven op elke pagina; niet in de map van een gepubliceerde site
    #[arg(long)]
    pub drafts: bool,
    /// Warnings fail
    ///
    /// Ook een waarschuwing houdt de publicatie tegen
    #[arg(long)]
    pub strict: bool,
    /// The dossiers as PDF too; the program must be built with `--features pdf`
    ///
    /// De dossiers ook als pdf; het programma moet zijn gemaakt met `--features pdf`
    #[arg(long)]
    pub pdf: bool,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "Output")]
pub struct Output {
    /// The format of diagnostics
    ///
    /// De vorm van de meldingen
    #[arg(long, global = true, value_enum, default_value_t = FormatArg::Human)]
    pub format: FormatArg,
    /// Print nothing but diagnostics
    ///
    /// Toont alleen meldingen
    #[arg(long, global = true)]
    pub quiet: bool,
    /// Show every warning, also where there are more than ten of a kind
    ///
    /// Toont elke waarschuwing, ook als er van een soort meer dan tien zijn
    #[arg(long, global = true, conflicts_with = "errors_only")]
    pub all: bool,
    /// Show errors only
    ///
    /// Toont alleen fouten
    #[arg(long, global = true)]
    pub errors_only: bool,
    /// Colour in diagnostics
    ///
    /// Kleur in de meldingen
    #[arg(long, global = true, value_enum, default_value_t = When::Auto)]
    pub color: When,
    /// The language of messages; else LANG, else the programme's first language
    ///
    /// De taal van de meldingen; anders LANG, anders de eerste taal van het programma
    #[arg(long, global = true, value_enum)]
    pub lang: Option<LanguageArg>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum FormatArg {
    Human,
    Json,
    Github,
    Sarif,
}

#[derive(Debug, Clone, Copy, PartialEq, ValueEnum)]
pub enum When {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum LanguageArg {
    Nl,
    En,
}

/// What an argument should have been, for whom it was read wrong.
#[derive(Debug)]
pub struct Expected(pub Text);

impl std::fmt::Display for Expected {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.en)
    }
}

impl std::error::Error for Expected {}

fn period(text: &str) -> Result<Period, Expected> {
    Period::parse(text).map_err(|_| {
        Expected(text!(
            "schrijf een periode zoals 2023 of 2023-Q3",
            "expected a period such as 2023 or 2023-Q3"
        ))
    })
}

fn web_address(text: &str) -> Result<String, Expected> {
    match programme::is_site_address(text) {
        true => Ok(text.to_owned()),
        false => Err(Expected(text!(
            "schrijf een adres zoals https://example.org/programma/",
            "expected an address such as https://example.org/programme/"
        ))),
    }
}

pub fn day(text: &str) -> Result<Date, Expected> {
    PartialDate::parse(text).and_then(PartialDate::exact).ok_or_else(|| {
        Expected(text!("schrijf een dag zoals 2026-11-23", "expected a day such as 2026-11-23"))
    })
}

fn port(text: &str) -> Result<u16, Expected> {
    text.parse().map_err(|_| {
        Expected(text!(
            "schrijf een getal van 1 tot en met 65535",
            "expected a number from 1 to 65535"
        ))
    })
}

fn jobs(text: &str) -> Result<u16, Expected> {
    text.parse().ok().filter(|jobs| (1..=1024).contains(jobs)).ok_or_else(|| {
        Expected(text!(
            "schrijf een getal van 1 tot en met 1024",
            "expected a number from 1 to 1024"
        ))
    })
}

impl From<LanguageArg> for Language {
    fn from(language: LanguageArg) -> Self {
        match language {
            LanguageArg::Nl => Self::Dutch,
            LanguageArg::En => Self::English,
        }
    }
}

impl From<FormatArg> for Format {
    fn from(format: FormatArg) -> Self {
        match format {
            FormatArg::Human => Self::Human,
            FormatArg::Json => Self::Json,
            FormatArg::Github => Self::Github,
            FormatArg::Sarif => Self::Sarif,
        }
    }
}
