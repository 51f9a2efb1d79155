//! What can be typed behind the commands that make no site.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::arguments::{Compile, day};
use crate::commands::How;
use author::cms::Cms;
use base::value::Date;
use pages::address::Host;

/// Which content, and as it is on which day.
#[derive(Debug, Args)]
pub struct Place {
    /// The folder of content
    ///
    /// De map met de inhoud
    #[arg(long, default_value = "content", value_name = "DIR")]
    pub content: PathBuf,
    /// The day from which it is seen; else SOURCE_DATE_EPOCH, else today in UTC
    ///
    /// De dag vanaf waar het wordt gezien; anders SOURCE_DATE_EPOCH, anders vandaag in UTC
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub date: Option<Date>,
}

#[derive(Debug, Args)]
pub struct NextDate {
    #[command(flatten)]
    pub place: Place,
    /// Every day that is known, with what changes on it, and what is withheld until when
    ///
    /// Elke dag die bekend is, met wat er dan verandert, en wat tot wanneer wegblijft
    #[arg(long)]
    pub list: bool,
}

#[derive(Debug, Args)]
pub struct New {
    /// A kind (goal, indicator, action-line), programme or theme
    ///
    /// Een soort (goal, indicator, action-line), programme of theme
    pub kind: String,
    /// The id of the new object, the folder of the new programme, or the name of the theme
    ///
    /// De id van het nieuwe onderdeel, de map van het nieuwe programma, of de naam van het thema
    pub id: String,
    /// Its title; else it is asked for, or follows from the id
    ///
    /// De titel; anders wordt die gevraagd, of volgt hij uit de id
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// For a theme: a file of the program's own to change, such as home.html or en.pages.ftl; may be given several times
    ///
    /// Bij een thema: een bestand van het programma om te veranderen, zoals home.html of nl.pages.ftl; mag vaker
    #[arg(long, value_name = "FILE")]
    pub copy: Vec<String>,
    #[command(flatten)]
    pub place: Place,
}

#[derive(Debug, Args)]
pub struct Lsp {
    /// The day for which the content is checked; else SOURCE_DATE_EPOCH, else today in UTC
    ///
    /// De dag waarvoor de inhoud wordt gecontroleerd; anders SOURCE_DATE_EPOCH, anders vandaag in UTC
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub date: Option<Date>,
    /// Over standard input and output, which is how it always goes: some editors say so
    ///
    /// Via standaardinvoer en -uitvoer, zoals altijd: sommige editors geven dit mee
    #[arg(long, hide = true)]
    pub stdio: bool,
}

#[derive(Debug, Args)]
pub struct Schema {
    /// Only this one: programme, glossary, goal, table-targets
    ///
    /// Alleen dit ene: programme, glossary, goal, table-targets
    pub name: Option<String>,
    /// A configuration of a content management system instead: config.yml
    ///
    /// In plaats daarvan een configuratie van een CMS: config.yml
    #[arg(long, value_enum, value_name = "CMS", conflicts_with = "name")]
    pub cms: Option<CmsArg>,
    /// The folder of content, whose languages the configuration takes over
    ///
    /// De map met de inhoud, waarvan de configuratie de talen overneemt
    #[arg(long, default_value = "content", value_name = "DIR")]
    pub content: PathBuf,
    /// The folder in which they come; else they are printed
    ///
    /// De map waarin zij komen; anders worden zij getoond
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum CmsArg {
    Decap,
    Sveltia,
}

impl From<CmsArg> for Cms {
    fn from(cms: CmsArg) -> Self {
        match cms {
            CmsArg::Decap => Self::Decap,
            CmsArg::Sveltia => Self::Sveltia,
        }
    }
}

#[derive(Debug, Args)]
pub struct Rename {
    /// The id that the object has
    ///
    /// De id die het onderdeel heeft
    pub old: String,
    /// The id that it gets
    ///
    /// De id die het krijgt
    pub new: String,
    /// Say what would be done, and write nothing
    ///
    /// Zegt wat er zou gebeuren en schrijft niets
    #[arg(long)]
    pub dry_run: bool,
    #[command(flatten)]
    pub place: Place,
}

#[derive(Debug, Args)]
pub struct Addresses {
    #[command(flatten)]
    pub compile: Compile,
    /// Add what is lacking to addresses.csv
    ///
    /// Zet in addresses.csv wat er ontbreekt
    #[arg(long, conflicts_with = "moved")]
    pub update: bool,
    /// Where addresses went, as rules of a web server
    ///
    /// Waar adressen heen zijn, als regels voor een webserver
    #[arg(long, value_enum, value_name = "HOST")]
    pub moved: Option<HostArg>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum HostArg {
    /// `_redirects`, of Netlify and Cloudflare Pages
    Redirects,
    Nginx,
    Apache,
}

impl From<HostArg> for Host {
    fn from(host: HostArg) -> Self {
        match host {
            HostArg::Redirects => Self::Redirects,
            HostArg::Nginx => Self::Nginx,
            HostArg::Apache => Self::Apache,
        }
    }
}

#[derive(Debug, Args)]
pub struct Diff {
    /// How it was: a folder, or a revision such as HEAD~1 or a tag; else the last revision
    ///
    /// Hoe het was: een map, of een versie zoals HEAD~1 of een tag; anders de laatste versie
    pub old: Option<String>,
    /// How it is; else the folder of content as it stands
    ///
    /// Hoe het is; anders de map met de inhoud zoals zij nu is
    pub new: Option<String>,
    /// Markdown for a merge request, JSON, or a page with old and new drawings
    ///
    /// Markdown voor een samenvoegverzoek, JSON, of een pagina met de oude en nieuwe grafieken
    #[arg(long = "as", value_enum, value_name = "FORMAT")]
    pub how: Option<HowArg>,
    #[command(flatten)]
    pub place: Place,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum HowArg {
    Markdown,
    Json,
    Html,
}

impl From<HowArg> for How {
    fn from(how: HowArg) -> Self {
        match how {
            HowArg::Markdown => Self::Markdown,
            HowArg::Json => Self::Json,
            HowArg::Html => Self::Html,
        }
    }
}
