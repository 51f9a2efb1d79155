use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::grid::Grid;
use base::value::Decimal;

/// The series in the order in which they say most: the highest and the lowest value of the latest
/// period, then the largest change since the first, and so on until none is left. Those that are
/// compared with none come last. Of two that are the same the first by name comes
/// first, never the first of the register.
pub fn telling(grid: &Grid, series: &[usize]) -> Vec<usize> {
    let latest = grid.latest();
    let value = |s: usize| grid.cell(s, latest?)?.value;
    let change = |s: usize| -> Option<Decimal> {
        let mut drawn = grid.drawn(s).filter_map(|(_, point)| point.value);
        let (first, last) = (drawn.next()?, drawn.next_back()?);
        Some(last.checked_sub(first)?.abs())
    };
    let is_aside = |s: &usize| grid.series(*s).is_some_and(|s| grid.plot.aside.contains(&s.id));
    let (aside, compared): (Vec<usize>, Vec<usize>) = series.iter().partition(|s| is_aside(s));
    let sorted = |key: &dyn Fn(usize) -> Option<Decimal>, is_low: bool| {
        let known = |s: usize| Some((key(s)?, s));
        let mut all: Vec<(Decimal, usize)> = compared.iter().filter_map(|s| known(*s)).collect();
        all.sort_by_key(|(_, s)| grid.name(*s));
        match is_low {
            true => all.sort_by_key(|(value, _)| *value),
            false => all.sort_by_key(|(value, _)| Reverse(*value)),
        }
        all.into_iter().map(|(_, s)| s)
    };
    let mut lists = [sorted(&value, false), sorted(&value, true), sorted(&change, false)];
    let mut order: Vec<usize> = Vec::with_capacity(series.len());
    let mut left: BTreeSet<usize> = compared.iter().copied().collect();
    loop {
        let before = order.len();
        for list in &mut lists {
            order.extend(list.find(|s| left.remove(s)));
        }
        if order.len() == before {
            break;
        }
    }
    let unranked = compared.iter().copied().filter(|s| left.contains(s));
    let mut rest: Vec<usize> = unranked.chain(aside).collect();
    rest.sort_by_key(|s| (is_aside(s), grid.name(*s)));
    order.extend(rest);
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::series::plot::{Plot, Point, Role, Series};
    use base::value::Period;
    use insight::Yardstick;

    /// Areas by name, each with its values of 2022 and 2023.
    fn plot(values: &[(&str, i64, i64)]) -> Plot {
        let series = values.iter().map(|(name, first, last)| Series {
            id: name.to_lowercase(),
            name: (*name).to_owned(),
            role: if *name == "Stad" { Role::Reference } else { Role::Other },
            points: vec![
                Point::new(Period::Year(2022), Some((*first).into())),
                Point::new(Period::Year(2023), Some((*last).into())),
            ],
        });
        Plot { series: series.collect(), ..Plot::new("p", "Iets", Yardstick::default()) }
    }

    fn names(plot: &Plot) -> Vec<&str> {
        let grid = Grid::of(plot);
        grid.shown().into_iter().map(|s| grid.name(s)).collect()
    }

    const VALUES: [(&str, i64, i64); 7] = [
        ("Aa", 10, 11),
        ("Bos", 10, 10),
        ("Dal", 40, 12),
        ("Es", 11, 11),
        ("Laag", 3, 2),
        ("Stad", 10, 10),
        ("Top", 20, 21),
    ];

    #[test]
    fn what_says_most_is_drawn_and_never_what_stands_first() {
        let mut plot = plot(&VALUES);
        assert_eq!(names(&plot), ["Dal", "Laag", "Stad", "Top"]);
        assert!(Grid::of(&plot).is_drawn_by_value());
        plot.series.reverse();
        assert_eq!(names(&plot), ["Top", "Stad", "Laag", "Dal"]);
        // A whole is not the highest of its parts.
        plot.aside = vec!["top".into()];
        assert_eq!(names(&plot), ["Stad", "Laag", "Dal", "Aa"]);
    }

    #[test]
    fn the_editors_list_goes_before_the_values() {
        let mut plot = plot(&VALUES);
        plot.chosen = ["es", "bos", "aa", "top"].map(str::to_owned).into();
        assert_eq!(names(&plot), ["Aa", "Bos", "Es", "Stad"]);
        assert!(!Grid::of(&plot).is_drawn_by_value());
        plot.chosen.truncate(1);
        assert_eq!(names(&plot), ["Es", "Laag", "Stad", "Top"]);
        assert!(Grid::of(&plot).is_drawn_by_value());
    }

    #[test]
    fn few_are_drawn_whole() {
        assert_eq!(names(&plot(&VALUES[..3])), ["Aa", "Bos", "Dal"]);
    }
}
