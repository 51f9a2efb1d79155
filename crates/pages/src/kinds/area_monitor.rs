//! How it goes with the areas: by goal its figures, for the programme's area and each neighbourhood
//! beside the city.

use std::collections::BTreeSet;

use insight::freshness;
use locale::args;
use programme::model::{Goal, Indicator, Kind, Monitor, ObjectRef, Observation};

use crate::address::PageKey;
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::parts::absence::{self, Head, Lack};
use crate::parts::{areas, monitor, standing, strips, value};
use crate::view::{FactValue, PartTable, Row, Section, State, TablePart};

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(|programme| {
        let mut all = programme.of_kind(Kind::Indicator);
        all.any(|(at, _)| monitor::follows(programme, at, Monitor::Area))
    }),
    footer: Some(3),
    beside: &[Kind::Indicator, Kind::Area],
    parts: &[Part::whole("goals", |scope| goals(scope).into())],
    ..PageKind::named("area-monitor")
};

/// The most cells of neighbourhoods on the page; with more, the figures' own pages hold them, so
/// that the page stays light.
const MOST_CELLS: usize = 400;

type Followed<'a> = (ObjectRef, &'a Indicator);

fn goals(scope: &Scope<'_>) -> Section {
    let programme = scope.book.programme;
    let all: Vec<Followed<'_>> = programme
        .each::<Indicator>()
        .map(|(at, _, found)| (at, found))
        .filter(|(at, _)| monitor::follows(programme, *at, Monitor::Area))
        .collect();
    let of_goal = |goal: &Goal| -> Vec<Followed<'_>> {
        let lines = goal.indicators.iter().filter_map(|line| {
            let place = all.binary_search_by_key(&line.indicator.to, |(at, _)| *at).ok()?;
            all.get(place).copied()
        });
        lines.collect()
    };
    let goals = programme.each::<Goal>();
    let mut groups: Vec<(Option<ObjectRef>, Vec<Followed<'_>>)> =
        goals.map(|(at, _, goal)| (Some(at), of_goal(goal))).collect();
    let of_a_goal = |at: ObjectRef| {
        use programme::model::RelationKind::MeasuredBy;
        programme.naming(at, Kind::Goal, MeasuredBy).next().is_some()
    };
    groups.push((None, all.iter().filter(|(at, _)| !of_a_goal(*at)).copied().collect()));
    groups.retain(|(_, followed)| !followed.is_empty());

    let areas = areas(scope, &all);
    let with_areas = all.len() * areas.len() <= MOST_CELLS;
    let captions =
        groups.iter().map(|_| scope.t_with("area-monitor-caption", args!(area = own_name(scope))));
    let rows = groups.iter().map(|(goal, followed)| overview(scope, *goal, followed));
    let overviews = absence::tables(scope, &heads(scope), captions.zip(rows).collect());
    let parts = groups.iter().zip(overviews.tables).map(|((goal, followed), (table, own))| {
        let mut tables = Vec::new();
        if !table.rows.is_empty() {
            tables.push(PartTable { folded: None, table });
        }
        if with_areas {
            tables.extend(by_area(scope, followed, &areas));
        }
        let mut lacking: Vec<String> = own.into_iter().collect();
        lacking.extend(unmeasured(scope, *goal, followed));
        let without_goal = || scope.t("area-monitor-without-goal").into();
        TablePart {
            id: goal.map_or("zonder-doel".into(), |at| programme.object(at).id.to_string()),
            title: goal.map_or_else(without_goal, |at| scope.title(at)),
            href: goal.map(|at| scope.link(at).href),
            intro: None,
            tables,
            lacking: (!lacking.is_empty()).then(|| lacking.join(" ").into()),
        }
    });
    let parts: Vec<TablePart> = parts.collect();
    scope
        .section("doelen", "area-monitor-goals", parts)
        .with_intro(Some(scope.t("area-monitor-intro")))
        .with_lacking(overviews.lacking)
}

/// Whether there is anything to tell of a figure: a value, or a target.
fn is_told(scope: &Scope<'_>, goal: Option<ObjectRef>, (at, found): &Followed<'_>) -> bool {
    let progress = || standing::progress(scope, *at, goal);
    insight::latest_period(found).is_some() || progress().is_some()
}

