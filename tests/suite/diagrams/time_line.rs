use base::value::PartialDate;
use chart::time_line::{Entry, Milestone, StopState, TimeLine, What, figure};
use proptest::prelude::*;

use super::cases::time_line::{cases, line};
use super::marks;
use crate::golden::{self, en, nl};

#[test]
fn every_time_line_is_told_and_drawn_as_it_was() {
    golden::hold(&cases(), |line| &line.id, figure);
}

fn any_date() -> impl Strategy<Value = Option<PartialDate>> {
    let text =
        (1950_i16..2100, 1_i8..13, 1_i8..29, 0..4).prop_map(
            |(year, month, day, kind)| match kind {
                0 => None,
                1 => PartialDate::parse(&format!("{year:04}")),
                2 => PartialDate::parse(&format!("{year:04}-{month:02}")),
                _ => PartialDate::parse(&format!("{year:04}-{month:02}-{day:02}")),
            },
        );
    text.boxed()
}

fn any_line() -> impl Strategy<Value = TimeLine> {
    let row = (any_date(), any_date(), any_date(), 0_usize..6);
    prop::collection::vec(row, 1..14).prop_map(|rows| {
        let mut line = line("any", "Een aantrekkelijke woonomgeving", "");
        for (index, (planned, forecast, actual, kind)) in rows.into_iter().enumerate() {
            let states = [
                StopState::Reached,
                StopState::Overdue,
                StopState::Delayed,
                StopState::Ahead,
                StopState::Undated,
            ];
            line.rows.push(Entry {
                name: ["Evaluatie gereed", "Arbeidsongeschiktheidsverzekeringsmaatschappij", "W"]
                    [index % 3]
                    .to_owned(),
                what: match states.get(kind) {
                    Some(state) => {
                        What::Milestone(Milestone { planned, forecast, actual, state: *state })
                    }
                    None => What::Work { start: planned, end: actual },
                },
                state: "verwacht: 121 dagen later dan gepland".into(),
            });
        }
        line
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn labels_stay_apart_and_within(line in any_line()) {
        for locale in [nl(), en()] {
            if let Some(drawing) = figure(&line, locale).drawing {
                marks::assert_readable(&drawing.wide);
                marks::assert_readable(&drawing.narrow);
            }
        }
    }

    /// No mark leaves the scale, and a later day is never left of an earlier one.
    #[test]
    fn marks_stay_within_and_in_order(line in any_line()) {
        let Some(drawing) = figure(&line, nl()).drawing else {
            return Ok(());
        };
        for svg in [drawing.wide, drawing.narrow] {
            let (width, _) = marks::size(&svg);
            for class in ["work", "slip", "late", "planned", "today"] {
                for (_, points, _) in marks::paths(&svg, class) {
                    for x in points.iter().step_by(2) {
                        prop_assert!((0.0..=width).contains(x), "{class} at {x}");
                    }
                }
            }
            for (_, points, _) in marks::paths(&svg, "late") {
                prop_assert!(points[0] <= points[2]);
            }
        }
    }

    #[test]
    fn the_table_holds_every_row(line in any_line()) {
        let table = figure(&line, nl()).table;
        let heads: Vec<&String> = table.rows.iter().map(|row| &row.head).collect();
        let names: Vec<&String> = line.rows.iter().map(|row| &row.name).collect();
        prop_assert_eq!(heads, names);
    }
}
