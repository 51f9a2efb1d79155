//! What is new: what the programme told of itself, its new figures and what it promised; documents,
//! which others may have written, last.

use std::cmp::Reverse;

use base::value::{Date, PartialDate};
use locale::args;
use programme::model::{Indicator, Kind, ObjectRef, Programme};

use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::parts::{card, dates, news};
use crate::view::{Card, Section};

/// The most that is named, documents included.
const SHOWN: usize = 5;
/// The most documents, where there is other news.
const DOCUMENTS: usize = 2;

pub fn section(scope: &Scope<'_>) -> Option<Section> {
    let (programme, today) = (scope.book.programme, scope.book.today);
    let mut told = told(programme, today);
    let mut documents = of(programme, today, Kind::Document);
    newest_first(&mut documents);
    let newest = told.first().map(|(date, _)| *date);
    let intro = newest.filter(|date| dates::is_old(scope, *date)).map(|date| {
        let has_later = documents.first().is_some_and(|(other, _)| other.first() > date.first());
        let key = if has_later { "home-news-old-documents" } else { "home-news-old" };
        let day = scope.locale().date(date);
        scope.t_with(key, args!(day))
    });
    let most = if told.is_empty() { SHOWN } else { DOCUMENTS };
    told.truncate(SHOWN - most.min(documents.len()).min(DOCUMENTS));
    documents.truncate(most);
    let mut cards: Vec<Card> =
        told.iter().chain(&documents).map(|(date, at)| one(scope, *date, *at)).collect();
    if cards.is_empty() {
        return None;
    }
    let all = scope.link_to(PageKey::CHANGES, scope.t("area-changed-all"));
    cards.extend(all.map(Card::new));
    Some(scope.section("nieuw", "home-news", cards).with_intro(intro))
}

fn one(scope: &Scope<'_>, date: PartialDate, at: ObjectRef) -> Card {
    let mut card = card::dated_card(scope, at);
    card.link.kind = scope.noun_beside(at);
    if scope.own::<Indicator>(at).is_some() {
        card.notes.insert(0, scope.locale().date(date).into());
    }
    card
}

/// What has happened by a day but documents, the newest first.
fn told(programme: &Programme, today: Date) -> Vec<(PartialDate, ObjectRef)> {
    let mut told: Vec<(PartialDate, ObjectRef)> =
        news::KINDS.into_iter().flat_map(|kind| of(programme, today, kind)).collect();
    told.extend(figures(programme, today));
    newest_first(&mut told);
    told
}

/// The day on which the newest of what has happened is no news any more, and becomes old.
pub fn old_from(programme: &Programme, today: Date) -> Option<Date> {
    dates::old_from(told(programme, today).first()?.0)
}

fn of(programme: &Programme, today: Date, kind: Kind) -> Vec<(PartialDate, ObjectRef)> {
    let all = programme.of_kind(kind);
    all.filter_map(|(at, object)| Some((news::day(&object.detail, today)?, at))).collect()
}

/// Figures by the day on which their newest were published, where that was written down.
fn figures(programme: &Programme, today: Date) -> Vec<(PartialDate, ObjectRef)> {
    let all = programme.each::<Indicator>();
    let newest = all.filter_map(|(at, _, found)| {
        let day = found.observations.iter().filter_map(|row| row.published);
        Some((day.max_by_key(|date| date.first())?, at))
    });
    newest.filter(|(date, _)| date.first() <= today).collect()
}

fn newest_first(all: &mut [(PartialDate, ObjectRef)]) {
    all.sort_by_key(|(date, at)| (Reverse(date.first()), *at));
}
