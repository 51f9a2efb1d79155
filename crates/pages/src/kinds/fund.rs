use programme::model::{Fund, Kind, ObjectRef, RelationKind};

use crate::book::facts::{Facts, of_kind};
use crate::book::page::{Make, PageKind, Part};
use crate::book::scope::Scope;
use crate::parts::money;
use crate::parts::object;
use crate::view::Fact;

/// The page of a fund.
pub static PAGE: PageKind = PageKind {
    facts: Make::Object(|scope, at| of_kind(scope, at, facts)),
    parts: &[Part::of("money", |scope, at| money::of_fund(scope, at).into())],
    shows: &[
        (RelationKind::Funds, false),
        (RelationKind::FundsGoal, false),
        (RelationKind::By, false),
    ],
    ..object::page(Kind::Fund)
};

fn facts(scope: &Scope<'_>, at: ObjectRef, fund: &Fund) -> Vec<Fact> {
    let mut facts = Facts::new(scope);
    facts.links("fund-provider", fund.provider).say("fact-kind", &fund.kind);
    money::fund_facts(scope, at, fund, &mut facts);
    facts
        .date("fact-start", fund.period.0)
        .date("fact-end", fund.period.1)
        .say("fund-conditions", &fund.conditions)
        .links("fact-decided-in", fund.decision);
    facts.take()
}
