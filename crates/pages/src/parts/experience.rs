use locale::args;
use programme::model::{Intervention, LivedLevel, ObjectRef};

use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::view::{Fact, Section};

/// From the most to the least that residents have to say.
pub const LEVELS: [LivedLevel; 5] = [
    LivedLevel::ResidentLed,
    LivedLevel::CoDesigned,
    LivedLevel::Consulted,
    LivedLevel::Informed,
    LivedLevel::None,
];

pub type Told<'a> = (ObjectRef, &'a Intervention);

pub fn interventions<'a>(scope: &Scope<'a>) -> impl Iterator<Item = Told<'a>> {
    scope.book.programme.each().map(|(at, _, found)| (at, found))
}

/// The interventions with a level; none is those of which only is told how.
pub fn at_level<'a>(scope: &Scope<'a>, level: Option<LivedLevel>) -> Vec<Told<'a>> {
    interventions(scope)
        .filter(|(_, found)| {
            let told = found.lived_experience.as_ref();
            told.is_some_and(|experience| experience.level == level)
        })
        .collect()
}

pub fn levels() -> impl Iterator<Item = Option<LivedLevel>> {
    LEVELS.into_iter().map(Some).chain([None])
}

pub fn level_name(scope: &Scope<'_>, level: Option<LivedLevel>) -> String {
    level.map_or_else(
        || scope.t("experience-no-level"),
        |level| scope.t(&format!("experience-level-{}", level.word())),
    )
}

/// How many interventions stand at each level, with the way to the overview.
pub fn counts(scope: &Scope<'_>) -> Option<Section> {
    let overview = scope.link_to(PageKey::EXPERIENCE, scope.t("experience-all"))?;
    let count = |count: usize| {
        let said = scope.t_with("experience-count", args!(count));
        vec![said.into()]
    };
    let mut facts: Vec<Fact> = levels()
        .map(|level| (level, at_level(scope, level).len()))
        .filter(|(_, found)| *found > 0)
        .map(|(level, found)| Fact { label: level_name(scope, level), values: count(found) })
        .collect();
    let untold = interventions(scope).filter(|(_, found)| found.lived_experience.is_none()).count();
    if untold > 0 {
        facts.push(Fact { label: scope.t("experience-unknown"), values: count(untold) });
    }
    facts.push(Fact { label: scope.t("experience-overview"), values: vec![overview.into()] });
    Some(scope.section("ervaring", "experience-title", facts))
}
