//! Goals and what an indicator's front matter says; its table comes after.

use crate::model::{
    Aggregation, Baseline, Breakdown, ChartForm, ChartSettings, Goal, GoalIndicator, GoalLevel,
    Indicator, IndicatorRole, Kind, Measure, Polarity, ScaleStep, SeriesBreak, Source,
};
use crate::schema::record::{Entry, Record, Value};
use base::value::Decimal;

use crate::find::fields::{Resolver, prose, records, text, texts, whole};
use crate::rules::start_after_end;

pub fn goal(resolver: &mut Resolver<'_>, record: &Record) -> Goal {
    Goal {
        level: record.word("level").and_then(GoalLevel::from_word),
        parent: resolver.one(record, "parent", &[Kind::Goal]),
        topic: prose(record, "topic"),
        statement: prose(record, "statement"),
        indicators: goal_indicators(resolver, record),
        decided_in: resolver.one(record, "decided_in", &[Kind::Document]),
    }
}

fn goal_indicators(resolver: &mut Resolver<'_>, record: &Record) -> Vec<GoalIndicator> {
    let mut found: Vec<GoalIndicator> = Vec::new();
    for entry in record.list("indicators") {
        let (id, role) = match &entry.value {
            Value::Record(item) => (
                resolver.one(item, "indicator", &[Kind::Indicator]),
                item.word("role").and_then(IndicatorRole::from_word),
            ),
            _ => (
                crate::find::fields::id_of(entry)
                    .and_then(|id| resolver.reference(id, entry.span, &[Kind::Indicator])),
                None,
            ),
        };
        if let Some(indicator) = id
            && !found.iter().any(|other| other.indicator.to == indicator.to)
        {
            found.push(GoalIndicator { indicator, role });
        }
    }
    found
}

pub fn indicator(resolver: &mut Resolver<'_>, record: &Record) -> Indicator {
    Indicator {
        question: prose(record, "question"),
        monitor: record.word("monitor"),
        measure: record.word("measure").and_then(Measure::from_word),
        unit: prose(record, "unit"),
        per: record.number("per"),
        decimals: whole(record, "decimals"),
        polarity: record.word("polarity").and_then(Polarity::from_word),
        good_range: good_range(resolver, record),
        aggregation: record.word("aggregation").and_then(Aggregation::from_word),
        cumulative: record.flag("cumulative").unwrap_or_default(),
        frequency: record.frequency("frequency"),
        baseline: baseline(record),
        comparators: resolver.many(record, "comparators", &[Kind::Area]),
        definition: prose(record, "definition"),
        population: prose(record, "population"),
        method: prose(record, "method"),
        limitations: prose(record, "limitations"),
        source: record.record("source").map(source),
        next_release: record.date("next_release"),
        min_n: whole(record, "min_n"),
        series_breaks: series_breaks(resolver, record),
        scale: scale(record),
        breakdowns: breakdowns(record),
        chart: chart(resolver, record),
        alt: prose(record, "alt"),
        observations: Vec::new(),
        table: None,
    }
}

fn number(entry: &Entry) -> Option<Decimal> {
    match entry.value {
        Value::Number(number) => Some(number),
        Value::Whole(number) => Some(number.into()),
        _ => None,
    }
}

fn good_range(resolver: &mut Resolver<'_>, record: &Record) -> Option<(Decimal, Decimal)> {
    let [low, high] = record.list("good_range") else {
        return None;
    };
    let range = (number(low)?, number(high)?);
    if range.0 > range.1 {
        let bag = &mut resolver.bag;
        bag.push(start_after_end::numbers(high.span, range.0, range.1));
        return None;
    }
    Some(range)
}

fn baseline(record: &Record) -> Option<Baseline> {
    let entry = record.get("baseline")?;
    let item = record.record("baseline")?;
    Some(Baseline {
        period: item.period("period")?,
        reason: prose(item, "reason"),
        span: entry.span,
    })
}

fn source(item: &Record) -> Source {
    Source {
        organisation: prose(item, "organisation"),
        dataset: prose(item, "dataset"),
        url: text(item, "url"),
        licence: text(item, "licence"),
        accessed: item.date("accessed"),
    }
}

fn series_breaks(resolver: &mut Resolver<'_>, record: &Record) -> Vec<SeriesBreak> {
    records(record, "series_breaks")
        .filter_map(|(item, _)| {
            Some(SeriesBreak {
                at: item.period("at")?,
                reason: prose(item, "reason"),
                document: resolver.one(item, "document", &[Kind::Document]),
            })
        })
        .collect()
}

fn scale(record: &Record) -> Vec<ScaleStep> {
    records(record, "scale")
        .filter_map(|(item, _)| {
            let code = text(item, "code")?;
            Some(ScaleStep {
                label: prose(item, "label").or_else(|| prose(item, "code"))?,
                code,
            })
        })
        .collect()
}

fn breakdowns(record: &Record) -> Vec<Breakdown> {
    records(record, "breakdowns")
        .filter_map(|(item, _)| {
            Some(Breakdown {
                dimension: text(item, "dimension")?,
                values: texts(item, "values"),
            })
        })
        .collect()
}

fn chart(resolver: &mut Resolver<'_>, record: &Record) -> ChartSettings {
    let Some(item) = record.record("chart") else {
        return ChartSettings::default();
    };
    ChartSettings {
        form: item.word("type").and_then(ChartForm::from_word),
        from_zero: item.flag("from_zero"),
        areas: resolver.many(item, "areas", &[Kind::Area]),
        max_series: whole(item, "max_series"),
    }
}
