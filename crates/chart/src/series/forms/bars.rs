//! A bar for each area, from the highest value to the lowest, all from zero. What they are held
//! against, the reference and the target, is a rule through them.

use super::areas::{AreaList, AreaMark, Scaling, Start};
use super::form::{Form, no_notes};
use super::legend;
use crate::series::grid::Grid;
use crate::series::notation::Notation;
use crate::sheet::{Canvas, Edges, Layers, Size};
use programme::model::{ChartForm, Measure};

/// Where areas fill no map they are bars.
pub static FORM: Form = Form {
    answers: &[ChartForm::Bars, ChartForm::Map],
    fits: |grid, is_asked| is_asked || is_from_zero(grid),
    is_over_time: false,
    is_ranking: true,
    name: "figure-name-bars",
    notes: no_notes,
    draw,
};

/// Whether zero says something of what is measured: the length of a bar is a share of another's.
/// A score of 7 is not seven times a score of 1.
fn is_from_zero(grid: &Grid) -> bool {
    let is_scale = matches!(grid.plot.yardstick.measure, Measure::Score | Measure::Index);
    grid.plot.from_zero.unwrap_or(!is_scale)
}

fn draw(grid: &Grid, notation: &Notation, size: &Size) -> Layers {
    let thickness = if size.is_wide { 18.0 } else { 14.0 };
    let mut list = AreaList::of(grid, notation, size, thickness);
    let (canvas, mut around) = list.canvas(Scaling {
        start: Start::Zero,
        range: list.range(Some(true)),
        inset: (0.0, 0.0),
        unit: None,
        unsettled: legend::bar,
        foot: 0.0,
        legend: 6.0,
    });
    let mut canvas = canvas.in_whole_units_across();
    list.draw_names(&mut canvas.sheet, &mut around);
    list.draw_marks(&mut canvas, ("bar", Start::Zero), |canvas, bar, value| {
        let half = thickness / 2.0;
        canvas.field([(0.0, bar.y - half), (value, bar.y + half)]);
    });
    draw_zero(&mut canvas, &list.marks, size, thickness);
    list.finish(canvas, around)
}

/// The line that bars start from: all along where names stand beside the bars, else
/// at each bar, so that it runs through no name.
fn draw_zero(canvas: &mut Canvas, bars: &[AreaMark], size: &Size, thickness: f64) {
    let zero = canvas.place((0.0, 0.0)).0;
    let Edges { top, bottom, .. } = canvas.edges;
    let sheet = &mut canvas.sheet;
    sheet.begin("axis");
    sheet.stamp("zero");
    if size.is_wide {
        sheet.line([(zero, top), (zero, bottom)]);
    } else {
        let half = thickness / 2.0 + 2.0;
        for bar in bars {
            sheet.line([(zero, bar.y - half), (zero, bar.y + half)]);
        }
    }
    sheet.end();
}
