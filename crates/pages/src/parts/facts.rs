use base::value::PartialDate;
use locale::args;
use programme::model::{Lang, ObjectRef};

use crate::address::PageKey;
use crate::book::facts::Facts;
use crate::book::scope::Scope;
use crate::view::{Fact, FactValue, Link, Say};

/// The facts of its kind, then who keeps it.
pub fn of_object(scope: &Scope<'_>, at: ObjectRef) -> Vec<Fact> {
    let key = PageKey::Object(at);
    let kind = scope.kind(key);
    let mut all = kind.facts.make(scope, key);
    if kind.has_common_facts {
        let common = &scope.book.programme.object(at).common;
        let mut facts = Facts::new(scope);
        facts
            .add("fact-valid", term(scope, common.valid_from, common.valid_to))
            .add("fact-tags", common.tags.iter().map(|tag| self::tag(scope, tag)))
            .say("fact-owner", &common.owner)
            .add("fact-last-reviewed", common.last_reviewed.map(|day| scope.locale().day(day)));
        all.extend(facts.take());
    }
    all
}

/// A tag, with the way to all that it is given to.
fn tag(scope: &Scope<'_>, tag: &str) -> FactValue {
    let said = Say { text: tag.to_owned(), lang: scope.other_tag(Lang::DEFAULT) };
    let page = scope.book.tags().get(tag);
    match page.and_then(|found| scope.link_to(found.page, String::new())) {
        Some(link) => Link { text: said, ..link }.into(),
        None => said.into(),
    }
}

/// How long the programme runs, and how far it looks ahead.
pub fn of_programme(scope: &Scope<'_>) -> Vec<Fact> {
    let settings = scope.settings();
    let (start, end) = settings.period;
    Facts::new(scope)
        .add("fact-term", term(scope, start, end))
        .add("fact-horizon", settings.horizon.map(|year| year.to_string()))
        .take()
}

/// From and until when something holds or runs, where that is told.
fn term(scope: &Scope<'_>, from: Option<PartialDate>, to: Option<PartialDate>) -> Option<String> {
    let day = |date| scope.locale().date(date);
    match (from.map(day), to.map(day)) {
        (Some(from), Some(to)) => Some(scope.t_with("valid-from-to", args!(from, to))),
        (Some(from), None) => Some(scope.t_with("valid-from", args!(from))),
        (None, Some(to)) => Some(scope.t_with("valid-to", args!(to))),
        (None, None) => None,
    }
}
