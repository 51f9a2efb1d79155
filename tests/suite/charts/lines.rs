use chart::{Life, Plot, Role, Series};
use insight::Yardstick;
use programme::model::{ChartForm, Measure, Polarity};

use super::{base, judged, other, own, period, reference, target, thefts, unsafe_feeling, with};

pub fn lines() -> Vec<Plot> {
    vec![
        Plot {
            series: vec![
                other("Selwerd", "2013 117,2014 104,2015 92,2016 81"),
                other("Vinkhuizen", "2013 93,2014 117,2015 75,2016 68"),
            ],
            ..thefts("line-two-areas")
        },
        Plot {
            series: vec![
                own(
                    "Groningen-Noord",
                    "2017 29.1 27.0 31.2,2019 28.4 26.3 30.5,2021 27.0 24.8 29.2,2023 23.5 21.4 25.6 provisional",
                ),
                reference("Groningen", "2017 19.8,2019 19.2,2021 18.7,2023 17.9"),
            ],
            targets: vec![target("2027", "20", None)],
            ..since("line-target-baseline-band", "2021")
        },
        Plot {
            series: vec![own(
                "Groningen-Noord",
                "2017/2018 3.4,2018/2019 3.6,2019/2020 3.1,2020/2021 2.2,2021/2022 2.6,2022/2023 2.9 provisional,2023/2024 2.7 provisional",
            )],
            break_reasons: vec![(
                period("2020/2021"),
                "sindsdien telt ook wie naar een andere gemeente verhuist".into(),
            )],
            ..with(
                "line-break-school-years",
                "Jongeren die van school gaan zonder diploma",
                "procent",
                Yardstick {
                    breaks: vec![period("2020/2021")],
                    ..judged(Measure::Percentage, 1, Polarity::Lower)
                },
            )
        },
        Plot {
            series: vec![
                own(
                    "De Hoogte",
                    "2016 44.1,2017 43.0,2018 -,2019 41.5,2020 - suppressed,2021 -,2022 39.9,2023 40.2 estimate",
                ),
                reference(
                    "Groningen",
                    "2016 37.1,2017 36.9,2018 36.5,2019 36.2,2020 36.0,2021 35.8,2022 35.2,2023 -",
                ),
            ],
            ..with(
                "line-missing",
                "Mensen met een laag inkomen",
                "procent",
                Yardstick::shown_in(Measure::Percentage, Some(1)),
            )
        },
        many_areas(),
        Plot {
            form: Some(ChartForm::Line),
            series: vec![own("Selwerd", "2023 45.7")],
            targets: vec![target("2027", "40", None)],
            ..with(
                "line-one-point",
                "Misdrijven",
                "misdrijven per 1.000 inwoners",
                judged(Measure::Rate, 1, Polarity::Lower),
            )
        },
        Plot {
            series: vec![
                own("Tuinwijk", "2019 7,2020 7,2021 7,2022 7"),
                other("Selwerd", "2019 7,2020 7,2021 7,2022 7"),
            ],
            ..thefts("line-all-equal")
        },
        Plot { series: vec![own("Tuinwijk", "2021 0,2022 0,2023 0")], ..thefts("line-zero") },
        Plot {
            series: vec![own(
                "Groningen",
                "2019 1250000000,2020 1310500000,2021 1475250000,2022 1620000000",
            )],
            ..base("line-huge", "Begroting", "euro", Measure::Amount)
        },
        Plot {
            series: vec![own("Groningen", "2020 0.00012,2021 0.00009,2022 0.00021")],
            ..base("line-tiny", "Uitstoot", "gram per kilometer", Measure::Rate)
        },
        Plot {
            series: vec![
                own("Beijum", "2019 -120,2020 -45,2021 12,2022 -8,2023 64"),
                other("Lewenborg", "2019 -35,2020 20,2021 41,2022 -60,2023 -22"),
            ],
            ..base("line-negative", "Saldo van verhuizingen", "verhuizingen", Measure::Count)
        },
        months(),
        areas_that_come_and_go(),
        Plot {
            series: vec![own(
                "Noord",
                "2023-Q1 51,2023-Q2 48,2023-Q3 44,2023-Q4 47,2024-Q1 39,2024-Q2 36 provisional,2024-Q3 33 forecast,2024-Q4 31 forecast",
            )],
            ..with(
                "line-forecast",
                "Meldingen van overlast",
                "meldingen",
                judged(Measure::Count, None, Polarity::Lower),
            )
        },
        Plot {
            series: vec![own("Groningen-Noord", "2019 6.1,2021 6.3,2023 6.2")],
            targets: vec![
                target("2023", "6.5", None),
                target("2025", "6.8", Some("7.2")),
                target("2027", "7", Some("7.5")),
            ],
            from_zero: Some(true),
            ..with(
                "line-targets",
                "Tevredenheid met de buurt",
                "rapportcijfer",
                judged(Measure::Score, None, Polarity::Higher),
            )
        },
        Plot {
            series: vec![own(
                "Indische Buurt",
                "2016..2018 21.4 18.9 23.9,2018..2020 22.8 20.2 25.4,2020..2022 20.1 17.7 22.5",
            )],
            ..since("line-pooled-unclear", "2016..2018")
        },
        Plot {
            max_series: 9,
            series: vec![
                other("Glimmen, Onnen en Noordlaren", "2020 50.0,2021 51,2022 52.4"),
                other("Oosterparkwijk", "2020 47,2021 50.5,2022 52.1"),
                other("Professorenbuurt", "2020 44,2021 47,2022 51.8"),
                other("Indische Buurt", "2020 41,2021 44,2022 51.5"),
                other("De Hoogte", "2020 60,2021 55,2022 51.2"),
                other("Selwerd", "2020 63,2021 58"),
            ],
            from_zero: Some(false),
            ..with(
                "line-six-close",
                "Mensen met werk",
                "procent",
                Yardstick::shown_in(Measure::Percentage, Some(0)),
            )
        },
    ]
}

