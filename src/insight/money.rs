use crate::model::{Allocation, ObjectRef, Programme, Stage, Subject};
use crate::value::Decimal;

/// A sum of rows that may be ranges or unknown. What is unknown is counted, never taken as zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    pub low: Decimal,
    pub high: Decimal,
    /// Rows without an amount.
    pub unknown: usize,
    /// Rows with an amount.
    pub known: usize,
}

impl Sum {
    /// Adds a row, or a part of it in per cent.
    fn add(&mut self, row: &Allocation, percent: Decimal) {
        match row.amount {
            Some(amount) => {
                let part = percent / Decimal::ONE_HUNDRED;
                self.low += amount * part;
                self.high += row.amount_high.unwrap_or(amount) * part;
                self.known += 1;
            }
            None => self.unknown += 1,
        }
    }

    pub fn is_range(&self) -> bool {
        self.low != self.high
    }
}

/// The sum of one stage. Stages are never added to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageTotal {
    pub stage: Stage,
    pub sum: Sum,
}

/// The totals by stage of the rows that count and that `select` picks, firmest stage last.
pub fn stage_totals<'a>(
    rows: impl IntoIterator<Item = &'a Allocation>,
    select: impl Fn(&Allocation) -> bool,
) -> Vec<StageTotal> {
    let mut totals: Vec<StageTotal> = Vec::new();
    for row in rows.into_iter().filter(|row| row.counts() && select(row)) {
        let index = match totals.binary_search_by_key(&row.stage, |total| total.stage) {
            Ok(index) => index,
            Err(index) => {
                let sum = Sum::default();
                totals.insert(
                    index,
                    StageTotal {
                        stage: row.stage,
                        sum,
                    },
                );
                index
            }
        };
        if let Some(total) = totals.get_mut(index) {
            total.sum.add(row, Decimal::ONE_HUNDRED);
        }
    }
    totals
}

/// A fund's totals by stage.
pub fn sums_of_fund(programme: &Programme, fund: ObjectRef) -> Vec<StageTotal> {
    stage_totals(&programme.allocations, |row| row.fund.to == fund)
}

/// The rows that reach a goal, each with the part of a hundred that does.
///
/// Money reaches a goal only by the `goals` column of its row.
pub fn reaching_goal(programme: &Programme, goal: ObjectRef) -> Vec<(&Allocation, Decimal)> {
    programme
        .allocations
        .iter()
        .filter(|row| row.counts())
        .filter_map(|row| {
            let share = row.goals.iter().find(|share| share.goal.to == goal)?;
            Some((row, share.percent))
        })
        .collect()
}

/// The rows for an object itself, or for the programme as a whole.
pub fn rows_for(programme: &Programme, subject: Subject) -> impl Iterator<Item = &Allocation> {
    programme
        .allocations
        .iter()
        .filter(move |row| row.to == subject)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{FileId, Span};
    use crate::model::Reference;

    fn row(stage: Stage, low: Option<i64>, high: Option<i64>) -> Allocation {
        let span = Span::top(FileId(0));
        Allocation {
            id: "a".into(),
            fund: Reference {
                to: ObjectRef(0),
                span,
            },
            to: Subject::Programme,
            period: (None, None),
            amount: low.map(Decimal::from),
            amount_high: high.map(Decimal::from),
            stage,
            goals: Vec::new(),
            decided_on: None,
            document: None,
            supersedes: None,
            superseded: false,
            alternative_to: None,
            note: None,
            span,
        }
    }

    #[test]
    fn ranges_stay_ranges_and_the_unknown_is_counted() {
        let rows = [
            row(Stage::Allocated, Some(10), Some(12)),
            row(Stage::Allocated, Some(5), None),
            row(Stage::Allocated, None, None),
            row(Stage::Sought, Some(100), None),
        ];
        let totals = stage_totals(&rows, |_| true);
        assert_eq!(totals.len(), 2);
        assert_eq!(totals[1].stage, Stage::Allocated);
        let sum = totals[1].sum;
        assert_eq!((sum.low, sum.high, sum.unknown), (15.into(), 17.into(), 1));
    }

    #[test]
    fn what_is_replaced_or_another_sources_figure_is_not_counted() {
        let mut replaced = row(Stage::Allocated, Some(10), None);
        replaced.superseded = true;
        let mut other = row(Stage::Allocated, Some(30), None);
        other.alternative_to = Some(0);
        assert_eq!(stage_totals(&[replaced, other], |_| true), []);
    }
}
