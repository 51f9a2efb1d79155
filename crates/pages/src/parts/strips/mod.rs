//! The figures of one area, each on a line among those of its like.

pub mod by_group;
mod like;
mod table;

use base::capitalised;
use std::collections::BTreeMap;

use base::value::Decimal;
use chart::{Notation, Strip};
use insight::{AreaMeasurements, Comparison, Direction, Estimate, Measurements, compare};
use locale::args;
use programme::model::{Goal, Indicator, IndicatorRole, ObjectRef, Observation, Polarity};

use like::Like;

use super::{areas, figure, fold, standing, value};
use crate::book::scope::Scope;
use crate::view::{Content, Say, Section, State, StripView};

/// The most lines of one section; the table below them has all.
const MOST: usize = 12;
/// Those that a phone shows before who reads on.
const FIRST: usize = 4;
/// The id of the section with the figures of an area itself.
const OWN: &str = "cijfers";
/// A figure of so many years ago says so.
pub const OLD: i16 = 3;

/// The figures of an area; then those of which it has groups alone, and those of the larger areas that
/// it lies in, as far as it has none of its own.
pub fn sections(scope: &Scope<'_>, at: ObjectRef) -> Vec<Section> {
    let mut by_area: BTreeMap<(usize, ObjectRef), Vec<ObjectRef>> = BTreeMap::new();
    let around = around(scope, at);
    let places = || [at].into_iter().chain(around.iter().copied());
    let mut by_group: Vec<ObjectRef> = Vec::new();
    for indicator in in_order(scope) {
        if latest(scope, indicator, at).is_none() && by_group::is_all(scope, indicator, at) {
            by_group.push(indicator);
            continue;
        }
        let known = |area: &ObjectRef| latest(scope, indicator, *area).is_some();
        if let Some((near, area)) = places().enumerate().find(|(_, area)| known(area)) {
            by_area.entry((near, area)).or_default().push(indicator);
        }
    }
    let mut sections: Vec<Section> = by_area
        .into_iter()
        .filter_map(|((_, area), indicators)| section(scope, at, area, &indicators))
        .collect();
    let own = sections.iter().take_while(|section| section.id == OWN).count();
    sections.splice(own..own, by_group::section(scope, at, &by_group));
    sections
}

/// An area against its reference in one sentence, by the first figure that both have.
pub fn against_reference(scope: &Scope<'_>, at: ObjectRef) -> Option<String> {
    in_order(scope).into_iter().find_map(|indicator| {
        let found = Found::of(scope, indicator, at)?;
        let (_, other) = found.whole.as_ref()?;
        let whole = areas::named(scope, scope.settings().reference_area?);
        let own = Estimate::of(found.latest).filter(|own| !own.is_forecast())?;
        let notation = found.notation(scope);
        let is_same = notation.shown(own.value) == notation.shown(other.value);
        let way = match compare(&own, other) {
            Comparison::Unclear => "unclear",
            Comparison::Equal => "same",
            Comparison::Below | Comparison::Above if is_same => "nearly",
            Comparison::Below => "lower",
            Comparison::Above => "higher",
        };
        let figure = scope.short_title(indicator).text;
        let when = notation.when(found.latest.period);
        let (value, other) = (notation.full(own.value), notation.short(other.value));
        Some(scope.t_with("area-brief", args!(figure, when, value, way, whole, other)))
    })
}

/// The indicators that goals are judged by first, then those that go with them.
fn in_order(scope: &Scope<'_>) -> Vec<ObjectRef> {
    let mut ranks: BTreeMap<ObjectRef, u8> = BTreeMap::new();
    for (_, _, goal) in scope.book.programme.each::<Goal>() {
        let headline = goal.headline_role();
        for followed in &goal.indicators {
            let rank = match followed.role {
                role if role == headline => 0,
                Some(IndicatorRole::Context) => 2,
                _ => 1,
            };
            let own = ranks.entry(followed.indicator.to).or_insert(rank);
            *own = rank.min(*own);
        }
    }
    let all = scope.book.programme.each::<Indicator>().map(|(at, _, _)| at);
    let mut all: Vec<ObjectRef> = all.collect();
    all.sort_by_key(|at| (ranks.get(at).copied().unwrap_or(u8::MAX), *at));
    all
}

/// The larger areas whose figures are shown for want of its own: not the reference, beside which
/// they stand, and the programme's area, which is no statistical one, last. They say nothing of an
/// area that is no more.
fn around(scope: &Scope<'_>, at: ObjectRef) -> Vec<ObjectRef> {
    if areas::is_gone(scope, at) {
        return Vec::new();
    }
    let settings = scope.settings();
    let mut around = areas::larger(scope, at);
    around.retain(|area| Some(*area) != settings.reference_area);
    around.sort_by_key(|area| Some(*area) == settings.area);
    around
}

/// What is known of an indicator in an area; that of the whole programme is its area's.
fn latest<'a>(scope: &Scope<'a>, at: ObjectRef, area: ObjectRef) -> Option<&'a Observation> {
    Found::place(scope, at, area).and_then(|own| own.latest)
}

