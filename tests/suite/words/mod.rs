//! The cases of `tests/cases/words`.

pub mod numbers;

use std::fs;
use std::path::{Path, PathBuf};

use base::value::{Date, Decimal, DecimalMark, Period, parse_number};
use chart::{Plot, Point, Role, Series};
use insight::{Aim, Yardstick};
use programme::model::{ChartForm, Measure, ObservationStatus, Polarity, TargetKind, TargetPath};

pub fn cases() -> Vec<PathBuf> {
    let folder = crate::support::root().join("tests/cases/words");
    let entries = fs::read_dir(folder).unwrap();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

/// Reads a case: `key: value` on each line, `nl | en` where the words differ.
///
/// `own`, `reference` and `other` are areas, with their points as `period value [low high]
/// [status]`, divided by commas; a value of `-` is none, one in quotes is words. `target` is
/// followed by its period, or `open` where it has none, and, unless it is absolute, its kind; its
/// value is one number or two.
pub fn plot(case: &Path, tag: &str) -> Plot {
    let text = fs::read_to_string(case.join("plot.yaml")).unwrap();
    let id = case.file_name().unwrap().to_string_lossy().into_owned();
    let mut plot = Plot::new(id, "", Yardstick::default());
    for line in text.lines() {
        let (key, value) = line.split_once(": ").unwrap_or_else(|| panic!("{line}"));
        set(&mut plot, key, value, tag);
    }
    if let [only] = plot.series.as_slice() {
        plot.place.clone_from(&only.name);
    }
    plot
}

fn set(plot: &mut Plot, key: &str, value: &str, tag: &str) {
    let said = || spoken(value, tag).to_owned();
    match key {
        "title" => plot.title = said(),
        "unit" => plot.unit = said(),
        "alt" => plot.alt = Some(said()),
        "measure" => plot.yardstick.measure = Measure::from_word(value).unwrap(),
        "polarity" => plot.yardstick.polarity = Polarity::from_word(value).unwrap(),
        "form" => plot.form = ChartForm::from_word(value),
        "decimals" => plot.yardstick.decimals = Some(value.parse().unwrap()),
        "path" => plot.yardstick.path = TargetPath::from_word(value).unwrap(),
        "cumulative" => plot.yardstick.cumulative = value == "yes",
        "baseline" => plot.yardstick.baseline = Some(period(value)),
        "today" => plot.today = Some(value.parse::<Date>().unwrap()),
        "good range" => {
            let (low, high) = value.split_once(' ').unwrap();
            plot.yardstick.good_range = decimal(low).zip(decimal(high));
        }
        _ => match key.split_once(' ').unwrap_or_else(|| panic!("{key}")) {
            ("own", name) => plot.series.push(series(name, Role::Own, value, tag)),
            ("reference", name) => plot.series.push(series(name, Role::Reference, value, tag)),
            ("other", name) => plot.series.push(series(name, Role::Other, value, tag)),
            ("break", at) => {
                plot.yardstick.breaks.push(period(at));
                let reason = Some(said()).filter(|reason| reason != "-");
                plot.break_reasons.extend(reason.map(|reason| (period(at), reason)));
            }
            ("target", what) => plot.targets.push(aim(what, value).into()),
            _ => panic!("{key}"),
        },
    }
}

fn spoken<'a>(value: &'a str, tag: &str) -> &'a str {
    let (nl, en) = value.split_once(" | ").unwrap_or((value, value));
    if tag == "nl" { nl } else { en }
}

fn aim(what: &str, value: &str) -> Aim {
    let (due, kind) = what.split_once(' ').unwrap_or((what, "absolute"));
    let mut numbers = value.split(' ').map(decimal);
    let (first, second) = (numbers.next().flatten(), numbers.next().flatten());
    Aim {
        kind: TargetKind::from_word(kind).unwrap(),
        period: (due != "open").then(|| period(due)),
        value: first.filter(|_| second.is_none()),
        low: first.filter(|_| second.is_some()),
        high: second,
        ..Aim::default()
    }
}

fn series(name: &str, role: Role, points: &str, tag: &str) -> Series {
    Series {
        id: name.to_lowercase().replace(' ', "-"),
        name: name.to_owned(),
        role,
        points: points.split(", ").map(|text| point(text, tag)).collect(),
    }
}

fn point(text: &str, tag: &str) -> Point {
    let (text, words) = match text.split_once('"') {
        Some((before, words)) => (before.trim(), Some(words.trim_end_matches('"'))),
        None => (text, None),
    };
    let parts: Vec<&str> = text.split_whitespace().collect();
    let mut point = Point::new(period(parts[0]), parts.get(1).and_then(|p| decimal(p)));
    point.lower = parts.get(2).and_then(|p| decimal(p));
    point.upper = parts.get(3).and_then(|p| decimal(p));
    if let Some(status) = ObservationStatus::from_word(parts[parts.len() - 1]) {
        point.status = status;
    }
    if let Some(words) = words {
        let (nl, en) = words.split_once('|').unwrap_or((words, words));
        point.text = Some(if tag == "nl" { nl } else { en }.to_owned());
        point.value = None;
        point.status = ObservationStatus::Final;
    }
    point
}

fn period(text: &str) -> Period {
    Period::parse(text).unwrap_or_else(|_| panic!("{text}"))
}

fn decimal(text: &str) -> Option<Decimal> {
    parse_number(text, DecimalMark::Point).ok()
}
