use chart;
use programme::model::{Contribution, Goal, IndicatorRole, ObjectRef};

use super::network;
use crate::book::scope::{Facts, Scope};
use crate::parts::{figure, money};
use crate::view::{Content, FactValue, Figure, Link, Section};

pub fn facts(scope: &Scope<'_>, goal: &Goal, facts: &mut Facts) {
    facts
        .text(
            scope.t("goal-statement"),
            goal.statement.as_ref().map(|text| scope.say(text)),
        )
        .text(
            scope.t("fact-level"),
            goal.level
                .map(|level| scope.word("goal-level", level.word())),
        )
        .text(
            scope.t("fact-topic"),
            goal.topic.as_ref().map(|topic| scope.say(topic)),
        )
        .add(
            scope.t("goal-parent"),
            goal.parent
                .map(|parent| FactValue::Link(scope.link(parent.to))),
        )
        .add(
            scope.t("fact-decided-in"),
            goal.decided_in
                .map(|document| FactValue::Link(scope.link(document.to))),
        );
}

pub fn sections(scope: &Scope<'_>, at: ObjectRef, goal: &Goal) -> Vec<Section> {
    let mut sections = vec![figures(scope, at, goal)];
    sections.extend(other_indicators(scope, goal));
    sections.extend(network::of_goal(scope, at));
    sections.extend(money::of_goal(scope, at));
    sections
}

/// How all figures of the goal stand together, the headline indicators as figures, the others as
/// links; or the sentence that there are none.
fn figures(scope: &Scope<'_>, at: ObjectRef, goal: &Goal) -> Section {
    let is_headline = |role: Option<IndicatorRole>| role == Some(IndicatorRole::Headline);
    let drawn: Vec<Figure> = goal
        .indicators
        .iter()
        .filter(|followed| is_headline(followed.role))
        .map(|followed| figure::of_indicator(scope, followed.indicator.to, false))
        .collect();
    let found = scope.book.insight.roll_up(at);
    let intro = match (goal.indicators.is_empty(), found.total()) {
        (true, _) => Some(scope.t("goal-without-indicator").into()),
        // Of one figure its own sentence tells more.
        (false, 0 | 1) => None,
        (false, _) => Some(chart::roll_up(&found, scope.locale()).into()),
    };
    let content = if drawn.is_empty() {
        let links = goal
            .indicators
            .iter()
            .map(|f| scope.link(f.indicator.to))
            .collect();
        Content::Links { links }
    } else {
        Content::Figures { figures: drawn }
    };
    Section {
        id: "cijfers".into(),
        title: scope.t("goal-figures"),
        intro,
        content,
    }
}

/// The indicators that are no headline, for a list beside the figures.
fn other_indicators(scope: &Scope<'_>, goal: &Goal) -> Option<Section> {
    let headline = goal
        .indicators
        .iter()
        .any(|f| f.role == Some(IndicatorRole::Headline));
    let links: Vec<Link> = goal
        .indicators
        .iter()
        .filter(|followed| followed.role != Some(IndicatorRole::Headline))
        .map(|followed| {
            let mut link = scope.link(followed.indicator.to);
            link.note = followed
                .role
                .map(|role| scope.word("indicator-role", role.word()).into());
            link
        })
        .collect();
    (headline && !links.is_empty()).then(|| Section {
        id: "meer-cijfers".into(),
        title: scope.t("goal-more-figures"),
        intro: None,
        content: Content::Links { links },
    })
}

pub fn contribution_facts(scope: &Scope<'_>, contribution: &Contribution, facts: &mut Facts) {
    let strength = strength_in_words(scope, contribution);
    let evidence = contribution.evidence.map_or_else(
        || scope.t("contribution-evidence-unknown"),
        |evidence| scope.word("evidence", evidence.word()),
    );
    facts
        .text(
            scope.t("contribution-assumption"),
            contribution.assumption.as_ref().map(|text| scope.say(text)),
        )
        .text(scope.t("contribution-strength"), Some(strength))
        .text(scope.t("contribution-evidence"), Some(evidence))
        .add(
            scope.t("fact-source"),
            contribution
                .documents
                .iter()
                .map(|document| FactValue::Link(scope.link(document.to))),
        );
}

/// `een duidelijke bijdrage`
pub fn strength_in_words(scope: &Scope<'_>, contribution: &Contribution) -> String {
    contribution.strength.map_or_else(
        || scope.t("contribution-strength-unknown"),
        |strength| scope.t(&format!("contribution-strength-{strength}")),
    )
}
