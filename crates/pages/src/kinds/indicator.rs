use std::collections::BTreeMap;

use base::value::{Decimal, Frequency, Period};
use insight::freshness;
use locale::args;
use programme::model::{Indicator, Kind, ObjectRef, RelationKind};

use crate::address::PageKey;
use crate::book::facts::Facts;
use crate::book::page::{PageKind, Part};
use crate::book::scope::Scope;
use crate::exports::data::{self, share};
use crate::parts::figure;
use crate::parts::licence::licence;
use crate::parts::{compare, monitor, object, progress, quality, revision, targets, value};
use crate::view::Figure;
use crate::view::{FactValue, Say, Section, Sections};

/// The page of an indicator, which begins with its figure.
pub static PAGE: PageKind = PageKind {
    is_long: true,
    // Who keeps it stands with what is told about it.
    has_common_facts: false,
    // The answer to the question above it; what is counted stands with what is told about it.
    summary: |scope, key| match key {
        PageKey::Object(at) => match figure::answer(scope, at) {
            Some(answer) => Some(answer.into()),
            None => written(scope, at),
        },
        _ => None,
    },
    parts: &[
        Part::of("figure", |scope, at| figure(scope, at).into()),
        Part::of("progress", |scope, at| of(scope, at, progress::of_indicator)),
        Part::of("targets", |scope, at| of(scope, at, targets::section)),
        Part::of("compare", |scope, at| of(scope, at, compare::section)),
        Part::of("about", |scope, at| of(scope, at, about)),
        Part::of("quality", |scope, at| quality::of_indicator(scope, at).into()),
        Part::of("revisions", |scope, at| of(scope, at, revision::section)),
        Part::of("share", |scope, at| share::section(scope, at).into()),
    ],
    // Every row of the table names its area; the table itself shows them.
    shows: &[(RelationKind::InArea, false), (RelationKind::DerivedFrom, false)],
    ..object::page(Kind::Indicator)
};

fn written(scope: &Scope<'_>, at: ObjectRef) -> Option<Say> {
    let common = &scope.book.programme.object(at).common;
    common.summary.as_ref().map(|text| scope.say(text))
}

