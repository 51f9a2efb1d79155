use std::sync::Arc;

use chart::{Place, Plot, Series};
use insight::Yardstick;
use programme::model::{Boundary, ChartForm, Measure, Polarity};

use super::{judged, other, own, reference, unsafe_feeling, with};

fn tile(name: &str, column: u16, row: u16) -> Place {
    Place { id: id(name), tile: Some((column, row)), outline: None }
}

fn id(name: &str) -> String {
    name.to_lowercase().replace(' ', "-")
}

fn map(id: &str, title: &str, unit: &str, yardstick: Yardstick) -> Plot {
    Plot { form: Some(ChartForm::Map), ..with(id, title, unit, yardstick) }
}

fn crimes(id: &str) -> Plot {
    crimes_in(1, id)
}

fn crimes_in(decimals: u32, id: &str) -> Plot {
    let yardstick = judged(Measure::Rate, decimals, Polarity::Lower);
    map(id, "Misdrijven", "misdrijven per 1.000 inwoners", yardstick)
}

pub fn tiles() -> Vec<Plot> {
    let districts = [
        ("Vinkhuizen", "44.7", 1, 3),
        ("Paddepoel", "44.2", 2, 2),
        ("Selwerd", "45.7", 3, 2),
        ("Tuinwijk", "31.5", 3, 3),
        ("De Hoogte", "52.9", 4, 3),
        ("Beijum", "38.1", 5, 1),
        ("Lewenborg", "36.4", 6, 2),
        ("Indische Buurt", "61.2", 5, 3),
    ];
    let series = |name: &str, value: &str| match name {
        "Selwerd" => own(name, &format!("2023 {value}")),
        "Tuinwijk" => other(name, "2023 - suppressed"),
        _ => other(name, &format!("2023 {value}")),
    };
    let mut few: Vec<Series> = districts.iter().map(|d| series(d.0, d.1)).collect();
    few.push(reference("Groningen", "2023 62.9"));
    few.push(other("Meerstad", "2023 12.4"));
    let short = ["Noord", "Zuid", "Oost", "West", "Hart"];
    let thirty = (0..30).map(|n: i32| {
        let name = format!("Wijk met nummer {n}");
        other(&name, &format!("2023 {}", 12 + n * 7919 % 83))
    });
    let places = (0..30).map(|n: u16| tile(&format!("Wijk met nummer {n}"), n % 7 + 3, n / 7 + 1));
    vec![
        Plot {
            series: few,
            places: districts.iter().map(|d| tile(d.0, d.2, d.3)).collect(),
            ..crimes("tiles-districts")
        },
        Plot {
            series: (0..)
                .zip(short)
                .map(|(n, name)| other(name, &format!("2023 {} provisional", 20 + n * 9)))
                .collect(),
            places: vec![
                tile("Noord", 2, 1),
                tile("West", 1, 2),
                tile("Hart", 2, 2),
                tile("Oost", 3, 2),
                tile("Zuid", 2, 3),
            ],
            ..crimes("tiles-named")
        },
        Plot { series: thirty.collect(), places: places.collect(), ..crimes_in(0, "tiles-thirty") },
        Plot {
            series: short.map(|name| other(name, "2022 7")).to_vec(),
            places: (1..).zip(short).map(|(n, name)| tile(name, n, 1)).collect(),
            ..crimes("tiles-all-equal")
        },
        Plot {
            series: (0..)
                .zip(short)
                .map(|(n, name)| other(name, &format!("2023 {}", n * 1_250_000_000_i64 - 10)))
                .collect(),
            places: (1..).zip(short).map(|(n, name)| tile(name, n, 1)).collect(),
            ..map("tiles-huge", "Begroting", "euro", judged(Measure::Amount, 1, Polarity::Lower))
        },
        // Nothing says where these are: bars.
        Plot {
            series: vec![other("Noord", "2023 7"), other("Zuid", "2023 9")],
            ..crimes("tiles-without-places")
        },
    ]
}

