//! What is not public yet, and until when: for editors, on a site with drafts alone.

use base::value::{Date, PartialDate};
use locale::args;
use programme::model::{Detail, Indicator, ObjectRef, Subject};

use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::parts::dated::Told;
use crate::parts::dates::dates;
use crate::view::{Link, Section};

pub static PAGE: PageKind = PageKind {
    // A site that is published has no such page.
    pages: Pages::One(|_| false),
    parts: &[
        Part::whole("dated", |scope| dated(scope).into()),
        Part::whole("drafts", |scope| drafts(scope).into()),
        Part::whole("nothing", |scope| nothing(scope).into()),
    ],
    ..PageKind::named("waiting")
};

/// For what something waits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Until {
    Day(Date),
    /// Until it is no draft any more.
    Finished,
}

/// What waits for a day, the first day first: objects, and rows of figures.
fn dated(scope: &Scope<'_>) -> Option<Section> {
    let mut all: Vec<(Date, ObjectRef, Told)> = Vec::new();
    for (at, until) in waiting(scope) {
        if let Until::Day(day) = until {
            let told = Told { link: scope.link(at), what: scope.noun(at), detail: None };
            all.push((day, at, told));
        }
    }
    for (at, _, indicator) in scope.book.programme.each::<Indicator>() {
        let days = indicator.observations.iter().filter_map(|row| row.published);
        let mut days: Vec<Date> =
            days.map(PartialDate::first).filter(|day| *day > scope.book.today).collect();
        days.sort_unstable();
        for rows in days.chunk_by(|a, b| a == b) {
            let detail = scope.t_with("waiting-rows", args!(count = rows.len()));
            let link = scope.link(at);
            let told = Told { link, what: scope.noun(at), detail: Some(detail.into()) };
            all.extend(rows.first().map(|day| (*day, at, told)));
        }
    }
    all.sort_by_key(|(day, at, _)| (*day, *at));
    let all = all.into_iter().map(|(day, _, told)| (PartialDate::day(day), told)).collect();
    scope.section("wacht-op-dag", "waiting-dated", dates(scope, all)).if_any()
}

fn drafts(scope: &Scope<'_>) -> Option<Section> {
    let all = waiting(scope).into_iter().filter(|(_, until)| *until == Until::Finished);
    let links = all.map(|(at, _)| Link { kind: Some(scope.noun(at)), ..scope.link(at) });
    scope.section("concepten", "waiting-drafts", links.collect::<Vec<_>>()).if_any()
}

fn nothing(scope: &Scope<'_>) -> Option<Section> {
    let is_any = dated(scope).is_some() || drafts(scope).is_some();
    (!is_any).then(|| scope.prose("niets", "waiting-title", scope.t("waiting-nothing")))
}

fn waiting(scope: &Scope<'_>) -> Vec<(ObjectRef, Until)> {
    let objects = (0u32..).map(ObjectRef).take(scope.book.programme.objects.len());
    objects.filter_map(|at| Some((at, until(scope, at, DEEPEST)?))).collect()
}

/// An update of an intervention of an action line of a track; what is of itself goes no deeper.
const DEEPEST: u8 = 3;

/// For what an object waits: for itself, or for what it belongs to where that is later. An update and an
/// evaluation can be shown with the first of those that they are of.
fn until(scope: &Scope<'_>, at: ObjectRef, depth: u8) -> Option<Until> {
    let object = scope.book.programme.object(at);
    let day = object.public_from().filter(|day| *day > scope.book.today).map(Until::Day);
    let own = if object.common.draft { Some(Until::Finished) } else { day };
    let Some(depth) = depth.checked_sub(1) else {
        return own;
    };
    let of = |subjects: &mut dyn Iterator<Item = Subject>| {
        let owners: Option<Vec<Until>> = subjects
            .map(|subject| match subject {
                Subject::Object(of) => until(scope, of, depth),
                Subject::Programme => None,
            })
            .collect();
        owners?.into_iter().min()
    };
    let owner = match scope.detail(at) {
        Detail::ActionLine(found) => until(scope, found.track.to, depth),
        Detail::Intervention(found) => until(scope, found.action_line.to, depth),
        Detail::Update(found) => of(&mut found.of.iter().map(|(one, _)| *one)),
        Detail::Evaluation(found) => of(&mut found.of.iter().map(|(one, _)| *one)),
        _ => None,
    };
    own.max(owner)
}
