//! What the programme is for, its tracks, where the goals stand, what is new, and the way to one's
//! own neighbourhood.

use std::cmp::Reverse;

use programme::model::{Kind, ObjectRef};

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
        Part::whole("tracks", |scope| tracks(scope).into()),
        Part::whole("goals", |scope| board::of_all_goals(scope).into()),
        Part::whole("areas", |scope| neighbourhoods(scope).into()),
        Part::whole("news", |scope| news(scope).into()),
    ],
    dossier: |scope, _| scope.link_to(PageKey::Dossier(None), scope.t("dossier-link-programme")),
    ..PageKind::named("home")
};

fn tracks(scope: &Scope<'_>) -> Option<Section> {
    let programme = scope.book.programme;
    let tracks: Vec<Card> =
        programme.of_kind(Kind::Track).map(|(at, _)| card::track_card(scope, at)).collect();
    (!tracks.is_empty()).then(|| {
        let content = Content::Tracks { cards: tracks };
        Section::new("sporen", scope.plural(Kind::Track), content)
    })
}

/// The way to one's own neighbourhood.
fn neighbourhoods(scope: &Scope<'_>) -> Option<Section> {
    let intro = Some(scope.t("home-areas-intro"));
    areas::tiles(scope, "buurten", scope.t("home-areas"), intro)
}

/// The newest updates, stories, documents and evaluations.
fn news(scope: &Scope<'_>) -> Option<Section> {
    const SHOWN: usize = 5;
    let programme = scope.book.programme;
    let mut dated: Vec<ObjectRef> = [Kind::Update, Kind::Story, Kind::Document, Kind::Evaluation]
        .into_iter()
        .flat_map(|kind| programme.of_kind(kind).map(|(at, _)| at))
        .filter(|at| {
            card::date_of(&programme.object(*at).detail)
                .is_some_and(|date| date.first() <= scope.book.today)
        })
        .collect();
    dated.sort_by_key(|at| {
        let date = card::date_of(&programme.object(*at).detail);
        (Reverse(date.map(|d| d.first())), *at)
    });
    dated.truncate(SHOWN);
    if dated.is_empty() {
        return None;
    }
    let cards: Vec<Card> = dated
        .iter()
        .map(|at| {
            let mut card = card::dated_card(scope, *at);
            card.link.kind = Some(scope.singular(programme.object(*at).kind()));
            card
        })
        .collect();
    Some(scope.section("nieuw", "home-news", cards))
}
