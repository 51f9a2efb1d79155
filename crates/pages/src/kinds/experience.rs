//! How residents' experience is used: per intervention, from residents in charge to not at all.

use crate::address::PageKey;
use programme::model::{Detail, Intervention, Kind, LivedLevel, ObjectRef};

use crate::book::scope::{Facts, Scope};
use crate::view::{Content, Entry, Fact, FactValue, Link, Section};

/// From the most to the least that residents have to say.
const LEVELS: [LivedLevel; 5] = [
    LivedLevel::ResidentLed,
    LivedLevel::CoDesigned,
    LivedLevel::Consulted,
    LivedLevel::Informed,
    LivedLevel::None,
];

type Found<'a> = (ObjectRef, &'a Intervention);

fn interventions<'a>(scope: &Scope<'a>) -> impl Iterator<Item = Found<'a>> {
    let all = scope.book.programme.of_kind(Kind::Intervention);
    all.filter_map(|(at, object)| match &object.detail {
        Detail::Intervention(found) => Some((at, found.as_ref())),
        _ => None,
    })
}

/// The interventions with a level; none is those of which only is told how.
fn at_level<'a>(scope: &Scope<'a>, level: Option<LivedLevel>) -> Vec<Found<'a>> {
    interventions(scope)
        .filter(|(_, found)| {
            let told = found.lived_experience.as_ref();
            told.is_some_and(|experience| experience.level == level)
        })
        .collect()
}

fn levels() -> impl Iterator<Item = Option<LivedLevel>> {
    LEVELS.into_iter().map(Some).chain([None])
}

fn level_name(scope: &Scope<'_>, level: Option<LivedLevel>) -> String {
    level.map_or_else(
        || scope.t("experience-no-level"),
        |level| scope.t(&format!("experience-level-{}", level.word())),
    )
}

pub fn sections(scope: &Scope<'_>) -> Vec<Section> {
    let mut sections = Vec::new();
    for level in levels() {
        let entries: Vec<Entry> = at_level(scope, level)
            .into_iter()
            .map(|(at, found)| entry(scope, at, found))
            .collect();
        if entries.is_empty() {
            continue;
        }
        sections.push(Section {
            id: level.map_or("onbekend", LivedLevel::word).into(),
            title: level_name(scope, level),
            intro: None,
            content: Content::Entries { entries },
        });
    }
    sections.extend(unknown(scope));
    sections
}

fn entry(scope: &Scope<'_>, at: ObjectRef, found: &Intervention) -> Entry {
    let how = found.lived_experience.as_ref().and_then(|e| e.how.as_ref());
    let mut facts = Facts::default();
    facts
        .add(
            crate::book::scope::capitalise(&scope.singular(Kind::ActionLine)),
            [FactValue::Link(scope.link(found.action_line.to))],
        )
        .text(
            scope.t("fact-target-group"),
            found.target_group.as_ref().map(|group| scope.say(group)),
        );
    Entry {
        title: Some(FactValue::Link(scope.link(at))),
        text: how.map(|how| scope.say(how)),
        facts: facts.into_vec(),
    }
}

/// The interventions of which nothing is written down yet.
fn unknown(scope: &Scope<'_>) -> Option<Section> {
    let links: Vec<Link> = interventions(scope)
        .filter(|(_, found)| found.lived_experience.is_none())
        .map(|(at, _)| scope.link(at))
        .collect();
    (!links.is_empty()).then(|| Section {
        id: "niet-vastgelegd".into(),
        title: scope.t("experience-unknown"),
        intro: Some(scope.t("experience-unknown-intro").into()),
        content: Content::Links { links },
    })
}

/// How many interventions stand at each level, with the way to the overview.
pub fn counts(scope: &Scope<'_>) -> Option<Section> {
    let overview = scope.link_to(PageKey::Experience, scope.t("experience-all"))?;
    let count = |count: usize| {
        let said = scope.t_with("experience-count", &[("count", count.into())]);
        vec![FactValue::Text(said.into())]
    };
    let mut facts: Vec<Fact> = levels()
        .map(|level| (level, at_level(scope, level).len()))
        .filter(|(_, found)| *found > 0)
        .map(|(level, found)| Fact {
            label: level_name(scope, level),
            values: count(found),
        })
        .collect();
    let untold = interventions(scope)
        .filter(|(_, found)| found.lived_experience.is_none())
        .count();
    if untold > 0 {
        facts.push(Fact {
            label: scope.t("experience-unknown"),
            values: count(untold),
        });
    }
    facts.push(Fact {
        label: scope.t("experience-overview"),
        values: vec![FactValue::Link(overview)],
    });
    Some(Section {
        id: "ervaring".into(),
        title: scope.t("experience-title"),
        intro: None,
        content: Content::Facts { facts },
    })
}
