//! An indicator by the dimensions of its own table (`by_<dimension>`): parts that are series in
//! their own right, drawn end to end only where they add up to the whole.

use std::collections::BTreeMap;

use base::value::{Decimal, Period};
use chart::stacked::{Along, Stacked, Whole};
use chart::{Beside, MOST_ROWS, Plot, Point, Role, Series, Target};
use insight::{Aim, Estimate, area_series};
use programme::model::{
    self, Aggregation, ChartForm, Indicator, Measure, ObjectRef, Observation, Polarity, TargetKind,
};

use super::request::Request;
use super::{areas, figure, value};
use crate::book::scope::Scope;

/// The most periods that are drawn end to end: the latest. The table has them all.
const MOST_PERIODS: usize = 12;

/// One way in which an indicator is broken down: by one dimension, or by several crossed.
struct Split<'a> {
    at: ObjectRef,
    found: &'a Indicator,
    /// By their places in the indicator's breakdowns.
    dimensions: Vec<usize>,
    /// The rows that name a part of each of these and of no other, by area and period.
    rows: Vec<&'a Observation>,
}

/// What is drawn in place of the totals: the breakdown that the editors chose, or, of an indicator
/// without totals, the first. None where the totals are to be drawn.
pub fn lead(
    scope: &Scope<'_>,
    at: ObjectRef,
    request: &Request,
    has_totals: bool,
) -> Option<chart::Figure> {
    let found = scope.book.programme.indicator(at)?;
    let splits = splits(at, found, request);
    let split = splits.get(chosen(&splits, request, has_totals)?)?;
    let mut base = figure::frame(scope, at, found, request);
    if has_totals {
        // Which figures are better is said with the totals.
        base.yardstick.polarity = Polarity::None;
    }
    Some(told(scope, &base, split))
}

/// The other breakdowns of an indicator, each by itself.
pub fn others(scope: &Scope<'_>, at: ObjectRef) -> Vec<(Request, chart::Figure)> {
    let Some(found) = scope.book.programme.indicator(at) else {
        return Vec::new();
    };
    let all = Request::all(at);
    let splits = splits(at, found, &all);
    let has_totals = found.observations.iter().any(|row| row.is_total() && row.is_known());
    let chosen = chosen(&splits, &all, has_totals);
    let others = splits.iter().enumerate().filter(|(place, _)| Some(*place) != chosen);
    others
        .map(|(place, split)| {
            let request = Request { id: format!("{}-by-{place}", all.id), ..Request::default() };
            let base = Plot { form: None, alt: None, ..figure::frame(scope, at, found, &request) };
            let told = told(scope, &base, split);
            (request, told)
        })
        .collect()
}

/// The breakdowns as far as they are asked for: those of one dimension first, in the order of the
/// columns, and those of several behind them.
fn splits<'a>(at: ObjectRef, found: &'a Indicator, request: &Request) -> Vec<Split<'a>> {
    let is_asked = |row: &&Observation| {
        let areas = request.areas.as_ref();
        let in_area = areas.is_none_or(|areas| row.area.is_some_and(|a| areas.contains(&a)));
        in_area && request.holds(row.period)
    };
    let mut splits: BTreeMap<(usize, Vec<usize>), Vec<&Observation>> = BTreeMap::new();
    for row in insight::parts(found).into_iter().filter(is_asked) {
        let named = row.by.iter().enumerate().filter(|(_, part)| part.is_some());
        let dimensions: Vec<usize> = named.map(|(at, _)| at).collect();
        splits.entry((dimensions.len(), dimensions)).or_default().push(row);
    }
    let splits = splits.into_iter();
    splits.map(|((_, dimensions), rows)| Split { at, found, dimensions, rows }).collect()
}

fn chosen(splits: &[Split<'_>], request: &Request, has_totals: bool) -> Option<usize> {
    let found = splits.first()?.found;
    if let Some(by) = request.by {
        return splits.iter().position(|split| split.dimensions.contains(&by));
    }
    if let Some((by, _)) = &found.chart.by {
        let is_by = |split: &Split<'_>| {
            let mut names = split.dimensions.iter().filter_map(|at| found.breakdowns.get(*at));
            names.any(|breakdown| breakdown.dimension == *by)
        };
        return splits.iter().position(is_by);
    }
    let is_stacked = request.form.or(found.chart.form) == Some(ChartForm::Stacked);
    (is_stacked || !has_totals).then_some(0)
}

