//! What a page is about, in the words of schema.org, for search engines: attributes on what readers see
//! (RDFa), which say nothing twice.

use programme::model::{Kind, ObjectRef, Story, Update};

use super::data;
use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::view::About;

/// None where the page is of nothing that the vocabulary knows, or of an earlier edition, to which search
/// engines are not led.
pub fn of(scope: &Scope<'_>, key: PageKey) -> Option<About> {
    match key {
        _ if scope.book.as_it_was.is_some() => None,
        PageKey::Home => Some(About { sort: "WebSite", day: None }),
        PageKey::Object(at) => object(scope, at),
        _ => None,
    }
}

fn object(scope: &Scope<'_>, at: ObjectRef) -> Option<About> {
    let kind = scope.book.programme.object(at).kind();
    let sort = match kind {
        Kind::Indicator if data::beside(scope, at)?.sizes.is_empty() => return None,
        Kind::Indicator => "Dataset",
        Kind::ActionLine | Kind::Intervention => "Project",
        Kind::Partner => "Organization",
        Kind::Story | Kind::Update => "Article",
        _ => return None,
    };
    let story = scope.own::<Story>(at).map(|story| story.date);
    let day = story.or_else(|| scope.own::<Update>(at).map(|update| update.date));
    Some(About { sort, day: day.map(|day| day.to_string()) })
}