fn section(
    scope: &Scope<'_>,
    at: ObjectRef,
    area: ObjectRef,
    indicators: &[ObjectRef],
) -> Option<Section> {
    let found: Vec<Found<'_>> =
        indicators.iter().filter_map(|indicator| Found::of(scope, *indicator, area)).collect();
    let strips = found.iter().take(MOST).map(|found| found.strip(scope)).collect();
    let table = table::table(scope, area, &found);
    let folded = match found.len() {
        count if count > MOST => scope.t_with("strips-table-all", args!(count)),
        _ => scope.t("figure-table"),
    };
    let strips: Vec<StripView> = strips;
    let fold = fold::after(scope, FIRST, strips.len(), "area-more-figures");
    let content = Content::Strips { strips, table, folded };
    if area == at {
        let section = scope.section(OWN, "area-figures", content).if_any()?;
        return Some(Section { fold, ..section });
    }
    let (name, own) = (areas::named(scope, area), areas::named(scope, at));
    let title = scope.t_with("area-figures-around", args!(name, own));
    let intro = match areas::kind_in_words(scope, area) {
        Some(kind) => scope.t_with("area-figures-around-intro-kind", args!(name, own, kind)),
        None => scope.t_with("area-figures-around-intro", args!(name, own)),
    };
    let id = format!("cijfers-{}", scope.book.programme.object(area).id);
    let section = Section::new(id, title, content).with_intro(Some(intro)).if_any()?;
    Some(Section { fold, ..section })
}

/// One indicator in one area.
struct Found<'a> {
    indicator: ObjectRef,
    area: ObjectRef,
    of: &'a Indicator,
    measured: &'a Measurements<'a>,
    own: &'a AreaMeasurements<'a>,
    latest: &'a Observation,
    unit: String,
    /// What the codes of a scale mean.
    steps: Vec<(Decimal, String)>,
    like: Like,
    /// The reference and its value in the same period.
    whole: Option<(String, Estimate)>,
}

impl<'a> Found<'a> {
    fn place(
        scope: &Scope<'a>,
        indicator: ObjectRef,
        area: ObjectRef,
    ) -> Option<&'a AreaMeasurements<'a>> {
        let found = scope.book.insight.measurements(indicator)?;
        let own = found.area(Some(area)).filter(|own| own.latest.is_some());
        let is_own_area = scope.settings().area == Some(area);
        own.or_else(|| found.area(None).filter(|own| is_own_area && own.latest.is_some()))
    }

    fn of(scope: &Scope<'a>, indicator: ObjectRef, area: ObjectRef) -> Option<Self> {
        let measured = scope.book.insight.measurements(indicator)?;
        let own = Self::place(scope, indicator, area)?;
        let latest = own.latest?;
        let of = measured.indicator;
        // What is added up is told beside its like, and never beside the sum.
        let is_sum = areas::is_sum(of);
        let reference = scope.settings().reference_area.filter(|at| *at != area && !is_sum);
        let whole = reference.and_then(|at| {
            let value = *measured.area(Some(at))?.measured_in(latest.period)?;
            Some((scope.short_title(at).text, value))
        });
        let like = Like::of(scope, indicator, area, own, latest.period);
        let (unit, steps) = (value::unit(scope, indicator), value::steps(scope, of));
        Some(Self { indicator, area, of, measured, own, latest, unit, steps, like, whole })
    }

