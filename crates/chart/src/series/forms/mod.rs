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
use programme::model::ChartForm;

/// Of two that fit the first is drawn.
static FORMS: &[&Form] = &[
    &map::outlines::FORM,
    &map::tiles::FORM,
    &multiples::FORM,
    &line::FORM,
    &bars::FORM,
    &dots::FORM,
];

/// Whether what was asked for is a ranking of areas.
pub fn is_ranking(asked: ChartForm) -> bool {
    FORMS.iter().any(|form| form.is_ranking && form.answers.first() == Some(&asked))
}

/// The form that was asked for where the data fill it, else the nearest that they fill: a line for
/// more than one period, small multiples where lines would be too many, bars or dots for one.
pub fn fitting(grid: &Grid) -> &'static Form {
    let asked = |form: &&Form| {
        let asked = grid.plot.form.as_ref();
        asked.is_some_and(|asked| form.answers.contains(asked)) && (form.fits)(grid, true)
    };
    let forms = FORMS.iter().copied();
    let unasked = || forms.clone().find(|form| (form.fits)(grid, false));
    forms.clone().find(asked).or_else(unasked).unwrap_or(&dots::FORM)
}
