use programme::model::{Kind, ObjectRef, RelationKind};

use crate::book::page::{PageKind, Part};
use crate::book::scope::Scope;
use crate::parts::card::card;
use crate::parts::{money, network, object, planning};
use crate::view::{Card, Section};

/// The page of a track.
pub static PAGE: PageKind = PageKind {
    parts: &[
        Part::of("action_lines", |scope, at| action_lines(scope, at).into()),
        Part::of("planning", |scope, at| planning::of_track(scope, at).into()),
        Part::of("network", |scope, at| network::of_track(scope, at).into()),
        Part::of("money", |scope, at| money::of_object(scope, at).into()),
    ],
    shows: &[(RelationKind::PartOf, true), (RelationKind::Funds, true)],
    dossier: object::dossier,
    ..object::page(Kind::Track)
};

fn action_lines(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let programme = scope.book.programme;
    let lines: Vec<Card> = programme
        .naming(at, Kind::ActionLine, RelationKind::PartOf)
        .map(|line| {
            let mut card = card(scope, line);
            card.children = programme
                .naming(line, Kind::Intervention, RelationKind::PartOf)
                .map(|intervention| scope.link(intervention))
                .collect();
            card
        })
        .collect();
    scope.section("onderdelen", "track-action-lines", lines).if_any()
}
