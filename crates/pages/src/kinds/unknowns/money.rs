use insight::money::Purpose;
use locale::args;
use programme::model::{Allocation, Fund, Kind, ObjectRef, Stage};

use super::{links, section};
use crate::book::scope::Scope;
use crate::parts::money::words;
use crate::view::{Link, Section};

/// Money of which it is not known how much there is, whether it comes, or which goal it serves.
pub fn sections(scope: &Scope<'_>) -> Vec<Section> {
    let programme = scope.book.programme;
    let goals: Vec<ObjectRef> = programme
        .of_kind(Kind::Goal)
        .map(|(at, _)| at)
        .filter(|at| scope.book.insight.money().reaching(*at).is_empty())
        .collect();
    let sections = [links(scope, "geld", "money", goals), amounts(scope), sought(scope)];
    sections.into_iter().flatten().collect()
}

/// Funds of which no row has an amount.
fn amounts(scope: &Scope<'_>) -> Option<Section> {
    let programme = scope.book.programme;
    let known = |fund: ObjectRef| {
        let mut rows = scope.book.insight.money().of_fund(fund).iter();
        rows.any(|row| row.counts() && row.amount.is_some())
    };
    let funds = programme.each::<Fund>().filter(|(at, ..)| !known(*at)).map(|(at, _, fund)| {
        let who = fund.provider.map(|provider| scope.title(provider.to).text);
        let note = who.map(|who| scope.t_with("unknowns-ask-of", args!(who)).into());
        Link { note, ..scope.link(at) }
    });
    section(scope, "bedragen", "amounts", funds.collect())
}

/// What was asked for, as long as no firmer row from the same fund for the same thing stands
/// beside it.
fn sought(scope: &Scope<'_>) -> Option<Section> {
    let rows = &scope.book.programme.allocations;
    let granted = |sought: &Allocation| {
        let of_fund = scope.book.insight.money().of_fund(sought.fund.to);
        let mut firmer = of_fund.iter().filter(|row| row.stage > Stage::Sought);
        firmer.any(|row| row.counts() && row.to == sought.to)
    };
    let links: Vec<Link> = rows
        .iter()
        .filter(|row| row.stage == Stage::Sought && row.counts() && !granted(row))
        .map(|row| {
            let amount = words::amount_of(scope, row);
            let to = words::called(scope, Purpose::of(scope.book.programme, row.fund.to, row.to));
            let note = scope.t_with("unknowns-sought-note", args!(amount, to));
            Link { note: Some(note.into()), ..scope.link(row.fund.to) }
        })
        .collect();
    section(scope, "aangevraagd", "sought", links)
}
