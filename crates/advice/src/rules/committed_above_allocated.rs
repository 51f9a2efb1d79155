use std::collections::BTreeMap;

use crate::amount::{Amount, Amounts};
use crate::facts::Facts;
use base::diagnostic::prelude::*;
use insight::money::{Stages, Sum};
use programme::model::{Allocation, Kind, Object, Programme, Stage, Subject};

rule! {
    warning "committed-above-allocated"
    nl "er is meer vastgelegd dan toegekend" en "more is committed than was allocated"
    why nl "Vastgelegd geld blijft ook toegekend: een rij `committed` staat naast een rij `allocated` van hetzelfde \
            geld. Is er meer vastgelegd dan toegekend, dan klopt een van de twee bedragen niet, of ontbreekt er een \
            rij. Een fonds waarvan niet bekend is wat het toekende, wordt niet gemeld."
        en "Committed money stays allocated: a row `committed` stands beside a row `allocated` of the same money. Where \
            more is committed than was allocated, one of the two amounts is wrong or a row is missing. A fund of which \
            it is not known what it allocated is not told."
    bad "id,fund,to,amount,stage\na,regio-deal,leerwerkplek,100000,allocated\nb,regio-deal,leerwerkplek,120000,committed"
    good "id,fund,to,amount,stage\na,regio-deal,leerwerkplek,120000,allocated\nb,regio-deal,leerwerkplek,120000,committed"

    /// `to` is what the money is for; none for all of a fund.
    fn report(row: Span, fund: &Object, to: Option<&Object>, committed: &Amount, allocated: &Amount) {
        let fund = fund.common.title.original();
        let to = to.map(|to| to.common.title.original());
        let (for_nl, for_en) = match to {
            Some(to) => (format!(" voor “{to}”"), format!(" for “{to}”")),
            None => Default::default(),
        };
        let (committed_nl, committed_en) = (&committed.nl, &committed.en);
        let (allocated_nl, allocated_en) = (&allocated.nl, &allocated.en);
        at row.cell(Allocation::amount);
        nl "Uit “{fund}” is {committed_nl} vastgelegd{for_nl}, en dat is meer dan de {allocated_nl} die is toegekend."
        en "Of “{fund}” {committed_en} is committed{for_en}, which is more than the {allocated_en} that was allocated."
        hint nl "Verbeter het bedrag dat niet klopt, of zet een rij `allocated` bij wat nog is toegekend."
             en "Correct the amount that is wrong, or add a row `allocated` for what was allocated besides."
    }
}

/// Of each fund as a whole, else of each thing that it pays for: money that was allocated to an action
/// line may be committed to its interventions.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let programme = facts.programme;
    for (at, _) in programme.of_kind(Kind::Fund) {
        let rows = facts.insight.money().of_fund(at);
        let counting: Vec<&Allocation> = rows.iter().copied().filter(|row| row.counts()).collect();
        if let Some(found) = above(programme, &counting, None) {
            bag.push(found);
            continue;
        }
        let mut by_subject: BTreeMap<Subject, Vec<&Allocation>> = BTreeMap::new();
        for row in counting {
            by_subject.entry(row.to).or_default().push(row);
        }
        let told = by_subject.iter().filter_map(|(to, rows)| above(programme, rows, Some(*to)));
        bag.extend(told);
    }
}

/// Told at the last row that commits.
fn above(programme: &Programme, rows: &[&Allocation], to: Option<Subject>) -> Option<Diagnostic> {
    let totals = Stages::of(rows.iter().copied());
    let [committed, allocated]: [Sum; 2] =
        [totals.get(Stage::Committed)?, totals.get(Stage::Allocated)?];
    if allocated.unknown > 0 || committed.low <= allocated.high {
        return None;
    }
    let row = rows.iter().rev().find(|row| row.stage == Stage::Committed)?;
    let to = match to {
        Some(Subject::Object(at)) => Some(programme.object(at)),
        _ => None,
    };
    let amounts = Amounts::new(&programme.settings.currency);
    let (committed, allocated) = (amounts.of(committed.low), amounts.of(allocated.high));
    Some(report(row.span, programme.object(row.fund.to), to, &committed, &allocated))
}
