//! The forms of charts, one in each file, which gives its entry in the list.

mod areas;
mod axis;
mod bars;
mod dots;
mod ends;
mod form;
mod legend;
mod line;
mod map;
mod marks;
mod multiples;
mod panel;
mod target;
mod time;

pub use form::Form;

use super::grid::Grid;

/// Of two that fit the first is drawn.
static FORMS: [&Form; 6] = [
    &map::outlines::FORM,
    &map::tiles::FORM,
    &multiples::FORM,
    &line::FORM,
    &bars::FORM,
    &dots::FORM,
];

/// The form that was asked for where the data fill it, else the nearest that they fill: a line for
/// more than one period, small multiples where lines would be too many, bars or dots for one.
pub fn fitting(grid: &Grid) -> &'static Form {
    let asked = |form: &&Form| {
        let asked = grid.plot.form.as_ref();
        asked.is_some_and(|asked| form.answers.contains(asked)) && (form.fits)(grid, true)
    };
    let forms = FORMS.into_iter();
    let unasked = || forms.clone().find(|form| (form.fits)(grid, false));
    forms.clone().find(asked).or_else(unasked).unwrap_or(&dots::FORM)
}
