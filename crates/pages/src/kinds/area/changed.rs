//! What was told of an area and of what happens there, the newest first.

use std::cmp::Reverse;

use base::value::PartialDate;
use locale::args;
use programme::model::{ObjectRef, RelationKind, Subject, Update};

use super::happens::projects;
use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::parts::{areas, card, dates, fold, news};
use crate::view::{Card, Section};

/// What is filled up with news of the whole programme.
const ENOUGH: usize = 5;
/// The most that is named.
const MOST: usize = 12;
/// What a phone shows before who reads on.
const FIRST: usize = 3;

pub fn section(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let programme = scope.book.programme;
    let about = |of: ObjectRef, relation: RelationKind| {
        news::KINDS.into_iter().flat_map(move |kind| programme.naming(of, kind, relation))
    };
    let mut own: Vec<ObjectRef> = about(at, RelationKind::InArea).collect();
    let projects = projects(scope, at);
    let mut more: Vec<ObjectRef> = projects
        .own
        .iter()
        .chain(&projects.shared)
        .flat_map(|project| about(*project, RelationKind::About))
        .collect();
    more.extend(
        programme
            .each::<Update>()
            .filter(|_| !areas::is_gone(scope, at))
            .filter(|(_, _, update)| update.of.iter().any(|(of, _)| *of == Subject::Programme))
            .map(|(at, _, _)| at),
    );
    // What is only planned changed nothing yet.
    own.retain(|one| !news::is_to_come(&programme.object(*one).detail, scope.book.today));
    newest_first(scope, &mut own);
    newest_first(scope, &mut more);
    more.retain(|one| !own.contains(one) && day(scope, *one).is_some());
    more.truncate(ENOUGH.saturating_sub(own.len()));
    own.truncate(MOST);
    own.append(&mut more);
    newest_first(scope, &mut own);
    let newest = own.first().and_then(|at| day(scope, *at));
    let old = newest.filter(|day| dates::is_old(scope, *day));
    let intro = old.map(|day| {
        let day = scope.locale().date(day);
        scope.t_with("area-changed-old", args!(day))
    });
    let cards: Vec<Card> = own
        .iter()
        .map(|at| {
            let mut card = card::dated_card(scope, *at);
            card.link.kind = scope.noun_beside(*at);
            card
        })
        .collect();
    let all = scope.link_to(PageKey::CHANGES, scope.t("area-changed-all"));
    let fold = fold::after(scope, FIRST, cards.len(), "area-more-news");
    let section = scope.section("veranderd", "area-changed", cards).with_intro(intro).if_any()?;
    Some(Section { rest: all, fold, ..section })
}

/// What has no date comes last.
fn newest_first(scope: &Scope<'_>, all: &mut Vec<ObjectRef>) {
    all.sort_by_key(|at| (Reverse(day(scope, *at).map(PartialDate::first)), *at));
    all.dedup();
}

fn day(scope: &Scope<'_>, at: ObjectRef) -> Option<PartialDate> {
    news::day(&scope.book.programme.object(at).detail, scope.book.today)
}
