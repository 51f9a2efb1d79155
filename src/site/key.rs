use crate::model::{Detail, Indicator, Kind, Object, ObjectRef, Programme};

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
    /// Everything from A to Z.
    Index,
    Glossary,
    /// What we do not know yet.
    Unknowns,
    /// Funds, stages and years.
    Money,
    /// The whole programme, or one track or goal, on one page to print.
    Dossier(Option<ObjectRef>),
    Accessibility,
    Privacy,
    OpenData,
    NotFound,
}

/// What a monitor follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Monitor {
    /// How it goes with the areas: figures.
    Area,
    /// What the interventions bring about: evaluations and their own figures.
    Intervention,
    /// How the work goes: updates and residents' experience.
    Process,
}

impl Monitor {
    /// As the `monitor` of an indicator is written.
    pub fn word(self) -> &'static str {
        match self {
            Self::Area => "area",
            Self::Intervention => "intervention",
            Self::Process => "process",
        }
    }
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
    if indicators().any(|(_, found)| found.monitor == Some(Monitor::Area.word())) {
        keys.push(PageKey::Monitor(Monitor::Area));
    }
    if programme.of_kind(Kind::Intervention).next().is_some() {
        keys.push(PageKey::Monitor(Monitor::Intervention));
    }
    keys.push(PageKey::Index);
    if !programme.glossary.is_empty() {
        keys.push(PageKey::Glossary);
    }
    keys.push(PageKey::Unknowns);
    if programme.of_kind(Kind::Fund).next().is_some() || !programme.allocations.is_empty() {
        keys.push(PageKey::Money);
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
