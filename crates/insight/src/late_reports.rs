use std::collections::BTreeSet;

use base::value::{Date, Frequency, PartialDate, Period};
use programme::model::{Indicator, ObjectRef, Programme};

use super::agenda::{Appointment, Awaited};
use super::freshness;
use super::report::latest_updates;

/// A report that should have been there: an evaluation or a figure, or one after the newest update.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LateReport {
    pub of: ObjectRef,
    pub why: Lateness,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Lateness {
    /// The day that was named for it has passed.
    Announced(PartialDate),
    /// It comes in a rhythm, and the newest is about a period too long ago.
    Rhythm { every: Frequency, latest: Period },
    /// Since this update there was none, longer than it took before.
    Silence { since: Date },
}

/// Every report that should have been there on a day: first what was announced, the earliest
/// first, then figures that are older than their frequency allows and updates after which none came
/// in their rhythm, each the oldest first.
///
/// A figure of which the next release was announced and did not come is told once.
pub(crate) fn late_reports(
    programme: &Programme,
    agenda: &[Appointment],
    today: Date,
) -> Vec<LateReport> {
    let is_report = |one: &&Appointment| matches!(one.what, Awaited::Figure | Awaited::Evaluation);
    let announced = agenda.iter().filter(is_report).filter(|one| one.is_late(today));
    let mut found: Vec<LateReport> = announced
        .map(|one| LateReport { of: one.of, why: Lateness::Announced(one.date) })
        .collect();
    let told: BTreeSet<ObjectRef> = found.iter().map(|one| one.of).collect();
    let mut old: Vec<(Date, LateReport)> = programme
        .each::<Indicator>()
        .filter(|(at, ..)| !told.contains(at))
        .filter_map(|(at, _, indicator)| {
            let fresh = freshness(indicator, today).filter(|fresh| fresh.outdated)?;
            // What comes once is old after a while, but nobody waits for the next.
            let every = indicator.frequency.filter(|every| *every != Frequency::Once)?;
            let why = Lateness::Rhythm { every, latest: fresh.latest };
            Some((fresh.latest.last(), LateReport { of: at, why }))
        })
        .collect();
    old.sort_by_key(|(last, one)| (*last, one.of));
    found.extend(old.into_iter().map(|(_, one)| one));
    let silent = latest_updates(programme).into_iter().filter(|one| one.is_late(today));
    // One update can be the newest of several parts of the work.
    let silent: BTreeSet<(Date, ObjectRef)> = silent.map(|one| (one.update.date, one.at)).collect();
    let silence = |(since, of)| LateReport { of, why: Lateness::Silence { since } };
    found.extend(silent.into_iter().map(silence));
    found
}
