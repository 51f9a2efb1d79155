use insight::{MilestoneState, milestone_state};
use programme::model::{ActionLine, Intervention, Kind, Milestone, ObjectRef, RelationKind};

use super::{goal, network};
use crate::book::scope::{Facts, Scope, capitalise};
use crate::parts::card::{card, status_view};
use crate::parts::{money, planning};
use crate::view::{Card, Content, Entry, FactValue, MilestoneView, Section, State};

pub fn track_sections(scope: &Scope<'_>, at: ObjectRef) -> Vec<Section> {
    let programme = scope.book.programme;
    let lines: Vec<Card> = programme
        .naming(at, Kind::ActionLine, RelationKind::PartOf)
        .map(|line| {
            let mut card = card(scope, line);
            card.children = programme
                .naming(line, Kind::Intervention, RelationKind::PartOf)
                .map(|intervention| scope.link(intervention))
                .collect();
            card
        })
        .collect();
    let mut sections = Vec::new();
    if !lines.is_empty() {
        sections.push(Section {
            id: "onderdelen".into(),
            title: scope.t("track-action-lines"),
            intro: None,
            content: Content::Cards { cards: lines },
        });
    }
    sections.extend(planning::of_track(scope, at));
    sections.extend(network::of_track(scope, at));
    sections.extend(money::of_object(scope, at));
    sections
}

pub fn line_facts(scope: &Scope<'_>, line: &ActionLine, facts: &mut Facts) {
    let locale = scope.locale();
    facts
        .add(
            capitalise(&scope.singular(Kind::Track)),
            [FactValue::Link(scope.link(line.track.to))],
        )
        .text(
            scope.t("fact-topic"),
            line.topic.as_ref().map(|topic| scope.say(topic)),
        )
        .text(
            scope.t("fact-status"),
            line.status.map(|s| status_view(scope, s).text),
        )
        .text(
            scope.t("fact-start"),
            line.start.map(|date| locale.date(date)),
        )
        .text(scope.t("fact-end"), line.end.map(|date| locale.date(date)));
}

pub fn line_sections(scope: &Scope<'_>, at: ObjectRef, line: &ActionLine) -> Vec<Section> {
    let programme = scope.book.programme;
    let mut sections = Vec::new();
    let interventions: Vec<Card> = programme
        .naming(at, Kind::Intervention, RelationKind::PartOf)
        .map(|intervention| card(scope, intervention))
        .collect();
    if !interventions.is_empty() {
        sections.push(Section {
            id: "onderdelen".into(),
            title: scope.t("line-interventions"),
            intro: None,
            content: Content::Cards {
                cards: interventions,
            },
        });
    }
    sections.extend(planning::of_line(scope, at));
    sections.extend(milestones(scope, &line.milestones));
    sections.extend(money::of_object(scope, at));
    sections
}

pub fn intervention_facts(scope: &Scope<'_>, found: &Intervention, facts: &mut Facts) {
    let locale = scope.locale();
    facts
        .add(
            capitalise(&scope.singular(Kind::ActionLine)),
            [FactValue::Link(scope.link(found.action_line.to))],
        )
        .text(
            scope.t("fact-kind"),
            found
                .kind
                .map(|kind| scope.word("intervention", kind.word())),
        )
        .text(
            scope.t("fact-target-group"),
            found.target_group.as_ref().map(|group| scope.say(group)),
        )
        .text(
            scope.t("fact-status"),
            found.status.map(|status| status_view(scope, status).text),
        );
    let pair = |actual: Option<_>, planned: Option<_>| match (actual, planned) {
        (Some(actual), _) => Some(locale.date(actual)),
        (None, Some(planned)) => {
            let planned = locale.date(planned);
            Some(scope.t_with("date-planned", &[("date", (&planned).into())]))
        }
        (None, None) => None,
    };
    facts
        .text(
            scope.t("fact-start"),
            pair(found.start_actual, found.start_planned),
        )
        .text(
            scope.t("fact-end"),
            pair(found.end_actual, found.end_planned),
        );
}

