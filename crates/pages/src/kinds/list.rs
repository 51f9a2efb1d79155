use std::cmp::Reverse;

use crate::address::{Monitor, PageKey};
use insight::latest_period;
use programme::model::{Detail, Kind, ObjectRef, RelationKind};

use super::frame::name;
use super::{area, commitment};
use crate::book::scope::Scope;
use crate::parts::card::{card, date_of, is_dated};
use crate::view::{Card, Content, Group, Link, Say, Section};

/// All objects of a kind, grouped the way a reader would look for them.
pub fn sections(scope: &Scope<'_>, kind: Kind) -> Vec<Section> {
    if kind == Kind::Commitment {
        let mut sections = commitment::register_sections(scope);
        sections.extend(more(scope, kind));
        return sections;
    }
    let mut sections = Vec::new();
    if kind == Kind::Area {
        sections.extend(area::tiles(scope, "kaart", scope.t("areas-map"), None));
    }
    let groups = groups(scope, kind);
    let content = match <[Group; 1]>::try_from(groups) {
        Ok([only]) => match kind {
            Kind::Track => Content::Tracks { cards: only.cards },
            _ => Content::Cards { cards: only.cards },
        },
        Err(groups) => Content::Groups { groups },
    };
    sections.push(Section {
        id: "lijst".into(),
        title: title(scope, kind),
        intro: None,
        content,
    });
    sections.extend(more(scope, kind));
    sections
}

/// Other ways to look at what is listed.
fn more(scope: &Scope<'_>, kind: Kind) -> Option<Section> {
    let (key, pages): (&str, &[PageKey]) = match kind {
        // Action lines stand below their tracks; someone may look for one by its name alone.
        Kind::Track => (
            "list-track-more",
            &[
                PageKey::List(Kind::ActionLine),
                PageKey::List(Kind::Intervention),
            ],
        ),
        Kind::Indicator => (
            "list-monitors",
            &[
                PageKey::Monitor(Monitor::Area),
                PageKey::Monitor(Monitor::Intervention),
                PageKey::Monitor(Monitor::Process),
                PageKey::Quality,
                PageKey::Unknowns,
                PageKey::OpenData,
            ],
        ),
        Kind::Goal => ("list-monitors", &[PageKey::Network]),
        Kind::Area => ("list-monitors", &[PageKey::Monitor(Monitor::Area)]),
        Kind::Intervention => (
            "list-monitors",
            &[PageKey::Monitor(Monitor::Intervention), PageKey::Experience],
        ),
        Kind::Evaluation => ("list-monitors", &[PageKey::Monitor(Monitor::Intervention)]),
        Kind::Commitment => ("list-monitors", &[PageKey::Calendar, PageKey::Changes]),
        Kind::Update => (
            "list-monitors",
            &[PageKey::Monitor(Monitor::Process), PageKey::Changes],
        ),
        _ => return None,
    };
    let links: Vec<Link> = pages
        .iter()
        .filter(|page| scope.book.site.has(**page))
        .filter_map(|page| {
            let text = match page {
                PageKey::List(kind) => title(scope, *kind),
                page => name(scope, *page).text,
            };
            scope.link_to(*page, text)
        })
        .collect();
    (!links.is_empty()).then(|| Section {
        id: "verder".into(),
        title: scope.t(key),
        intro: None,
        content: Content::Links { links },
    })
}

/// A title of its own for a kind whose plural does not go with "all".
fn title(scope: &Scope<'_>, kind: Kind) -> String {
    let own = format!("list-all-{}", kind.name());
    if scope.locale().has(&own) {
        return scope.t(&own);
    }
    let kinds = scope.plural_within(kind);
    scope.t_with("list-all", &[("kinds", (&kinds).into())])
}

