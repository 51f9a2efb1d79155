//! A finished page as a tagged PDF (PDF/UA-1), set by `typst`.
//!
//! The page is read back from its HTML, so that what is printed is what is published: headings,
//! lists, tables with their headers, and drawings with the words that stand for them. The look is
//! paper's own. Nothing of the machine is used: fonts come with the program, and the day is given.

mod drawing;
mod elements;
mod layout;
mod markup;
mod quote;
mod world;

use typst::diag::SourceDiagnostic;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use base::value::Date;
use world::Desk;

/// What is printed, and what is told about it.
pub struct Sheet<'a> {
    /// The whole page; its `<main>` is printed.
    pub html: &'a str,
    pub title: &'a str,
    /// The language tag of the page.
    pub lang: &'a str,
    pub author: Option<&'a str>,
    /// Where the page stands, absolute: links on paper lead there; none leaves them out.
    pub address: Option<&'a str>,
    pub date: Date,
    /// Gives a drawing that stands alone, as SVG, its look.
    pub dress: &'a dyn Fn(&str) -> String,
}

/// Sets a page: the bytes of a PDF.
///
/// # Errors
/// What `typst` says is wrong, in its words: most often a sign that no font of the program has,
/// which an accessible PDF may not hold.
pub fn pdf(sheet: &Sheet<'_>) -> Result<Vec<u8>, String> {
    let desk = Desk::new(layout::of(sheet), sheet.date);
    let document = typst::compile::<PagedDocument>(&desk).output.map_err(told)?;
    let options = PdfOptions {
        standards: PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|problem| problem.message().to_string())?,
        timestamp: world::day(sheet.date).map(Timestamp::new_utc),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(told)
}

fn told(problems: impl IntoIterator<Item = SourceDiagnostic>) -> String {
    let mut told: Vec<String> =
        problems.into_iter().map(|problem| problem.message.to_string()).collect();
    told.dedup();
    told.join("; ")
}
