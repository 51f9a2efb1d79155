use std::cmp::Reverse;
use std::collections::BTreeMap;

use base::value::{Date, Period};
use programme::model::{ObjectRef, Programme, Subject, Update};

use super::freshness::{days_after, days_between};

/// The newest update of a part of the work; none is the programme as a whole.
pub struct LatestUpdate<'a> {
    pub of: Option<ObjectRef>,
    pub at: ObjectRef,
    pub update: &'a Update,
    /// The day of the one before it.
    earlier: Option<Date>,
}

impl LatestUpdate<'_> {
    /// Whether a newer one was due.
    pub fn is_late(&self, today: Date) -> bool {
        is_report_late(self.update, self.earlier, today)
    }

    /// The first day on which a newer one is due; none where nobody knows.
    pub(super) fn late_from(&self) -> Option<Date> {
        report_late_from(self.update, self.earlier)
    }
}

/// Of every part of the work that an update is of, the newest: of the programme first.
pub fn latest_updates(programme: &Programme) -> Vec<LatestUpdate<'_>> {
    let mut all: BTreeMap<Option<ObjectRef>, Vec<(ObjectRef, &Update)>> = BTreeMap::new();
    for (at, _, update) in programme.each::<Update>() {
        for (subject, _) in &update.of {
            let of = match subject {
                Subject::Programme => None,
                Subject::Object(of) => Some(*of),
            };
            all.entry(of).or_default().push((at, update));
        }
    }
    let newest = |(of, mut updates): (Option<ObjectRef>, Vec<_>)| {
        updates.sort_by_key(|(_, update): &(ObjectRef, &Update)| Reverse(update.date));
        let (at, update) = *updates.first()?;
        let earlier = updates.get(1).map(|(_, update)| update.date);
        Some(LatestUpdate { of, at, update, earlier })
    };
    all.into_iter().filter_map(newest).collect()
}

/// Whether a report on the work is older than the rhythm in which reports come, so that the next one is
/// late: older than one and a half times that.
///
/// The rhythm is the length of the period that it covers, else the time since the report before it,
/// `earlier`. Of a first report without a period nobody knows when the next one comes.
pub fn is_report_late(newest: &Update, earlier: Option<Date>, today: Date) -> bool {
    report_late_from(newest, earlier).is_some_and(|day| day <= today)
}

/// The first day on which the next report is late; none where nobody knows when it comes.
pub fn report_late_from(newest: &Update, earlier: Option<Date>) -> Option<Date> {
    let covered = newest.period.map(length).filter(|days| *days >= SHORTEST);
    let since = earlier.map(|earlier| days_between(earlier, newest.date));
    let rhythm = covered.or(since).filter(|days| *days >= SHORTEST)?;
    days_after(newest.date, rhythm.checked_mul(3)? / 2 + 1)
}

/// The days of a rhythm, at least: reports that come closer together are no rhythm but one story.
const SHORTEST: i32 = 7;

fn length(period: Period) -> i32 {
    days_between(period.first(), period.last()) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_late(period: Option<&str>, earlier: Option<&str>, today: &str) -> bool {
        let day = |text: &str| text.parse().unwrap();
        let update = Update {
            of: Vec::new(),
            period: period.map(|text| Period::parse(text).unwrap()),
            date: day("2025-01-15"),
            done: None,
            next: None,
            obstacles: None,
            decision_needed: None,
            ratings: Vec::new(),
        };
        is_report_late(&update, earlier.map(day), day(today))
    }

    #[test]
    fn a_report_is_late_after_one_and_a_half_times_its_rhythm() {
        assert!(!is_late(Some("2024-H2"), None, "2025-10-01"));
        assert!(is_late(Some("2024-H2"), None, "2025-11-01"));
        assert!(is_late(Some("2024-Q4"), None, "2025-07-01"));
        assert!(!is_late(None, Some("2024-01-15"), "2026-07-01"));
        assert!(is_late(None, Some("2024-01-15"), "2026-08-01"));
    }

    #[test]
    fn without_a_rhythm_nothing_is_late() {
        assert!(!is_late(None, None, "2045-01-01"));
        assert!(!is_late(Some("2025-01-15"), Some("2025-01-14"), "2045-01-01"));
    }
}
