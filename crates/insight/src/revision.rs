use base::value::{Decimal, PartialDate, Period};
use programme::model::{Indicator, ObjectRef, Observation, ObservationStatus};

use super::Yardstick;

/// A cell of an indicator's table that a later publication changed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Revision<'a> {
    /// None is the whole programme.
    pub area: Option<ObjectRef>,
    pub period: Period,
    /// The values of the breakdowns; none is the total.
    pub by: &'a [Option<Box<str>>],
    /// The row that was published before. None where the cell is suppressed by now: then what it
    /// said is not to be told again.
    pub before: Option<&'a Observation>,
    /// The row that replaces it; its note says why.
    pub after: &'a Observation,
    pub kind: RevisionKind,
    /// `after − before`, both as shown, where both are numbers.
    pub difference: Option<Decimal>,
}

impl Revision<'_> {
    /// When it was published.
    pub fn published(&self) -> Option<PartialDate> {
        self.after.published
    }
}

/// What a later publication did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RevisionKind {
    /// Another value, or another interval around it.
    Changed,
    /// The same figures with another status: provisional became final.
    Settled,
    /// A value where there was none.
    Added,
    /// No value where there was one.
    Withdrawn,
}

/// The revisions of an indicator, the newest publication first, and of one publication in the order
/// of the table. A row that repeats what was published before is none.
pub(crate) fn revisions<'a>(indicator: &'a Indicator, yardstick: &Yardstick) -> Vec<Revision<'a>> {
    // Rows are sorted by area, period, breakdown and publication.
    let same_cell =
        |a: &Observation, b: &Observation| (a.area, a.period, &a.by) == (b.area, b.period, &b.by);
    let mut found: Vec<Revision<'a>> = Vec::new();
    for cell in indicator.observations.chunk_by(same_cell) {
        let hidden = cell.last().map(|row| row.status) == Some(ObservationStatus::Suppressed);
        for pair in cell.windows(2) {
            if let [before, after] = pair
                && let Some(kind) = kind(before, after)
            {
                // Between two of its earlier publications as well.
                let is_told = !hidden || after.status == ObservationStatus::Suppressed;
                let numbers = before.value.zip(after.value).filter(|_| !hidden);
                if is_told {
                    found.push(Revision {
                        area: after.area,
                        period: after.period,
                        by: &after.by,
                        before: (!hidden).then_some(before),
                        after,
                        kind,
                        difference: numbers.and_then(|(old, new)| yardstick.difference(new, old)),
                    });
                }
            }
        }
    }
    found.sort_by_key(|revision| std::cmp::Reverse(revision.published()));
    found
}

fn kind(before: &Observation, after: &Observation) -> Option<RevisionKind> {
    match (before.is_known(), after.is_known()) {
        (false, true) => return Some(RevisionKind::Added),
        (true, false) => return Some(RevisionKind::Withdrawn),
        (false, false) => return None,
        (true, true) => {}
    }
    let figures = |row: &Observation| (row.value, row.word.clone(), row.lower, row.upper);
    if figures(before) != figures(after) {
        return Some(RevisionKind::Changed);
    }
    (before.status != after.status).then_some(RevisionKind::Settled)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::observation;

    fn row(year: i16, value: Option<i64>, published: &str, status: &str) -> Observation {
        let status = ObservationStatus::from_word(status).unwrap();
        Observation { published: PartialDate::parse(published), ..observation(year, value, status) }
    }

    fn with(observations: Vec<Observation>) -> Indicator {
        Indicator { observations: observations.into(), ..Indicator::default() }
    }

    #[test]
    fn each_later_publication_of_a_cell_is_a_revision_the_newest_first() {
        let indicator = with(vec![
            row(2022, Some(10), "2023-03", "provisional"),
            row(2022, Some(12), "2023-09", "provisional"),
            row(2022, Some(12), "2024-03", "final"),
            row(2022, Some(12), "2024-09", "final"),
            row(2023, None, "2024-03", "missing"),
            row(2023, Some(9), "2024-05", "final"),
        ]);
        let found = revisions(&indicator, &Yardstick::default());
        let told: Vec<_> = found
            .iter()
            .map(|r| (r.published().unwrap().to_string(), r.kind, r.difference))
            .collect();
        assert_eq!(
            told,
            [
                ("2024-05".to_owned(), RevisionKind::Added, None),
                ("2024-03".to_owned(), RevisionKind::Settled, Some(Decimal::ZERO)),
                ("2023-09".to_owned(), RevisionKind::Changed, Some(Decimal::TWO)),
            ]
        );
    }

    #[test]
    fn what_is_suppressed_by_now_is_not_told_again() {
        let indicator = with(vec![
            row(2022, Some(10), "2023-03", "final"),
            row(2022, Some(4), "2023-09", "final"),
            row(2022, None, "2024-03", "suppressed"),
        ]);
        let found = revisions(&indicator, &Yardstick::default());
        let [only] = found.as_slice() else { panic!("one revision") };
        assert_eq!(only.kind, RevisionKind::Withdrawn);
        assert_eq!((only.before, only.difference), (None, None));
    }
}
