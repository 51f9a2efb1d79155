//! The way to one's own neighbourhood, the programme in four numbers, where the goals stand, what is
//! new, the tracks, and what is not known.

mod brief;
mod news;

pub use news::old_from as news_old_from;

use locale::args;
use programme::model::{Area, Kind};

use super::unknowns;
use crate::address::PageKey;
use crate::book::page::{Make, PageKind, Pages, Part, Written};
use crate::book::scope::Scope;
use crate::parts::{areas, board, card, facts};
use crate::view::{Card, Content, Section};

pub static PAGE: PageKind = PageKind {
    pages: Pages::Many(|_| vec![PageKey::Home]),
    address: |folders, _, _| folders.top(),
    title: |scope, _| {
        let own = scope.book.programme.home_title.as_ref();
        scope.say(own.unwrap_or(&scope.settings().title))
    },
    name_in_short: |scope, _| scope.t("home-name").into(),
    summary: |scope, _| {
        let own = scope.book.programme.home_summary.as_ref();
        let said = own.or(scope.settings().summary.as_ref());
        said.map(|text| scope.say(text))
    },
    text: |programme, _| Some(Written { body: &programme.home, path: "index.md" }),
    facts: Make::Whole(facts::of_programme),
    parts: &[
        Part::whole("areas", |scope| neighbourhoods(scope).into()),
        Part::whole("brief", |scope| brief::section(scope).into()),
        Part::whole("goals", |scope| board::of_all_goals(scope).into()),
        Part::whole("news", |scope| news::section(scope).into()),
        Part::whole("tracks", |scope| tracks(scope).into()),
        Part::whole("unknown", |scope| unknown(scope).into()),
    ],
    dossier: |scope, _| scope.link_to(PageKey::Dossier(None), scope.t("dossier-link-programme")),
    ..PageKind::named("home")
};

/// Each track in a line; its own page has what stands on it.
fn tracks(scope: &Scope<'_>) -> Option<Section> {
    let tracks = scope.book.programme.of_kind(Kind::Track);
    let cards: Vec<Card> = tracks.map(|(at, _)| card::card(scope, at)).collect();
    Section::new("sporen", scope.plural(Kind::Track), cards).if_any()
}

/// The way to one's own neighbourhood: where they lie or, without places, by name.
fn neighbourhoods(scope: &Scope<'_>) -> Option<Section> {
    let intro = Some(scope.t("home-areas-intro"));
    areas::tiles(scope, "buurten", scope.t("home-areas"), intro).or_else(|| by_name(scope))
}

fn by_name(scope: &Scope<'_>) -> Option<Section> {
    const MOST: usize = 60;
    let programme = scope.book.programme;
    let own = scope.settings().area;
    let inside = programme
        .each::<Area>()
        .filter(|(at, _, area)| own.is_none_or(|own| *at != own && areas::lies_in(area, own)))
        .filter(|(at, ..)| !areas::is_gone(scope, *at));
    let mut links = areas::links(scope, inside.map(|(at, _, _)| at));
    if links.len() > MOST {
        links = scope
            .link_to(PageKey::List(Kind::Area), scope.t("home-areas-all"))
            .into_iter()
            .collect();
    }
    links.extend(areas::by_place(scope));
    scope.section("buurten", "home-areas", Content::Chips { links }).if_any()
}

/// How much is not known yet, and of what there is nothing at all.
fn unknown(scope: &Scope<'_>) -> Option<Section> {
    let count = unknowns::count(scope);
    let counted = (count > 0).then(|| scope.t_with("home-unknown-count", args!(count)));
    let said: Vec<String> = counted.into_iter().chain(unknowns::kinds(scope)).collect();
    let link = scope.link_to(PageKey::UNKNOWNS, scope.t("home-unknown-link"))?;
    let section = scope.section("onbekend", "home-unknown", vec![link]);
    (!said.is_empty()).then(|| section.with_intro(Some(said.join(" "))))
}