/// Of what was never measured only the names are told.
fn unmeasured(
    scope: &Scope<'_>,
    goal: Option<ObjectRef>,
    followed: &[Followed<'_>],
) -> Option<String> {
    let lacking = followed.iter().filter(|one| !is_told(scope, goal, one));
    let names: Vec<String> = lacking.map(|(at, _)| scope.short_title(*at).text).collect();
    Lack::Figure.told(scope, names.iter().map(String::as_str))
}

fn own_name(scope: &Scope<'_>) -> String {
    let area = scope.settings().area;
    area.map_or_else(|| scope.t("whole-programme"), |area| scope.short_title(area).text)
}

/// Above the figures of a goal.
fn heads(scope: &Scope<'_>) -> Vec<Head> {
    let mut heads =
        vec![Head::words(scope.t("area-monitor-figure")), Head::figures(own_name(scope))];
    let reference = scope.settings().reference_area;
    heads.extend(reference.map(|at| Head::figures(scope.short_title(at).text)));
    heads.extend([
        Head::words(scope.t("area-monitor-trend")),
        Head::targets(scope.t("area-monitor-progress")),
        Head::periods(scope.t("area-monitor-latest")),
    ]);
    heads
}

/// The areas that have a figure of their own, besides the programme's and the reference: by name.
fn areas(scope: &Scope<'_>, all: &[Followed<'_>]) -> Vec<ObjectRef> {
    let settings = scope.settings();
    let mut areas: Vec<ObjectRef> = all
        .iter()
        .flat_map(|(_, found)| found.observations.iter().filter_map(|row| row.area))
        .filter(|area| Some(*area) != settings.area && Some(*area) != settings.reference_area)
        .collect();
    areas.sort_unstable();
    areas.dedup();
    areas.sort_by(|a, b| {
        let name = |at: &ObjectRef| scope.short_title(*at).text;
        scope.locale().compare(&name(a), &name(b))
    });
    areas
}

/// A row for each figure: the programme's area, the reference, how it moved and how old it is.
fn overview(scope: &Scope<'_>, goal: Option<ObjectRef>, followed: &[Followed<'_>]) -> Vec<Row> {
    let settings = scope.settings();
    let told = followed.iter().filter(|one| is_told(scope, goal, one));
    let rows = told.map(|(at, found)| {
        let own = latest_own(scope, *at);
        let own_area = settings.area.filter(|_| own.is_none());
        let mut cells = match own_area.and_then(|area| by_group(scope, *at, area)) {
            Some(told) => vec![vec![told]],
            None => vec![value(scope, *at, found, own)],
        };
        if let Some(reference) = settings.reference_area {
            cells.push(beside(scope, *at, found, reference));
        }
        let course = own.map(|row| standing::course_in_numbers(scope, *at, row.area).into());
        cells.push(course.into_iter().collect());
        let progress = standing::progress(scope, *at, goal);
        cells.push(progress.map(FactValue::State).into_iter().collect());
        cells.push(age(scope, found));
        let mut link = scope.link(*at);
        link.note = areas::unit_beside(scope, *at, found);
        Row { head: link.into(), cells }
    });
    rows.collect()
}

