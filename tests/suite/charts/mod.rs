//! Plots of hard data, one file for each form of chart. The golden files hold each of them, and the
//! gallery shows them.

pub mod bars;
pub mod dots;
pub mod lines;
pub mod maps;
pub mod multiples;
pub mod words_only;

use base::value::{DecimalMark, Period, parse_number};
use chart::{Plot, Point, Role, Series, Target};
use insight::{Aim, Yardstick};
use programme::model::{Measure, ObservationStatus, Polarity};

/// A series from `period value [lower upper] [status]`, a value of `-` being none.
pub fn area(name: &str, role: Role, points: &str) -> Series {
    let decimal = |text: &str| parse_number(text, DecimalMark::Point).ok();
    let point = |text: &str| {
        let parts: Vec<&str> = text.split_whitespace().collect();
        let mut point = Point::new(period(parts[0]), decimal(parts[1]));
        point.lower = parts.get(2).and_then(|p| decimal(p));
        point.upper = parts.get(3).and_then(|p| decimal(p));
        if let Some(status) = parts.last().and_then(|word| ObservationStatus::from_word(word)) {
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

pub fn own(name: &str, points: &str) -> Series {
    area(name, Role::Own, points)
}

pub fn other(name: &str, points: &str) -> Series {
    area(name, Role::Other, points)
}

pub fn reference(name: &str, points: &str) -> Series {
    area(name, Role::Reference, points)
}

pub fn period(text: &str) -> Period {
    Period::parse(text).unwrap()
}

pub fn target(at: &str, value: &str, high: Option<&str>) -> Target {
    let decimal = |text| parse_number(text, DecimalMark::Point).unwrap();
    let aim = Aim {
        period: Some(period(at)),
        value: Some(decimal(value)),
        high: high.map(decimal),
        ..Aim::default()
    };
    aim.into()
}

pub fn base(id: &str, title: &str, unit: &str, measure: Measure) -> Plot {
    with(id, title, unit, Yardstick::shown_in(measure, None))
}

pub fn with(id: &str, title: &str, unit: &str, yardstick: Yardstick) -> Plot {
    Plot { unit: unit.to_owned(), ..Plot::new(id, title, yardstick) }
}

/// Values in so many decimals, or as they are written, of which one way is better.
pub fn judged(measure: Measure, decimals: impl Into<Option<u32>>, polarity: Polarity) -> Yardstick {
    Yardstick { polarity, ..Yardstick::shown_in(measure, decimals.into()) }
}

/// All cases, those of one form after another.
pub fn cases() -> Vec<Plot> {
    [
        lines::lines(),
        multiples::multiples(),
        bars::bars(),
        dots::dots(),
        maps::tiles(),
        maps::outlines(),
        words_only::words_only(),
    ]
    .concat()
}

pub fn unsafe_feeling(id: &str) -> Plot {
    let title = "Bewoners die zich weleens onveilig voelen";
    let yardstick = judged(Measure::Percentage, 1, Polarity::Lower);
    with(id, title, "procent van de bewoners", yardstick)
}

pub fn thefts(id: &str) -> Plot {
    let unit = "geregistreerde fietsdiefstallen";
    let yardstick = judged(Measure::Count, 0, Polarity::Lower);
    with(id, "Fietsdiefstal", unit, yardstick)
}
