use programme::model::{Kind, ObjectRef, Partner};

use crate::book::facts::{Facts, of_kind};
use crate::book::page::{Make, PageKind};
use crate::book::scope::{Scope, host};
use crate::parts::object;
use crate::view::{Fact, FactValue};

/// The page of a partner.
pub static PAGE: PageKind = PageKind {
    facts: Make::Object(|scope, at| of_kind(scope, at, facts)),
    ..object::page(Kind::Partner)
};

fn facts(scope: &Scope<'_>, _: ObjectRef, partner: &Partner) -> Vec<Fact> {
    Facts::new(scope)
        .say("fact-kind", &partner.kind)
        .add(
            "fact-website",
            partner
                .website
                .as_deref()
                .map(|url| FactValue::Link(scope.outside(url, host(url).to_owned().into()))),
        )
        .take()
}
