//! Drawings as figures of a page.

use crate::view::{Figure, Link, html};

/// More rows than these stay folded until a reader asks for them.
pub const OPEN_ROWS: usize = 12;

/// What was drawn, with its words and its table.
pub fn drawn(id: String, told: chart::Figure) -> Figure {
    Figure {
        message: told.words.message,
        measured: told.words.measured,
        sentence: Some(told.words.sentence),
        said: told.words.more,
        notes: told.words.notes,
        drawings_html: told
            .drawing
            .map(|drawing| drawing.wide + &drawing.narrow)
            .unwrap_or_default(),
        table_html: html::table(&told.table, &format!("{id}-c")),
        id,
        ..Figure::default()
    }
}

/// A drawing that shows no series; `more` leads to where there is more of it. What it shows is
/// what the editors wrote, so that it has no source of its own.
pub fn figure(id: String, told: chart::Figure, more: Option<Link>) -> Figure {
    Figure {
        table_open: told.drawing.is_none() && told.table.rows.len() <= OPEN_ROWS,
        more,
        ..drawn(id, told)
    }
}
