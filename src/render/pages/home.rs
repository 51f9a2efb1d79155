use std::cmp::Reverse;

use crate::insight::latest_period;
use crate::model::{Detail, IndicatorRole, Kind, ObjectRef};

use super::super::scope::Scope;
use super::super::view::{Card, Content, Section, State};
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
    let goals: Vec<Card> = programme
        .of_kind(Kind::Goal)
        .map(|(at, _)| goal_card(scope, at))
        .collect();
    if !goals.is_empty() {
        sections.push(Section {
            id: "doelen".into(),
            title: scope.t("home-goals"),
            intro: None,
            content: Content::Cards { cards: goals },
        });
    }
    sections.extend(area::tiles(
        scope,
        "buurten",
        scope.t("home-areas"),
        Some(scope.t("home-areas-intro")),
    ));
    sections.extend(news(scope));
    sections
}

/// A goal with what its headline figure says, or that there is none.
fn goal_card(scope: &Scope<'_>, at: ObjectRef) -> Card {
    let mut card = card::card(scope, at);
    let Detail::Goal(goal) = &scope.book.programme.object(at).detail else {
        return card;
    };
    let headline = goal
        .indicators
        .iter()
        .find(|followed| followed.role == Some(IndicatorRole::Headline))
        .or(goal.indicators.first());
    let found = headline.and_then(|followed| {
        let at = followed.indicator.to;
        Some((at, scope.book.programme.indicator(at)?))
    });
    match found {
        Some((at, found)) => {
            let title = scope.short_title(at).text;
            let latest = indicator::latest_in_words(scope, found);
            card.notes.push(format!("{title}: {latest}").into());
            if latest_period(found).is_none() {
                card.state = Some(unknown(scope));
            }
        }
        None => card.state = Some(unknown(scope)),
    }
    card
}

fn unknown(scope: &Scope<'_>) -> State {
    State {
        tone: "none",
        sign: "–",
        text: scope.t("state-unknown"),
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
