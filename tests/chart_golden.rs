//! Drawings, tables, sentences and downloads of hard cases, byte for byte as they were seen and
//! found good. `SPOORBOEK_BLESS=1 cargo test --test chart_golden` writes them anew; then look at
//! them before they are committed.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test reads and writes its own expectations, and fails where it cannot"
)]

use std::fmt::Write as _;
use std::path::Path;

use spoorboek::chart::{
    Break, Cell, Plot, Point, Role, Series, TargetMark, csv, draw, figure, table, words,
};
use spoorboek::locale::Locale;
use spoorboek::model::{ChartForm, Measure, ObservationStatus, Polarity};
use spoorboek::value::{DecimalMark, Period, parse_number};

#[test]
fn every_case_is_told_and_drawn_as_it_was() {
    let bless = std::env::var_os("SPOORBOEK_BLESS").is_some();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/chart");
    let mut differing = Vec::new();
    let mut hold = |name: String, text: &str| {
        let path = folder.join(&name);
        if bless {
            std::fs::write(&path, text).unwrap();
        } else if std::fs::read_to_string(&path).unwrap_or_default() != text {
            differing.push(name);
        }
    };
    for plot in cases() {
        for tag in ["nl", "en"] {
            let locale = Locale::new(tag, &[]).0;
            hold(format!("{}.{tag}.txt", plot.id), &told(&plot, &locale));
            if tag == "nl"
                && let Some(drawing) = draw(&plot, &locale)
            {
                hold(format!("{}.wide.svg", plot.id), &drawing.wide);
                hold(format!("{}.narrow.svg", plot.id), &drawing.narrow);
            }
            assert_eq!(
                locale.missing(),
                Vec::<String>::new(),
                "{} in {tag}",
                plot.id
            );
        }
    }
    assert_eq!(differing, Vec::<String>::new());
}

#[test]
fn a_drawing_is_small_and_plain() {
    let locale = Locale::new("nl", &[]).0;
    for plot in cases() {
        let Some(drawing) = draw(&plot, &locale) else {
            continue;
        };
        for svg in [drawing.wide, drawing.narrow] {
            assert!(svg.len() < 12_000, "{}: {} bytes", plot.id, svg.len());
            for forbidden in ["style", "NaN", "inf", "⟦", "{$", "<script"] {
                assert!(!svg.contains(forbidden), "{} holds {forbidden}", plot.id);
            }
            assert_eq!(svg.matches(" id=").count(), 2, "{}", plot.id);
            assert_eq!(
                svg.matches("<g").count(),
                svg.matches("</g>").count(),
                "{}",
                plot.id
            );
        }
    }
}

/// Each number that a mark tells is in the table, as it was written.
#[test]
fn marks_and_table_agree() {
    let locale = Locale::new("nl", &[]).0;
    for plot in cases() {
        let Some(drawing) = draw(&plot, &locale) else {
            continue;
        };
        let table = table(&plot, &locale);
        let cells = table.rows.iter().flat_map(|row| &row.cells);
        let known: Vec<String> = cells
            .filter_map(|c| c.value.map(|v| v.to_string()))
            .collect();
        for svg in [drawing.wide, drawing.narrow] {
            for told in svg.split("data-value=\"").skip(1) {
                let value = told.split('"').next().unwrap();
                assert!(known.iter().any(|k| k == value), "{}: {value}", plot.id);
            }
        }
    }
}

