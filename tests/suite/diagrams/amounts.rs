use chart::amounts::figure;

use super::cases::amounts::{amounts, cases};
use super::marks;
use crate::golden::{self, nl};

#[test]
fn every_amount_is_told_and_drawn_as_it_was() {
    golden::hold(&cases(), |amounts| &amounts.id, figure);
}

#[test]
fn labels_of_amounts_stay_apart_and_within() {
    for case in cases() {
        let Some(drawing) = figure(&case, nl()).drawing else { continue };
        marks::assert_readable(&drawing.wide);
        marks::assert_readable(&drawing.narrow);
    }
}

#[test]
fn what_cannot_be_compared_is_not_drawn() {
    for id in ["amounts-unknown", "amounts-one"] {
        let case = cases().into_iter().find(|case| case.id == id).unwrap();
        let figure = figure(&case, nl());
        assert_eq!(figure.drawing, None, "{id}");
        assert_eq!(figure.table.rows.len(), case.bars().count());
    }
}

#[test]
fn the_largest_amount_is_named_only_where_no_other_can_be_larger() {
    for (lines, message) in [
        ("A: 2\nB: 1", "Het grootste bedrag: A, € 2.000"),
        ("A: 2\nB: ?", "Het grootste bekende bedrag: A, € 2.000"),
        ("A: 2\nB: 2", "Geld per fonds (x)"),
        ("A: 2\nB: 1 3", "Geld per fonds (x)"),
        ("A: 2 +?\nB: 1", "Geld per fonds (x)"),
        ("A: 0\nB: ?", "Geld per fonds (x)"),
    ] {
        let amounts = amounts("x", &format!("# Toegekend\n{lines}"));
        let told = figure(&amounts, nl()).words.message.replace('\u{a0}', " ");
        assert_eq!(told, message, "{lines}");
    }
}

/// A bar is as long as its amount, in whichever group it stands.
#[test]
fn bars_are_to_scale() {
    let case = amounts("x", "# Toegekend\nA: 100\nB: 25\n# Gereserveerd\nC: 50 75");
    let drawing = figure(&case, nl()).drawing.unwrap();
    for svg in [&drawing.wide, &drawing.narrow] {
        let lengths: Vec<f64> = ["allocated", "reserved", "range"]
            .into_iter()
            .flat_map(|class| marks::paths(svg, class))
            .map(|(_, points, _)| points[2] - points[0])
            .collect();
        let whole = lengths[0];
        for (length, share) in lengths.iter().zip([1.0, 0.25, 0.5, 0.25]) {
            assert!((length / whole - share).abs() < 0.01, "{lengths:?}");
        }
    }
}
