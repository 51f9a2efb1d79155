//! Parts of a whole, end to end in one bar: a breakdown of an indicator, or money by stage, fund or
//! kind. A part is told apart by its place, its hatching and its colour; where there is room its
//! value stands in it, and all are in the table.

mod bars;
mod input;
mod table;
mod words;

use crate::figure::Figure;
use crate::series::notation::Notation;
use crate::series::plot::Plot;
use crate::sheet::Drawing;
pub use input::{Along, Stacked, Whole};
use insight::Yardstick;
use locale::Locale;

/// The most parts that can be told apart.
const MOST_PARTS: usize = 6;

/// Why parts cannot be drawn end to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// A part below zero would lie over another.
    Negative,
    /// More than can be told apart.
    TooManyParts,
    /// Fewer than two parts, or no value.
    Nothing,
}

/// Draws, tells and tables parts of wholes.
///
/// # Errors
///
/// Where they cannot be drawn end to end, with the reason.
pub fn figure(stacked: &Stacked, locale: &Locale) -> Result<Figure, Refused> {
    let values = || stacked.wholes.iter().flat_map(|w| w.values.iter().flatten());
    if values().any(|value| value.is_sign_negative() && !value.is_zero()) {
        return Err(Refused::Negative);
    }
    if stacked.parts.len() > MOST_PARTS {
        return Err(Refused::TooManyParts);
    }
    if stacked.parts.len() < 2 || values().next().is_none() {
        return Err(Refused::Nothing);
    }
    // How numbers are written follows from what is measured, as in any other figure.
    let plot = Plot {
        unit: stacked.unit.clone(),
        ..Plot::new(
            stacked.id.clone(),
            stacked.title.clone(),
            Yardstick::shown_in(stacked.measure, stacked.decimals),
        )
    };
    let notation = Notation::new(&plot, locale);
    let words = words::words(stacked, &notation);
    let name = &words.name;
    let drawing =
        Drawing::of(&stacked.id, name, words.beside(), |size| bars::draw(stacked, &notation, size));
    Ok(Figure { drawing: Some(drawing), table: table::table(stacked, &notation), words })
}
