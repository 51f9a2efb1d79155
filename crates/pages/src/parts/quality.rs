use base::capitalised;
use base::value::Frequency;
use insight::{QualityAnswer, QualityGap, QualityQuestion, freshness};
use locale::args;
use programme::model::{Indicator, ObjectRef};

use super::value;
use crate::book::facts::Facts;
use crate::book::scope::Scope;
use crate::view::{FactValue, Section, State};

pub const QUESTIONS: [QualityQuestion; 4] = [
    QualityQuestion::WellFormulated,
    QualityQuestion::Reliable,
    QualityQuestion::Relevant,
    QualityQuestion::Understandable,
];

/// The four answers about one indicator, for its own page.
pub fn of_indicator(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let answers = scope.book.insight.quality(at)?;
    let (whole, lacking): (Vec<_>, Vec<_>) =
        answers.iter().partition(|answer| answer.is_complete());
    let name = |answer: &&QualityAnswer| {
        scope.t(&format!("quality-{}", word(answer.question))).to_lowercase()
    };
    let mut facts = Facts::new(scope);
    // What is in order is one line.
    let text = capitalised(&scope.locale().list(&whole.iter().map(name).collect::<Vec<_>>()));
    let in_order = FactValue::from(State { tone: "good", sign: "✓", text });
    facts.add("quality-in-order", (!whole.is_empty()).then_some(in_order));
    for answer in lacking {
        facts.add(&format!("quality-{}", word(answer.question)), told(scope, answer));
    }
    Some(scope.section("kwaliteit", "quality-of-this", facts.take()))
}

/// Yes, or what is missing.
pub fn told(scope: &Scope<'_>, answer: &QualityAnswer) -> Vec<FactValue> {
    if answer.is_complete() {
        return vec![State { tone: "good", sign: "✓", text: scope.t("quality-yes") }.into()];
    }
    let missing: Vec<String> = answer
        .missing
        .iter()
        .map(|gap| scope.t(&format!("quality-gap-{}", gap_word(*gap))))
        .collect();
    let list = scope.locale().list(&missing);
    vec![
        FactValue::State(State { tone: "warn", sign: "!", text: scope.t("quality-not-whole") }),
        FactValue::Text(scope.t_with("quality-missing", args!(list)).into()),
    ]
}

pub fn age(scope: &Scope<'_>, found: &Indicator) -> Vec<FactValue> {
    let fresh = freshness(found, scope.book.today);
    let latest = fresh.map_or_else(
        || value::none(scope, found),
        |fresh| scope.locale().period_short(fresh.latest),
    );
    let mut said = vec![latest.into()];
    if fresh.is_some_and(|fresh| fresh.outdated) {
        said.push(FactValue::State(State {
            tone: "warn",
            sign: "!",
            text: scope.t("area-monitor-outdated"),
        }));
    }
    said.push(next_release(scope, found));
    said
}

pub fn next_release(scope: &Scope<'_>, found: &Indicator) -> FactValue {
    let text = match found.next_release {
        Some(date) => {
            let date = scope.locale().date(date);
            scope.t_with("quality-next", args!(date))
        }
        None if found.frequency == Some(Frequency::Once) => scope.t("quality-once"),
        None => scope.t("quality-next-unknown"),
    };
    FactValue::Text(text.into())
}

pub fn word(question: QualityQuestion) -> &'static str {
    match question {
        QualityQuestion::WellFormulated => "formulated",
        QualityQuestion::Reliable => "reliable",
        QualityQuestion::Relevant => "relevant",
        QualityQuestion::Understandable => "understandable",
    }
}

pub fn gap_word(gap: QualityGap) -> &'static str {
    match gap {
        QualityGap::Definition => "definition",
        QualityGap::Population => "population",
        QualityGap::Unit => "unit",
        QualityGap::Scale => "scale",
        QualityGap::Polarity => "polarity",
        QualityGap::GoodRange => "good-range",
        QualityGap::Source => "source",
        QualityGap::Method => "method",
        QualityGap::Figures => "figures",
        QualityGap::Uncertainty => "uncertainty",
        QualityGap::Limitations => "limitations",
        QualityGap::Frequency => "frequency",
        QualityGap::FreshFigures => "fresh-figures",
        QualityGap::Goal => "goal",
        QualityGap::Target => "target",
        QualityGap::Baseline => "baseline",
        QualityGap::BaselineValue => "baseline-value",
        QualityGap::Question => "question",
        QualityGap::Summary => "summary",
        QualityGap::PlainSummary => "plain-summary",
    }
}
