//! What a sort of page says of itself: when it exists, where it stands and what it holds.

use programme::model::{Body, Kind, ObjectRef, Programme, RelationKind};

use super::scope::Scope;
use crate::address::{Address, Folders, PageKey, Site};
use crate::view::{Chapter, Fact, Link, Say, Section, Sections};

/// A relation with its direction: true is incoming.
pub type Direction = (RelationKind, bool);

/// A sort of page, told once, in its file below `kinds/`. What it does not say is as [`PageKind::named`]
/// has it, or of the page of an object as `kinds/object.rs` has it.
pub struct PageKind {
    /// As its template and its words are called: `money` is made by `money.html`, is called
    /// `money-title` and stands in the folder `address-money`.
    pub name: &'static str,
    pub pages: Pages,
    pub address: fn(&Folders<'_>, &Programme, PageKey) -> Address,
    /// What it stands under, the highest first; the home page is above all.
    pub above: fn(&Site, &Programme, PageKey) -> Vec<PageKey>,
    /// Its place in the menu, from 1, where the settings give none.
    pub menu: Option<u8>,
    /// Its place at the foot of every page, from 1.
    pub footer: Option<u8>,
    /// The lists below which it is named.
    pub beside: &'static [Kind],
    pub title: fn(&Scope<'_>, PageKey) -> Say,
    /// What it is called on the way to another page.
    pub name_in_short: fn(&Scope<'_>, PageKey) -> Say,
    /// What tells it apart from a page of the same title, in the browser's tab.
    pub apart: fn(&Scope<'_>, PageKey) -> Option<String>,
    pub summary: fn(&Scope<'_>, PageKey) -> Option<Say>,
    /// The text that editors wrote for it.
    pub text: fn(&Programme, PageKey) -> Option<Written<'_>>,
    pub facts: Make<Vec<Fact>>,
    /// Whether the facts of every object follow its own.
    pub has_common_facts: bool,
    /// What it holds, in the order in which a template shows it that does not choose.
    pub parts: &'static [Part],
    /// What follows that is said of it elsewhere; a dossier leaves it out.
    pub further: &'static [Part],
    /// The relations that its own parts show.
    pub shows: &'static [Direction],
    /// The parts of a page that joins several.
    pub chapters: fn(&Scope<'_>, PageKey) -> Vec<Chapter>,
    /// The same on one page to print.
    pub dossier: fn(&Scope<'_>, PageKey) -> Option<Link>,
    /// Whether it tells of dates to come.
    pub has_dates: fn(PageKey) -> bool,
    /// Whether its head leads to its sections, where they are many.
    pub is_long: bool,
}

/// Which pages there are of a sort.
pub enum Pages {
    /// One, if there is anything to show on it.
    One(fn(&Programme) -> bool),
    /// In their order.
    Many(fn(&Programme) -> Vec<PageKey>),
    /// One for each object of a kind.
    Of(Kind),
}

/// A passage of the editors, and the file in which it stands.
pub struct Written<'a> {
    pub body: &'a Body,
    /// Below the content folder.
    pub path: &'a str,
}

/// What makes a piece of a page.
pub enum Make<T> {
    Nothing,
    Whole(fn(&Scope<'_>) -> T),
    Object(fn(&Scope<'_>, ObjectRef) -> T),
    Page(fn(&Scope<'_>, PageKey) -> T),
}

impl<T: Default> Make<T> {
    pub fn make(&self, scope: &Scope<'_>, key: PageKey) -> T {
        match (self, key) {
            (Self::Whole(make), _) => make(scope),
            (Self::Object(make), PageKey::Object(at) | PageKey::Embed(at)) => make(scope, at),
            (Self::Page(make), key) => make(scope, key),
            _ => T::default(),
        }
    }
}

/// A part of a page by the name that templates know: `page.parts.money`. It is made of any number
/// of sections; none where it has nothing to show.
pub struct Part {
    pub name: &'static str,
    pub make: Make<Sections>,
}

impl Part {
    /// A part of a page of which there is one.
    pub const fn whole(name: &'static str, make: fn(&Scope<'_>) -> Sections) -> Self {
        Self { name, make: Make::Whole(make) }
    }

    /// A part of the page of an object.
    pub const fn of(name: &'static str, make: fn(&Scope<'_>, ObjectRef) -> Sections) -> Self {
        Self { name, make: Make::Object(make) }
    }

    /// A part of one of several pages.
    pub const fn on(name: &'static str, make: fn(&Scope<'_>, PageKey) -> Sections) -> Self {
        Self { name, make: Make::Page(make) }
    }
}

impl PageKind {
    /// A page of the program's own, of which there is one.
    pub const fn named(name: &'static str) -> Self {
        Self {
            name,
            pages: Pages::One(|_| true),
            address: |folders, _, key| folders.page(key),
            above: |_, _, _| Vec::new(),
            menu: None,
            footer: None,
            beside: &[],
            title: own_title,
            name_in_short: |scope, key| (scope.kind(key).title)(scope, key),
            apart: |_, _| None,
            summary: own_summary,
            text: |_, _| None,
            facts: Make::Nothing,
            has_common_facts: false,
            parts: &[],
            further: &[],
            shows: &[],
            chapters: |_, _| Vec::new(),
            dossier: |_, _| None,
            has_dates: |_| false,
            is_long: false,
        }
    }

    /// The page of which there is one, or the first of them: that of the programme as a whole.
    pub fn first(&self) -> Option<PageKey> {
        match self.pages {
            Pages::One(_) => Some(PageKey::One(self.name)),
            Pages::Many(_) if self.name == "dossier" => Some(PageKey::Dossier(None)),
            _ => None,
        }
    }

    /// The names of its parts, in their order.
    pub fn part_names(&self) -> impl Iterator<Item = &'static str> {
        self.parts.iter().chain(self.further).map(|part| part.name)
    }
}

fn own_title(scope: &Scope<'_>, key: PageKey) -> Say {
    scope.t(&format!("{}-title", scope.kind(key).name)).into()
}

fn own_summary(scope: &Scope<'_>, key: PageKey) -> Option<Say> {
    scope.words_if_any(&format!("{}-summary", scope.kind(key).name))
}

impl Scope<'_> {
    /// What sort of page it is.
    pub fn kind(&self, key: PageKey) -> &'static PageKind {
        kind_of(self.book.kinds, self.book.programme, key)
    }

    /// What a page is called on the way to another page.
    pub fn name(&self, key: PageKey) -> Say {
        (self.kind(key).name_in_short)(self, key)
    }

    /// The parts of a page of its own, one after the other.
    pub fn parts(&self, key: PageKey) -> Vec<Section> {
        let parts = self.kind(key).parts.iter();
        parts.flat_map(|part| part.make.make(self, key).0).collect()
    }
}

/// Every sort of page, in the order in which a site lists its pages.
pub type Kinds = &'static [&'static PageKind];

/// The sort of a page.
pub fn kind_of(kinds: Kinds, programme: &Programme, key: PageKey) -> &'static PageKind {
    static UNKNOWN: PageKind = PageKind::named("page");
    let name = match key {
        PageKey::Object(at) => programme.object(at).kind().name(),
        key => key.name(),
    };
    let found = kinds.iter().find(|kind| kind.name == name);
    found.copied().unwrap_or(&UNKNOWN)
}

/// The way from the home page to a page, both included.
pub fn trail(kinds: Kinds, site: &Site, programme: &Programme, key: PageKey) -> Vec<PageKey> {
    let above = (kind_of(kinds, programme, key).above)(site, programme, key);
    let mut trail = vec![PageKey::Home];
    trail.extend(above);
    if key != PageKey::Home {
        trail.push(key);
    }
    trail
}
