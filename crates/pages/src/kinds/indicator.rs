use base::value::Frequency;
use insight::{freshness, latest_period};
use locale::Arg;
use programme::model::{Indicator, Measure, ObjectRef, Observation, ObservationStatus};

use super::quality;
use crate::book::scope::{Facts, Scope};
use crate::exports::data;
use crate::parts::{compare, figure, revision, share, targets};
use crate::view::{Content, FactValue, Figure, Section};

/// A value with its unit, as short as a table wants it: "45,7", "12,5%", "€ 251.000".
pub fn value_in_words(scope: &Scope<'_>, indicator: &Indicator, row: &Observation) -> String {
    let locale = scope.locale();
    let Some(value) = row.value else {
        return match (&row.word, row.status) {
            (Some(word), _) => indicator
                .scale
                .iter()
                .find(|step| step.code == *word)
                .map_or_else(|| word.to_string(), |step| scope.say(&step.label).text),
            (None, ObservationStatus::Suppressed) => scope.word("observation", "suppressed"),
            (None, _) => scope.t("no-figure"),
        };
    };
    let decimals = indicator.decimals.map_or_else(|| value.scale(), u32::from);
    match indicator.measure {
        Some(Measure::Percentage) => locale.percent(value, decimals),
        Some(Measure::Amount) => locale.money_exact(value, &scope.settings().currency),
        _ => locale.number(value, decimals),
    }
}

/// What an indicator says now, for a list: "Groningen-Noord: 45,7 (2023)".
pub fn latest_in_words(scope: &Scope<'_>, at: ObjectRef, indicator: &Indicator) -> String {
    let settings = scope.settings();
    let candidates = [settings.area, None, settings.reference_area];
    let own = candidates.into_iter().find_map(|area| {
        let row = scope.book.insight.latest(at, area)?;
        Some((area, row))
    });
    if let Some((area, row)) = own {
        let place = area.map_or_else(
            || scope.t("whole-programme"),
            |area| scope.short_title(area).text,
        );
        let value = value_in_words(scope, indicator, row);
        let period = scope.locale().period_short(row.period);
        return scope.t_with(
            "figure-latest-of",
            &[
                ("place", Arg::from(&place)),
                ("value", Arg::from(&value)),
                ("period", Arg::from(&period)),
            ],
        );
    }
    match latest_period(indicator) {
        Some(period) => {
            let period = scope.locale().period_short(period);
            scope.t_with("figure-latest-period", &[("period", Arg::from(&period))])
        }
        None => scope.t("figure-none-yet"),
    }
}

pub fn sections(scope: &Scope<'_>, at: ObjectRef, indicator: &Indicator) -> Vec<Section> {
    let mut sections = vec![Section {
        id: "cijfer".into(),
        title: scope.t("indicator-figure"),
        intro: None,
        content: Content::Figures {
            figures: vec![Figure {
                downloads: data::downloads(scope, at),
                ..figure::of_indicator(scope, at, true)
            }],
        },
    }];
    sections.extend(targets::section(scope, at, indicator));
    sections.extend(compare::section(scope, at, indicator));
    sections.push(about(scope, at, indicator));
    sections.extend(quality::of_indicator(scope, at));
    sections.extend(revision::section(scope, at, indicator));
    sections.extend(share::section(scope, at));
    sections
}

/// What the figure can and cannot say.
fn about(scope: &Scope<'_>, at: ObjectRef, indicator: &Indicator) -> Section {
    let locale = scope.locale();
    let unknown = || Some(scope.t("unknown-yet"));
    let mut facts = Facts::default();
    let prose =
        |text: &Option<programme::model::Localised>| text.as_ref().map(|text| scope.say(text));
    facts
        .text(
            scope.t("indicator-definition"),
            prose(&indicator.definition),
        )
        .text(
            scope.t("indicator-population"),
            prose(&indicator.population),
        )
        .text(scope.t("indicator-method"), prose(&indicator.method))
        .text(
            scope.t("indicator-limitations"),
            prose(&indicator.limitations),
        )
        .text(
            scope.t("indicator-polarity"),
            indicator.polarity.map(|p| scope.word("polarity", p.word())),
        )
        .text(
            scope.t("indicator-monitor"),
            indicator
                .monitor
                .map(|monitor| scope.word("monitor", monitor.word())),
        )
        .text(
            scope.t("indicator-frequency"),
            indicator
                .frequency
                .map(|frequency| frequency_in_words(scope, frequency)),
        );
    if let Some(fresh) = freshness(indicator, scope.book.today) {
        let period = locale.period(fresh.latest);
        let key = if fresh.outdated {
            "indicator-latest-outdated"
        } else {
            "indicator-latest"
        };
        facts.text(
            scope.t("fact-latest"),
            Some(scope.t_with(key, &[("period", Arg::from(&period))])),
        );
    }
    facts.text(
        scope.t("indicator-next-release"),
        indicator
            .next_release
            .map(|date| locale.date(date))
            .or_else(|| {
                (indicator.frequency != Some(Frequency::Once))
                    .then(unknown)
                    .flatten()
            }),
    );
    match &indicator.baseline {
        Some(baseline) => {
            let period = locale.period(baseline.period);
            facts.text(scope.t("indicator-baseline"), Some(period));
            facts.text(
                scope.t("indicator-baseline-reason"),
                prose(&baseline.reason),
            );
        }
        None => {
            facts.text(
                scope.t("indicator-baseline"),
                Some(scope.t("indicator-no-baseline")),
            );
        }
    }
    if let Some(source) = &indicator.source {
        let mut values: Vec<FactValue> = Vec::new();
        values.extend(
            source
                .organisation
                .as_ref()
                .map(|text| FactValue::Text(scope.say(text))),
        );
        values.extend(source.dataset.as_ref().map(|text| match &source.url {
            Some(url) => FactValue::Link(scope.outside(url, scope.say(text))),
            None => FactValue::Text(scope.say(text)),
        }));
        facts.add(scope.t("fact-source"), values).text(
            scope.t("fact-licence"),
            source.licence.as_deref().map(str::to_owned),
        );
        facts.text(
            scope.t("fact-accessed"),
            source.accessed.map(|date| locale.date(date)),
        );
    }
    let common = &scope.book.programme.object(at).common;
    facts
        .text(
            scope.t("fact-owner"),
            common.owner.as_ref().map(|owner| scope.say(owner)),
        )
        .text(
            scope.t("fact-last-reviewed"),
            common.last_reviewed.map(|day| locale.day(day)),
        );
    Section {
        id: "over".into(),
        title: scope.t("indicator-about"),
        intro: None,
        content: Content::Facts {
            facts: facts.into_vec(),
        },
    }
}

fn frequency_in_words(scope: &Scope<'_>, frequency: Frequency) -> String {
    match frequency {
        Frequency::Once => scope.t("frequency-once"),
        Frequency::Every { months, days: 0 } if months % 12 == 0 => scope.t_with(
            "frequency-years",
            &[("count", ((months / 12) as usize).into())],
        ),
        Frequency::Every { months, days: 0 } => {
            scope.t_with("frequency-months", &[("count", (months as usize).into())])
        }
        Frequency::Every { months: 0, days } if days % 7 == 0 => scope.t_with(
            "frequency-weeks",
            &[("count", ((days / 7) as usize).into())],
        ),
        Frequency::Every { months, days } => scope.t_with(
            "frequency-days",
            &[("count", ((months * 30 + days) as usize).into())],
        ),
    }
}
