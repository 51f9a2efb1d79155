use std::collections::BTreeSet;

use super::marks::sign;
use super::{Standing, TimeLine, What};
use crate::sheet::key::{Item, Key, Sample};
use locale::Locale;

/// What the signs and lines mean, as far as there are any.
pub fn key(line: &TimeLine, locale: &Locale, room: f64) -> Key {
    let mut items: Vec<(Sample, &'static str)> = Vec::new();
    let is_work =
        |what: &What| matches!(what, What::Work { start, end } if start.is_some() || end.is_some());
    if line.rows.iter().any(|row| is_work(&row.what)) {
        items.push((Sample::Swatch("work passed"), "time-line-key-passed"));
        items.push((Sample::Swatch("work"), "time-line-key-work"));
    }
    let standings: BTreeSet<Standing> = line.milestones().map(|(_, m)| m.standing).collect();
    for standing in standings {
        let words = match standing {
            Standing::Reached => "time-line-key-reached",
            Standing::Overdue => "time-line-key-overdue",
            Standing::Delayed => "time-line-key-delayed",
            Standing::Ahead => "time-line-key-ahead",
            Standing::Undated => continue,
        };
        let (shape, class) = sign(standing);
        items.push((Sample::Sign(shape, class), words));
    }
    let has_moved = |m: &super::Milestone| m.planned.is_some() && m.planned != m.expected();
    if line.milestones().any(|(_, m)| has_moved(m)) {
        items.push((Sample::Stroke("slip"), "time-line-key-slip"));
    }
    let items = items.into_iter().map(|(sample, key)| Item {
        sample,
        text: locale.text(key, &[]),
        is_bold: false,
    });
    let mut key = Key::lay(items.collect(), room, false);
    key.height += 10.0;
    key
}
