use chart::{Plot, Series};
use programme::model::{ChartForm, Measure, Polarity};

use super::{base, judged, other, own, period, reference, target, thefts, unsafe_feeling, with};

/// Years from 2014 with values that go up and down, another course for each seed.
fn course(seed: i32, years: i32) -> String {
    let value = |year: i32| 20 + (seed * 37 + year * (seed % 5 - 2) * 3 + year * year % 7) % 60;
    let points = (0..years).map(|year| format!("{} {}", 2014 + year, value(year).abs()));
    points.collect::<Vec<_>>().join(",")
}

fn areas(count: i32, years: i32) -> Vec<Series> {
    let long = ["Glimmen, Onnen en Noordlaren", "Arbeidsongeschiktheidsbuurt", "De Wijert"];
    (0..count)
        .map(|n| {
            let name = match long.get(n as usize) {
                Some(name) => (*name).to_owned(),
                None => format!("Buurt {n}"),
            };
            other(&name, &course(n, years))
        })
        .collect()
}

pub fn multiples() -> Vec<Plot> {
    let crimes = |id| {
        let yardstick = judged(Measure::Rate, 1, Polarity::Lower);
        with(id, "Misdrijven", "misdrijven per 1.000 inwoners", yardstick)
    };
    let unsafe_since_a_break = |id, at| {
        let mut plot = unsafe_feeling(id);
        plot.yardstick.breaks.push(at);
        plot
    };
    let mut twelve = areas(11, 10);
    twelve.insert(0, own("Groningen-Noord", &course(8, 10)));
    twelve.push(reference("Groningen", &course(13, 10)));
    vec![
        Plot {
            series: twelve,
            targets: vec![target("2027", "30", None)],
            ..crimes("multiples-twelve")
        },
        Plot { series: areas(30, 10), ..crimes("multiples-thirty") },
        Plot {
            form: Some(ChartForm::Multiples),
            series: vec![
                own("Selwerd", "2019 27 24 30,2021 25.5 22.9 28.1,2023 23.5 21 26 provisional"),
                other("Paddepoel", "2019 22.1 18 26.2,2021 - suppressed,2023 21.4 17.9 24.9"),
                other("Tuinwijk", "2019 31 25 37,2023 28 22 34 estimate"),
                other("De Hoogte", "2021 33.3 30.1 36.5"),
                other("Beijum", "2019 -,2021 -,2023 -"),
                reference("Groningen", "2019 19.2,2021 18.7,2023 17.9"),
            ],
            targets: vec![target("2027", "20", Some("22"))],
            break_reasons: vec![(period("2023"), "sindsdien is er een andere vragenlijst".into())],
            ..unsafe_since_a_break("multiples-gaps", period("2023"))
        },
        Plot {
            form: Some(ChartForm::Multiples),
            series: vec![
                other("Beijum", "2020 1250000000,2021 -310500000,2022 1620000000"),
                other("Lewenborg", "2020 250000000,2021 0,2022 -620000000"),
            ],
            ..base("multiples-huge-and-negative", "Saldo", "euro", Measure::Amount)
        },
        Plot {
            form: Some(ChartForm::Multiples),
            series: (0..5)
                .map(|n| other(&format!("School {n}"), "2020/2021 3,2021/2022 3,2022/2023 3"))
                .collect(),
            ..thefts("multiples-all-equal")
        },
    ]
}
