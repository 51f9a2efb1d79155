//! Bytes of a foreign table to the rows of an indicator, with the reason of every decision.
//!
//! A spreadsheet or an export is read in stages, each a file here: bytes to text (`encoding`) or
//! to sheets (`workbook`) or records (`odata`); text to cells (`delimited`); cells to titles,
//! headings, figures and foot (`block`); headings to columns (`column`); what the editor wants of
//! them (`select`); rows to areas and periods (`gather`); cells to values (`values`). Every stage
//! says what it decided and why; what can mean two things is refused at its place. Nothing is
//! read from a disk or a network here, and nothing is written.

mod around;
mod block;
mod column;
mod compound;
mod cube;
mod decision;
mod delimited;
mod encoding;
mod evidence;
mod existing;
pub mod fetch;
mod gather;
mod gathered;
mod grid;
mod hidden;
mod keys;
mod labels;
mod legend;
mod levels;
mod marks;
mod number;
pub mod odata;
mod outcome;
mod period;
mod preview;
mod register;
mod report;
mod role;
pub mod rules;
mod say;
mod select;
mod sentence;
mod sheet_cell;
mod table;
mod understand;
mod values;
mod words;
mod workbook;
mod year_rows;

use base::diagnostic::Diagnostic;
use base::text;

pub use decision::{Decision, Subject};
pub use existing::{Appended, Existing, shown_changes};
pub use grid::EXPORT;
pub use outcome::{Export, ImportedTable, Outcome, Wishes};
pub use register::{Area, Register};
pub use report::report;
pub use sentence::{
    added, changed_by_force, figures_revised, figures_settled, lost_by_force, named_by_file,
};

use decision::list;
use grid::Grid;
use rules::{no_such_choice, table_not_found, unreadable_table};

/// Reads a table as far as it can be understood. Never fails: what is wrong is in the bag.
pub fn import(export: Export<'_>, wishes: &Wishes, register: &Register) -> Outcome {
    let mut outcome = Outcome::default();
    match cells(export, wishes, &mut outcome) {
        Ok((grid, shown)) => understand::understand(grid, &shown, wishes, register, outcome),
        Err(problem) => {
            outcome.bag.push(*problem);
            outcome
        }
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
        let text = &decoded.text;
        let found = cube::json_stat(text).and_then(|cube| Some(("JSON-stat", cube.grid()?)));
        let found = found.or_else(|| Some(("PC-Axis", cube::pc_axis(text)?.grid()?)));
        let found = found.or_else(|| Some(("TSV (Eurostat)", cube::eurostat(text)?)));
        if let Some((name, grid)) = found {
            outcome.say(sentence::cube(name));
            grid.map_err(|_| unreadable_table::too_large(&shown))?
        } else if odata::is_json(&decoded.text) {
            odata::records(&decoded.text, export.more, export.companions, &shown, outcome)?
        } else {
            outcome.say(decoded.why);
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
    outcome.say(if wishes.sheet.is_some() {
        sentence::sheet_asked(name)
    } else if sheet.others.is_empty() {
        sentence::only_sheet(name)
    } else {
        let others = list(&sheet.others);
        sentence::fullest_sheet(name, numbers, others)
    });
    if !sheet.knows_percent {
        outcome.say(sentence::percent_not_seen());
    }
    let hidden = hidden::hidden(&export.bytes, &sheet.name).unwrap_or_default();
    let filled = |row: &usize| *row < sheet.grid.height() && !sheet.grid.is_blank(*row);
    let mut rows = hidden.rows.into_iter().filter(filled).peekable();
    if let Some(first) = rows.peek() {
        let line = first + 1;
        outcome.say(sentence::hidden_rows(rows.count(), line));
    }
    let width = (0..sheet.grid.height()).map(|row| sheet.grid.width(row)).max().unwrap_or(0);
    let columns = hidden.columns.into_iter().filter(|column| *column < width);
    let columns: Vec<String> = columns.map(grid::letters).collect();
    if !columns.is_empty() {
        outcome.say(sentence::hidden_columns(list(columns)));
    }
    let mut grid = sheet.grid;
    grid.title = sheet.name;
    Ok(grid)
}

fn lines(text: String, shown: &str, outcome: &mut Outcome) -> Result<Grid, Box<Diagnostic>> {
    if text.trim_matches(grid::is_space).is_empty() {
        return Err(table_not_found::empty(shown).into());
    }
    let Some(separator) = delimited::separator(&text) else {
        outcome.text = text;
        return Err(table_not_found::one_column(shown).into());
    };
    let sign = match separator.byte {
        b'\t' => text!("een tab", "a tab"),
        byte => {
            let sign = char::from(byte);
            text!("“{sign}”", "“{sign}”")
        }
    };
    let (cells, agree, rows) = (separator.cells, separator.agree, separator.rows);
    outcome.say(sentence::separator(sign, cells, agree, rows));
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
