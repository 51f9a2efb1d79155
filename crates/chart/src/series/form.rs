//! Which form of drawing a plot gets.

use super::forms::{map, multiples};
use super::grid::Grid;
use programme::model::{ChartForm, Measure};

/// A form that the data of a plot can fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Line,
    Multiples,
    Bars,
    Dots,
    /// A square for each area, where the register says.
    Tiles,
    /// The areas as they lie, inside their boundaries.
    Map,
}

impl Form {
    /// Whether the course of time is drawn; else it is one period.
    pub fn is_over_time(self) -> bool {
        matches!(self, Self::Line | Self::Multiples)
    }

    /// The message that names a drawing of this form.
    pub fn name_key(self) -> &'static str {
        match self {
            Self::Line => "figure-name-line",
            Self::Multiples => "figure-name-multiples",
            Self::Bars => "figure-name-bars",
            Self::Dots => "figure-name-dots",
            Self::Tiles => "figure-name-tiles",
            Self::Map => "figure-name-map",
        }
    }
}

/// The form that was asked for where the data fill it, else the nearest that they fill: a line for
/// more than one period, small multiples where lines would be too many, bars or dots for one.
pub fn fitting(grid: &Grid) -> Form {
    let in_time = grid.periods_drawn() > 1;
    match grid.plot.form {
        Some(ChartForm::Bars) => Form::Bars,
        Some(ChartForm::Dots) => Form::Dots,
        Some(ChartForm::Map) => map::fitting(grid).unwrap_or(Form::Bars),
        Some(ChartForm::Line) if in_time => Form::Line,
        // A lone value of a line still shows where its target lies.
        Some(ChartForm::Line) if grid.plot.series.len() == 1 => Form::Line,
        Some(ChartForm::Multiples) if in_time && has_panels(grid, 1) => Form::Multiples,
        _ if in_time && has_panels(grid, grid.most_lines()) => Form::Multiples,
        _ if in_time => Form::Line,
        _ if is_from_zero(grid) => Form::Bars,
        _ => Form::Dots,
    }
}

/// Whether there are more series with values than so many, and not too many for panels.
fn has_panels(grid: &Grid, more_than: usize) -> bool {
    let filled = grid.filled().count();
    filled > more_than && filled <= multiples::MOST
}

/// Whether zero says something of what is measured: the length of a bar is a share of another's.
/// A score of 7 is not seven times a score of 1.
fn is_from_zero(grid: &Grid) -> bool {
    let is_scale = matches!(grid.plot.yardstick.measure, Measure::Score | Measure::Index);
    grid.plot.from_zero.unwrap_or(!is_scale)
}
