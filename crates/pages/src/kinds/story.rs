use locale::say;
use programme::model::{Consent, Kind, ObjectRef, Story};

use crate::book::facts::{Facts, of_kind};
use crate::book::page::{Make, PageKind};
use crate::book::scope::Scope;
use crate::parts::object;
use crate::view::Fact;

/// The page of a story.
pub static PAGE: PageKind = PageKind {
    facts: Make::Object(|scope, at| of_kind(scope, at, facts)),
    ..object::page(Kind::Story)
};

fn facts(scope: &Scope<'_>, _: ObjectRef, story: &Story) -> Vec<Fact> {
    Facts::new(scope)
        .add("fact-date", Some(scope.locale().day(story.date)))
        .say("fact-author", &story.author)
        .add("fact-consent", consent(scope, story))
        .take()
}

/// That those who are shown or quoted agree, where they were asked.
fn consent(scope: &Scope<'_>, story: &Story) -> Option<String> {
    match story.consent? {
        Consent::Given(Some(day)) => {
            let day = scope.locale().day(day);
            Some(say!(scope.locale(), "consent-given-on", day))
        }
        Consent::Given(None) => Some(scope.t("consent-given")),
        Consent::NotNeeded => None,
    }
}
