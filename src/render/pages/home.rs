use std::cmp::Reverse;

use crate::model::{Detail, IndicatorRole, Kind, ObjectRef};

use super::super::scope::Scope;
use super::super::view::{Card, Content, Departure, Section};
use super::list::{dated_card, track_card};
use super::{area, card, indicator};

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

/// A goal with what its headline figure says, or that there is none.
fn departure(scope: &Scope<'_>, at: ObjectRef) -> Departure {
    let programme = scope.book.programme;
    let followed = match &programme.object(at).detail {
        Detail::Goal(goal) => goal
            .indicators
            .iter()
            .find(|followed| followed.role == Some(IndicatorRole::Headline))
            .or(goal.indicators.first()),
        _ => None,
    };
    let found = followed.and_then(|followed| {
        let at = followed.indicator.to;
        Some((at, programme.indicator(at)?))
    });
    let (value, measured, state) = match found {
        Some((indicator, found)) => indicator::standing(scope, indicator, found),
        None => (None, None, indicator::unknown(scope)),
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