/// Whatever a table holds, there is a figure, and its words stay on the sheet.
#[test]
fn odd_plots_are_drawn_too() {
    let locale = Locale::new("nl", &[]).0;
    let mut state = 7_u64;
    let mut pick = |count: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % count
    };
    let values = [
        "0",
        "1",
        "-1",
        "12.5",
        "0.0000001",
        "-0.4",
        "99999",
        "79228162514264337593543950335",
        "-79228162514264337593543950335",
        "45.7",
        "45.70",
        "1000000",
        "-",
    ];
    let periods = [
        "2020",
        "2021",
        "2022",
        "2021-03",
        "2021-Q4",
        "2021-H2",
        "2019-12-31",
        "2020/2021",
        "2018..2020",
        "2035",
        "1950",
    ];
    let names = [
        "Selwerd",
        "",
        "A",
        "Arbeidsongeschiktheidsverzekeringsbuurt",
        "Åß <&> 漢字",
        "De Hoogte",
    ];
    let statuses = [
        "final",
        "provisional",
        "forecast",
        "suppressed",
        "not-applicable",
    ];
    let measures = [
        Measure::Count,
        Measure::Percentage,
        Measure::Amount,
        Measure::Index,
        Measure::Ordinal,
    ];
    let forms = [
        None,
        Some(ChartForm::Line),
        Some(ChartForm::Bars),
        Some(ChartForm::Map),
    ];
    for case in 0..400 {
        let mut plot = base(
            "odd",
            "Iets",
            ["", "euro", "procent"][pick(3)],
            measures[pick(5)],
        );
        plot.form = forms[pick(4)];
        plot.decimals = [None, Some(0), Some(2)][pick(3)];
        plot.max_series = pick(9);
        plot.from_zero = [None, Some(true), Some(false)][pick(3)];
        plot.polarity = [Polarity::None, Polarity::Lower, Polarity::Higher][pick(3)];
        plot.baseline = [None, Some(period(periods[pick(11)]))][pick(2)];
        for _ in 0..pick(8) {
            let role = [Role::Own, Role::Reference, Role::Other, Role::Other][pick(4)];
            let points = (0..1 + pick(6)).map(|_| {
                let (at, value, status) = (periods[pick(11)], values[pick(13)], statuses[pick(5)]);
                match pick(3) {
                    0 => format!(
                        "{at} {value} {} {} {status}",
                        values[pick(12)],
                        values[pick(12)]
                    ),
                    _ => format!("{at} {value} {status}"),
                }
            });
            let points: Vec<String> = points.collect();
            plot.series
                .push(area(names[pick(6)], role, &points.join(",")));
        }
        for _ in 0..pick(3) {
            plot.targets.push(target(
                periods[pick(11)],
                values[pick(12)],
                [None, Some("7")][pick(2)],
            ));
        }
        if pick(3) == 0 {
            plot.breaks.push(Break {
                at: period(periods[pick(11)]),
                reason: Some("zo".into()),
            });
        }
        let figure = figure(&plot, &locale);
        assert!(!csv(&plot).is_empty());
        assert!(
            !figure.words.sentence.contains("⟦"),
            "{case}: {}",
            figure.words.sentence
        );
        let Some(drawing) = figure.drawing else {
            continue;
        };
        for (svg, width) in [(drawing.wide, 720.0), (drawing.narrow, 288.0)] {
            assert!(!svg.contains("NaN") && !svg.contains("inf"), "{case}");
            for text in svg.split("<text x=\"").skip(1) {
                let x: f64 = text.split('"').next().unwrap().parse().unwrap();
                assert!((0.0..=width).contains(&x), "{case}: a text at {x}: {svg}");
            }
        }
    }
    assert_eq!(locale.missing(), Vec::<String>::new());
}

/// All that is said of a plot, as text.
fn told(plot: &Plot, locale: &Locale) -> String {
    let words = words(plot, locale);
    let mut out = String::new();
    for (what, text) in [
        ("message", &words.message),
        ("measured", &words.measured),
        ("name", &words.name),
        ("sentence", &words.sentence),
        ("description", &words.description),
    ] {
        writeln!(out, "{what}: {text}").unwrap();
    }
    for note in &words.notes {
        writeln!(out, "note: {note}").unwrap();
    }
    let table = table(plot, locale);
    writeln!(out, "\n{}", table.caption).unwrap();
    let head: Vec<&str> = table.head.iter().map(|cell| cell.text.as_str()).collect();
    writeln!(out, "{}", head.join(" | ")).unwrap();
    for row in &table.rows {
        let cells: Vec<String> = row.cells.iter().map(cell).collect();
        writeln!(out, "{} | {}", row.head, cells.join(" | ")).unwrap();
        let columns: usize = row.cells.iter().map(|cell| cell.span).sum();
        assert_eq!(columns + 1, table.head.len().max(2), "{}", plot.id);
    }
    writeln!(out, "\n{}", csv(plot)).unwrap();
    out
}

fn cell(cell: &Cell) -> String {
    let extra = [&cell.status, &cell.note].into_iter().flatten();
    extra.fold(cell.text.clone(), |text, extra| format!("{text} [{extra}]"))
}

