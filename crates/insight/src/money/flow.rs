use std::collections::BTreeMap;

use base::value::Decimal;
use programme::model::{Allocation, ObjectRef, Programme};

use super::{Part, Purpose, Stages, undivided};

/// Money on its way from a fund by way of an action line to a goal.
#[derive(Debug, Clone, PartialEq)]
pub struct Strand<'a> {
    pub fund: ObjectRef,
    /// The action line of an intervention, else what the rows are for.
    pub way: Purpose,
    /// None for money of which the goal is not known.
    pub goal: Option<ObjectRef>,
    /// The rows, or parts of rows, that it is made of.
    pub parts: Vec<Part<'a>>,
}

impl Strand<'_> {
    pub fn stages(&self) -> Stages {
        Stages::of_parts(&self.parts)
    }
}

/// Every way that money of these rows takes, sorted by fund, way and goal; the undivided part of a
/// way comes before its goals. Together they hold each row that counts once.
pub fn flow<'a>(
    programme: &Programme,
    rows: impl IntoIterator<Item = &'a Allocation>,
) -> Vec<Strand<'a>> {
    type Key = (ObjectRef, Purpose, Option<ObjectRef>);
    let mut strands: BTreeMap<Key, Vec<Part<'a>>> = BTreeMap::new();
    for row in rows.into_iter().filter(|row| row.counts()) {
        let way = Purpose::way(programme, row.fund.to, row.to);
        let mut add = |goal: Option<ObjectRef>, percent: Decimal| {
            let parts = strands.entry((row.fund.to, way, goal)).or_default();
            parts.push(Part { row, percent });
        };
        let rest = undivided(row);
        if !rest.is_zero() {
            add(None, rest);
        }
        for share in &row.goals {
            add(Some(share.goal.to), share.percent);
        }
    }
    strands
        .into_iter()
        .map(|((fund, way, goal), parts)| Strand { fund, way, goal, parts })
        .collect()
}