/// A made-up town of so many blocks in each row, their sides a coast of small steps that
/// neighbours share.
fn town(columns: i32, rows: i32) -> Vec<Boundary> {
    let at = |x: f64, y: f64| {
        // The streets run askew and bend.
        let bend = (x * 1.7 + y * 0.9).sin() * 0.12;
        (6.5 + (x + bend) * 0.02, 53.2 + (y + (y * 2.3 + x).cos() * 0.13) * 0.012)
    };
    let side = |from: (f64, f64), to: (f64, f64)| {
        (0..12).map(move |step| {
            let share = f64::from(step) / 12.0;
            at(from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share)
        })
    };
    let block = |column: i32, row: i32| {
        let (x, y) = (f64::from(column), f64::from(row));
        let corners = [(x, y), (x + 1.0, y), (x + 1.0, y + 1.0), (x, y + 1.0)];
        let next = corners.iter().cycle().skip(1);
        let mut ring: Vec<(f64, f64)> = corners
            .iter()
            .zip(next)
            .flat_map(|(a, b)| {
                // A side is walked the same way by both neighbours, so that it is the same line.
                match a <= b {
                    true => side(*a, *b).collect::<Vec<_>>(),
                    false => {
                        let mut back: Vec<_> = side(*b, *a).collect();
                        back.push(at(b.0 + (a.0 - b.0), b.1 + (a.1 - b.1)));
                        back.reverse();
                        back.pop();
                        back
                    }
                }
            })
            .collect();
        ring.extend(ring.first().copied());
        Boundary { polygons: vec![vec![ring]] }
    };
    (0..rows)
        .flat_map(|row| (0..columns).map(move |column| (column, row)))
        .map(|(column, row)| block(column, row))
        .collect()
}

fn box_of(west: f64, south: f64, width: f64, height: f64) -> Vec<(f64, f64)> {
    let (east, north) = (west + width, south + height);
    vec![(west, south), (east, south), (east, north), (west, north), (west, south)]
}

fn outlined(name: &str, boundary: Boundary) -> Place {
    Place { id: id(name), tile: None, outline: Some(Arc::new(boundary)) }
}

pub fn outlines() -> Vec<Plot> {
    let names = |count: usize| (0..count).map(|n| format!("Wijk nummer {n}"));
    let places = |columns: i32, rows: i32| -> Vec<Place> {
        let town = town(columns, rows);
        let names = names(town.len());
        names.zip(town).map(|(name, shape)| outlined(&name, shape)).collect()
    };
    let values = |count: usize| -> Vec<Series> {
        (0_i32..)
            .zip(names(count))
            .map(|(n, name)| match n {
                3 => own(&name, "2023 41.5"),
                7 => other(&name, "2023 - suppressed"),
                _ => other(&name, &format!("2023 {}", 12 + n * 7919 % 53)),
            })
            .collect()
    };
    // A lake with an island in it, around all the city, and an area of two parts.
    let mut odd = vec![
        outlined(
            "Ring",
            Boundary {
                polygons: vec![vec![
                    box_of(6.50, 53.20, 0.06, 0.04),
                    box_of(6.52, 53.21, 0.02, 0.015),
                ]],
            },
        ),
        outlined("Midden", Boundary { polygons: vec![vec![box_of(6.52, 53.21, 0.02, 0.015)]] }),
        outlined(
            "Eilanden",
            Boundary {
                polygons: vec![
                    vec![box_of(6.57, 53.20, 0.01, 0.01)],
                    vec![box_of(6.57, 53.23, 0.012, 0.008)],
                    vec![box_of(6.59, 53.215, 0.0002, 0.0001)],
                ],
            },
        ),
        outlined(
            "Stip",
            Boundary { polygons: vec![vec![box_of(6.566, 53.219, 0.00002, 0.00002)]] },
        ),
    ];
    odd.push(outlined(
        "Groningen",
        Boundary { polygons: vec![vec![box_of(6.495, 53.195, 0.105, 0.05)]] },
    ));
    vec![
        Plot {
            series: [values(12), vec![reference("Groningen", "2023 31.2")]].concat(),
            places: places(4, 3),
            ..crimes("map-twelve")
        },
        Plot { series: values(30), places: places(6, 5), ..crimes_in(0, "map-thirty") },
        Plot { series: values(60), places: places(10, 6), ..crimes("map-sixty") },
        Plot {
            series: vec![
                other("Ring", "2023 22.1 18 26.2"),
                other("Midden", "2023 31.4"),
                other("Eilanden", "2023 12.5"),
                other("Stip", "2023 18.0"),
                other("Zonder grens", "2023 9.1"),
                reference("Groningen", "2023 18.9"),
            ],
            places: odd,
            form: Some(ChartForm::Map),
            ..unsafe_feeling("map-holes-and-islands")
        },
    ]
}
