use chart::Plot;
use insight::Yardstick;
use programme::model::{ChartForm, Measure, Polarity};

use super::{base, judged, other, own, reference, target, thefts, unsafe_feeling, with};

pub fn bars() -> Vec<Plot> {
    let rates = "misdrijven per 1.000 inwoners";
    let crimes = |id| {
        let yardstick = judged(Measure::Rate, 1, Polarity::Lower);
        with(id, "Misdrijven", rates, yardstick)
    };
    let long = [
        "Glimmen, Onnen en Noordlaren",
        "Arbeidsongeschiktheidsverzekeringsbuurt",
        "Oosterparkwijk (CBS-wijk)",
    ];
    let thirty = (0..30).map(|n: i32| {
        let name = match long.get(n as usize) {
            Some(name) => (*name).to_owned(),
            None => format!("Buurt {n}"),
        };
        other(&name, &format!("2022 {}", (n * 7919) % 97))
    });
    vec![
        Plot {
            series: vec![
                other("Vinkhuizen", "2023 44.7"),
                other("Paddepoel", "2023 44.2"),
                own("Selwerd", "2023 45.7"),
                other("Tuinwijk", "2023 31.5"),
                other("De Hoogte", "2023 52.9"),
                other("Professorenbuurt", "2023 77.2"),
                other("Lewenborg", "2023 31.5"),
                reference("Groningen", "2023 62.9"),
            ],
            ..crimes("bars-reference")
        },
        Plot {
            series: thirty.collect(),
            ..with(
                "bars-thirty",
                "Koopwoningen",
                "procent van de woningen",
                Yardstick::shown_in(Measure::Percentage, Some(0)),
            )
        },
        Plot {
            series: vec![
                other("Beijum", "2023 -64"),
                other("Lewenborg", "2023 22"),
                other("Selwerd", "2023 -8"),
                other("Tuinwijk", "2023 0"),
                other("Vinkhuizen", "2023 120"),
            ],
            ..base("bars-negative", "Saldo van verhuizingen", "verhuizingen", Measure::Count)
        },
        Plot {
            series: vec![
                own("Selwerd", "2023 25.5 21.0 30.0"),
                other("Paddepoel", "2023 22.1 18.0 26.2 provisional"),
                other("Tuinwijk", "2023 - suppressed"),
                other("De Hoogte", "2023 -"),
                other("Beijum", "2023 18.4 15.1 21.7 estimate"),
                reference("Groningen", "2023 18.9 18.1 19.7"),
            ],
            targets: vec![target("2027", "20", None)],
            ..unsafe_feeling("bars-uncertain")
        },
        Plot {
            series: vec![own("Selwerd", "2022 52"), reference("Groningen", "2022 61")],
            ..with(
                "bars-own-and-reference",
                "Mensen met werk",
                "procent",
                judged(Measure::Percentage, 0, Polarity::Higher),
            )
        },
        Plot {
            series: vec![
                other("Selwerd", "2022 0"),
                other("Tuinwijk", "2022 0"),
                other("Beijum", "2022 0"),
            ],
            ..thefts("bars-zero")
        },
        Plot {
            form: Some(ChartForm::Bars),
            series: vec![
                own("Noordwest", "2021 198000,2022 200000"),
                other("Centrum", "2021 239500,2022 244000"),
                other("Meerstad e.o.", "2022 442000"),
                reference("Groningen", "2021 240000,2022 251000"),
            ],
            ..base("bars-two-periods", "Waarde van een woning", "euro", Measure::Amount)
        },
        Plot {
            form: Some(ChartForm::Bars),
            series: vec![
                other("Paddepoel", "2017 10110,2023 11315,2024 11435"),
                other("Beijum", "2017 12640,2023 12010,2024 11905"),
                other("Tuinwijk", "2017 1590,2023 1490,2024 1570"),
            ],
            ..base("bars-latest", "Inwoners", "inwoners", Measure::Count)
        },
        Plot { series: vec![own("Tuinwijk", "2023 1")], ..thefts("bars-one-of-one") },
    ]
}
