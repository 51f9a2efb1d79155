use std::cmp::Reverse;

use programme::model::{Kind, ObjectRef};

use super::area;
use super::list::{dated_card, track_card};
use crate::book::scope::Scope;
use crate::parts::{card, standing};
use crate::view::{Card, Content, Departure, Section};

/// What the programme is for, its tracks, where the goals stand, what is new, and the way to one's
/// own neighbourhood.
pub fn sections(scope: &Scope<'_>) -> Vec<Section> {
    let programme = scope.book.programme;
    let mut sections = Vec::new();
    let tracks: Vec<Card> = programme
        .of_kind(Kind::Track)
        .map(|(at, _)| track_card(scope, at))
        .collect();
    if !tracks.is_empty() {
        sections.push(Section {
            id: "sporen".into(),
            title: scope.plural(Kind::Track),
            intro: None,
            content: Content::Tracks { cards: tracks },
        });
    }
    let goals: Vec<ObjectRef> = programme.of_kind(Kind::Goal).map(|(at, _)| at).collect();
    sections.extend(board(scope, &goals));
    sections.extend(area::tiles(
        scope,
        "buurten",
        scope.t("home-areas"),
        Some(scope.t("home-areas-intro")),
    ));
    sections.extend(news(scope));
    sections
}

/// Where goals stand.
pub fn board(scope: &Scope<'_>, goals: &[ObjectRef]) -> Option<Section> {
    let rows: Vec<Departure> = goals.iter().map(|at| departure(scope, *at)).collect();
    (!rows.is_empty()).then(|| Section {
        id: "doelen".into(),
        title: scope.t("home-goals"),
        intro: None,
        content: Content::Board { rows },
    })
}

/// A goal with where its headline figure stands, or that nobody knows.
fn departure(scope: &Scope<'_>, at: ObjectRef) -> Departure {
    let (value, measured, state) = match scope.book.insight.of_goal(at) {
        Some(found) => standing::told(scope, &found),
        None => (None, None, standing::unknown(scope)),
    };
    Departure {
        link: scope.link(at),
        value,
        measured,
        state,
    }
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
    let cards = dated
        .iter()
        .map(|at| {
            let mut card = dated_card(scope, *at);
            card.link.kind = Some(scope.singular(programme.object(*at).kind()));
            card
        })
        .collect();
    Some(Section {
        id: "nieuw".into(),
        title: scope.t("home-news"),
        intro: None,
        content: Content::Cards { cards },
    })
}
