//! How it goes with the areas: by goal its figures, for the programme's area and each neighbourhood
//! beside the city.

use insight::freshness;
use locale::args;
use programme::model::{Goal, Indicator, Kind, Monitor, ObjectRef, Observation};

use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::parts::{areas, value};
use crate::parts::{monitor, standing};
use crate::view::{FactValue, PartTable, Row, Section, State, Table, TablePart};

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
    let areas = areas(scope, &all);
    let with_areas = all.len() * areas.len() <= MOST_CELLS;
    let mut parts: Vec<TablePart> = programme
        .each::<Goal>()
        .filter_map(|(at, object, goal)| {
            let followed: Vec<Followed<'_>> = goal
                .indicators
                .iter()
                .filter_map(|line| {
                    let at = line.indicator.to;
                    let place = all.binary_search_by_key(&at, |(at, _)| *at).ok()?;
                    all.get(place).copied()
                })
                .collect();
            let mut part = part(scope, Some(at), &followed, &areas, with_areas)?;
            part.id = object.id.to_string();
            part.title = scope.title(at);
            part.href = Some(scope.link(at).href);
            Some(part)
        })
        .collect();
    let of_a_goal = |at: ObjectRef| {
        use programme::model::RelationKind::MeasuredBy;
        programme.naming(at, Kind::Goal, MeasuredBy).next().is_some()
    };
    let others: Vec<Followed<'_>> = all.iter().filter(|(at, _)| !of_a_goal(*at)).copied().collect();
    if let Some(mut part) = part(scope, None, &others, &areas, with_areas) {
        part.id = "zonder-doel".into();
        part.title = scope.t("area-monitor-without-goal").into();
        parts.push(part);
    }
    scope
        .section("doelen", "area-monitor-goals", parts)
        .with_intro(Some(scope.t("area-monitor-intro")))
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

/// The tables of one goal, still without its name; none where no figure of it is followed.
fn part(
    scope: &Scope<'_>,
    goal: Option<ObjectRef>,
    followed: &[Followed<'_>],
    areas: &[ObjectRef],
    with_areas: bool,
) -> Option<TablePart> {
    if followed.is_empty() {
        return None;
    }
    let mut tables = vec![overview(scope, goal, followed)];
    if with_areas {
        tables.extend(by_area(scope, followed, areas));
    }
    Some(TablePart {
        id: String::new(),
        title: String::new().into(),
        href: None,
        intro: None,
        tables,
    })
}

/// A row for each figure: the programme's area, the reference, how it moved and how old it is.
fn overview(scope: &Scope<'_>, goal: Option<ObjectRef>, followed: &[Followed<'_>]) -> PartTable {
    let settings = scope.settings();
    let own_name = settings
        .area
        .map_or_else(|| scope.t("whole-programme"), |area| scope.short_title(area).text);
    let mut head = vec![scope.t("area-monitor-figure"), own_name.clone()];
    head.extend(settings.reference_area.map(|at| scope.short_title(at).text));
    let numeric = 0..head.len() - 1;
    head.extend([
        scope.t("area-monitor-trend"),
        scope.t("area-monitor-progress"),
        scope.t("area-monitor-latest"),
    ]);
    let rows = followed
        .iter()
        .map(|(at, found)| {
            let own = latest_own(scope, *at);
            let mut cells = vec![value(scope, *at, found, own)];
            if let Some(reference) = settings.reference_area {
                let beside = scope.book.insight.latest(*at, Some(reference));
                cells.push(value(scope, *at, found, beside));
            }
            cells.push(match own {
                Some(row) => vec![standing::course(scope, *at, row.area).into()],
                None => vec![scope.t("area-monitor-no-trend").into()],
            });
            let progress = standing::progress(scope, *at, settings.area, goal);
            cells.push(vec![progress.map_or_else(
                || FactValue::Text(scope.t("area-monitor-no-target").into()),
                FactValue::State,
            )]);
            cells.push(age(scope, found));
            let mut link = scope.link(*at);
            link.note = areas::unit_beside(scope, *at, found);
            Row { head: link.into(), cells }
        })
        .collect();
    PartTable {
        folded: None,
        table: Table::new(scope.t_with("area-monitor-caption", args!(area = own_name)), head, rows)
            .with_numbers(numeric),
    }
}

/// A row for each neighbourhood, with the figures side by side.
fn by_area(scope: &Scope<'_>, followed: &[Followed<'_>], areas: &[ObjectRef]) -> Option<PartTable> {
    let reference = scope.settings().reference_area;
    let rows: Vec<Row> = areas
        .iter()
        .copied()
        .filter(|area| {
            let latest = |at| scope.book.insight.latest(at, Some(*area));
            followed.iter().any(|(at, _)| latest(*at).is_some())
        })
        .chain(reference)
        .map(|area| Row {
            head: scope.short_link(area).into(),
            cells: followed
                .iter()
                .map(|(at, found)| {
                    let row = scope.book.insight.latest(*at, Some(area));
                    let mut cell = value(scope, *at, found, row);
                    // A lone value has no course to tell.
                    let told = row.filter(|_| standing::has_course(scope, *at, Some(area)));
                    cell.extend(
                        told.map(|row| FactValue::State(standing::course(scope, *at, row.area))),
                    );
                    cell
                })
                .collect(),
        })
        .collect();
    if rows.len() <= usize::from(reference.is_some()) {
        return None;
    }
    let mut head = vec![scope.t("area-monitor-area")];
    head.extend(followed.iter().map(|(at, _)| scope.short_title(*at).text));
    let caption = scope.t("area-monitor-areas-caption");
    Some(PartTable {
        folded: Some(scope.t("area-monitor-areas")),
        table: Table { caption, numeric: (0..head.len() - 1).collect(), head, rows },
    })
}

/// The latest row of the programme's area, or of the programme as a whole.
fn latest_own<'a>(scope: &Scope<'a>, at: ObjectRef) -> Option<&'a Observation> {
    let latest = |area| scope.book.insight.latest(at, area);
    latest(scope.settings().area).or_else(|| latest(None))
}

/// A value, with its period where that is not the newest of the indicator.
fn value(
    scope: &Scope<'_>,
    at: ObjectRef,
    found: &Indicator,
    row: Option<&Observation>,
) -> Vec<FactValue> {
    let Some(row) = row else {
        return vec![scope.t("no-figure").into()];
    };
    let mut text = value::in_words(scope, at, row);
    let newest = insight::latest_period(found);
    if newest != Some(row.period) {
        let period = scope.locale().period_short(row.period);
        text = scope.t_with("area-monitor-value-of", args!(value = text, period));
    }
    vec![text.into()]
}

/// The newest period, and whether there should have been a newer one.
fn age(scope: &Scope<'_>, found: &Indicator) -> Vec<FactValue> {
    let Some(fresh) = freshness(found, scope.book.today) else {
        return vec![scope.t("figure-none-yet").into()];
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
