//! What happens in an area: the projects that name it, then those that name no area, which are for
//! the whole of the programme's.

use locale::args;
use programme::model::{Intervention, Kind, ObjectRef, RelationKind, Role};

use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::parts::{areas, card, fold};
use crate::view::{Card, Group, Section, State};

/// The most projects that are named in one group; the list of projects has all.
const MOST: usize = 12;
/// Those that a phone shows before who reads on.
const FIRST: usize = 4;

/// The projects of an area, and those that name no area.
pub struct Projects {
    pub own: Vec<ObjectRef>,
    /// Of the programme's area, where this one lies in it.
    pub shared: Vec<ObjectRef>,
}

/// Action lines count where they name the area themselves.
pub fn projects(scope: &Scope<'_>, at: ObjectRef) -> Projects {
    let programme = scope.book.programme;
    let naming = |kind| programme.naming(at, kind, RelationKind::InArea);
    let mut own: Vec<ObjectRef> =
        [Kind::Intervention, Kind::ActionLine].into_iter().flat_map(naming).collect();
    let around = areas::larger(scope, at);
    let whole = scope.settings().area;
    let is_whole = |area: ObjectRef| whole == Some(area);
    let shared = programme.each::<Intervention>().filter(|(_, object, _)| {
        let mut named = object.common.areas.iter();
        object.common.areas.is_empty() || named.any(|area| around.contains(&area.to))
    });
    let mut shared: Vec<ObjectRef> = shared.map(|(project, _, _)| project).collect();
    if is_whole(at) {
        // What names no area is its own.
        own.append(&mut shared);
    } else if whole.is_some_and(|whole| !around.contains(&whole)) || areas::is_gone(scope, at) {
        shared.clear();
    }
    own.sort_unstable();
    own.dedup();
    shared.retain(|project| !own.contains(project));
    Projects { own, shared }
}

pub fn section(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let found = projects(scope, at);
    let area = areas::named(scope, at);
    let mut groups: Vec<Group> = Vec::new();
    let whole = scope.settings().area;
    let mut add = |id: &str, title: String, all: &[ObjectRef]| {
        if !all.is_empty() {
            let cards = cards(scope, all);
            let fold = fold::after(scope, FIRST, cards.len(), "area-more-projects");
            groups.push(Group { id: id.to_owned(), title: title.into(), href: None, cards, fold });
        }
    };
    add("hier", scope.t_with("area-happens-here", args!(area)), &found.own);
    let shared = match whole {
        Some(whole) => {
            scope.t_with("area-happens-shared", args!(area = areas::named(scope, whole)))
        }
        None => scope.t("area-happens-everywhere"),
    };
    add("zonder-wijk", shared, &found.shared);
    let has_none = found.own.is_empty() && !areas::is_gone(scope, at);
    let intro = has_none.then(|| scope.t_with("area-happens-none", args!(area)));
    scope.section("gebeurt", "area-happens", groups).with_intro(intro).if_any()
}

fn cards(scope: &Scope<'_>, all: &[ObjectRef]) -> Vec<Card> {
    let shown = if all.len() > MOST { MOST - 1 } else { all.len() };
    let mut cards: Vec<Card> = all.iter().take(shown).map(|at| project(scope, *at)).collect();
    if shown < all.len() {
        let text = scope.t_with("area-happens-all", args!(count = all.len()));
        let list = [Kind::Intervention, Kind::ActionLine].into_iter();
        let mut link = list.filter_map(|kind| scope.link_to(PageKey::List(kind), text.clone()));
        cards.extend(link.next().map(Card::new));
    }
    cards
}

/// What it is, who does it, and how far it is.
fn project(scope: &Scope<'_>, at: ObjectRef) -> Card {
    let mut card = card::card(scope, at);
    let common = &scope.book.programme.object(at).common;
    let does = |role: Option<Role>| {
        matches!(role, Some(Role::Implementing | Role::Coordinating | Role::Accountable))
    };
    let who: Vec<String> = common
        .partners
        .iter()
        .filter(|part| does(part.role))
        .map(|part| scope.short_title(part.partner.to).text)
        .collect();
    if !who.is_empty() {
        let who = scope.locale().list(&who);
        card.notes.push(scope.t_with("area-happens-by", args!(who)).into());
    }
    let unknown = || State { tone: "none", sign: "–", text: scope.t("area-state-unknown") };
    card.state.get_or_insert_with(unknown);
    card
}
