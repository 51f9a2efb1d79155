//! Parts of a whole, and how far targets are: drawings with an input of their own.

use base::value::{Decimal, DecimalMark, Period, parse_number};
use chart::stacked::{self, Along, Stacked, Whole};
use chart::{Progress, progress};
use locale::Locale;
use programme::model::Measure;

fn decimal(text: &str) -> Decimal {
    parse_number(text, DecimalMark::Point).unwrap()
}

/// A bar from `name: value value … [= total]`, a value of `-` being none.
fn whole(text: &str) -> Whole {
    let (name, values) = text.split_once(": ").unwrap();
    let (values, total) = match values.split_once(" = ") {
        Some((values, total)) => (values, Some(decimal(total))),
        None => (values, None),
    };
    let value = |text: &str| parse_number(text, DecimalMark::Point).ok();
    Whole {
        name: name.to_owned(),
        called: None,
        is_own: name == "Groningen-Noord",
        values: values.split(' ').map(value).collect(),
        total,
    }
}

fn stack(id: &str, parts: &[&str], wholes: &[&str]) -> Stacked {
    Stacked {
        id: id.to_owned(),
        title: "Inwoners".into(),
        unit: "inwoners".into(),
        measure: Measure::Count,
        decimals: Some(0),
        by: "leeftijd".into(),
        place: "Groningen-Noord".into(),
        parts: parts.iter().map(|part| (*part).to_owned()).collect(),
        along: Along::Periods,
        wholes: wholes.iter().map(|text| whole(text)).collect(),
    }
}

pub fn stacks() -> Vec<Stacked> {
    let ages =
        ["0 tot 15 jaar", "15 tot 25 jaar", "25 tot 45 jaar", "45 tot 65 jaar", "65 jaar en ouder"];
    let six = ["A", "B", "C", "D", "E", "F"];
    let money = |id: &str, parts: &[&str], wholes: &[&str]| Stacked {
        title: "Geld".into(),
        unit: "euro".into(),
        measure: Measure::Amount,
        by: "fonds".into(),
        place: "2024".into(),
        along: Along::Names,
        ..stack(id, parts, wholes)
    };
    vec![
        stack(
            "stacked-ages",
            &ages,
            &[
                "2020: 1810 6120 5205 3400 2650",
                "2021: 1795 6240 5190 3380 2710 = 19315",
                "2022: 1771 - 5120 3365 2764",
                "2023: 1768 6405 5098 3341 2820 = 19440",
            ],
        ),
        money(
            "stacked-money",
            &["Nationaal Programma Leefbaarheid en Veiligheid", "Gemeente", "Corporaties"],
            &[
                "Groningen-Noord: 22500000 4000000 1250000",
                "Een lange naam voor een actielijn die over meer regels loopt: 400000 0 12000",
                "Wijkposten: 0 0 0",
                "Energietransitie: 1250000000 - 5",
            ],
        ),
        Stacked {
            place: "Selwerd".into(),
            ..stack("stacked-six-equal", &six, &["2023: 5 5 5 5 5 5"])
        },
        Stacked {
            place: "Tuinwijk".into(),
            ..stack("stacked-one-large", &six, &["2022: 1000 1 1 1 1 1", "2023: 0 0 0 0 0 900"])
        },
        Stacked {
            measure: Measure::Percentage,
            unit: "procent van de bewoners".into(),
            title: "Tevreden met de buurt".into(),
            by: "antwoord".into(),
            decimals: Some(1),
            ..stack(
                "stacked-shares",
                &["eens", "neutraal", "oneens"],
                &["2021: 55.3 24.6 20.0 = 100", "2023: 58.1 22.0 19.9 = 100"],
            )
        },
    ]
}

pub fn tracks() -> Vec<Progress> {
    let period = |text: &str| Period::parse(text).unwrap();
    let at = |text: &str| {
        let (when, value) = text.split_once(' ').unwrap();
        (period(when), decimal(value))
    };
    let track = |id: &str, [start, now, aim]: [&str; 3], expected: Option<&str>| Progress {
        id: id.to_owned(),
        title: format!("Bewoners die zich weleens onveilig voelen ({id})"),
        state: "Op weg naar 2027".into(),
        unit: "procent van de bewoners".into(),
        steps: Vec::new(),
        measure: Measure::Percentage,
        decimals: Some(1),
        start: at(start),
        now: at(now),
        is_past: false,
        aim: (Some(at(aim).0), at(aim).1),
        range: None,
        expected: expected.map(decimal),
    };
    vec![
        track("progress-behind", ["2021 27", "2023 25.5", "2027 20"], Some("24.7")),
        track("progress-on-course", ["2021 27", "2024 22.4", "2027 20"], Some("23.5")),
        track("progress-same-place", ["2021 27", "2023 24.7", "2027 20"], Some("24.7")),
        track("progress-reached", ["2021 27", "2025 18.9", "2027 20"], Some("22.3")),
        track("progress-back", ["2021 27", "2023 45", "2027 20"], Some("24.7")),
        track("progress-start", ["2021 27", "2021 27", "2027 20"], None),
        track("progress-rising", ["2017..2019 -12.5", "2023 4", "2030/2031 61.25"], Some("7.1")),
        Progress {
            range: Some((decimal("15"), decimal("20"))),
            ..track("progress-range", ["2021 27", "2023 25.5", "2027 20"], Some("24.7"))
        },
    ]
}

#[test]
fn parts_that_cannot_lie_end_to_end_are_refused() {
    let locale = Locale::new("nl", &[]).0;
    let refused = |parts: &[&str], wholes: &[&str]| {
        stacked::figure(&stack("s", parts, wholes), &locale).err()
    };
    let six = ["A", "B", "C", "D", "E", "F", "G"];
    assert_eq!(refused(&["A", "B"], &["2023: 4 -1"]), Some(stacked::Refused::Negative));
    assert_eq!(refused(&six, &["2023: 1 1 1 1 1 1 1"]), Some(stacked::Refused::TooManyParts));
    assert_eq!(refused(&["A"], &["2023: 4"]), Some(stacked::Refused::Nothing));
    assert_eq!(refused(&["A", "B"], &["2023: - -"]), Some(stacked::Refused::Nothing));
    assert_eq!(refused(&["A", "B"], &["2023: 4 0"]), None);
}

#[test]
fn a_track_without_a_way_is_not_drawn() {
    let locale = Locale::new("nl", &[]).0;
    let mut track = tracks().remove(0);
    track.aim.1 = track.start.1;
    assert_eq!(progress(&track, &locale), None);
}
