//! What can be typed behind the commands that make no site.

use std::path::PathBuf;

use clap::Args;

use super::arguments::day;
use base::value::Date;

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
