//! What changed: in the programme itself, and what happened; the same as in the file that feed readers
//! follow. Documents, which others may have written, have a list of their own.

use base::value::{Date, PartialDate};
use insight::Event;
use locale::args;
use programme::model::Kind;

use crate::address::PageKey;
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::exports::feeds;
use crate::parts::altered;
use crate::parts::dated::{self, happened};
use crate::parts::dates::{MOST, by_year, cut, dates, empty, follow};
use crate::view::{Link, Section};

pub static PAGE: PageKind = PageKind {
    // Whether it has happened yet depends on the day; whether there is a page does not.
    pages: Pages::One(|programme| {
        happened(&insight::changes(programme, Date::MAX)).next().is_some()
    }),
    footer: Some(7),
    beside: &[Kind::Commitment, Kind::Update],
    parts: &[
        Part::whole("altered", |scope| altered(scope).into()),
        Part::whole("dates", |scope| changes(scope).into()),
        Part::whole("follow", |scope| ways(scope).into()),
    ],
    ..PageKind::named("changes")
};

/// What became different in the programme itself, the newest first.
fn altered(scope: &Scope<'_>) -> Option<Section> {
    let all = altered::changes(scope);
    let count = all.len();
    let shown = all.into_iter().take(MOST);
    let shown = shown.map(|one| (PartialDate::day(one.day), one.told)).collect();
    let mut section = scope
        .section("in-het-programma", "altered-title", dates(scope, shown))
        .with_intro(Some(scope.t("altered-intro")))
        .if_any()?;
    cut(scope, std::slice::from_mut(&mut section), "changes-cut", count);
    Some(section)
}

/// What happened, the newest first, by year.
fn changes(scope: &Scope<'_>) -> Vec<Section> {
    let all: Vec<&Event> = happened(scope.book.insight.changes()).collect();
    let told = |one: &&Event| (one.date, dated::change(scope, one));
    let is_told = scope.book.history.is_some_and(|history| !history.altered.is_empty());
    if all.is_empty() {
        let nothing = || empty(scope, "gebeurd", "changes-all", "changes-none");
        return (!is_told).then(nothing).into_iter().collect();
    }
    let shown = all.iter().take(MOST).map(told).collect();
    let mut sections = by_year(scope, shown, PartialDate::year);
    if is_told {
        for section in &mut sections {
            section.title = scope.t_with("changes-happened", args!(year = section.title.clone()));
        }
    }
    cut(scope, &mut sections, "changes-cut", all.len());
    sections
}

fn ways(scope: &Scope<'_>) -> Option<Section> {
    let mut links: Vec<Link> = feeds::feed_link(scope).into_iter().collect();
    links.extend(scope.link_to(PageKey::CALENDAR, scope.t("calendar-title")));
    links.extend(scope.link_to(
        PageKey::List(Kind::Commitment),
        scope.name(PageKey::List(Kind::Commitment)).text,
    ));
    let key = match scope.settings().url.is_some() {
        true => "changes-follow-intro",
        false => "changes-no-feed",
    };
    (!links.is_empty()).then(|| follow(scope, "changes-follow", key, links))
}
