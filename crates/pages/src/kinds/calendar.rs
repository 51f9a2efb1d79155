//! The calendar: the same dates as in the file that calendars follow.

use base::value::PartialDate;
use insight::{Appointment, Awaited, Lateness, agenda};
use locale::args;
use programme::model::Kind;

use crate::address::{CommitmentFilter, PageKey};
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::exports::feeds;
use crate::parts::dated::{self, Told};
use crate::parts::dates::{MOST, by_year, cut, dates, empty, follow};
use crate::parts::late;
use crate::view::{Link, Section};

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(|programme| !agenda(programme).is_empty()),
    footer: Some(6),
    beside: &[Kind::Commitment],
    parts: &[
        Part::whole("dates", |scope| ahead(scope).into()),
        Part::whole("late", |scope| late(scope).into()),
        Part::whole("reports", |scope| late_reports(scope).into()),
        Part::whole("follow", |scope| ways(scope).into()),
    ],
    has_dates: |_| true,
    ..PageKind::named("calendar")
};

/// What is to come, by year.
fn ahead(scope: &Scope<'_>) -> Vec<Section> {
    let today = scope.book.today;
    let all = scope.book.insight.agenda().iter();
    let ahead: Vec<&Appointment> = all.filter(|one| !one.is_late(today)).collect();
    if ahead.is_empty() {
        return vec![empty(scope, "komt", "calendar-ahead", "calendar-none")];
    }
    let told = |one: &&Appointment| (one.date, dated::appointment(scope, one));
    let shown: Vec<(PartialDate, Told)> = ahead.iter().take(MOST).map(told).collect();
    let mut sections = by_year(scope, shown, |one| one.last().year());
    cut(scope, &mut sections, "calendar-cut", ahead.len());
    sections
}

fn all_late<'a>(scope: &Scope<'a>) -> impl Iterator<Item = &'a Appointment> {
    let today = scope.book.today;
    let all = scope.book.insight.agenda().iter();
    all.filter(move |one| one.is_late(today))
}

/// What should have been there already.
fn late(scope: &Scope<'_>) -> Option<Section> {
    let count = all_late(scope).count();
    let told = |one: &Appointment| (one.date, dated::appointment(scope, one));
    let shown = all_late(scope).take(MOST).map(told).collect();
    let intro = match count > MOST {
        true => scope.t_with("calendar-late-cut", args!(shown = MOST, count)),
        false => scope.t("calendar-late-intro"),
    };
    (count > 0).then(|| {
        let section = scope.section("te-laat", "calendar-late", dates(scope, shown));
        section.with_intro(Some(intro))
    })
}

/// Reports for which no day was named, and that should have been there by their rhythm.
fn late_reports(scope: &Scope<'_>) -> Option<Section> {
    let late = scope.book.insight.late_reports();
    let by_rhythm = late.iter().filter(|one| !matches!(one.why, Lateness::Announced(_)));
    let links = by_rhythm.take(MOST).map(|one| Link {
        kind: Some(scope.noun(one.of)),
        note: Some(late::why(scope, one).into()),
        ..scope.link(one.of)
    });
    let links: Vec<Link> = links.collect();
    scope.section("rapporten", "calendar-reports", links).if_any()
}

fn ways(scope: &Scope<'_>) -> Section {
    let mut links: Vec<Link> = feeds::calendar_link(scope).into_iter().collect();
    if all_late(scope).any(|one| one.what == Awaited::Commitment) {
        let overdue = PageKey::Commitments(CommitmentFilter::Overdue, 1);
        links.extend(scope.link_to(overdue, scope.t("calendar-overdue")));
    }
    links.extend(scope.link_to(PageKey::CHANGES, scope.t("changes-title")));
    follow(scope, "calendar-follow", "calendar-follow-intro", links)
}
