//! The days on which pages say something else although nobody wrote a word.

use std::collections::BTreeSet;

use base::value::{Date, PartialDate};
use insight::{
    Awaited, Insight, MilestoneState, Turn, Turning, milestone_state, milestones, report_late_from,
};
use programme::model::{
    ActionLine, Area, Indicator, Intervention, Kind, Milestone, ObjectRef, Programme, RelationKind,
    Update,
};

use super::{council, home};
use crate::parts::{about, dates, news, span, strips};

/// The days after that of the build on which a page turns, the first first. What only counts days
/// turns on each of them: [`daily`] tells it.
///
/// None comes too late. A day on which only news becomes old may be named although the page of an
/// area has newer news.
pub fn turns(insight: &Insight<'_>) -> Vec<Turn> {
    let (programme, today) = (insight.programme, insight.today);
    let mut found = insight::turns(insight);
    let mut add = |day: Option<Date>, of, what| {
        found.extend(day.filter(|day| *day > today).map(|day| Turn { day, of, what }));
    };
    for (at, _) in (0u32..).map(ObjectRef).zip(&programme.objects) {
        if let Some((update, earlier)) = about::newest_update(programme, at) {
            add(report_late_from(update, earlier), Some(at), Turning::LateReport);
        }
    }
    add(home::news_old_from(programme, today), None, Turning::Age);
    for (at, _, _) in programme.each::<Area>() {
        add(programme.end(at), Some(at), Turning::Gone);
        let of_kind = |kind| programme.naming(at, kind, RelationKind::InArea);
        let told = news::KINDS.into_iter().flat_map(of_kind);
        add(newest(programme, today, told).and_then(dates::old_from), Some(at), Turning::Age);
    }
    let told = news::KINDS.into_iter().flat_map(|kind| programme.of_kind(kind));
    let told = newest(programme, today, told.map(|(at, _)| at));
    if programme.of_kind(Kind::Area).next().is_some() {
        add(told.and_then(dates::old_from), None, Turning::Age);
    }
    if council::has_anything_to_answer_for(programme) {
        let newest = programme.each::<Update>().map(|(.., update)| update.date).max();
        add(newest.and_then(|date| next_month_of(date, today)), None, Turning::Age);
    }
    // What is otherwise tomorrow already is told as daily.
    let is_later = |day: &Date| today.tomorrow().is_ok_and(|tomorrow| *day > tomorrow);
    for (at, date) in counted(insight) {
        add(next_length(date, today).filter(is_later), Some(at), Turning::Age);
    }
    add(next_old_year(insight), None, Turning::Age);
    found.sort_unstable();
    found.dedup();
    found
}

/// Why pages say something else on every day; nothing where they do not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Daily {
    /// Of these the days until or since a date are counted.
    pub counted: Vec<ObjectRef>,
    /// A time line shows where today is.
    pub has_time_line: bool,
    /// `security.txt` holds for a year from the day of the build.
    pub has_security: bool,
}

impl Daily {
    pub fn is_any(&self) -> bool {
        !self.counted.is_empty() || self.has_time_line || self.has_security
    }
}

pub fn daily(insight: &Insight<'_>) -> Daily {
    let programme = insight.programme;
    let is_near = |(_, date): &(ObjectRef, PartialDate)| {
        insight.today.tomorrow().is_ok_and(|day| {
            span::length_from(insight.today, *date) != span::length_from(day, *date)
        })
    };
    let near = counted(insight).into_iter().filter(is_near);
    let counted: BTreeSet<ObjectRef> = near.map(|(at, _)| at).collect();
    let security = programme.settings.security.as_ref();
    Daily {
        counted: counted.into_iter().collect(),
        has_time_line: has_time_line(programme),
        has_security: security.is_some_and(|security| security.expires.is_none()),
    }
}

/// The dates of which it is told how far off they are, with whose they are.
fn counted(insight: &Insight<'_>) -> Vec<(ObjectRef, PartialDate)> {
    let counts = |what| matches!(what, Awaited::Commitment | Awaited::Spending);
    let awaited = insight.agenda().iter().filter(|one| counts(one.what));
    let mut counted: Vec<_> = awaited.map(|one| (one.of, one.date)).collect();
    for (at, object) in (0u32..).map(ObjectRef).zip(&insight.programme.objects) {
        let is_late = |one: &&Milestone| {
            matches!(milestone_state(one, insight.today), MilestoneState::Overdue { .. })
        };
        let late = milestones(&object.detail).iter().filter(is_late);
        counted.extend(late.filter_map(|one| Some((at, one.forecast.or(one.planned)?))));
    }
    counted
}

/// The day on which it is told otherwise how far off a date is.
fn next_length(date: PartialDate, today: Date) -> Option<Date> {
    let now = span::length_from(today, date);
    let days = std::iter::successors(today.tomorrow().ok(), |day| day.tomorrow().ok());
    days.take(MOST_AHEAD).find(|day| span::length_from(*day, date) != now)
}

/// Within so many days any length is told otherwise.
const MOST_AHEAD: usize = 400;

/// The day of the newest that is news today.
fn newest(
    programme: &Programme,
    today: Date,
    of: impl Iterator<Item = ObjectRef>,
) -> Option<PartialDate> {
    let dated = of.filter_map(|at| news::day(&programme.object(at).detail, today));
    dated.max_by_key(|date| date.first())
}

/// The day on which it is a month more ago.
fn next_month_of(date: Date, today: Date) -> Option<Date> {
    let months = |count: i32| date.checked_add(jiff::Span::new().months(count)).ok();
    let passed = (i32::from(today.year()) - i32::from(date.year())) * 12 + i32::from(today.month())
        - i32::from(date.month());
    (passed..passed + 3).filter_map(months).find(|day| *day > today)
}

/// The first of January on which a figure of an area is a year older, and says so.
fn next_old_year(insight: &Insight<'_>) -> Option<Date> {
    let programme = insight.programme;
    let newest = programme.each::<Indicator>().flat_map(|(at, ..)| {
        let areas = insight.measurements(at).map_or(&[][..], |found| &found.areas);
        areas.iter().filter_map(|own| Some(own.latest?.period.last().year()))
    });
    let years = newest.map(|year| (year + strips::OLD).max(insight.today.year() + 1));
    Date::new(years.min()?, 1, 1).ok()
}

/// Whether the work of a part of the programme is drawn in time.
fn has_time_line(programme: &Programme) -> bool {
    let is_dated = |at: ObjectRef| {
        let line = programme.detail::<ActionLine>(at).map(|line| line.start.or(line.end));
        let work = programme.detail::<Intervention>(at).map(|work| {
            let start = work.start_actual.or(work.start_planned);
            start.or(work.end_actual).or(work.end_planned)
        });
        line.or(work).flatten().is_some()
    };
    let parts = |at: ObjectRef, kind| programme.naming(at, kind, RelationKind::PartOf);
    let all = (0u32..).map(ObjectRef).zip(&programme.objects);
    let mut all = all.filter(|(_, object)| {
        matches!(object.kind(), Kind::Track | Kind::ActionLine | Kind::Intervention)
    });
    all.any(|(at, object)| {
        let lines = parts(at, Kind::ActionLine)
            .flat_map(|line| [line].into_iter().chain(parts(line, Kind::Intervention)));
        let work = [at].into_iter().chain(lines).chain(parts(at, Kind::Intervention));
        milestones(&object.detail).iter().any(|milestone| milestone.expected().is_some())
            || work.filter(|at| is_dated(*at)).count() > 1
    })
}
