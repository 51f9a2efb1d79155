use std::collections::BTreeMap;

use base::value::Decimal;
use programme::model::{Allocation, Intervention, ObjectRef, Programme, Subject};

use super::{Part, Stages, undivided};

/// Money on its way from a fund by way of an action line to a goal.
#[derive(Debug, Clone, PartialEq)]
pub struct Strand<'a> {
    pub fund: ObjectRef,
    /// The action line of an intervention, else what the rows are for.
    pub way: Subject,
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
    type Key = (ObjectRef, Subject, Option<ObjectRef>);
    let mut strands: BTreeMap<Key, Vec<Part<'a>>> = BTreeMap::new();
    for row in rows.into_iter().filter(|row| row.counts()) {
        let way = way(programme, row.to);
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

/// Money for an intervention is told under its own action line, never under those of `also_in`.
fn way(programme: &Programme, to: Subject) -> Subject {
    let line = |at| Some(programme.detail::<Intervention>(at)?.action_line.to);
    match to {
        Subject::Object(at) => Subject::Object(line(at).unwrap_or(at)),
        Subject::Programme => to,
    }
}
