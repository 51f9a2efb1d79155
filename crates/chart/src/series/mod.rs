//! A typed series: what is known of it, and how it is drawn, tabled and told.
//!
//! A [`Plot`] is what is known; a [`Chart`] is that as a grid of series by periods with the form of
//! its drawing, in one language. Drawing, table and words read the same chart.

mod chart;
mod forms;
mod grid;
pub mod notation;
pub mod plot;
mod rows;
mod table;
mod targets;
mod telling;
mod words;

pub use forms::is_ranking;
pub use rows::{MOST_ROWS, left_out};
pub use words::roll_up;

use crate::figure::{Figure, FigureWords};
use crate::sheet::Drawing;
use crate::table::Table;
use chart::Chart;
use locale::Locale;
use plot::Plot;

/// Makes the drawing, the table and the words at once, which is cheaper than one by one.
pub fn figure(plot: &Plot, locale: &Locale) -> Figure {
    let chart = Chart::of(plot, locale);
    let words = words::of(&chart);
    Figure { drawing: drawing(&chart, &words), table: table::of(&chart), words }
}

fn drawing(chart: &Chart, words: &FigureWords) -> Option<Drawing> {
    let Chart { grid, notation, form } = chart;
    let draw = |size: &_| (form.draw)(grid, notation, size);
    let (id, described) = (&grid.plot.id, words.beside());
    grid.has_values().then(|| match grid.plot.is_small {
        true => Drawing::small(id, &words.name, described, draw),
        false => Drawing::of(id, &words.name, described, draw),
    })
}

/// Tables a plot: a row for each area with a column for each period, or, where there are many
/// periods or only one area, the other way round. Margins of uncertainty, where any is known,
/// have a column beside each value. Targets are the last rows. Of more than 400 areas only some
/// are shown; [`left_out`] tells which are not.
pub fn table(plot: &Plot, locale: &Locale) -> Table {
    table::of(&Chart::of(plot, locale))
}

/// What the targets of a plot ask for and how it is going, in sentences; empty where it has none.
pub fn aims(plot: &Plot, locale: &Locale) -> String {
    words::aims(&Chart::of(plot, locale))
}

/// Tells a plot in one sentence, for a list or a card: the latest value and how it changed.
pub fn short(plot: &Plot, locale: &Locale) -> String {
    words::short(&Chart::of(plot, locale))
}
