use programme::model::{Kind, ObjectRef, RelationKind};

use crate::book::page::{PageKind, Part};
use crate::book::scope::Scope;
use crate::parts::card::{below, card};
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

/// How many interventions a track names.
const MOST: usize = 600;

fn action_lines(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let programme = scope.book.programme;
    let of = |line| programme.naming(line, Kind::Intervention, RelationKind::PartOf);
    let lines: Vec<ObjectRef> =
        programme.naming(at, Kind::ActionLine, RelationKind::PartOf).collect();
    let count: usize = lines.iter().map(|line| of(*line).count()).sum();
    // Of very many each line names its first.
    let most = if count > MOST { (MOST / lines.len().max(1)).max(5) } else { MOST };
    let lines: Vec<Card> = lines
        .into_iter()
        .map(|line| {
            let mut card = card(scope, line);
            card.children = below(scope, line, of(line), most);
            card
        })
        .collect();
    scope.section("onderdelen", "track-action-lines", lines).if_any()
}
