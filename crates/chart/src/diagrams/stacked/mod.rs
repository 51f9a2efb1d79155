//! Parts of a whole, end to end in one bar: a breakdown of an indicator, or money by stage, fund or
//! kind. A part is told apart by its place, its hatching and its colour; where there is room its
//! value stands in it, and all are in the table.

mod bars;
mod table;
mod words;

use crate::figure::Figure;
use crate::series::figures::Figures;
use crate::series::plot::Plot;
use crate::sheet::Drawing;
use base::value::Decimal;
use insight::Yardstick;
use locale::Locale;
use programme::model::Measure;

/// The most parts that can be told apart.
pub const MOST_PARTS: usize = 6;

/// What the bars are about.
#[derive(Debug, Clone, PartialEq)]
pub struct Stacked {
    /// Unique on its page.
    pub id: String,
    /// What is measured, in the reader's words: `Inwoners`.
    pub title: String,
    /// As it stands behind a number; may be empty. Amounts in `euro` are told as money.
    pub unit: String,
    pub measure: Measure,
    /// Decimals in which values are shown; none is as they were written.
    pub decimals: Option<u32>,
    /// By what the whole is parted, as within a sentence: `leeftijd`.
    pub by: String,
    /// Where and when, as far as all bars share that. May be empty.
    pub place: String,
    /// The names of the parts, in the order in which they lie in each bar.
    pub parts: Vec<String>,
    pub along: Along,
    pub wholes: Vec<Whole>,
}

/// What the bars are, one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Along {
    Periods,
    /// Areas, or funds, or whatever has a name.
    Names,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    pub name: String,
    pub is_own: bool,
    /// One for each part; none where it is not known.
    pub values: Vec<Option<Decimal>>,
    /// As the source gives it. None leaves it to the parts, where all are known.
    pub total: Option<Decimal>,
}

/// Why parts cannot be drawn end to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// A part below zero would lie over another.
    Negative,
    /// More than [`MOST_PARTS`].
    TooManyParts,
    /// Fewer than two parts, or no value.
    Nothing,
}

impl Whole {
    /// What the parts add up to, where all are known.
    pub fn sum(&self) -> Option<Decimal> {
        self.values
            .iter()
            .try_fold(Decimal::ZERO, |sum, value| sum.checked_add((*value)?))
    }

    /// What the bar stands for: the source's own total before the sum of its parts.
    pub fn whole(&self) -> Option<Decimal> {
        self.total.or_else(|| self.sum())
    }

    /// How long the bar is: its parts as far as they are known.
    fn length(&self) -> Decimal {
        let known = self.values.iter().flatten();
        known.fold(Decimal::ZERO, |sum, value| sum.saturating_add(*value))
    }
}

/// Draws, tells and tables parts of wholes.
///
/// # Errors
///
/// Where they cannot be drawn end to end, with the reason.
pub fn figure(stacked: &Stacked, locale: &Locale) -> Result<Figure, Refused> {
    let values = || {
        stacked
            .wholes
            .iter()
            .flat_map(|w| w.values.iter().flatten())
    };
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
    let figures = Figures::new(&plot, locale);
    let words = words::words(stacked, &figures);
    let names = words.names();
    let drawing = Drawing::of(&stacked.id, names, &words.description, |size| {
        bars::draw(stacked, &figures, size)
    });
    Ok(Figure {
        drawing: Some(drawing),
        table: table::table(stacked, &figures),
        words,
    })
}
