use crate::model::{Kind, ObjectRef, Programme};

/// Which page it is, in whatever language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKey {
    Home,
    /// All objects of a kind.
    List(Kind),
    Object(ObjectRef),
    /// Everything from A to Z.
    Index,
    Glossary,
    /// What we do not know yet.
    Unknowns,
    /// Funds, stages and years.
    Money,
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
    keys.push(PageKey::Index);
    if !programme.glossary.is_empty() {
        keys.push(PageKey::Glossary);
    }
    keys.push(PageKey::Unknowns);
    if programme.of_kind(Kind::Fund).next().is_some() || !programme.allocations.is_empty() {
        keys.push(PageKey::Money);
    }
    keys.extend([
        PageKey::Accessibility,
        PageKey::Privacy,
        PageKey::OpenData,
        PageKey::NotFound,
    ]);
    keys
}