    fn notation<'s>(&'s self, scope: &'s Scope<'_>) -> Notation<'s> {
        Notation::of(&self.measured.yardstick, &self.unit, &self.steps, scope.locale())
    }

    /// The reference as it is called within a sentence, and its value.
    fn beside(&self, scope: &Scope<'_>) -> Option<(String, Decimal)> {
        let reference = scope.settings().reference_area?;
        self.whole().map(|(_, value)| (areas::named(scope, reference), value))
    }

    fn whole(&self) -> Option<(&str, Decimal)> {
        self.whole.as_ref().map(|(name, other)| (name.as_str(), other.value))
    }

    fn strip(&self, scope: &Scope<'_>) -> StripView {
        let standing = scope.book.insight.in_area(self.indicator, self.area);
        let target = standing::aim(scope, &standing).map(as_line);
        StripView {
            link: scope.link(self.indicator),
            sentence: self.sentence(scope),
            change: as_line(self.change(scope)),
            target,
            drawing_html: self.drawing(scope).unwrap_or_default(),
            notes: self.notes(scope),
        }
    }

    /// The value, beside that of the reference, and its place among its like.
    fn sentence(&self, scope: &Scope<'_>) -> String {
        let area = areas::named(scope, self.area);
        let notation = self.notation(scope);
        let Some(own) = self.latest.value else {
            let value = value::in_words(scope, self.indicator, self.latest);
            return capitalised(&scope.t_with("strip-value", args!(value, area)));
        };
        let value = capitalised(&notation.full(own));
        let mut said = match self.beside(scope) {
            Some((whole, other)) => {
                let other = notation.short(other);
                scope.t_with("strip-value-beside", args!(value, area, other, whole))
            }
            None => scope.t_with("strip-value", args!(value, area)),
        };
        let count = self.like.count();
        if count > 1 && !self.like.are_parts {
            let higher = self.like.higher(own);
            let kind = areas::kinds_in_words(scope, self.area);
            let (all, lacking) = (count + 1, self.like.lacking);
            let key = match higher {
                0 if self.like.at(own).next().is_some() => "strip-place-first-shared",
                0 => "strip-place-first",
                _ if higher == count => "strip-place-last",
                _ => "strip-place",
            };
            said.push(' ');
            let place = args!(higher, count, all, lacking, kind);
            said.push_str(&scope.t_with(key, place));
        }
        said
    }

    /// From the first value to the latest, with the size of the change.
    fn change(&self, scope: &Scope<'_>) -> State {
        let state = standing::course(scope, self.indicator, self.own.area);
        let measured = scope.book.insight.measurements(self.indicator);
        let is_total = measured.is_some_and(|found| found.yardstick.cumulative);
        let Some(change) = self.own.trend.as_ref().filter(|_| !is_total) else {
            return state;
        };
        if !matches!(change.shown(), Direction::Up | Direction::Down) {
            return state;
        }
        let notation = self.notation(scope);
        let (from, to) = (notation.label(change.from.value), notation.label(change.to.value));
        let since = notation.when(change.from.period);
        let until = notation.when(change.to.period);
        let way = if change.absolute > Decimal::ZERO { "up" } else { "down" };
        let size = standing::size(&notation, self.own, change);
        let text = scope.t_with("strip-change", args!(from, since, to, until, way, size));
        State { text, ..state }
    }

    /// None where nothing of its like has a value: the sentence says all that a line could show.
    fn drawing(&self, scope: &Scope<'_>) -> Option<String> {
        let own = self.latest.value.filter(|_| Estimate::of(self.latest).is_some())?;
        let own = Some(own).filter(|_| self.like.count() > 0)?;
        let (figure, area) = (scope.short_title(self.indicator).text, scope.short_title(self.area));
        let called = areas::named(scope, self.area);
        let one = self.like.one().unwrap_or(self.area);
        let (count, kind) = (self.like.count(), areas::kinds_in_words(scope, one));
        let value = self.notation(scope).label(own);
        let key = if self.like.are_parts { "strip-name-parts" } else { "strip-name" };
        let strip = Strip {
            name: scope.t_with(key, args!(figure, area = called, value, count, kind)),
            own: (area.text.clone(), own),
            others: self.like.dots(),
            whole: self.whole().map(|(name, value)| (name.to_owned(), value)),
        };
        chart::strip(&strip, &self.notation(scope))
    }

    /// How many of its like are not drawn.
    fn lacking(&self, scope: &Scope<'_>) -> Option<String> {
        let (drawn, count) = (self.like.count(), self.like.lacking);
        let one = self.like.one().filter(|_| count > 0)?;
        let (all, kind) = (drawn + count, areas::kinds_in_words(scope, one));
        let key = if self.like.are_parts { "strip-lacking-parts" } else { "strip-lacking" };
        Some(scope.t_with(key, args!(count, all, kind)))
    }

    /// That one dot may stand for several, where they are many.
    fn shared(&self, scope: &Scope<'_>) -> Option<String> {
        let one = self.like.one().filter(|_| self.like.is_dense())?;
        Some(scope.t_with("strip-shared", args!(kind = areas::kinds_in_words(scope, one))))
    }

    /// When it was, which way is better, how old it is by now and whose figure it is.
    fn notes(&self, scope: &Scope<'_>) -> Vec<Say> {
        let notation = self.notation(scope);
        let period = scope.locale().period(self.latest.period);
        let period = capitalised(&period);
        let when = match notation.status(self.latest.status) {
            Some(status) => scope.t_with("strip-period-status", args!(period, status)),
            None => period,
        };
        let better = match self.of.polarity {
            Some(Polarity::Lower) => Some("strip-lower-is-better"),
            Some(Polarity::Higher) => Some("strip-higher-is-better"),
            _ => None,
        };
        let years = scope.book.today.year() - self.latest.period.last().year();
        let age = usize::try_from(years).ok().filter(|_| years >= OLD);
        let age = age.map(|count| scope.t_with("strip-age", args!(count)));
        // Who made it; its page names the data set too.
        let maker = self.of.source.as_ref().and_then(|source| source.organisation.as_ref());
        let source = maker.map(|maker| scope.say(maker).text);
        let source = source.or_else(|| figure::source_in_words(scope, self.of));
        let source = source.map(|source| format!("{} {source}", scope.t("figure-source")));
        let better = better.map(|key| scope.t(key));
        let all = [Some(when), self.lacking(scope), self.shared(scope), age, better, source];
        all.into_iter().flatten().map(Say::from).collect()
    }
}

/// What stands on a line of its own.
fn as_line(state: State) -> State {
    State { text: capitalised(&state.text), ..state }
}
