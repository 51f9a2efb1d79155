use proptest::prelude::*;
use spoorboek::chart::time_line::{Milestone, Row, Standing, TimeLine, What, figure};
use spoorboek::value::{Date, PartialDate};

use super::golden::{self, nl};
use super::marks;

/// Rows of `name | work | start end` or `name | standing | planned forecast actual | state`, a date
/// of `-` being unknown.
fn line(id: &str, title: &str, rows: &str) -> TimeLine {
    let row = |text: &str| {
        let parts: Vec<&str> = text.split('|').map(str::trim).collect();
        let dates: Vec<Option<PartialDate>> = parts[2].split(' ').map(PartialDate::parse).collect();
        let standing = match parts[1] {
            "reached" => Standing::Reached,
            "overdue" => Standing::Overdue,
            "delayed" => Standing::Delayed,
            "ahead" => Standing::Ahead,
            _ => Standing::Undated,
        };
        let what = match parts[1] {
            "work" => What::Work {
                start: dates[0],
                end: dates[1],
            },
            _ => What::Milestone(Milestone {
                planned: dates[0],
                forecast: dates[1],
                actual: dates[2],
                standing,
            }),
        };
        Row {
            name: parts[0].to_owned(),
            what,
            state: parts.get(3).copied().unwrap_or_default().to_owned(),
        }
    };
    TimeLine {
        id: id.to_owned(),
        title: title.to_owned(),
        today: Date::constant(2026, 11, 25),
        rows: rows
            .lines()
            .map(str::trim)
            .filter(|l| !l.is_empty())
            .map(row)
            .collect(),
    }
}

fn cases() -> Vec<TimeLine> {
    vec![
        line(
            "time-line-every-state",
            "De wijk als leerwerkplek",
            "De wijk als leerwerkplek | work | 2025 2027 | loopt
             Eerste wijkgilde geopend | reached | 2025-09-01 - 2025-08-20 | gehaald, 12 dagen eerder dan gepland
             Tweede wijkgilde geopend in Vinkhuizen, Paddepoel en De Hoogte | reached | 2026-02-01 - 2026-06-15 | gehaald, 134 dagen later dan gepland
             Honderd bewoners opgeleid | overdue | 2026-06 - - | 148 dagen te laat
             Evaluatie gereed | delayed | 2026-12-31 2027-05-01 - | verwacht: 121 dagen later dan gepland
             Het geld uit het JTF loopt af | ahead | 2027-12-31 - - | gepland
             Besluit over het vervolg | undated | - - - | nog zonder datum",
        ),
        line(
            "time-line-year-only",
            "Regio Deal",
            "Woningen opgeleverd | ahead | 2040 - - | gepland
             Start van het programma | reached | 2019 - 2019-07 | gehaald",
        ),
        line(
            "time-line-open-ends",
            "Sporen",
            "Kinderopvang zonder toeslag | work | 2023 - | loopt
             Buurtbeheer | work | - 2026-03-31 | afgerond
             Krantenabonnement | work | - - | gepland",
        ),
        line("time-line-one-day", "Besluit", "Besluit van de raad | reached | 2026-11-25 - 2026-11-25 | gehaald"),
        line("time-line-no-dates", "Besluit", "Besluit van de raad | undated | - - - | nog zonder datum"),
        line("time-line-none", "Besluit", ""),
    ]
}

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
            let standings = [
                Standing::Reached,
                Standing::Overdue,
                Standing::Delayed,
                Standing::Ahead,
                Standing::Undated,
            ];
            line.rows.push(Row {
                name: [
                    "Evaluatie gereed",
                    "Arbeidsongeschiktheidsverzekeringsmaatschappij",
                    "W",
                ][index % 3]
                    .to_owned(),
                what: match standings.get(kind) {
                    Some(standing) => What::Milestone(Milestone {
                        planned,
                        forecast,
                        actual,
                        standing: *standing,
                    }),
                    None => What::Work {
                        start: planned,
                        end: actual,
                    },
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
        if let Some(drawing) = figure(&line, nl()).drawing {
            marks::assert_readable(&drawing.wide);
            marks::assert_readable(&drawing.narrow);
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
