use programme::model::{Detail, Kind, ObjectRef};

use crate::book::page::{Make, PageKind};
use crate::book::scope::{Facts, Scope};
use crate::parts::object;
use crate::view::Fact;

/// The page of a story.
pub static PAGE: PageKind = PageKind { facts: Make::Object(facts), ..object::page(Kind::Story) };

fn facts(scope: &Scope<'_>, at: ObjectRef) -> Vec<Fact> {
    let Detail::Story(story) = scope.detail(at) else {
        return Vec::new();
    };
    let mut facts = Facts::default();
    facts
        .text(scope.t("fact-date"), Some(scope.locale().day(story.date)))
        .text(scope.t("fact-author"), story.author.as_ref().map(|author| scope.say(author)));
    facts.into_vec()
}
