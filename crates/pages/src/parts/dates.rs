//! The calendar and what changed: the same dates as in the files that calendars and feed readers
//! follow.

use base::value::{Date, PartialDate};
use jiff::ToSpan;

use super::dated::Told;
use crate::book::scope::Scope;
use crate::view::{Content, DateItem, DateView, Link, Section};
use locale::args;

/// The most dates of each sort on a page. The calendar file holds them all.
pub const MOST: usize = 200;

/// Whether something is news no more: a year ago or longer.
pub fn is_old(scope: &Scope<'_>, date: PartialDate) -> bool {
    old_from(date).is_some_and(|day| day <= scope.book.today)
}

/// The first day on which something is news no more.
pub fn old_from(date: PartialDate) -> Option<Date> {
    date.last().checked_add(366.days()).ok()
}

pub fn empty(scope: &Scope<'_>, id: &str, title: &str, text: &str) -> Section {
    scope.prose(id, title, scope.t(text))
}

/// Says under the first heading that not all is shown.
pub fn cut(scope: &Scope<'_>, sections: &mut [Section], key: &str, count: usize) {
    if let (true, Some(first)) = (count > MOST, sections.first_mut()) {
        first.intro = Some(scope.t_with(key, args!(shown = MOST, count)).into());
    }
}

pub fn follow(scope: &Scope<'_>, title: &str, intro: &str, links: Vec<Link>) -> Section {
    scope.section("volgen", title, links).with_intro(Some(scope.t(intro)))
}

pub fn by_year(
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
        .map(|(year, found)| {
            Section::new(format!("jaar-{year}"), year.to_string(), dates(scope, found))
        })
        .collect()
}

/// What falls on one date stands under it once.
pub fn dates(scope: &Scope<'_>, all: Vec<(PartialDate, Told)>) -> Content {
    let mut dates: Vec<DateView> = Vec::new();
    let mut last: Option<PartialDate> = None;
    for (date, told) in all {
        let item = DateItem { link: told.link, what: told.what, detail: told.detail };
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