fn groups(scope: &Scope<'_>, kind: Kind) -> Vec<Group> {
    let programme = scope.book.programme;
    let all: Vec<ObjectRef> = programme.of_kind(kind).map(|(at, _)| at).collect();
    match kind {
        Kind::Track => vec![ungrouped(
            all.iter().map(|at| track_card(scope, *at)).collect(),
        )],
        Kind::ActionLine => by_parent(scope, Kind::Track, kind),
        Kind::Intervention => by_parent(scope, Kind::ActionLine, kind),
        Kind::Indicator => by_word(scope, &all, |at| {
            let monitor = programme.indicator(at).and_then(|found| found.monitor);
            let has_values = programme
                .indicator(at)
                .is_some_and(|i| latest_period(i).is_some());
            match (has_values, monitor) {
                (false, _) => (9, scope.t("indicators-without-figures")),
                (true, Some(Monitor::Area)) => (0, scope.t("monitor-area")),
                (true, Some(Monitor::Intervention)) => (1, scope.t("monitor-intervention")),
                (true, Some(Monitor::Process)) => (2, scope.t("monitor-process")),
                (true, None) => (3, scope.t("monitor-other")),
            }
        }),
        Kind::Area => by_word(scope, &all, |at| match &programme.object(at).detail {
            Detail::Area(area) => {
                let word = area.kind.as_deref().unwrap_or("other");
                let key = format!("areas-of-type-{word}");
                let title = if scope.locale().has(&key) {
                    scope.t(&key)
                } else {
                    word.to_owned()
                };
                // The register's own order tells which type comes first.
                let first = all.iter().position(|other| {
                    matches!(&programme.object(*other).detail, Detail::Area(a) if a.kind == area.kind)
                });
                (first.unwrap_or(0), title)
            }
            _ => (0, String::new()),
        }),
        _ if is_dated(kind) => {
            let mut dated = all;
            dated.sort_by_key(|at| {
                let date = date_of(&programme.object(*at).detail);
                (Reverse(date.map(|d| d.first())), *at)
            });
            vec![ungrouped(
                dated.iter().map(|at| dated_card(scope, *at)).collect(),
            )]
        }
        _ => vec![ungrouped(all.iter().map(|at| card(scope, *at)).collect())],
    }
}

fn ungrouped(cards: Vec<Card>) -> Group {
    Group {
        id: String::new(),
        title: Say {
            text: String::new(),
            lang: None,
        },
        href: None,
        cards,
    }
}

/// A track with its action lines as children.
pub fn track_card(scope: &Scope<'_>, at: ObjectRef) -> Card {
    let mut card = card(scope, at);
    card.children = scope
        .book
        .programme
        .naming(at, Kind::ActionLine, RelationKind::PartOf)
        .map(|line| scope.link(line))
        .collect();
    card
}

pub fn dated_card(scope: &Scope<'_>, at: ObjectRef) -> Card {
    let mut card = card(scope, at);
    if let Some(note) = card.link.note.take() {
        card.notes.insert(0, note);
    }
    card
}

fn by_parent(scope: &Scope<'_>, parent: Kind, kind: Kind) -> Vec<Group> {
    let programme = scope.book.programme;
    programme
        .of_kind(parent)
        .filter_map(|(at, object)| {
            let cards: Vec<Card> = programme
                .naming(at, kind, RelationKind::PartOf)
                .map(|child| card(scope, child))
                .collect();
            (!cards.is_empty()).then(|| Group {
                id: object.id.to_string(),
                title: scope.title(at),
                href: scope.href(PageKey::Object(at)),
                cards,
            })
        })
        .collect()
}

fn by_word(
    scope: &Scope<'_>,
    all: &[ObjectRef],
    key: impl Fn(ObjectRef) -> (usize, String),
) -> Vec<Group> {
    let mut groups: Vec<(usize, Group)> = Vec::new();
    for at in all {
        let (rank, title) = key(*at);
        let card = dated_card(scope, *at);
        match groups.iter_mut().find(|(r, _)| *r == rank) {
            Some((_, group)) => group.cards.push(card),
            None => groups.push((
                rank,
                Group {
                    id: format!("groep-{}", rank + 1),
                    title: title.into(),
                    href: None,
                    cards: vec![card],
                },
            )),
        }
    }
    groups.sort_by_key(|(rank, _)| *rank);
    groups.into_iter().map(|(_, group)| group).collect()
}
