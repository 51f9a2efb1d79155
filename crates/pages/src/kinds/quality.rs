//! How good the figures are: four questions about each indicator, answered by what its editors
//! wrote. There is no score.

use base::value::Frequency;
use insight::{QualityAnswer, QualityGap, QualityQuestion, freshness};
use programme::model::{Indicator, IndicatorRole, Kind, ObjectRef};

use crate::book::scope::{Facts, Scope};
use crate::view::{Content, Fact, FactValue, Row, Section, State, Table};

/// With more indicators the page shows those that stand first with a goal; the others tell it on
/// their own pages.
const MOST_ROWS: usize = 400;

pub fn sections(scope: &Scope<'_>) -> Vec<Section> {
    let programme = scope.book.programme;
    let all: Vec<ObjectRef> = programme
        .of_kind(Kind::Indicator)
        .map(|(at, _)| at)
        .collect();
    let shown: Vec<ObjectRef> = match all.len() > MOST_ROWS {
        true => all
            .iter()
            .copied()
            .filter(|at| is_headline(scope, *at))
            .take(MOST_ROWS)
            .collect(),
        false => all.clone(),
    };
    let mut sections = vec![questions(scope, &all)];
    let rows: Vec<Row> = shown.iter().filter_map(|at| row(scope, *at)).collect();
    let mut head = vec![scope.t("area-figure")];
    head.extend(QUESTIONS.map(|question| scope.t(&format!("quality-{}", word(question)))));
    head.extend([scope.t("quality-age"), scope.t("fact-source")]);
    sections.push(Section {
        id: "per-cijfer".into(),
        title: scope.t("quality-each"),
        intro: (shown.len() < all.len()).then(|| scope.t("quality-headlines").into()),
        content: Content::Table {
            table: Table {
                caption: scope.t("quality-caption"),
                head,
                rows,
                numeric: Vec::new(),
            },
        },
    });
    sections
}

const QUESTIONS: [QualityQuestion; 4] = [
    QualityQuestion::WellFormulated,
    QualityQuestion::Reliable,
    QualityQuestion::Relevant,
    QualityQuestion::Understandable,
];

/// What each question asks, and of how many figures the answer is whole.
fn questions(scope: &Scope<'_>, all: &[ObjectRef]) -> Section {
    let answers: Vec<&[QualityAnswer; 4]> = all
        .iter()
        .filter_map(|at| scope.book.insight.quality(*at))
        .collect();
    let facts: Vec<Fact> = QUESTIONS
        .iter()
        .enumerate()
        .map(|(place, question)| {
            let whole = answers
                .iter()
                .filter(|four| four.get(place).is_some_and(QualityAnswer::is_complete))
                .count();
            let asks = scope.t(&format!("quality-{}-asks", word(*question)));
            let count = scope.t_with(
                "quality-count",
                &[("count", whole.into()), ("all", answers.len().into())],
            );
            Fact {
                label: scope.t(&format!("quality-{}", word(*question))),
                values: [asks, count]
                    .map(|text| FactValue::Text(text.into()))
                    .into(),
            }
        })
        .collect();
    Section {
        id: "vragen".into(),
        title: scope.t("quality-questions"),
        intro: Some(scope.t("quality-questions-intro").into()),
        content: Content::Facts { facts },
    }
}

fn row(scope: &Scope<'_>, at: ObjectRef) -> Option<Row> {
    let found = scope.book.programme.indicator(at)?;
    let answers = scope.book.insight.quality(at)?;
    let mut cells: Vec<Vec<FactValue>> = answers.iter().map(|answer| told(scope, answer)).collect();
    cells.push(age(scope, found));
    cells.push(vec![FactValue::Text(
        crate::parts::figure::source_in_words(scope, found)
            .unwrap_or_else(|| scope.t("unknown-yet"))
            .into(),
    )]);
    Some(Row {
        head: FactValue::Link(scope.link(at)),
        cells,
    })
}

/// The four answers about one indicator, for its own page.
pub fn of_indicator(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let answers = scope.book.insight.quality(at)?;
    let mut facts = Facts::default();
    for answer in answers {
        facts.add(
            scope.t(&format!("quality-{}", word(answer.question))),
            told(scope, answer),
        );
    }
    Some(Section {
        id: "kwaliteit".into(),
        title: scope.t("quality-of-this"),
        intro: None,
        content: Content::Facts {
            facts: facts.into_vec(),
        },
    })
}

/// Yes, or what is missing.
fn told(scope: &Scope<'_>, answer: &QualityAnswer) -> Vec<FactValue> {
    if answer.is_complete() {
        return vec![FactValue::State(State {
            tone: "good",
            sign: "✓",
            text: scope.t("quality-yes"),
        })];
    }
    let missing: Vec<String> = answer
        .missing
        .iter()
        .map(|gap| scope.t(&format!("quality-gap-{}", gap_word(*gap))))
        .collect();
    let list = scope.locale().list(&missing);
    vec![
        FactValue::State(State {
            tone: "warn",
            sign: "!",
            text: scope.t("quality-not-whole"),
        }),
        FactValue::Text(
            scope
                .t_with("quality-missing", &[("list", (&list).into())])
                .into(),
        ),
    ]
}

fn age(scope: &Scope<'_>, found: &Indicator) -> Vec<FactValue> {
    let fresh = freshness(found, scope.book.today);
    let latest = fresh.map_or_else(
        || scope.t("figure-none-yet"),
        |fresh| scope.locale().period_short(fresh.latest),
    );
    let mut said = vec![FactValue::Text(latest.into())];
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

fn next_release(scope: &Scope<'_>, found: &Indicator) -> FactValue {
    let text = match found.next_release {
        Some(date) => {
            let date = scope.locale().date(date);
            scope.t_with("quality-next", &[("date", (&date).into())])
        }
        None if found.frequency == Some(Frequency::Once) => scope.t("quality-once"),
        None => scope.t("quality-next-unknown"),
    };
    FactValue::Text(text.into())
}

fn is_headline(scope: &Scope<'_>, at: ObjectRef) -> bool {
    use programme::model::{Detail, RelationKind::MeasuredBy};
    let programme = scope.book.programme;
    programme.naming(at, Kind::Goal, MeasuredBy).any(|goal| {
        matches!(&programme.object(goal).detail, Detail::Goal(found) if found
            .indicators
            .iter()
            .any(|line| line.indicator.to == at && line.role == Some(IndicatorRole::Headline)))
    })
}

fn word(question: QualityQuestion) -> &'static str {
    match question {
        QualityQuestion::WellFormulated => "formulated",
        QualityQuestion::Reliable => "reliable",
        QualityQuestion::Relevant => "relevant",
        QualityQuestion::Understandable => "understandable",
    }
}

fn gap_word(gap: QualityGap) -> &'static str {
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
