use std::collections::BTreeMap;

use programme::model::{Allocation, ObjectRef, Stage, Subject};

use super::Stages;

/// What a fund was asked for, or has set aside, for an object that it has not granted as much.
#[derive(Debug, Clone, PartialEq)]
pub struct Pending {
    pub fund: ObjectRef,
    pub to: Subject,
    /// What is sought, reserved and granted, beside each other.
    pub stages: Stages,
}

/// By fund and object: a later stage is a row beside the earlier one, so that what is granted
/// answers what was sought for the same object.
///
/// Nothing waits where something was granted and one of the two amounts is unknown: nobody can say
/// then that it falls short.
pub(super) fn pending(rows: &[Allocation]) -> Vec<Pending> {
    let mut all: BTreeMap<(ObjectRef, Subject), Stages> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.counts()) {
        let stages = all.entry((row.fund.to, row.to)).or_default();
        stages.add(row, base::value::Decimal::ONE_HUNDRED);
    }
    all.into_iter()
        .filter(|(_, stages)| waits(stages))
        .map(|((fund, to), stages)| Pending { fund, to, stages })
        .collect()
}

fn waits(stages: &Stages) -> bool {
    let of = |of: [Stage; 2]| of.into_iter().filter_map(|stage| stages.get(stage));
    let asked = [Stage::Sought, Stage::Reserved];
    let firm = [Stage::Allocated, Stage::Committed];
    if of(asked).next().is_none() {
        return false;
    }
    let Some(granted) = of(firm).map(|sum| sum.high).max() else {
        return true;
    };
    let all_known = of(asked).chain(of(firm)).all(|sum| sum.unknown == 0);
    all_known && of(asked).any(|sum| sum.low > granted)
}