pub fn intervention_sections(
    scope: &Scope<'_>,
    at: ObjectRef,
    found: &Intervention,
) -> Vec<Section> {
    let mut sections = Vec::new();
    sections.extend(contributions(scope, found));
    sections.extend(planning::of_intervention(scope, at));
    sections.extend(milestones(scope, &found.milestones));
    if let Some(experience) = &found.lived_experience {
        let mut facts = Facts::default();
        facts.text(
            scope.t("fact-lived-experience"),
            experience
                .level
                .map(|level| scope.word("lived-experience", level.word())),
        );
        sections.push(Section {
            id: "ervaring".into(),
            title: scope.t("lived-experience"),
            intro: None,
            content: Content::Entries {
                entries: vec![Entry {
                    title: None,
                    text: experience.how.as_ref().map(|how| scope.say(how)),
                    facts: facts.into_vec(),
                }],
            },
        });
    }
    sections.extend(money::of_object(scope, at));
    sections
}

fn contributions(scope: &Scope<'_>, found: &Intervention) -> Option<Section> {
    if found.contributes.is_empty() {
        return None;
    }
    let entries = found
        .contributes
        .iter()
        .map(|contribution| {
            let mut facts = Facts::default();
            goal::contribution_facts(scope, contribution, &mut facts);
            Entry {
                title: Some(FactValue::Link(scope.link(contribution.goal.to))),
                text: contribution.rationale.as_ref().map(|text| scope.say(text)),
                facts: facts.into_vec(),
            }
        })
        .collect();
    Some(Section {
        id: "bijdrage".into(),
        title: scope.t("intervention-contributes"),
        intro: None,
        content: Content::Entries { entries },
    })
}

pub fn milestones(scope: &Scope<'_>, milestones: &[Milestone]) -> Option<Section> {
    if milestones.is_empty() {
        return None;
    }
    let mut sorted: Vec<&Milestone> = milestones.iter().collect();
    sorted.sort_by_key(|milestone| (milestone.expected().is_none(), milestone.expected()));
    let milestones = sorted
        .into_iter()
        .map(|milestone| MilestoneView {
            title: scope.say(&milestone.title),
            date: milestone
                .actual
                .or(milestone.forecast)
                .or(milestone.planned)
                .map(|date| scope.locale().date(date)),
            state: milestone_view(scope, milestone),
            note: milestone.note.as_ref().map(|note| scope.say(note)),
        })
        .collect();
    Some(Section {
        id: "mijlpalen".into(),
        title: scope.t("milestones"),
        intro: None,
        content: Content::Milestones { milestones },
    })
}

/// Where a milestone stands today.
pub fn milestone_view(scope: &Scope<'_>, milestone: &Milestone) -> State {
    let days = |days: i32| usize::try_from(days.unsigned_abs()).unwrap_or(0);
    let (tone, sign, text) = match milestone_state(milestone, scope.book.today) {
        MilestoneState::Reached {
            days_late: Some(late),
        } if late > 0 => (
            "good",
            "✓",
            scope.t_with("milestone-reached-late", &[("days", days(late).into())]),
        ),
        MilestoneState::Reached {
            days_late: Some(late),
        } if late < 0 => (
            "good",
            "✓",
            scope.t_with("milestone-reached-early", &[("days", days(late).into())]),
        ),
        MilestoneState::Reached { .. } => ("good", "✓", scope.t("milestone-reached")),
        MilestoneState::Overdue { days: late } => (
            "bad",
            "!",
            scope.t_with("milestone-overdue", &[("days", days(late).into())]),
        ),
        MilestoneState::Delayed { days: late } => (
            "warn",
            "→",
            scope.t_with("milestone-delayed", &[("days", days(late).into())]),
        ),
        MilestoneState::Ahead => ("none", "○", scope.t("milestone-ahead")),
        MilestoneState::Undated => ("none", "?", scope.t("milestone-undated")),
    };
    State { tone, sign, text }
}
