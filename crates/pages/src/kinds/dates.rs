//! The calendar and what changed: the same dates as in the files that calendars and feed readers
//! follow.

use crate::address::{CommitmentFilter, PageKey};
use base::value::PartialDate;
use insight::{Appointment, Awaited, Event};
use programme::model::Kind;

use crate::book::scope::Scope;
use crate::exports::feeds;
use crate::parts::dated::{self, Told};
use crate::view::{Content, DateItem, DateView, Link, Section};

/// The most dates of each sort on a page. The calendar file holds them all.
const MOST: usize = 200;

/// What is to come, by year, after what should have been there already.
pub fn calendar(scope: &Scope<'_>) -> Vec<Section> {
    let today = scope.book.today;
    let (late, ahead): (Vec<Appointment>, Vec<Appointment>) = scope
        .book
        .insight
        .agenda()
        .iter()
        .partition(|appointment| appointment.is_late(today));
    let mut sections = Vec::new();
    let told = |one: &Appointment| (one.date, dated::appointment(scope, one));
    let shown: Vec<(PartialDate, Told)> = ahead.iter().take(MOST).map(told).collect();
    if ahead.is_empty() {
        sections.push(empty(scope, "komt", "calendar-ahead", "calendar-none"));
    }
    sections.extend(by_year(scope, shown, |one| one.last().year()));
    cut(scope, &mut sections, "calendar-cut", ahead.len());
    if !late.is_empty() {
        let shown = late.iter().take(MOST).map(told).collect();
        let mut section = Section {
            id: "te-laat".into(),
            title: scope.t("calendar-late"),
            intro: Some(scope.t("calendar-late-intro").into()),
            content: dates(scope, shown),
        };
        if late.len() > MOST {
            let args = [("shown", MOST.into()), ("count", late.len().into())];
            section.intro = Some(scope.t_with("calendar-late-cut", &args).into());
        }
        sections.push(section);
    }
    let mut links: Vec<Link> = feeds::calendar_link(scope).into_iter().collect();
    if late.iter().any(|one| one.what == Awaited::Commitment) {
        let overdue = PageKey::Commitments(CommitmentFilter::Overdue, 1);
        links.extend(scope.link_to(overdue, scope.t("calendar-overdue")));
    }
    links.extend(scope.link_to(PageKey::Changes, scope.t("changes-title")));
    sections.push(follow(
        scope,
        "calendar-follow",
        "calendar-follow-intro",
        links,
    ));
    sections
}

/// What happened, the newest first, by year.
pub fn changes(scope: &Scope<'_>) -> Vec<Section> {
    let all = scope.book.insight.changes();
    let told = |one: &Event| (one.date, dated::change(scope, one));
    let mut sections = Vec::new();
    if all.is_empty() {
        sections.push(empty(scope, "gebeurd", "changes-all", "changes-none"));
    }
    let shown = all.iter().take(MOST).map(told).collect();
    sections.extend(by_year(scope, shown, PartialDate::year));
    cut(scope, &mut sections, "changes-cut", all.len());
    let mut links: Vec<Link> = feeds::feed_link(scope).into_iter().collect();
    links.extend(scope.link_to(PageKey::Calendar, scope.t("calendar-title")));
    links.extend(scope.link_to(
        PageKey::List(Kind::Commitment),
        scope.plural(Kind::Commitment),
    ));
    if !links.is_empty() {
        let key = match scope.settings().url.is_some() {
            true => "changes-follow-intro",
            false => "changes-no-feed",
        };
        sections.push(follow(scope, "changes-follow", key, links));
    }
    sections
}

fn empty(scope: &Scope<'_>, id: &str, title: &str, text: &str) -> Section {
    Section {
        id: id.to_owned(),
        title: scope.t(title),
        intro: Some(scope.t(text).into()),
        content: Content::Links { links: Vec::new() },
    }
}

/// Says under the first heading that not all is shown.
fn cut(scope: &Scope<'_>, sections: &mut [Section], key: &str, count: usize) {
    if let (true, Some(first)) = (count > MOST, sections.first_mut()) {
        let args = [("shown", MOST.into()), ("count", count.into())];
        first.intro = Some(scope.t_with(key, &args).into());
    }
}

fn follow(scope: &Scope<'_>, title: &str, intro: &str, links: Vec<Link>) -> Section {
    Section {
        id: "volgen".into(),
        title: scope.t(title),
        intro: Some(scope.t(intro).into()),
        content: Content::Links { links },
    }
}

fn by_year(
    scope: &Scope<'_>,
    all: Vec<(PartialDate, Told)>,
    year: impl Fn(PartialDate) -> i16,
) -> Vec<Section> {
    let mut years: Vec<(i16, Vec<(PartialDate, Told)>)> = Vec::new();
    for (date, told) in all {
        let year = year(date);
        match years.last_mut() {
            Some((last, found)) if *last == year => found.push((date, told)),
            _ => years.push((year, vec![(date, told)])),
        }
    }
    years
        .into_iter()
        .map(|(year, found)| Section {
            id: format!("jaar-{year}"),
            title: year.to_string(),
            intro: None,
            content: dates(scope, found),
        })
        .collect()
}

/// What falls on one date stands under it once.
fn dates(scope: &Scope<'_>, all: Vec<(PartialDate, Told)>) -> Content {
    let mut dates: Vec<DateView> = Vec::new();
    let mut last: Option<PartialDate> = None;
    for (date, told) in all {
        let item = DateItem {
            link: told.link,
            what: told.what,
            detail: told.detail,
        };
        match dates.last_mut() {
            Some(view) if last == Some(date) => view.items.push(item),
            _ => dates.push(DateView {
                machine: date.to_string(),
                text: scope.locale().date(date),
                items: vec![item],
            }),
        }
        last = Some(date);
    }
    Content::Dates { dates }
}
