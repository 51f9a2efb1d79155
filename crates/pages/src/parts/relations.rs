use std::collections::BTreeMap;

use locale::args;
use programme::model::{Kind, ObjectRef, RelationKind};

use super::card::{card, link_with_kind};
use super::{about, areas, commitment, facts};
use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::view::{Card, Content, Fact, FactValue, Link, Say, Section};

/// The order in which relations are told: first what a thing consists of, then what it serves,
/// then what is said of it.
const ORDER: [RelationKind; 18] = [
    RelationKind::PartOf,
    RelationKind::AlsoIn,
    RelationKind::ContributesTo,
    RelationKind::MeantFor,
    RelationKind::MeasuredBy,
    RelationKind::DerivedFrom,
    RelationKind::Funds,
    RelationKind::FundsGoal,
    RelationKind::DependsOn,
    RelationKind::WithPartner,
    RelationKind::About,
    RelationKind::InArea,
    RelationKind::By,
    RelationKind::To,
    RelationKind::LedTo,
    RelationKind::Supersedes,
    RelationKind::Document,
    RelationKind::Mentions,
];

/// Every relation of an object in either direction, but those that the page shows in a form of its
/// own; one section for each kind of relation and of object.
///
/// What the text mentions is linked in the text, and is not told again.
/// A document that a fact of the page names, its source or decision, is not listed again.
pub fn sections(scope: &Scope<'_>, at: ObjectRef) -> Vec<Section> {
    let shown = scope.kind(PageKey::Object(at)).shows;
    let facts: Vec<Fact> = facts::of_object(scope, at);
    use RelationKind as R;
    let programme = scope.book.programme;
    let mut groups: BTreeMap<(usize, bool, Kind), Vec<ObjectRef>> = BTreeMap::new();
    let rank = |kind| ORDER.iter().position(|k| *k == kind).unwrap_or(ORDER.len());
    let outgoing = programme.outgoing(at).iter().map(|r| (r.kind, false, r.to));
    let incoming = programme.incoming(at).iter().map(|r| (r.kind, true, r.from));
    for (kind, incoming, other) in incoming.chain(outgoing) {
        let is_figure = kind == RelationKind::InArea
            && incoming
            && areas::tells(programme.object(other).kind());
        // The page of an area tells in its own way what happens there.
        if other == at || is_figure || shown.contains(&(kind, incoming)) {
            continue;
        }
        let is_listed = match (kind, incoming) {
            (R::About, true) => about::shows(kind, programme.object(other).kind()),
            (R::Document, true) => is_commitment_of(scope, at, other),
            (RelationKind::Document, false) => {
                is_told(other, &facts) || is_related(scope, at, other, &[kind, R::Mentions])
            }
            (RelationKind::Mentions, true) => is_related(scope, at, other, &[kind]),
            (RelationKind::Mentions, false) => true,
            _ => false,
        };
        if is_listed {
            continue;
        }
        let list =
            groups.entry((rank(kind), !incoming, programme.object(other).kind())).or_default();
        if !list.contains(&other) {
            list.push(other);
        }
    }
    let mut sections: Vec<Section> = Vec::new();
    let mut rest = groups.into_iter().peekable();
    while let Some(((rank, outgoing, kind), others)) = rest.next() {
        let relation = ORDER.get(rank).copied().unwrap_or(RelationKind::Mentions);
        let mut kinds = vec![(kind, others)];
        while let Some(((_, _, kind), others)) =
            rest.next_if(|((r, o, _), _)| *r == rank && *o == outgoing)
        {
            kinds.push((kind, others));
        }
        for (_, others) in &mut kinds {
            others.sort_unstable();
        }
        let together = together(relation, !outgoing);
        if kinds.len() > 1 && scope.locale().has(&together) {
            sections.push(section_of_kinds(scope, at, relation, !outgoing, &kinds));
        } else {
            sections.extend(
                kinds
                    .iter()
                    .map(|(kind, others)| section(scope, at, relation, !outgoing, *kind, others)),
            );
        }
    }
    sections
}

/// The title of one section for a relation to objects of several kinds, where the theme has one.
fn together(relation: RelationKind, incoming: bool) -> String {
    let direction = if incoming { "in" } else { "out" };
    format!("relation-{direction}-{}-together", name(relation))
}

/// A relation to objects of several kinds, each kind a row.
fn section_of_kinds(
    scope: &Scope<'_>,
    at: ObjectRef,
    relation: RelationKind,
    incoming: bool,
    kinds: &[(Kind, Vec<ObjectRef>)],
) -> Section {
    let facts: Vec<Fact> = kinds
        .iter()
        .map(|(kind, others)| Fact {
            label: scope.plural(*kind),
            values: others
                .iter()
                .map(|other| FactValue::Link(link(scope, at, relation, incoming, *other)))
                .collect(),
        })
        .collect();
    let direction = if incoming { "in" } else { "out" };
    Section::new(
        format!("{direction}-{}", name(relation)),
        scope.t(&together(relation, incoming)),
        facts,
    )
}