/// Rows of neighbourhoods with the figures side by side: a table for figures of the same
/// neighbourhoods, since what is measured for some cannot exist for others.
fn by_area(scope: &Scope<'_>, followed: &[Followed<'_>], areas: &[ObjectRef]) -> Vec<PartTable> {
    let mut groups: Vec<(BTreeSet<ObjectRef>, Vec<Followed<'_>>)> = Vec::new();
    for one in followed {
        let has_value = |area: &ObjectRef| scope.book.insight.latest(one.0, Some(*area)).is_some();
        let mut own: BTreeSet<ObjectRef> = areas.iter().copied().filter(has_value).collect();
        if own.is_empty() {
            continue;
        }
        let mut figures = Vec::new();
        groups.retain_mut(|(others, measured)| {
            let is_apart = others.is_disjoint(&own);
            if !is_apart {
                own.append(others);
                figures.append(measured);
            }
            is_apart
        });
        figures.push(*one);
        groups.push((own, figures));
    }
    let is_only = groups.len() == 1;
    let tables = groups.iter().map(|(own, figures)| {
        let shown = areas.iter().filter(|area| own.contains(area)).copied();
        of_areas(scope, figures, shown, is_only)
    });
    tables.collect()
}

/// A row for each of these neighbourhoods, and the reference last.
fn of_areas(
    scope: &Scope<'_>,
    followed: &[Followed<'_>],
    areas: impl Iterator<Item = ObjectRef>,
    is_only: bool,
) -> PartTable {
    let row = |area: ObjectRef| {
        let cells = followed.iter().map(|(at, found)| {
            if scope.settings().reference_area == Some(area) {
                return beside(scope, *at, found, area);
            }
            let row = scope.book.insight.latest(*at, Some(area));
            let mut cell = value(scope, *at, found, row);
            cell.extend(by_group(scope, *at, area).filter(|_| row.is_none()));
            // A lone value has no course to tell.
            let told = row.filter(|_| standing::has_course(scope, *at, Some(area)));
            let course = |row: &Observation| standing::course_in_numbers(scope, *at, row.area);
            cell.extend(told.map(|row| FactValue::State(course(row))));
            cell
        });
        Row { head: scope.short_link(area).into(), cells: cells.collect() }
    };
    let mut rows: Vec<Row> = areas.map(row).collect();
    let beside = scope.settings().reference_area.map(row);
    rows.extend(beside.filter(|row| row.cells.iter().any(|cell| !cell.is_empty())));
    let names: Vec<String> = followed.iter().map(|(at, _)| scope.short_title(*at).text).collect();
    let mut head = vec![Head::words(scope.t("area-monitor-area"))];
    head.extend(names.iter().cloned().map(Head::figures));
    let figures = scope.locale().list(&names);
    let of = |key: &str| {
        let said = scope.t(key);
        if is_only { said } else { scope.t_with("area-monitor-of-figures", args!(said, figures)) }
    };
    let (table, _) = absence::table(scope, of("area-monitor-areas-caption"), &head, rows);
    PartTable { folded: Some(of("area-monitor-areas")), table }
}

/// The latest row of the programme's area, or of the programme as a whole.
fn latest_own<'a>(scope: &Scope<'a>, at: ObjectRef) -> Option<&'a Observation> {
    let latest = |area| scope.book.insight.latest(at, area);
    latest(scope.settings().area).or_else(|| latest(None))
}

/// That an area has figures of groups and none of everyone together: the page of the figure has them.
fn by_group(scope: &Scope<'_>, at: ObjectRef, area: ObjectRef) -> Option<FactValue> {
    let link = || scope.link_to(PageKey::Object(at), scope.t("area-monitor-by-group"));
    strips::by_group::is_all(scope, at, area).then(link).flatten().map(FactValue::Link)
}

/// A value, with its period where that is not the newest of the indicator; nothing where there is none.
fn value(
    scope: &Scope<'_>,
    at: ObjectRef,
    found: &Indicator,
    row: Option<&Observation>,
) -> Vec<FactValue> {
    let Some(row) = row else {
        return Vec::new();
    };
    let mut text = value::in_words(scope, at, row);
    let newest = insight::latest_period(found);
    if newest != Some(row.period) {
        let period = scope.locale().period_short(row.period);
        text = scope.t_with("area-monitor-value-of", args!(value = text, period));
    }
    vec![text.into()]
}

/// What the reference has. What is added up over areas says nothing beside the sum.
fn beside(
    scope: &Scope<'_>,
    at: ObjectRef,
    found: &Indicator,
    reference: ObjectRef,
) -> Vec<FactValue> {
    let row = scope.book.insight.latest(at, Some(reference));
    match row {
        Some(_) if areas::is_sum(found) => vec![scope.t("area-monitor-sum").into()],
        row => value(scope, at, found, row),
    }
}

/// The newest period, and whether there should have been a newer one.
fn age(scope: &Scope<'_>, found: &Indicator) -> Vec<FactValue> {
    let Some(fresh) = freshness(found, scope.book.today) else {
        return Vec::new();
    };
    let mut said = vec![scope.locale().period_short(fresh.latest).into()];
    if fresh.outdated {
        said.push(FactValue::State(State {
            tone: "warn",
            sign: "!",
            text: scope.t("area-monitor-outdated"),
        }));
    }
    said
}