/// A series from `period value [lower upper] [status]`, a value of `-` being none.
fn area(name: &str, role: Role, points: &str) -> Series {
    let decimal = |text: &str| parse_number(text, DecimalMark::Point).ok();
    let point = |text: &str| {
        let parts: Vec<&str> = text.split_whitespace().collect();
        let mut point = Point::new(period(parts[0]), decimal(parts[1]));
        point.lower = parts.get(2).and_then(|p| decimal(p));
        point.upper = parts.get(3).and_then(|p| decimal(p));
        if let Some(status) = parts
            .last()
            .and_then(|word| ObservationStatus::from_word(word))
        {
            point.status = status;
        }
        point
    };
    Series {
        id: name.to_lowercase().replace(' ', "-"),
        name: name.to_owned(),
        role,
        points: points.split(',').map(point).collect(),
    }
}

fn own(name: &str, points: &str) -> Series {
    area(name, Role::Own, points)
}

fn other(name: &str, points: &str) -> Series {
    area(name, Role::Other, points)
}

fn reference(name: &str, points: &str) -> Series {
    area(name, Role::Reference, points)
}

fn period(text: &str) -> Period {
    Period::parse(text).unwrap()
}

fn target(at: &str, value: &str, high: Option<&str>) -> TargetMark {
    let decimal = |text| parse_number(text, DecimalMark::Point).unwrap();
    TargetMark {
        period: period(at),
        value: decimal(value),
        high: high.map(decimal),
    }
}

fn base(id: &str, title: &str, unit: &str, measure: Measure) -> Plot {
    Plot {
        unit: unit.to_owned(),
        ..Plot::new(id, title, measure)
    }
}

fn cases() -> Vec<Plot> {
    let mut all = lines();
    all.extend(bars());
    all.extend(words_only());
    all
}

fn unsafe_feeling(id: &str) -> Plot {
    let title = "Bewoners die zich weleens onveilig voelen";
    Plot {
        decimals: Some(1),
        polarity: Polarity::Lower,
        ..base(id, title, "procent van de bewoners", Measure::Percentage)
    }
}

fn thefts(id: &str) -> Plot {
    Plot {
        decimals: Some(0),
        polarity: Polarity::Lower,
        ..base(
            id,
            "Fietsdiefstal",
            "geregistreerde fietsdiefstallen",
            Measure::Count,
        )
    }
}

fn lines() -> Vec<Plot> {
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
            baseline: Some(period("2021")),
            ..unsafe_feeling("line-target-baseline-band")
        },
        Plot {
            series: vec![own(
                "Groningen-Noord",
                "2017/2018 3.4,2018/2019 3.6,2019/2020 3.1,2020/2021 2.2,2021/2022 2.6,2022/2023 2.9 provisional,2023/2024 2.7 provisional",
            )],
            breaks: vec![Break {
                at: period("2020/2021"),
                reason: Some("sindsdien telt ook wie naar een andere gemeente verhuist".into()),
            }],
            decimals: Some(1),
            polarity: Polarity::Lower,
            ..base(
                "line-break-school-years",
                "Jongeren die van school gaan zonder diploma",
                "procent",
                Measure::Percentage,
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
            decimals: Some(1),
            ..base(
                "line-missing",
                "Mensen met een laag inkomen",
                "procent",
                Measure::Percentage,
            )
        },
        many_areas(),
        Plot {
            form: Some(ChartForm::Line),
            series: vec![own("Selwerd", "2023 45.7")],
            targets: vec![target("2027", "40", None)],
            decimals: Some(1),
            polarity: Polarity::Lower,
            ..base(
                "line-one-point",
                "Misdrijven",
                "misdrijven per 1.000 inwoners",
                Measure::Rate,
            )
        },
        Plot {
            series: vec![
                own("Tuinwijk", "2019 7,2020 7,2021 7,2022 7"),
                other("Selwerd", "2019 7,2020 7,2021 7,2022 7"),
            ],
            ..thefts("line-all-equal")
        },
        Plot {
            series: vec![own("Tuinwijk", "2021 0,2022 0,2023 0")],
            ..thefts("line-zero")
        },
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
            ..base(
                "line-negative",
                "Saldo van verhuizingen",
                "verhuizingen",
                Measure::Count,
            )
        },
        months(),
        Plot {
            series: vec![own(
                "Noord",
                "2023-Q1 51,2023-Q2 48,2023-Q3 44,2023-Q4 47,2024-Q1 39,2024-Q2 36 provisional,2024-Q3 33 forecast,2024-Q4 31 forecast",
            )],
            polarity: Polarity::Lower,
            ..base(
                "line-forecast",
                "Meldingen van overlast",
                "meldingen",
                Measure::Count,
            )
        },
        Plot {
            series: vec![own("Groningen-Noord", "2019 6.1,2021 6.3,2023 6.2")],
            targets: vec![
                target("2023", "6.5", None),
                target("2025", "6.8", Some("7.2")),
                target("2027", "7", Some("7.5")),
            ],
            polarity: Polarity::Higher,
            from_zero: Some(true),
            ..base(
                "line-targets",
                "Tevredenheid met de buurt",
                "rapportcijfer",
                Measure::Score,
            )
        },
        Plot {
            series: vec![own(
                "Indische Buurt",
                "2016..2018 21.4 18.9 23.9,2018..2020 22.8 20.2 25.4,2020..2022 20.1 17.7 22.5",
            )],
            baseline: Some(period("2016..2018")),
            ..unsafe_feeling("line-pooled-unclear")
        },
        Plot {
            max_series: 9,
            series: vec![
                other(
                    "Glimmen, Onnen en Noordlaren",
                    "2020 50.0,2021 51,2022 52.4",
                ),
                other("Oosterparkwijk", "2020 47,2021 50.5,2022 52.1"),
                other("Professorenbuurt", "2020 44,2021 47,2022 51.8"),
                other("Indische Buurt", "2020 41,2021 44,2022 51.5"),
                other("De Hoogte", "2020 60,2021 55,2022 51.2"),
                other("Selwerd", "2020 63,2021 58"),
            ],
            decimals: Some(0),
            from_zero: Some(false),
            ..base(
                "line-six-close",
                "Mensen met werk",
                "procent",
                Measure::Percentage,
            )
        },
    ]
}

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
    let mut series: Vec<Series> = (0..)
        .zip(names)
        .map(|(n, name)| other(name, &points(n)))
        .collect();
    series[8].role = Role::Own;
    series.push(reference("Groningen", &points(13)));
    Plot {
        series,
        decimals: Some(1),
        ..base(
            "line-many-areas",
            "Misdrijven",
            "misdrijven per 1.000 inwoners",
            Measure::Rate,
        )
    }
}