/// What is told since a baseline.
fn since(id: &str, baseline: &str) -> Plot {
    let mut plot = unsafe_feeling(id);
    plot.yardstick.baseline = Some(period(baseline));
    plot
}

/// As lines only where that is asked for: all in one drawing are too many.
fn many_areas() -> Plot {
    let names = [
        "Beijum",
        "De Hoogte",
        "De Wijert",
        "Indische Buurt",
        "Lewenborg",
        "Oosterparkwijk",
        "Paddepoel",
        "Professorenbuurt",
        "Selwerd",
        "Tuinwijk",
        "Vinkhuizen",
    ];
    let points = |seed: i32| {
        let value = |year: i32| 20 + (seed * 37 + year * (seed % 5 - 2) * 3 + year * year % 7) % 60;
        let years = (0..10).map(|year| format!("{} {}", 2014 + year, value(year)));
        years.collect::<Vec<_>>().join(",")
    };
    let mut series: Vec<Series> =
        (0..).zip(names).map(|(n, name)| other(name, &points(n))).collect();
    series[8].role = Role::Own;
    series.push(reference("Groningen", &points(13)));
    Plot {
        form: Some(ChartForm::Line),
        series,
        ..with(
            "line-many-areas",
            "Misdrijven",
            "misdrijven per 1.000 inwoners",
            Yardstick::shown_in(Measure::Rate, Some(1)),
        )
    }
}

/// One area began, another was taken up in it; a third has no figure of two years.
fn areas_that_come_and_go() -> Plot {
    let day = |text: &str| Some(period(text).first());
    let lives = [
        ("nieuwland", Life { from: day("2021-07-01"), to: None }),
        ("oude-haven", Life { from: None, to: day("2020-12-31") }),
    ];
    Plot {
        form: Some(ChartForm::Line),
        lives: lives.map(|(id, life)| (id.to_owned(), life)).into(),
        series: vec![
            own("Groningen-Noord", "2018 27,2019 26,2020 26,2021 25,2022 24,2023 22"),
            other("Nieuwland", "2021 14,2022 15,2023 15"),
            other("Oude Haven", "2018 31,2019 33,2020 -"),
            other("Selwerd", "2018 22,2021 -,2022 20"),
            reference("Groningen", "2018 18,2019 18,2020 17,2021 17,2022 16,2023 16"),
        ],
        ..with(
            "line-areas-come-and-go",
            "Mensen met werk",
            "procent",
            judged(Measure::Percentage, 0, Polarity::Higher),
        )
    }
}

fn months() -> Plot {
    let value =
        |n: i32| 240 + n * 2 - (n - 20) * (n - 20) / 9 + [0, 14, -9, 6, -15][(n % 5) as usize];
    let months = (0..46).map(|n| format!("{}-{:02} {}", 2021 + n / 12, n % 12 + 1, value(n)));
    Plot {
        series: vec![own("Groningen-Noord", &months.collect::<Vec<_>>().join(","))],
        ..base("line-months", "Mensen in de bijstand", "huishoudens", Measure::Count)
    }
}
