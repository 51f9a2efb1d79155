use std::collections::BTreeMap;

use crate::find::ids::Register;
use crate::find::register::document;
use crate::model::{Allocation, Fund, ObjectRef, Programme, Stage};
use crate::read::content::Content;
use base::diagnostic::prelude::*;
use base::value::Decimal;

rule! {
    error "over-ceiling"
    nl "er is meer geld verdeeld dan het fonds heeft" en "more money is divided than the fund has"
    why nl "Een fonds kan niet meer toezeggen dan zijn plafond. De regel telt per fonds en per stadium (reserved, \
            allocated, committed) de rijen die meetellen: wat is vervangen en wat het cijfer van een andere bron is, \
            telt niet. Van een bedrag met een bandbreedte telt de onderkant. Wat nog wordt gevraagd (sought) mag \
            hoger zijn dan het plafond."
        en "A fund cannot promise more than its ceiling. For each fund and each stage (reserved, allocated, \
            committed) the rule adds the rows that count: what was replaced and what is another source's figure does \
            not. Of a range the lower end counts. What is still sought may exceed the ceiling."
    bad "ceiling: 100000   # in funds/regio-deal.md\nregio-deal,leerwerkplek,120000,allocated   # in allocations.csv"
    good "ceiling: 100000   # in funds/regio-deal.md\nregio-deal,leerwerkplek,100000,allocated   # in allocations.csv"

    fn report(row: &Allocation, fund: &str, sum: Decimal, ceiling: Decimal, written: Option<Span>) {
        let stage = row.stage.word();
        at row.span.cell(Allocation::amount);
        nl "In het stadium {stage} is uit “{fund}” samen {sum} verdeeld, maar het plafond is {ceiling}."
        en "In the stage {stage} {sum} of “{fund}” is divided in all, but the ceiling is {ceiling}."
        hint nl "Verbeter een bedrag of het plafond, of zeg met supersedes of alternative_to welke rij niet meetelt."
             en "Correct an amount or the ceiling, or say by supersedes or alternative_to which row does not count."
        related written nl "hier staat het plafond" en "here is the ceiling"
    }
}

/// Reports, for each fund and stage, the row with which the ceiling is exceeded.
pub(crate) fn check(programme: &Programme, register: &Register, content: &Content, bag: &mut Bag) {
    let funds = programme.each::<Fund>();
    let ceilings: BTreeMap<ObjectRef, Decimal> =
        funds.filter_map(|(at, _, fund)| Some((at, fund.ceiling?))).collect();
    let mut sums: BTreeMap<(ObjectRef, Stage), Decimal> = BTreeMap::new();
    let mut over: BTreeMap<(ObjectRef, Stage), &Allocation> = BTreeMap::new();
    for row in &programme.allocations {
        let Some(ceiling) = ceilings.get(&row.fund.to) else {
            continue;
        };
        if row.stage == Stage::Sought || !row.counts() {
            continue;
        }
        let sum = sums.entry((row.fund.to, row.stage)).or_default();
        *sum = sum.saturating_add(row.amount.unwrap_or_default());
        if *sum > *ceiling {
            over.entry((row.fund.to, row.stage)).or_insert(row);
        }
    }
    for ((fund, stage), row) in over {
        let (Some(sum), Some(ceiling)) = (sums.get(&(fund, stage)), ceilings.get(&fund)) else {
            continue;
        };
        let written = register
            .kept
            .get(fund.index())
            .and_then(|source| document(content, source)?.record.get(Fund::ceiling));
        let written = written.map(|entry| entry.span);
        bag.push(report(row, &programme.object(fund).id, *sum, *ceiling, written));
    }
}
