//! The editions of the programme: how it was when it was adopted.

use base::value::PartialDate;

use crate::address::PageKey;
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::parts::dated::Told;
use crate::parts::dates::dates;
use crate::view::{Link, Section};

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(|programme| !programme.settings.editions.is_empty()),
    footer: Some(10),
    parts: &[Part::whole("editions", |scope| editions(scope).into())],
    ..PageKind::named("editions")
};

fn editions(scope: &Scope<'_>) -> Option<Section> {
    let all = scope.book.editions.iter().filter_map(|past| {
        let day: PartialDate = past.book.as_it_was.as_ref()?.told();
        let href = scope.as_it_was(past, PageKey::Home)?;
        let link = Link::new(href, past.title(scope));
        Some((day, Told { link, what: scope.t("edition"), detail: None }))
    });
    let all: Vec<_> = all.collect();
    scope.section("uitgaven", "editions-all", dates(scope, all)).if_any()
}
