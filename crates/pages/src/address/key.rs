use base::value::Date;
use insight::{agenda, changes};
use programme::model::{
    Detail, Indicator, Intervention, Kind, Monitor, Object, ObjectRef, Programme,
};

use super::commitments::{self, CommitmentFilter};

/// Which page it is, in whatever language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKey {
    Home,
    /// All objects of a kind.
    List(Kind),
    Object(ObjectRef),
    /// The figure of an indicator alone, to be shown within another site.
    Embed(ObjectRef),
    /// One of the three views of how it goes.
    Monitor(Monitor),
    /// A part of the register of commitments, and which of its pages, from 1.
    Commitments(CommitmentFilter, u16),
    /// How residents' experience is used, per intervention.
    Experience,
    /// What is to happen, by date.
    Calendar,
    /// What happened, by date.
    Changes,
    /// How good the figures are.
    Quality,
    /// Everything from A to Z.
    Index,
    Glossary,
    /// What we do not know yet.
    Unknowns,
    /// Funds, stages and years.
    Money,
    /// Every row of money.
    MoneyRows,
    /// What contributes to which goal.
    Network,
    /// The whole programme, or one track or goal, on one page to print.
    Dossier(Option<ObjectRef>),
    Accessibility,
    Privacy,
    OpenData,
    NotFound,
}

/// The pages of a programme, sorted. A page exists only where it has something to show.
pub(super) fn of(programme: &Programme) -> Vec<PageKey> {
    let mut keys = vec![PageKey::Home];
    let listed = |kind: &Kind| *kind != Kind::Page && programme.of_kind(*kind).next().is_some();
    keys.extend(Kind::ALL.into_iter().filter(listed).map(PageKey::List));
    let count = u32::try_from(programme.objects.len()).unwrap_or(u32::MAX);
    keys.extend((0..count).map(|index| PageKey::Object(ObjectRef(index))));
    let indicators = || {
        programme
            .of_kind(Kind::Indicator)
            .filter_map(|(at, object)| Some((at, indicator(object)?)))
    };
    let with_figures = indicators().filter(|(_, found)| has_figures(found));
    keys.extend(with_figures.map(|(at, _)| PageKey::Embed(at)));
    if indicators().any(|(_, found)| found.monitor == Some(Monitor::Area)) {
        keys.push(PageKey::Monitor(Monitor::Area));
    }
    if programme.of_kind(Kind::Intervention).next().is_some() {
        keys.push(PageKey::Monitor(Monitor::Intervention));
    }
    if has_progress(programme) {
        keys.push(PageKey::Monitor(Monitor::Process));
    }
    keys.extend(commitments::pages(programme));
    if interventions(programme).any(|found| found.lived_experience.is_some()) {
        keys.push(PageKey::Experience);
    }
    if !agenda(programme).is_empty() {
        keys.push(PageKey::Calendar);
    }
    // Whether it has happened yet depends on the day; whether there is a page does not.
    if !changes(programme, Date::MAX).is_empty() {
        keys.push(PageKey::Changes);
    }
    if indicators().next().is_some() {
        keys.push(PageKey::Quality);
    }
    keys.push(PageKey::Index);
    if !programme.glossary.is_empty() {
        keys.push(PageKey::Glossary);
    }
    keys.push(PageKey::Unknowns);
    if programme.of_kind(Kind::Fund).next().is_some() || !programme.allocations.is_empty() {
        keys.push(PageKey::Money);
    }
    if !programme.allocations.is_empty() || !programme.transactions.is_empty() {
        keys.push(PageKey::MoneyRows);
    }
    let contributes = |object: &Object| match &object.detail {
        Detail::Intervention(found) => !found.contributes.is_empty(),
        _ => false,
    };
    let mut interventions = programme.of_kind(Kind::Intervention);
    if interventions.any(|(_, object)| contributes(object)) {
        keys.push(PageKey::Network);
    }
    let dossiers = [Kind::Track, Kind::Goal].into_iter();
    let mut dossiers = dossiers.flat_map(|kind| programme.of_kind(kind)).peekable();
    if dossiers.peek().is_some() {
        keys.push(PageKey::Dossier(None));
        keys.extend(dossiers.map(|(at, _)| PageKey::Dossier(Some(at))));
    }
    keys.extend([
        PageKey::Accessibility,
        PageKey::Privacy,
        PageKey::OpenData,
        PageKey::NotFound,
    ]);
    keys
}

fn interventions(programme: &Programme) -> impl Iterator<Item = &Intervention> {
    let all = programme.of_kind(Kind::Intervention);
    all.filter_map(|(_, object)| match &object.detail {
        Detail::Intervention(found) => Some(found.as_ref()),
        _ => None,
    })
}

/// Whether anything tells how the work goes: an update, a milestone, what residents bring in, or a
/// figure of the process.
fn has_progress(programme: &Programme) -> bool {
    let lines = programme.of_kind(Kind::ActionLine);
    let mut indicators = programme.of_kind(Kind::Indicator);
    programme.of_kind(Kind::Update).next().is_some()
        || interventions(programme)
            .any(|found| found.lived_experience.is_some() || !found.milestones.is_empty())
        || lines.into_iter().any(|(_, object)| {
            matches!(&object.detail, Detail::ActionLine(line) if !line.milestones.is_empty())
        })
        || indicators.any(|(_, object)| {
            indicator(object).is_some_and(|found| found.monitor == Some(Monitor::Process))
        })
}

fn indicator(object: &Object) -> Option<&Indicator> {
    match &object.detail {
        Detail::Indicator(found) => Some(found),
        _ => None,
    }
}

/// Whether there is a figure to show: a cell that is known and no part of a breakdown.
fn has_figures(indicator: &Indicator) -> bool {
    indicator.observations.iter().any(|row| {
        (row.value.is_some() || row.word.is_some()) && row.by.iter().all(Option::is_none)
    })
}
