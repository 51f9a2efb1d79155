use chart::flow::{Flow, MOST_WAYS, Way, figure};
use insight::money::Sum;
use proptest::prelude::*;

use super::cases::flow::{cases, flow, many};
use super::marks;
use crate::golden::{self, nl};

#[test]
fn every_flow_is_told_and_drawn_as_it_was() {
    golden::hold(&cases(), |flow| &flow.id, figure);
}

#[test]
fn a_large_flow_stays_small_enough_to_read_and_to_load() {
    let figure = figure(&many(50, 300, 40, "large"), nl());
    let drawing = figure.drawing.unwrap();
    for (svg, most) in [(&drawing.wide, MOST_WAYS.0), (&drawing.narrow, MOST_WAYS.1)] {
        marks::assert_readable(svg);
        assert!(svg.len() < 40_000, "{} bytes", svg.len());
        assert!(marks::paths(svg, "sure").len() <= 3 * most);
    }
    // Nothing is left out of the table.
    let ways = figure.table.rows.iter().filter(|row| row.cells.iter().all(|cell| cell.span == 1));
    assert_eq!(ways.count(), 400);
    assert_eq!(figure.words.notes.len(), 1);
}

/// Flows of up to 6 × 6 × 4 nodes with any amounts.
fn any_flow() -> impl Strategy<Value = Flow> {
    let amount = prop_oneof![
        1 => Just(None),
        4 => (0_i64..50_000_000, 0_i64..9_000_000).prop_map(|(low, more)| Some((low, low + more))),
        2 => (1_i64..50_000_000).prop_map(|low| Some((low, low))),
    ];
    let way = (0_usize..6, 0_usize..6, 0_usize..4, amount);
    prop::collection::vec(way, 1..30).prop_map(|ways| {
        let mut flow = flow("any", "");
        for (column, count) in [6, 6, 4].into_iter().enumerate() {
            for place in 0..count {
                let name = [
                    "Wonen",
                    "Een aantrekkelijke woonomgeving",
                    "Arbeidsongeschiktheidsverzekering",
                    "A",
                ][place % 4];
                flow.columns[column].add(format!("{name} {column}{place}"), place == 3);
            }
        }
        for (from, by, to, amount) in ways {
            flow.ways.push(Way {
                stops: [from, by, to],
                sum: Sum::of(amount.map(|(low, high)| (low.into(), high.into()))),
            });
        }
        flow
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn labels_stay_apart_and_within(flow in any_flow()) {
        let drawing = figure(&flow, nl()).drawing.unwrap();
        marks::assert_readable(&drawing.wide);
        marks::assert_readable(&drawing.narrow);
    }

    /// The height of a ribbon, and the length of a bar, is its amount on one scale.
    #[test]
    fn widths_are_in_proportion(flow in any_flow()) {
        let drawing = figure(&flow, nl()).drawing.unwrap();
        let wide = marks::paths(&drawing.wide, "sure").into_iter().filter_map(|(_, points, value)| {
            // x0 top0, three points of a curve, x1 bottom1, three points back to x0 bottom0.
            let value: f64 = value?.parse().ok()?;
            Some((value, points[points.len() - 1] - points[1]))
        });
        in_proportion(wide.collect());
        let narrow = marks::paths(&drawing.narrow, "sure").into_iter().filter_map(|(_, points, value)| {
            let value: f64 = value?.parse().ok()?;
            Some((value, points[2] - points[0]))
        });
        in_proportion(narrow.collect());
    }

    /// Every amount that a ribbon of the wide drawing tells is in the table, to the cent.
    #[test]
    fn the_table_holds_every_way(flow in any_flow()) {
        let figure = figure(&flow, nl());
        let values: Vec<String> = figure.table.rows.iter().flat_map(|row| &row.cells)
            .filter_map(|cell| cell.value.map(|v| v.to_string()))
            .collect();
        let drawing = figure.drawing.unwrap();
        for class in ["sure", "extra"] {
            for (_, _, value) in marks::paths(&drawing.wide, class) {
                prop_assert!(value.is_none_or(|v| values.contains(&v)));
            }
        }
        for way in &flow.ways {
            let [from, by, to] = way.stops;
            let name = |column: usize, place: usize| &flow.columns[column].nodes[place].name;
            let is_told = figure.table.rows.iter().any(|row| {
                &row.head == name(0, from) && &row.cells[0].text == name(1, by) && &row.cells[1].text == name(2, to)
            });
            prop_assert!(is_told);
        }
    }
}

/// Coordinates are written in tenths: two roundings are two of them.
fn in_proportion(marks: Vec<(f64, f64)>) {
    let Some(largest) = marks.iter().copied().max_by(|a, b| a.0.total_cmp(&b.0)) else {
        return;
    };
    if largest.0 == 0.0 {
        return;
    }
    let scale = largest.1 / largest.0;
    for (value, length) in marks {
        assert!(
            (length - value * scale).abs() <= 0.31,
            "{value} is drawn {length}, on a scale of {scale}"
        );
    }
}
