use programme::model::{Detail, Kind, ObjectRef};

use crate::book::page::{Make, PageKind};
use crate::book::scope::{Facts, Scope, host};
use crate::parts::object;
use crate::view::{Fact, FactValue};

/// The page of a partner.
pub static PAGE: PageKind = PageKind { facts: Make::Object(facts), ..object::page(Kind::Partner) };

fn facts(scope: &Scope<'_>, at: ObjectRef) -> Vec<Fact> {
    let Detail::Partner(partner) = scope.detail(at) else {
        return Vec::new();
    };
    let mut facts = Facts::default();
    facts.text(scope.t("fact-kind"), partner.kind.as_ref().map(|kind| scope.say(kind))).add(
        scope.t("fact-website"),
        partner
            .website
            .as_deref()
            .map(|url| FactValue::Link(scope.outside(url, host(url).to_owned().into()))),
    );
    facts.into_vec()
}
