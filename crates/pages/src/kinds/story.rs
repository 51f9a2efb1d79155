use programme::model::{Kind, ObjectRef, Story};

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
        .take()
}
