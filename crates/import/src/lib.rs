//! Bytes of a foreign table to the rows of an indicator, with the reason of every decision.
//!
//! A spreadsheet or an export is read in stages, each a file here: bytes to text (`encoding`) or
//! to sheets (`workbook`) or records (`odata`); text to cells (`delimited`); cells to titles,
//! headings, figures and foot (`block`); headings to columns (`column`); what the editor wants of
//! them (`select`); rows to areas and periods (`gather`); cells to values (`values`). Every stage
//! says what it decided and why; what can mean two things is refused at its place. Nothing is
//! read from a disk or a network here, and nothing is written.

mod block;
mod column;
mod decision;
mod delimited;
mod encoding;
pub mod fetch;
mod gather;
mod grid;
mod marks;
mod number;
pub mod odata;
mod period;
mod register;
pub mod rules;
mod say;
mod select;
mod understand;
mod values;
mod workbook;

use base::diagnostic::{Bag, Diagnostic};
use base::text;
use base::value::{DecimalMark, Period};

pub use decision::{Decision, Preview, Subject, report};
pub use grid::EXPORT;
pub use register::Register;

use decision::list;
use grid::Grid;
use rules::{no_such_choice, table_not_found, unreadable_table};

/// What the editor asks for.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// Headings and labels of rows that are wanted; all must hold.
    pub columns: Vec<String>,
    /// The id of an area: for a table that has none, else only that one of it.
    pub area: Option<String>,
    /// The same for a period.
    pub period: Option<Period>,
    pub sheet: Option<String>,
    /// Settles what no cell does.
    pub decimal: Option<DecimalMark>,
}

/// A file as it came.
pub struct Export<'a> {
    /// As it is named in messages.
    pub shown: &'a str,
    pub bytes: Vec<u8>,
    /// Further parts of the same table, where a service gave it in parts.
    pub more: &'a [String],
    /// Files of the same service with titles for its codes: name and bytes.
    pub companions: &'a [(String, Vec<u8>)],
}

/// What came of an import.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The text into which diagnostics point.
    pub text: String,
    pub decisions: Vec<Decision>,
    pub preview: Preview,
    /// What has still to be chosen before there is a table.
    pub open: Vec<Diagnostic>,
    /// The table of the indicator; none where something is wrong or open.
    pub table: Option<Table>,
    pub bag: Bag,
}

/// A table in the program's own format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub csv: String,
    pub rows: usize,
}

impl Outcome {
    fn say(&mut self, subject: Subject, text: base::diagnostic::Text) {
        self.decisions.push(Decision { subject, text });
    }

    fn fail(mut self, problem: Diagnostic) -> Self {
        self.bag.push(problem);
        self
    }
}

/// Reads a table as far as it can be understood. Never fails: what is wrong is in the bag.
pub fn import(export: Export<'_>, wishes: &Wishes, register: &Register) -> Outcome {
    let mut outcome = Outcome::default();
    match cells(export, wishes, &mut outcome) {
        Ok((grid, shown)) => understand::understand(grid, &shown, wishes, register, outcome),
        Err(problem) => outcome.fail(*problem),
    }
}

/// Any kind of file to cells.
fn cells(
    export: Export<'_>,
    wishes: &Wishes,
    outcome: &mut Outcome,
) -> Result<(Grid, String), Box<Diagnostic>> {
    let shown = export.shown.to_owned();
    let grid = if workbook::is_workbook(&export.bytes) {
        sheet(&export, wishes, outcome)?
    } else {
        let decoded = encoding::decode(export.bytes);
        let decoded = decoded.map_err(|()| unreadable_table::no_text(&shown))?;
        if odata::is_json(&decoded.text) {
            odata::records(
                &decoded.text,
                export.more,
                export.companions,
                &shown,
                outcome,
            )?
        } else {
            outcome.say(Subject::Encoding, decoded.why);
            lines(decoded.text, &shown, outcome)?
        }
    };
    Ok((grid, shown))
}

fn sheet(
    export: &Export<'_>,
    wishes: &Wishes,
    outcome: &mut Outcome,
) -> Result<Grid, Box<Diagnostic>> {
    let shown = export.shown;
    let sheet =
        workbook::read(&export.bytes, wishes.sheet.as_deref()).map_err(|why| match why {
            workbook::Unread::Damaged => unreadable_table::damaged_workbook(shown),
            workbook::Unread::TooLarge => unreadable_table::too_large(shown),
            workbook::Unread::NoSuchSheet(known) => {
                no_such_choice::sheet(shown, wishes.sheet.as_deref().unwrap_or_default(), &known)
            }
        })?;
    let (name, numbers) = (&sheet.name, sheet.numbers);
    let others = list(sheet.others.iter().map(String::as_str));
    let (nl, en) = (others.nl, others.en);
    let chosen = if wishes.sheet.is_some() {
        text!("“{name}”, zoals gevraagd.", "“{name}”, as you asked.")
    } else if sheet.others.is_empty() {
        text!(
            "“{name}”, het enige blad met cijfers.",
            "“{name}”, the only sheet with figures."
        )
    } else {
        text!(
            "“{name}”, want daar staan de meeste getallen ({numbers}). Met --sheet leest u een ander: {nl}.",
            "“{name}”, because it holds most numbers ({numbers}). With --sheet you read another: {en}."
        )
    };
    outcome.say(Subject::Sheet, chosen);
    if !sheet.knows_percent {
        let text = text!(
            "in dit soort rekenblad is niet te zien of een getal als procent wordt getoond; let op waarden tussen 0 en 1.",
            "this kind of spreadsheet does not tell whether a number is shown as per cent; mind values between 0 and 1."
        );
        outcome.say(Subject::Sheet, text);
    }
    Ok(sheet.grid)
}

fn lines(text: String, shown: &str, outcome: &mut Outcome) -> Result<Grid, Box<Diagnostic>> {
    if text.trim_matches(grid::is_space).is_empty() {
        return Err(table_not_found::empty(shown).into());
    }
    let Some(separator) = delimited::separator(&text) else {
        outcome.text = text;
        return Err(table_not_found::one_column(shown).into());
    };
    outcome.say(Subject::Separator, say::separator(&separator));
    delimited::cut(text, separator.byte).map_err(|why| {
        Box::new(match why {
            delimited::Uncut::TooMany => unreadable_table::too_large(shown),
            delimited::Uncut::OpenQuote(at, text) => {
                outcome.text = text;
                let quote = base::diagnostic::Span::new(EXPORT, at..at + 1);
                unreadable_table::open_quote(quote)
            }
        })
    })
}
