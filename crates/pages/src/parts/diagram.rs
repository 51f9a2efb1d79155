//! Drawings that show no series, as figures of a page.

use chart;

use crate::view::{Figure, Link, table};

/// More rows than these stay folded until a reader asks for them.
const OPEN_ROWS: usize = 8;

/// A drawing with its words and its table; `more` leads to where there is more of it. What it
/// shows is what the editors wrote, so that it has no source of its own.
pub fn figure(id: String, told: chart::Figure, more: Option<Link>) -> Figure {
    Figure {
        id,
        message: told.words.message,
        measured: told.words.measured,
        sentence: Some(told.words.sentence),
        caption: None,
        notes: told.words.notes,
        table_open: told.drawing.is_none() && told.table.rows.len() <= OPEN_ROWS,
        drawings_html: told
            .drawing
            .map(|drawing| drawing.wide + &drawing.narrow)
            .unwrap_or_default(),
        table_name: told.table.caption.clone(),
        table_html: table::html(&told.table),
        rest: None,
        downloads: Vec::new(),
        source: None,
        source_link: None,
        more,
    }
}