/// A part that is made of what the editors wrote of the indicator.
fn of(
    scope: &Scope<'_>,
    at: ObjectRef,
    make: fn(&Scope<'_>, ObjectRef, &Indicator) -> Option<Section>,
) -> Sections {
    let found = scope.book.programme.indicator(at);
    found.and_then(|found| make(scope, at, found)).into()
}

fn figure(scope: &Scope<'_>, at: ObjectRef) -> Section {
    let first = figure::of_indicator(scope, at, true);
    let answers = first.sentence.is_some() && first.sentence == figure::answer(scope, at);
    let (mut downloads, cited) = (data::downloads(scope, at), share::cited(scope, at));
    downloads.extend(share::apart(scope, at));
    let mut figures = vec![Figure { answers, downloads, cited, ..first }];
    figures.extend(figure::by_parts(scope, at));
    scope.section("cijfer", "indicator-figure", figures)
}

/// What the figure can and cannot say.
fn about(scope: &Scope<'_>, at: ObjectRef, indicator: &Indicator) -> Option<Section> {
    let locale = scope.locale();
    let unknown = || Some(scope.t("unknown-yet"));
    let mut facts = Facts::new(scope);
    derivation(scope, indicator, &mut facts);
    let parts = scope.book.insight.parts_of(at).iter();
    facts
        .add("indicator-part-of", indicator.part_of.iter().map(|whole| scope.link(whole.to)))
        .add("indicator-parts", parts.map(|part| scope.link(*part)));
    let prose =
        |text: &Option<programme::model::Localised>| text.as_ref().map(|text| scope.say(text));
    facts
        .add(
            "indicator-in-short",
            written(scope, at).filter(|_| figure::whole(scope, at).is_some()),
        )
        .add("indicator-definition", prose(&indicator.definition))
        .add("indicator-population", prose(&indicator.population))
        .add("indicator-method", prose(&indicator.method))
        .add("indicator-limitations", prose(&indicator.limitations))
        .add("indicator-polarity", indicator.polarity.map(|p| scope.word("polarity", p.word())))
        .add("indicator-monitor", indicator.monitor.map(|monitor| monitor::called(scope, monitor)))
        .add(
            "indicator-frequency",
            indicator.frequency.map(|frequency| value::frequency(scope, frequency)),
        );
    if let Some(fresh) = freshness(indicator, scope.book.today) {
        let period = locale.period(fresh.latest);
        let comes_again = indicator.frequency.and_then(Frequency::days).is_some();
        let key = match (fresh.outdated, comes_again) {
            (false, _) => "indicator-latest",
            (true, true) => "indicator-latest-outdated",
            (true, false) => "indicator-latest-old",
        };
        facts.add("fact-latest", Some(scope.t_with(key, args!(period))));
    }
    facts.add(
        "indicator-next-release",
        indicator
            .next_release
            .map(|date| locale.date(date))
            .or_else(|| (indicator.frequency != Some(Frequency::Once)).then(unknown).flatten()),
    );
    match &indicator.baseline {
        Some(baseline) => {
            let period = locale.period(baseline.period);
            facts.add("indicator-baseline", Some(period));
            facts.add("indicator-baseline-reason", prose(&baseline.reason));
        }
        None => {
            facts.add("indicator-baseline", Some(scope.t("indicator-no-baseline")));
        }
    }
    if let Some(source) = &indicator.source {
        let mut values: Vec<FactValue> = Vec::new();
        values.extend(source.organisation.as_ref().map(|text| FactValue::Text(scope.say(text))));
        values.extend(source.dataset.as_ref().map(|text| match &source.url {
            Some(url) => FactValue::Link(scope.outside(url, scope.say(text))),
            None => FactValue::Text(scope.say(text)),
        }));
        facts.add("fact-source", values).date("fact-accessed", source.accessed);
    }
    if !indicator.observations.is_empty() {
        facts.add("fact-licence", [licence(scope, indicator)]);
    }
    let common = &scope.book.programme.object(at).common;
    facts
        .say("fact-owner", &common.owner)
        .add("fact-last-reviewed", common.last_reviewed.map(|day| locale.day(day)));
    Some(scope.section("over", "indicator-about", facts.take()))
}

/// From which two figures it is worked out, and how.
fn derivation(scope: &Scope<'_>, indicator: &Indicator, facts: &mut Facts<'_, '_>) {
    let programme = scope.book.programme;
    let Some((parts, division)) =
        programme.derived_from(indicator).zip(programme.division(indicator))
    else {
        return;
    };
    facts.add("indicator-derived-from", parts.map(|part| scope.link(part)));
    let [numerator, denominator] =
        parts.map(|part| scope.say(&programme.object(part).common.title));
    let (numerator, denominator) = (numerator.text, denominator.text);
    let per = indicator.per.unwrap_or(Decimal::ONE);
    let mut how = vec![match per == Decimal::ONE {
        true => scope.t_with("indicator-derived", args!(numerator, denominator)),
        false => {
            let per = scope.locale().number_as_written(per.normalize());
            scope.t_with("indicator-derived-per", args!(numerator, denominator, per))
        }
    }];
    // The periods that share a denominator are told together.
    let mut moved: BTreeMap<Period, Vec<String>> = BTreeMap::new();
    for (own, other) in division.moved() {
        moved.entry(other).or_default().push(scope.locale().period(own));
    }
    how.extend(moved.into_iter().map(|(other, own)| {
        let periods = scope.locale().list(&own);
        let other = scope.locale().period(other);
        scope.t_with("indicator-derived-moved", args!(periods, denominator, other))
    }));
    facts.add("indicator-derivation", how);
}
