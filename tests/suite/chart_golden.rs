//! Drawings, tables, sentences and downloads of hard cases, byte for byte as they were seen and
//! found good. `SPOORBOEK_BLESS=1 cargo test --test suite chart_golden` writes them anew; then look at
//! them before they are committed.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::charts::{area, base, cases, period, target};
use crate::golden::cell;
use crate::support::Dice;
use chart::{Place, Plot, Role, figure, table};
use locale::Locale;
use programme::model::{ChartForm, Measure, Polarity};

#[test]
fn every_case_is_told_and_drawn_as_it_was() {
    let bless = std::env::var_os("SPOORBOEK_BLESS").is_some();
    let folder = crate::support::root().join("tests/golden/chart");
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
                && let Some(drawing) = figure(&plot, &locale).drawing
            {
                hold(format!("{}.wide.svg", plot.id), &drawing.wide);
                hold(format!("{}.narrow.svg", plot.id), &drawing.narrow);
            }
            assert_eq!(locale.missing(), Vec::<String>::new(), "{} in {tag}", plot.id);
        }
    }
    assert_eq!(differing, Vec::<String>::new());
}

#[test]
fn a_drawing_is_small_and_plain() {
    let locale = Locale::new("nl", &[]).0;
    for plot in cases() {
        let Some(drawing) = figure(&plot, &locale).drawing else {
            continue;
        };
        for svg in [drawing.wide, drawing.narrow] {
            // What holds thirty areas may weigh more.
            let most = match plot.series.len() {
                ..=13 => 12_000,
                _ => 20_000,
            };
            assert!(svg.len() < most, "{}: {} bytes", plot.id, svg.len());
            for forbidden in ["style", "NaN", "inf", "⟦", "{$", "<script"] {
                assert!(!svg.contains(forbidden), "{} holds {forbidden}", plot.id);
            }
            let ids: Vec<&str> =
                svg.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
            let unique: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), unique.len(), "{}", plot.id);
            assert!(ids.iter().all(|id| id.starts_with(&plot.id)), "{ids:?}");
            assert_eq!(svg.matches("<g").count(), svg.matches("</g>").count(), "{}", plot.id);
        }
    }
}

/// Each number that a mark tells is in the table, as it was written.
#[test]
fn marks_and_table_agree() {
    let locale = Locale::new("nl", &[]).0;
    for plot in cases() {
        let Some(drawing) = figure(&plot, &locale).drawing else {
            continue;
        };
        let table = table(&plot, &locale);
        let cells = table.rows.iter().flat_map(|row| &row.cells);
        let known: Vec<String> = cells.filter_map(|c| c.value.map(|v| v.to_string())).collect();
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
    let mut dice = Dice(7);
    let mut pick = |count: usize| dice.roll(count);
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
    let names =
        ["Selwerd", "", "A", "Arbeidsongeschiktheidsverzekeringsbuurt", "Åß <&> 漢字", "De Hoogte"];
    let statuses = ["final", "provisional", "forecast", "suppressed", "not-applicable"];
    let measures =
        [Measure::Count, Measure::Percentage, Measure::Amount, Measure::Index, Measure::Ordinal];
    let forms: Vec<Option<ChartForm>> = std::iter::once(None)
        .chain(ChartForm::WORDS.iter().map(|word| ChartForm::from_word(word)))
        .collect();
    for case in 0..400 {
        let mut plot = base("odd", "Iets", ["", "euro", "procent"][pick(3)], measures[pick(5)]);
        plot.form = forms[pick(forms.len())];
        plot.yardstick.decimals = [None, Some(0), Some(2)][pick(3)];
        plot.max_series = pick(9);
        plot.from_zero = [None, Some(true), Some(false)][pick(3)];
        plot.yardstick.polarity = [Polarity::None, Polarity::Lower, Polarity::Higher][pick(3)];
        plot.yardstick.baseline = [None, Some(period(periods[pick(11)]))][pick(2)];
        for _ in 0..pick(8) {
            let role = [Role::Own, Role::Reference, Role::Other, Role::Other][pick(4)];
            let points = (0..1 + pick(6)).map(|_| {
                let (at, value, status) = (periods[pick(11)], values[pick(13)], statuses[pick(5)]);
                match pick(3) {
                    0 => format!("{at} {value} {} {} {status}", values[pick(12)], values[pick(12)]),
                    _ => format!("{at} {value} {status}"),
                }
            });
            let points: Vec<String> = points.collect();
            plot.places.push(Place {
                id: names[pick(6)].to_lowercase().replace(' ', "-"),
                tile: Some((pick(20) as u16, pick(3) as u16)),
                outline: None,
            });
            plot.series.push(area(names[pick(6)], role, &points.join(",")));
        }
        for _ in 0..pick(3) {
            plot.targets.push(target(
                periods[pick(11)],
                values[pick(12)],
                [None, Some("7")][pick(2)],
            ));
        }
        if pick(3) == 0 {
            let at = period(periods[pick(11)]);
            plot.yardstick.breaks.push(at);
            plot.break_reasons.push((at, "zo".into()));
        }
        let figure = figure(&plot, &locale);
        assert!(!figure.words.sentence.contains("⟦"), "{case}: {}", figure.words.sentence);
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
    let words = figure(plot, locale).words;
    let mut out = String::new();
    for (what, text) in [
        ("message", &words.message),
        ("measured", &words.measured),
        ("name", &words.name),
        ("sentence", &words.sentence),
        ("more", &words.more),
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
    out
}