impl<'a> Split<'a> {
    /// What a row is of: a part of each dimension.
    fn part_of(&self, row: &'a Observation) -> Vec<&'a str> {
        let parts = self.dimensions.iter().filter_map(|at| row.by.get(*at)?.as_deref());
        parts.collect()
    }

    /// Whether a target is for one of its parts.
    fn is_for(&self, target: &model::Target, part: &[&str]) -> bool {
        let named: Vec<usize> = (0..target.by.len())
            .filter(|at| target.by.get(*at).is_some_and(Option::is_some))
            .collect();
        let names: Vec<&str> = target.by.iter().flatten().map(AsRef::as_ref).collect();
        named == self.dimensions && names == part
    }

    /// Its parts in the order of the lists of the editors, and behind them those of the table.
    fn parts(&self) -> Vec<Vec<&'a str>> {
        let mut parts: Vec<Vec<&str>> = Vec::new();
        for row in &self.rows {
            let part = self.part_of(row);
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        let listed = |part: &Vec<&str>| -> Vec<usize> {
            let named = self.dimensions.iter().zip(part);
            let places = named.map(|(at, part)| {
                let values = self.found.breakdowns.get(*at).map(|b| b.values.as_slice());
                let values = values.unwrap_or_default();
                values.iter().position(|value| **value == **part).unwrap_or(values.len())
            });
            places.collect()
        };
        parts.sort_by_key(listed);
        parts
    }

    fn areas(&self) -> Vec<Option<ObjectRef>> {
        let mut areas: Vec<Option<ObjectRef>> = self.rows.iter().map(|row| row.area).collect();
        areas.dedup();
        areas
    }

    /// The area that is drawn: the programme's own, else the first that has parts.
    fn subject(&self, scope: &Scope<'_>) -> Option<ObjectRef> {
        let areas = self.areas();
        let own = areas.iter().find(|a| a.is_none() || **a == scope.settings().area);
        own.or(areas.first()).copied().flatten()
    }

    /// The dimensions, within a sentence.
    fn by(&self, scope: &Scope<'_>) -> String {
        let names = self.dimensions.iter().filter_map(|at| self.found.breakdowns.get(*at));
        let names: Vec<String> = names.map(|b| b.dimension.replace(['_', '-'], " ")).collect();
        scope.locale().list(&names)
    }

    /// The rows of an area, which stand together.
    fn of_area(&self, area: Option<ObjectRef>) -> &[&'a Observation] {
        let from = self.rows.partition_point(|row| row.area < area);
        let to = self.rows.partition_point(|row| row.area <= area);
        self.rows.get(from..to).unwrap_or_default()
    }

    fn value(&self, area: Option<ObjectRef>, period: Period, part: &[&str]) -> Option<Decimal> {
        let mut rows = self.of_area(area).iter();
        rows.find(|row| row.period == period && self.part_of(row) == part)?.value
    }

    /// Whether its parts make up a whole: they are things that can be added, each is in one part,
    /// and together they are the total that the source gives, but for its rounding. Where the
    /// source gives none, shares have to come to a hundred.
    fn adds_up(&self) -> bool {
        let measure = self.found.measure.unwrap_or(Measure::Count);
        let is_share = measure == Measure::Percentage;
        let is_added = matches!(measure, Measure::Count | Measure::Amount) || is_share;
        if !is_added || self.dimensions.len() != 1 {
            return false;
        }
        let parts = self.parts();
        let totals = area_series(self.found);
        let mut cells: Vec<(Option<ObjectRef>, Period)> =
            self.rows.iter().map(|row| (row.area, row.period)).collect();
        cells.dedup();
        let mut is_held = false;
        for (area, period) in cells {
            let values: Option<Vec<Decimal>> =
                parts.iter().map(|part| self.value(area, period, part)).collect();
            let Some(values) = values else { continue };
            let series = totals.iter().find(|series| series.area == area);
            let row = series.and_then(|s| s.observations.iter().find(|row| row.period == period));
            let total = row.and_then(|row| row.value).or(is_share.then_some(Decimal::ONE_HUNDRED));
            let Some(total) = total else { continue };
            if !is_sum(&values, total) {
                return false;
            }
            is_held = true;
        }
        is_held || !is_share && self.found.aggregation != Some(Aggregation::None)
    }

    /// Everything that is known of it: a series for each part in each area.
    fn plot(&self, scope: &Scope<'_>, base: &Plot, areas: &[Option<ObjectRef>]) -> Plot {
        let (mut series, mut targets) = (Vec::new(), Vec::new());
        let parts = self.parts();
        let asked = scope.book.insight.targets(self.at);
        for area in areas {
            for part in &parts {
                let rows = self.of_area(*area).iter().filter(|row| self.part_of(row) == *part);
                let points: Vec<Point> =
                    rows.map(|row| figure::point(scope, self.found, row)).collect();
                let named = part.join(" – ");
                if !points.is_empty() {
                    let own = asked.iter().filter(|row| {
                        !row.superseded && row.area == *area && self.is_for(row, part)
                    });
                    let place = Some(series.len());
                    targets.extend(own.map(|row| Target {
                        aim: Aim::from(*row),
                        series: place,
                        beside: self.beside(scope, row, part),
                    }));
                    series.push(Series {
                        id: figure::area_id(scope, *area),
                        name: match areas {
                            [_] => named,
                            _ => format!("{}: {named}", figure::area_name(scope, *area)),
                        },
                        role: Role::Other,
                        points,
                    });
                }
            }
        }
        let unit = value::unit_of_group(&base.unit);
        Plot { series, targets, unit, by: Some(self.by(scope)), ..base.clone() }
    }

    /// The same part in the reference, where a target is a gap to it.
    fn beside(&self, scope: &Scope<'_>, row: &model::Target, part: &[&str]) -> Option<Beside> {
        let reference = row.reference_area.filter(|_| row.kind == TargetKind::GapToReference)?;
        let named = |area: Option<ObjectRef>| match area {
            Some(area) => areas::named(scope, area),
            None => figure::area_name(scope, None),
        };
        let rows = self.of_area(Some(reference)).iter();
        let rows = rows.filter(|other| self.part_of(other) == *part);
        Some(Beside {
            place: named(row.area),
            reference: named(Some(reference)),
            numbers: rows.filter_map(|row| Estimate::of(row)).collect(),
        })
    }

    /// End to end: along time for its area, or, where that has one period, for all areas.
    fn stacked(&self, scope: &Scope<'_>, base: &Plot) -> Option<Stacked> {
        let parts = self.parts();
        let totals = area_series(self.found);
        let (areas, subject) = (self.areas(), self.subject(scope));
        let called = |area: &Option<ObjectRef>| areas::called(scope, (*area)?);
        let whole = |area: Option<ObjectRef>, period: Period, name: String, is_own: bool| {
            let series = totals.iter().find(|series| series.area == area);
            let row = series.and_then(|s| s.observations.iter().find(|row| row.period == period));
            let values = parts.iter().map(|part| self.value(area, period, part));
            let total = row.and_then(|row| row.value);
            Whole { name, called: None, is_own, values: values.collect(), total }
        };
        let mut periods: Vec<Period> = self.of_area(subject).iter().map(|row| row.period).collect();
        periods.dedup();
        let locale = scope.locale();
        let latest = *periods.last()?;
        let (along, place, wholes) = if periods.len() > 1 || areas.len() == 1 {
            let shown = periods.iter().rev().take(MOST_PERIODS).rev();
            let name = |period: &Period| locale.period_short(*period);
            let wholes = shown.map(|period| whole(subject, *period, name(period), false));
            (Along::Periods, figure::area_name(scope, subject), wholes.collect())
        } else {
            let name = |area: &Option<ObjectRef>| figure::area_name(scope, *area);
            let wholes = areas
                .iter()
                .map(|a| Whole { called: called(a), ..whole(*a, latest, name(a), *a == subject) });
            (Along::Names, locale.period(latest), wholes.collect())
        };
        Some(Stacked {
            id: base.id.clone(),
            title: base.title.clone(),
            unit: base.unit.clone(),
            measure: self.found.measure.unwrap_or(Measure::Count),
            decimals: base.yardstick.decimals,
            by: self.by(scope),
            place,
            parts: parts.iter().map(|part| part.join(" – ")).collect(),
            along,
            wholes,
        })
    }
}

/// Whether values are together a total, when each was rounded by itself.
fn is_sum(values: &[Decimal], total: Decimal) -> bool {
    let all = || values.iter().chain([&total]);
    let scale = all().map(Decimal::scale).max().unwrap_or(0);
    let is_multiple = |of: u32| all().all(|value| (*value % Decimal::from(of)).is_zero());
    let unit = match scale {
        0 if is_multiple(10) => Decimal::TEN,
        0 if is_multiple(5) => Decimal::from(5),
        scale => Decimal::new(1, scale),
    };
    let sum = values.iter().try_fold(Decimal::ZERO, |sum, value| sum.checked_add(*value));
    let most = unit * Decimal::from(values.len() + 1) / Decimal::TWO;
    sum.and_then(|sum| sum.checked_sub(total)).is_some_and(|apart| apart.abs() <= most)
}

/// Drawn and told of the area that the page is about; the table holds what is known of all.
fn told(scope: &Scope<'_>, base: &Plot, split: &Split<'_>) -> chart::Figure {
    let locale = scope.locale();
    let subject = split.subject(scope);
    let form = base.form;
    let base = Plot {
        form: form.filter(|form| !matches!(form, ChartForm::Stacked | ChartForm::Map)),
        place: figure::area_name(scope, subject),
        ..base.clone()
    };
    let areas = split.areas();
    let drawn = split.plot(scope, &base, &[subject]);
    let all = split.plot(scope, &base, &areas);
    let is_long = all.series.len() > MOST_ROWS;
    if form == Some(ChartForm::Stacked)
        && split.adds_up()
        && let Some(stacked) = split.stacked(scope, &base)
        && let Ok(mut told) = chart::stacked::figure(&stacked, locale)
    {
        let asked = chart::aims(&drawn, locale);
        if !asked.is_empty() {
            told.words.more = format!("{} {asked}", told.words.more).trim().to_owned();
        }
        if split.rows.len() > stacked.wholes.len() * stacked.parts.len() && !is_long {
            told.table = chart::table(&all, locale);
        }
        return told;
    }
    let mut told = chart::figure(&drawn, locale);
    if is_long {
        told.words.notes.push(scope.t("figure-note-parts-of-all"));
    } else if areas.len() > 1 {
        told.table = chart::table(&all, locale);
    }
    told
}
