use programme::model::{Detail, Kind, ObjectRef, RelationKind};

use crate::book::page::{Make, PageKind, Part};
use crate::book::scope::{Facts, Scope};
use crate::parts::money;
use crate::parts::object;
use crate::view::{Fact, FactValue};

/// The page of a fund.
pub static PAGE: PageKind = PageKind {
    facts: Make::Object(facts),
    parts: &[Part::of("money", |scope, at| money::of_fund(scope, at).into())],
    shows: &[
        (RelationKind::Funds, false),
        (RelationKind::FundsGoal, false),
        (RelationKind::By, false),
    ],
    ..object::page(Kind::Fund)
};

fn facts(scope: &Scope<'_>, at: ObjectRef) -> Vec<Fact> {
    let Detail::Fund(fund) = scope.detail(at) else {
        return Vec::new();
    };
    let mut facts = Facts::default();
    let locale = scope.locale();
    facts
        .add(scope.t("fund-provider"), fund.provider.map(|by| FactValue::Link(scope.link(by.to))))
        .text(scope.t("fact-kind"), fund.kind.as_ref().map(|kind| scope.say(kind)));
    money::fund_facts(scope, at, fund, &mut facts);
    facts
        .text(scope.t("fact-start"), fund.period.0.map(|date| locale.date(date)))
        .text(scope.t("fact-end"), fund.period.1.map(|date| locale.date(date)))
        .text(scope.t("fund-conditions"), fund.conditions.as_ref().map(|text| scope.say(text)))
        .add(
            scope.t("fact-decided-in"),
            fund.decision.map(|document| FactValue::Link(scope.link(document.to))),
        );
    facts.into_vec()
}
