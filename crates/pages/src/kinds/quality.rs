//! How good the figures are: four questions about each indicator, answered by what its editors
//! wrote. There is no score.

use insight::QualityAnswer;
use locale::args;
use programme::model::{Goal, Kind, ObjectRef, RelationKind};

use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::parts::absence::{self, Head};
use crate::parts::quality::{QUESTIONS, age, told, word};
use crate::view::{Fact, FactValue, Row, Section};

pub static PAGE: PageKind = PageKind {
    pages: Pages::One(|programme| programme.of_kind(Kind::Indicator).next().is_some()),
    footer: Some(8),
    beside: &[Kind::Indicator],
    parts: &[
        Part::whole("questions", |scope| questions(scope, &all(scope)).into()),
        Part::whole("figures", |scope| figures(scope).into()),
    ],
    ..PageKind::named("quality")
};

/// With more indicators the page shows those that stand first with a goal; the others tell it on
/// their own pages.
const MOST_ROWS: usize = 400;

fn all(scope: &Scope<'_>) -> Vec<ObjectRef> {
    let all = scope.book.programme.of_kind(Kind::Indicator);
    all.map(|(at, _)| at).collect()
}

fn figures(scope: &Scope<'_>) -> Section {
    let all = all(scope);
    let shown: Vec<ObjectRef> = match all.len() > MOST_ROWS {
        true => all.iter().copied().filter(|at| is_headline(scope, *at)).take(MOST_ROWS).collect(),
        false => all.clone(),
    };
    let rows: Vec<Row> = shown.iter().filter_map(|at| row(scope, *at)).collect();
    let mut head = vec![scope.t("area-figure")];
    head.extend(QUESTIONS.map(|question| scope.t(&format!("quality-{}", word(question)))));
    head.extend([scope.t("quality-age"), scope.t("fact-source")]);
    let head: Vec<Head> = head.into_iter().map(Head::words).collect();
    let (table, lacking) = absence::table(scope, scope.t("quality-caption"), &head, rows);
    scope
        .section("per-cijfer", "quality-each", table)
        .with_lacking(lacking)
        .with_intro((shown.len() < all.len()).then(|| scope.t("quality-headlines")))
}

/// What each question asks, and of how many figures the answer is whole.
fn questions(scope: &Scope<'_>, all: &[ObjectRef]) -> Section {
    let answers: Vec<&[QualityAnswer; 4]> =
        all.iter().filter_map(|at| scope.book.insight.quality(*at)).collect();
    let facts: Vec<Fact> = QUESTIONS
        .iter()
        .enumerate()
        .map(|(place, question)| {
            let whole = answers
                .iter()
                .filter(|four| four.get(place).is_some_and(QualityAnswer::is_complete))
                .count();
            let asks = scope.t(&format!("quality-{}-asks", word(*question)));
            let count = scope.t_with("quality-count", args!(count = whole, all = answers.len()));
            Fact {
                label: scope.t(&format!("quality-{}", word(*question))),
                values: [asks, count].map(|text| FactValue::Text(text.into())).into(),
            }
        })
        .collect();
    scope
        .section("vragen", "quality-questions", facts)
        .with_intro(Some(scope.t("quality-questions-intro")))
}

fn row(scope: &Scope<'_>, at: ObjectRef) -> Option<Row> {
    let found = scope.book.programme.indicator(at)?;
    let answers = scope.book.insight.quality(at)?;
    let mut cells: Vec<Vec<FactValue>> = answers.iter().map(|answer| told(scope, answer)).collect();
    cells.push(age(scope, found));
    let source = crate::parts::figure::source_in_words(scope, found);
    cells.push(source.map(FactValue::from).into_iter().collect());
    Some(Row { head: scope.link(at).into(), cells })
}

fn is_headline(scope: &Scope<'_>, at: ObjectRef) -> bool {
    let goals = scope.book.programme.naming(at, Kind::Goal, RelationKind::MeasuredBy);
    goals
        .filter_map(|goal| scope.own::<Goal>(goal))
        .flat_map(Goal::headlines)
        .any(|own| own.indicator.to == at)
}
