//! What changed: the same dates as in the file that feed readers follow.

use base::value::{Date, PartialDate};
use insight::Event;
use programme::model::Kind;

use crate::address::PageKey;
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::exports::feeds;
use crate::parts::dated;
use crate::parts::dates::{MOST, by_year, cut, empty, follow};
use crate::view::{Link, Section};

pub static PAGE: PageKind = PageKind {
    // Whether it has happened yet depends on the day; whether there is a page does not.
    pages: Pages::One(|programme| !insight::changes(programme, Date::MAX).is_empty()),
    footer: Some(7),
    beside: &[Kind::Commitment, Kind::Update],
    parts: &[
        Part::whole("dates", |scope| changes(scope).into()),
        Part::whole("follow", |scope| ways(scope).into()),
    ],
    ..PageKind::named("changes")
};

/// What happened, the newest first, by year.
fn changes(scope: &Scope<'_>) -> Vec<Section> {
    let all = scope.book.insight.changes();
    let told = |one: &Event| (one.date, dated::change(scope, one));
    if all.is_empty() {
        return vec![empty(scope, "gebeurd", "changes-all", "changes-none")];
    }
    let shown = all.iter().take(MOST).map(told).collect();
    let mut sections = by_year(scope, shown, PartialDate::year);
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
