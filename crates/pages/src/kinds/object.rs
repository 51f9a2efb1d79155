use programme::model::{Detail, ObjectRef, RelationKind};

use super::{activity, area, commitment, evidence, goal, indicator};
use crate::book::scope::{Facts, Scope};
use crate::parts::{about, money, relations};
use crate::view::{Fact, Section};

/// A relation with its direction: true is incoming.
type Direction = (RelationKind, bool);

/// The parts of an object's page: first what only its kind has, then every relation.
pub fn sections(scope: &Scope<'_>, at: ObjectRef) -> Vec<Section> {
    let (mut sections, shown) = own_sections(scope, at);
    sections.extend(about::sections(scope, at));
    sections.extend(relations::sections(scope, at, shown, &facts(scope, at)));
    sections
}

/// What only its kind has, and the relations that those parts show already.
pub fn own_sections(scope: &Scope<'_>, at: ObjectRef) -> (Vec<Section>, &'static [Direction]) {
    use RelationKind as R;
    let programme = scope.book.programme;
    match &programme.object(at).detail {
        Detail::Track(_) => (
            activity::track_sections(scope, at),
            &[(R::PartOf, true), (R::Funds, true)],
        ),
        Detail::ActionLine(line) => (
            activity::line_sections(scope, at, line),
            &[(R::PartOf, true), (R::PartOf, false), (R::Funds, true)],
        ),
        Detail::Intervention(found) => (
            activity::intervention_sections(scope, at, found),
            &[
                (R::PartOf, false),
                (R::ContributesTo, false),
                (R::Funds, true),
            ],
        ),
        Detail::Goal(found) => (
            goal::sections(scope, at, found),
            &[
                (R::MeasuredBy, false),
                (R::ContributesTo, true),
                (R::FundsGoal, true),
                (R::PartOf, false),
            ],
        ),
        Detail::Indicator(found) => (
            indicator::sections(scope, at, found),
            // Every row of the table names its area; the table itself shows them.
            &[(R::InArea, false)],
        ),
        Detail::Area(_) => (
            area::figures(scope, at)
                .into_iter()
                .chain(area::around(scope, at))
                .chain(money::of_area(scope, at))
                .collect(),
            &[
                (R::PartOf, false),
                (R::AlsoIn, false),
                (R::PartOf, true),
                (R::AlsoIn, true),
                (R::Funds, true),
            ],
        ),
        Detail::Fund(_) => (
            money::of_fund(scope, at),
            &[(R::Funds, false), (R::FundsGoal, false), (R::By, false)],
        ),
        Detail::Document(document) => (
            evidence::document_sections(scope, at, document),
            &[(R::By, false), (R::To, false)],
        ),
        Detail::Commitment(commitment) => (
            commitment::sections(scope, at, commitment),
            &[
                (R::By, false),
                (R::To, false),
                (R::About, false),
                (R::LedTo, true),
            ],
        ),
        Detail::Update(update) => (evidence::update_sections(scope, update), &[]),
        Detail::Evaluation(evaluation) => (
            evidence::evaluation_sections(scope, evaluation),
            &[(R::By, false), (R::LedTo, false)],
        ),
        Detail::Partner(_) | Detail::Story(_) | Detail::Page(_) => (Vec::new(), &[]),
    }
}

pub fn facts(scope: &Scope<'_>, at: ObjectRef) -> Vec<Fact> {
    let object = scope.book.programme.object(at);
    let mut facts = Facts::default();
    if let Detail::Indicator(_) = &object.detail {
        // Its page begins with the figure; who keeps it stands with what is told about it.
        return Vec::new();
    }
    match &object.detail {
        Detail::ActionLine(line) => activity::line_facts(scope, line, &mut facts),
        Detail::Intervention(found) => activity::intervention_facts(scope, found, &mut facts),
        Detail::Goal(found) => goal::facts(scope, found, &mut facts),
        Detail::Area(found) => area::facts(scope, found, &mut facts),
        Detail::Partner(found) => evidence::partner_facts(scope, found, &mut facts),
        Detail::Fund(found) => evidence::fund_facts(scope, at, found, &mut facts),
        Detail::Document(found) => evidence::document_facts(scope, found, &mut facts),
        Detail::Commitment(found) => commitment::facts(scope, found, &mut facts),
        Detail::Update(found) => evidence::update_facts(scope, found, &mut facts),
        Detail::Evaluation(found) => evidence::evaluation_facts(scope, found, &mut facts),
        Detail::Story(found) => evidence::story_facts(scope, found, &mut facts),
        Detail::Track(_) | Detail::Indicator(_) | Detail::Page(_) => {}
    }
    let common = &object.common;
    facts
        .text(
            scope.t("fact-owner"),
            common.owner.as_ref().map(|owner| scope.say(owner)),
        )
        .text(
            scope.t("fact-last-reviewed"),
            common.last_reviewed.map(|day| scope.locale().day(day)),
        );
    facts.into_vec()
}