fn link(
    scope: &Scope<'_>,
    at: ObjectRef,
    relation: RelationKind,
    incoming: bool,
    other: ObjectRef,
) -> Link {
    let mut link = link_with_kind(scope, other, false);
    if relation == RelationKind::WithPartner {
        link.note = role(scope, at, other, incoming);
    }
    link
}

/// Whether a commitment stands written in a document, whose page then tells of it.
fn is_commitment_of(scope: &Scope<'_>, document: ObjectRef, other: ObjectRef) -> bool {
    scope.own(other).is_some_and(|found| commitment::is_source(found, document))
}

/// Whether two objects have more to do with each other than these.
fn is_related(scope: &Scope<'_>, at: ObjectRef, other: ObjectRef, but: &[RelationKind]) -> bool {
    let programme = scope.book.programme;
    let mut out = programme.outgoing(at).iter();
    let mut into = programme.incoming(at).iter();
    out.any(|r| r.to == other && !but.contains(&r.kind))
        || into.any(|r| r.from == other && !but.contains(&r.kind))
}

fn is_told(other: ObjectRef, facts: &[Fact]) -> bool {
    let mut values = facts.iter().flat_map(|fact| &fact.values);
    values.any(|value| matches!(value, FactValue::Link(link) if link.object == Some(other)))
}

fn section(
    scope: &Scope<'_>,
    at: ObjectRef,
    relation: RelationKind,
    incoming: bool,
    kind: Kind,
    others: &[ObjectRef],
) -> Section {
    let direction = if incoming { "in" } else { "out" };
    let name = name(relation);
    let key = format!("relation-{direction}-{name}-{}", kind.name());
    // A particular title where the theme has one, else that of the relation, else of the kind.
    let general = format!("relation-{direction}-{name}");
    let plural = scope.plural(kind);
    let title = if scope.locale().has(&key) {
        scope.t(&key)
    } else if scope.locale().has(&general) {
        scope.t_with(&general, args!(kinds = plural))
    } else {
        plural
    };
    let content = if with_summaries(relation, incoming, kind) {
        let cards: Vec<Card> = others.iter().map(|other| card(scope, *other)).collect();
        Content::Cards { cards }
    } else {
        Content::Links {
            links: others.iter().map(|other| link(scope, at, relation, incoming, *other)).collect(),
        }
    };
    Section::new(format!("{direction}-{name}-{}", kind.folder()), title, content)
}

/// What a partner does in an object; `at` is the partner where the relation comes in.
fn role(scope: &Scope<'_>, at: ObjectRef, other: ObjectRef, incoming: bool) -> Option<Say> {
    let (object, partner) = if incoming { (other, at) } else { (at, other) };
    let roles: Vec<String> = scope
        .book
        .programme
        .object(object)
        .common
        .partners
        .iter()
        .filter(|taking_part| taking_part.partner.to == partner)
        .filter_map(|taking_part| Some(scope.word("role", taking_part.role?.word())))
        .collect();
    (!roles.is_empty()).then(|| scope.locale().list(&roles).into())
}

fn with_summaries(relation: RelationKind, incoming: bool, kind: Kind) -> bool {
    match relation {
        RelationKind::PartOf => incoming && kind != Kind::Area,
        RelationKind::AlsoIn | RelationKind::ContributesTo | RelationKind::MeantFor => {
            kind != Kind::Area && kind != Kind::Fund
        }
        RelationKind::About => incoming,
        _ => false,
    }
}

/// What a relation is called in files and in the keys of words.
pub fn name(relation: RelationKind) -> &'static str {
    match relation {
        RelationKind::PartOf => "part-of",
        RelationKind::AlsoIn => "also-in",
        RelationKind::MeantFor => "meant-for",
        RelationKind::ContributesTo => "contributes-to",
        RelationKind::MeasuredBy => "measured-by",
        RelationKind::DerivedFrom => "derived-from",
        RelationKind::InArea => "in-area",
        RelationKind::WithPartner => "with-partner",
        RelationKind::Document => "document",
        RelationKind::DependsOn => "depends-on",
        RelationKind::About => "about",
        RelationKind::Funds => "funds",
        RelationKind::FundsGoal => "funds-goal",
        RelationKind::By => "by",
        RelationKind::To => "to",
        RelationKind::Supersedes => "supersedes",
        RelationKind::LedTo => "led-to",
        RelationKind::Mentions => "mentions",
    }
}
