use super::forms::fitting;
use super::grid::Grid;
use super::plot::{Plot, Role};
use base::value::Decimal;

/// More periods than these stand below one another instead of side by side, unless there are as
/// many areas: what there is least of makes the columns, so that the table fits on paper.
const COLUMNS: usize = 8;
/// A table of more areas than these shows only some.
pub const MOST_ROWS: usize = 400;
/// Of areas that share the highest or the lowest value no more than these are extremes.
const EXTREMES: usize = 4;

/// Whether periods are the rows of a table.
pub fn by_period(grid: &Grid) -> bool {
    let (periods, areas) = (grid.periods.len(), grid.plot.series.len());
    areas == 1 || periods > COLUMNS && periods > areas
}

/// The areas of a table in their order: the highest first where one period is drawn. Of very many only
/// the own area and what it is held against, those that the plot keeps, and the highest and lowest.
pub fn areas(grid: &Grid, is_over_time: bool) -> Vec<usize> {
    let all: Vec<usize> = match grid.latest() {
        Some(period) if !is_over_time => grid.ranked(period),
        _ => (0..grid.plot.series.len()).collect(),
    };
    if all.len() <= MOST_ROWS || by_period(grid) {
        return all;
    }
    let extremes = extremes(grid);
    let is_kept = |series: &usize| {
        extremes.contains(series)
            || grid
                .series(*series)
                .is_some_and(|s| s.role != Role::Other || grid.plot.kept.contains(&s.id))
    };
    all.into_iter().filter(is_kept).collect()
}

/// The areas with the highest and the lowest value of the latest period.
fn extremes(grid: &Grid) -> Vec<usize> {
    let Some(latest) = grid.latest() else {
        return Vec::new();
    };
    let areas = (0..grid.plot.series.len())
        .filter(|s| grid.series(*s).is_some_and(|s| s.role != Role::Reference));
    let value = |series: usize| Some((series, grid.cell(series, latest)?.value?));
    let values: Vec<(usize, Decimal)> = areas.filter_map(value).collect();
    let ends = [values.iter().map(|(_, v)| *v).max(), values.iter().map(|(_, v)| *v).min()];
    let such = ends.into_iter().flatten();
    such.flat_map(|end| with_value(&values, end).into_iter().take(EXTREMES)).collect()
}

/// The series with a value.
pub fn with_value(values: &[(usize, Decimal)], value: Decimal) -> Vec<usize> {
    values.iter().filter(|(_, v)| *v == value).map(|(series, _)| *series).collect()
}

/// The areas, as places in the plot, that its table leaves out because it would be too long.
pub fn left_out(plot: &Plot) -> Vec<usize> {
    if plot.series.len() <= MOST_ROWS {
        return Vec::new();
    }
    let grid = Grid::of(plot);
    let shown = areas(&grid, fitting(&grid).is_over_time);
    (0..plot.series.len()).filter(|series| !shown.contains(series)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::series::plot::{Point, Series};
    use base::value::Period;
    use insight::Yardstick;
    use programme::model::Measure;

    fn plot(areas: usize, periods: i16) -> Plot {
        let series = (0..areas).map(|area| Series {
            id: format!("buurt-{area}"),
            name: format!("Buurt {area}"),
            role: match area {
                3 => Role::Own,
                4 => Role::Reference,
                _ => Role::Other,
            },
            points: (0..periods)
                .map(|year| {
                    let value = (area * 7919 % 997).into();
                    Point::new(Period::Year(2000 + year), Some(value))
                })
                .collect(),
        });
        Plot {
            series: series.collect(),
            kept: vec!["buurt-7".into()],
            ..Plot::new("lang", "Iets", Yardstick::shown_in(Measure::Rate, None))
        }
    }

    #[test]
    fn a_long_table_shows_the_own_areas_the_reference_and_the_extremes() {
        let long = plot(450, 2);
        let grid = Grid::of(&long);
        let shown = areas(&grid, true);
        assert!(shown.contains(&3) && shown.contains(&4) && shown.contains(&7));
        let values = |s: &usize| grid.cell(*s, 1).and_then(|p| p.value);
        let own = (0..450).filter(|s| *s != 4);
        assert_eq!(shown.iter().map(values).max(), own.clone().map(|s| values(&s)).max());
        assert_eq!(shown.iter().map(values).min(), own.map(|s| values(&s)).min());
        assert!(shown.len() <= 5, "{shown:?}");
        assert_eq!(left_out(&long).len() + shown.len(), 450);
    }

    #[test]
    fn a_table_of_four_hundred_rows_is_whole() {
        let whole = plot(400, 2);
        assert_eq!(areas(&Grid::of(&whole), true).len(), 400);
        assert_eq!(left_out(&whole), Vec::<usize>::new());
    }

    #[test]
    fn many_areas_stand_below_one_another() {
        assert!(by_period(&Grid::of(&plot(9, 10))));
        assert!(!by_period(&Grid::of(&plot(12, 10))));
        assert!(!by_period(&Grid::of(&plot(30, 10))));
        assert!(by_period(&Grid::of(&plot(30, 46))));
        assert!(!by_period(&Grid::of(&plot(12, 8))));
    }
}
