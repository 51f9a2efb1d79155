use std::collections::BTreeSet;

use super::input::{Milestone, StopState, TimeLine, What};
use super::marks::sign;
use crate::sheet::{Entry, Legend, Sample};
use locale::Locale;

/// What the signs and lines mean, as far as there are any.
pub fn legend(line: &TimeLine, locale: &Locale, room: f64) -> Legend {
    let mut samples: Vec<(Sample, &str)> = Vec::new();
    let field = |class| Sample::field((24.0, 6.0), class);
    let is_work =
        |what: &What| matches!(what, What::Work { start, end } if start.is_some() || end.is_some());
    if line.rows.iter().any(|row| is_work(&row.what)) {
        samples.push((field("work passed"), "time-line-key-passed"));
        samples.push((field("work"), "time-line-key-work"));
    }
    let states: BTreeSet<StopState> = line.milestones().map(|(_, m)| m.state).collect();
    for state in states {
        let words = match state {
            StopState::Reached => "time-line-key-reached",
            StopState::Overdue => "time-line-key-overdue",
            StopState::Delayed => "time-line-key-delayed",
            StopState::Ahead => "time-line-key-ahead",
            StopState::Undated => continue,
        };
        let (sign, class) = sign(state);
        samples.push((Sample::sign(sign, class, 5.0), words));
    }
    let has_moved = |m: &Milestone| m.planned.is_some() && m.planned != m.expected();
    if line.milestones().any(|(_, m)| has_moved(m)) {
        samples.push((Sample::line(34.0, None, "slip"), "time-line-key-slip"));
    }
    let entries = samples.into_iter();
    let entries = entries.map(|(sample, key)| Entry::new(sample, locale.text(key, &[])));
    Legend::lay(entries.collect(), room, 0.0)
}
