use base::capitalised;
use locale::args;
use programme::model::{Kind, Localised, ObjectRef, Update};

use crate::book::facts::{Facts, of_kind};
use crate::book::page::{Make, PageKind, Part};
use crate::book::scope::Scope;
use crate::parts::object;
use crate::parts::rating;
use crate::view::{Fact, FactValue, Row, Section, Table};

/// The page of an update.
pub static PAGE: PageKind = PageKind {
    facts: Make::Object(|scope, at| of_kind(scope, at, facts)),
    parts: &[
        Part::of("text", |scope, at| of_kind(scope, at, texts).into()),
        Part::of("ratings", |scope, at| ratings(scope, at).into()),
    ],
    ..object::page(Kind::Update)
};

fn facts(scope: &Scope<'_>, _: ObjectRef, update: &Update) -> Vec<Fact> {
    Facts::new(scope)
        .add("fact-date", Some(scope.locale().day(update.date)))
        .add(
            "fact-period",
            update.period.map(|period| {
                let said = scope.locale().period(period);
                match update.date < period.last() {
                    true => scope.t_with("update-within-period", args!(period = said)),
                    false => said,
                }
            }),
        )
        .take()
}

/// What was done and comes next, each under its own heading.
fn texts(scope: &Scope<'_>, _: ObjectRef, update: &Update) -> Vec<Section> {
    let parts = [
        ("gedaan", "update-done", &update.done),
        ("daarna", "update-next", &update.next),
        ("lastig", "update-obstacles", &update.obstacles),
        ("besluit", "update-decision-needed", &update.decision_needed),
    ];
    let told = |(id, key, text): (&str, &str, &Option<Localised>)| {
        Some(scope.prose(id, key, scope.say(text.as_ref()?)))
    };
    parts.into_iter().filter_map(told).collect()
}

/// Where each part of the work stands, in the judgement of who wrote it.
fn ratings(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let update = scope.own::<Update>(at)?;
    let rows: Vec<Row> = update
        .ratings
        .iter()
        .map(|rating| Row {
            head: capitalised(&scope.word("rating-of", rating.of)).into(),
            cells: vec![
                vec![rating::state(scope, rating.state).into()],
                rating
                    .reason
                    .as_ref()
                    .map(|reason| FactValue::Text(scope.say(reason)))
                    .into_iter()
                    .collect(),
            ],
        })
        .collect();
    let table = Table::new(
        scope.t("update-ratings-caption"),
        ["rating-of", "rating", "rating-reason"].map(|key| scope.t(key)).to_vec(),
        rows,
    );
    scope.section("oordeel", "update-ratings", table).if_any()
}