fn months() -> Plot {
    let value =
        |n: i32| 240 + n * 2 - (n - 20) * (n - 20) / 9 + [0, 14, -9, 6, -15][(n % 5) as usize];
    let months = (0..46).map(|n| format!("{}-{:02} {}", 2021 + n / 12, n % 12 + 1, value(n)));
    Plot {
        series: vec![own(
            "Groningen-Noord",
            &months.collect::<Vec<_>>().join(","),
        )],
        ..base(
            "line-months",
            "Mensen in de bijstand",
            "huishoudens",
            Measure::Count,
        )
    }
}

fn bars() -> Vec<Plot> {
    let rates = "misdrijven per 1.000 inwoners";
    let crimes = |id| Plot {
        decimals: Some(1),
        polarity: Polarity::Lower,
        ..base(id, "Misdrijven", rates, Measure::Rate)
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
            decimals: Some(0),
            ..base(
                "bars-thirty",
                "Koopwoningen",
                "procent van de woningen",
                Measure::Percentage,
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
            ..base(
                "bars-negative",
                "Saldo van verhuizingen",
                "verhuizingen",
                Measure::Count,
            )
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
            decimals: Some(0),
            polarity: Polarity::Higher,
            ..base(
                "bars-own-and-reference",
                "Mensen met werk",
                "procent",
                Measure::Percentage,
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
            ..base(
                "bars-two-periods",
                "Waarde van een woning",
                "euro",
                Measure::Amount,
            )
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
        Plot {
            series: vec![own("Tuinwijk", "2023 1")],
            ..thefts("bars-one-of-one")
        },
    ]
}

fn words_only() -> Vec<Plot> {
    let mut outcome = area("Groningen-Noord", Role::Own, "2022 -,2023 -");
    for (point, text) in outcome.points.iter_mut().zip(["matig", "voldoende"]) {
        point.text = Some(text.into());
        point.status = ObservationStatus::Final;
    }
    outcome.points[1].note = Some("na een gesprek met bewoners".into());
    vec![
        Plot {
            series: vec![outcome],
            ..base(
                "words-qualitative",
                "Samenwerking",
                "",
                Measure::Qualitative,
            )
        },
        Plot {
            series: vec![own("Groningen-Noord", "2023 - suppressed")],
            ..unsafe_feeling("words-only-suppressed")
        },
        unsafe_feeling("words-none"),
    ]
}
