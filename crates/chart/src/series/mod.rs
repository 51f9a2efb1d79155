//! A typed series: what is known of it, and how it is drawn, tabled and told.

pub mod csv;
pub mod drawing;
pub mod figures;
mod form;
pub mod forms;
mod grid;
pub mod plot;
mod rows;
mod standing;
pub mod table;
pub mod words;

pub use csv::{More, csv, csv_with};
pub use grid::Grid;
pub use plot::{Place, Plot, Point, Role, Series, TargetMark};
pub use rows::{MOST_ROWS, left_out};
pub use table::table;
pub use words::words;

use crate::Figure;
use locale::Locale;

/// Makes the drawing, the table and the words at once, which is cheaper than one by one.
pub fn figure(plot: &Plot, locale: &Locale) -> Figure {
    let (grid, figures) = (Grid::of(plot), figures::Figures::new(plot, locale));
    let words = words::words_of(&grid, &figures);
    Figure {
        drawing: drawing::drawing_of(&grid, &figures, &words),
        table: table::table_of(&grid, &figures),
        words,
    }
}
