use base::capitalised;
use std::cmp::Reverse;

use insight::latest_period;
use locale::args;
use programme::model::{Detail, Kind, Monitor, ObjectRef, RelationKind, Status};

use super::{further, projects, sorted};
use crate::address::{Long, PageKey, date_of};
use crate::book::facts::Facts;
use crate::book::page::{PageKind, Pages, Part};
use crate::book::scope::Scope;
use crate::exports::tables;
use crate::parts::areas;
use crate::parts::card::{card, is_dated};
use crate::parts::card::{dated_card, track_card};
use crate::parts::commitment::{count, register};
use crate::parts::monitor;
use crate::view::{Card, Content, Group, Link, Say, Section};

pub static PAGE: PageKind = PageKind {
    pages: Pages::Many(|programme| {
        let listed = |kind: &Kind| *kind != Kind::Page && programme.of_kind(*kind).next().is_some();
        let kinds = Kind::ALL.into_iter().filter(listed);
        kinds.map(PageKey::List).collect()
    }),
    address: |folders, _, key| match key {
        PageKey::List(kind) => folders.folder(&folders.list(kind)),
        _ => folders.top(),
    },
    above: |site, _, key| match key {
        PageKey::List(Kind::Fund) => site.if_any(PageKey::MONEY).into_iter().collect(),
        _ => Vec::new(),
    },
    title: |scope, key| match key {
        PageKey::List(Kind::Commitment) => register::name_of_all(scope).into(),
        PageKey::List(kind) => scope.plural(kind).into(),
        _ => String::new().into(),
    },
    name_in_short: |scope, key| match key {
        PageKey::List(kind) => scope.plural(kind).into(),
        _ => String::new().into(),
    },
    summary: |scope, key| match key {
        PageKey::List(Kind::Commitment) => Some(count::standing(scope).into()),
        PageKey::List(kind) => {
            let key = format!("list-{}-summary", kind.name());
            let [track, line] = [Kind::Track, Kind::ActionLine].map(|kind| scope.singular(kind));
            scope.locale().has(&key).then(|| scope.t_with(&key, args!(track, line)).into())
        }
        _ => None,
    },
    parts: &[
        Part::on("choices", |scope, key| match key {
            PageKey::List(Kind::Commitment) => register::ways(scope, None).into(),
            PageKey::List(Kind::Intervention) => ways(scope, None).into(),
            PageKey::List(kind) => sorted::ways(scope, kind, None).into(),
            _ => None.into(),
        }),
        Part::on("map", |scope, key| match key {
            PageKey::List(Kind::Area) => {
                areas::tiles(scope, "kaart", scope.t("areas-map"), None).into()
            }
            _ => None.into(),
        }),
        Part::on("list", |scope, key| match key {
            PageKey::List(Kind::Commitment) => register::all(scope).into(),
            PageKey::List(kind) => further::shown(scope, Long::Kind(kind), 1),
            _ => None.into(),
        }),
        Part::on("tables", |scope, key| tables::section(scope, key).into()),
        Part::on("more", |scope, key| match key {
            PageKey::List(kind) => more(scope, kind).into(),
            _ => None.into(),
        }),
    ],
    has_dates: |key| key == PageKey::List(Kind::Commitment),
    ..PageKind::named("list")
};

/// All objects of a kind, grouped the way a reader would look for them.
pub fn all(scope: &Scope<'_>, kind: Kind) -> Section {
    let groups = groups(scope, kind);
    let content = match <[Group; 1]>::try_from(groups) {
        Ok([only]) => match kind {
            Kind::Track => Content::Tracks { cards: only.cards },
            _ => Content::Cards { cards: only.cards },
        },
        Err(groups) => Content::Groups { groups },
    };
    Section::new("lijst", title(scope, kind), content)
}

/// The projects of one track, or of one area, are on its page, and those in one state on theirs. A choice
/// of one is none, and of very many no help. On the page of a state, `here`, the ways to the others.
pub fn ways(scope: &Scope<'_>, here: Option<Option<Status>>) -> Option<Section> {
    const MOST: usize = 60;
    let programme = scope.book.programme;
    let naming = |at: ObjectRef| programme.naming(at, Kind::Intervention, RelationKind::InArea);
    let happens = |link: Link| Link { href: format!("{}#s-gebeurt", link.href), ..link };
    let tracks = programme.of_kind(Kind::Track).map(|(at, _)| scope.short_link(at)).collect();
    let places = programme.of_kind(Kind::Area).map(|(at, _)| at);
    let places = areas::links(scope, places.filter(|at| naming(*at).next().is_some()));
    let places = places.into_iter().map(happens).collect();
    let mut facts = Facts::new(scope);
    facts.add("projects-by-state", projects::ways(scope, here));
    for (kind, links) in [(Kind::Track, tracks), (Kind::Area, places)] {
        let links: Vec<Link> = links;
        let label = scope.t_with("list-by", args!(kind = scope.singular(kind)));
        if (2..=MOST).contains(&links.len()) {
            facts.under(label, links);
        }
    }
    let facts = facts.take();
    scope.section("kies", "list-choose", Content::Choices { facts }).if_any()
}

/// Other ways to look at what is listed: the lists of what stands below it, and every page that
/// says of itself that it belongs here.
fn more(scope: &Scope<'_>, kind: Kind) -> Option<Section> {
    // Action lines stand below their tracks; someone may look for one by its name alone.
    let below: &[Kind] = match kind {
        Kind::Track => &[Kind::ActionLine, Kind::Intervention],
        _ => &[],
    };
    let lists =
        below.iter().filter_map(|kind| scope.link_to(PageKey::List(*kind), title(scope, *kind)));
    let pages = scope.book.kinds.iter();
    let pages = pages
        .filter(|page| page.beside.contains(&kind))
        .map(|page| PageKey::One(page.name))
        .filter_map(|page| scope.link_to(page, scope.name(page).text));
    let links: Vec<Link> = lists.chain(pages).collect();
    let key = if below.is_empty() { "list-monitors" } else { "list-track-more" };
    scope.section("verder", key, links).if_any()
}

/// A title of its own for a kind whose plural does not go with "all".
fn title(scope: &Scope<'_>, kind: Kind) -> String {
    let own = format!("list-all-{}", kind.name());
    if scope.locale().has(&own) {
        return scope.t(&own);
    }
    let kinds = scope.plural_within(kind);
    scope.t_with("list-all", args!(kinds))
}

fn groups(scope: &Scope<'_>, kind: Kind) -> Vec<Group> {
    let programme = scope.book.programme;
    let all: Vec<ObjectRef> = programme.of_kind(kind).map(|(at, _)| at).collect();
    match kind {
        Kind::Track => vec![ungrouped(all.iter().map(|at| track_card(scope, *at)).collect())],
        Kind::ActionLine => by_parent(scope, Kind::Track, kind),
        Kind::Intervention => by_parent(scope, Kind::ActionLine, kind),
        Kind::Indicator => by_word(scope, &all, |at| {
            let monitor = programme.indicator(at).and_then(|found| found.monitor);
            let has_values = programme.indicator(at).is_some_and(|i| latest_period(i).is_some());
            match (has_values, monitor) {
                (false, _) => (9, scope.t("indicators-without-figures")),
                (true, Some(Monitor::Area)) => (0, scope.t("monitor-area")),
                (true, Some(Monitor::Intervention)) => {
                    let name = capitalised(&monitor::called(scope, Monitor::Intervention));
                    (1, scope.t_with("monitor-intervention", args!(name)))
                }
                (true, Some(Monitor::Process)) => (2, scope.t("monitor-process")),
                (true, None) => (3, scope.t("monitor-other")),
            }
        }),
        Kind::Area => by_word(scope, &all, |at| match &programme.object(at).detail {
            Detail::Area(area) => {
                let title = areas::word(scope, at, "areas-of-type").unwrap_or_else(|| {
                    area.kind.as_deref().map_or_else(|| scope.t("areas-of-type-other"), capitalised)
                });
                // The register's own order tells which type comes first.
                let first = all.iter().position(|other| {
                    matches!(&programme.object(*other).detail, Detail::Area(a) if a.kind == area.kind)
                });
                (first.unwrap_or(0), title)
            }
            _ => (0, String::new()),
        }),
        _ if is_dated(kind) => {
            let dated = ordered(scope, kind, all);
            vec![ungrouped(dated.into_iter().map(|at| entry(scope, at)).collect())]
        }
        _ => vec![ungrouped(all.into_iter().map(|at| entry(scope, at)).collect())],
    }
}

/// Objects of a kind as its list has them: the newest first where they have a date.
pub fn ordered(scope: &Scope<'_>, kind: Kind, mut all: Vec<ObjectRef>) -> Vec<ObjectRef> {
    if is_dated(kind) {
        all.sort_by_key(|at| {
            let date = date_of(&scope.book.programme.object(*at).detail);
            (Reverse(date.map(|d| d.first())), *at)
        });
    }
    all
}

/// An object of a kind that is not grouped, as its list shows it.
pub fn entry(scope: &Scope<'_>, at: ObjectRef) -> Card {
    match is_dated(scope.book.programme.object(at).kind()) {
        true => dated_card(scope, at),
        false => card(scope, at),
    }
}

fn ungrouped(cards: Vec<Card>) -> Group {
    let title = Say { text: String::new(), lang: None };
    Group { id: String::new(), title, href: None, cards, fold: None }
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
                fold: None,
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
                    fold: None,
                },
            )),
        }
    }
    groups.sort_by_key(|(rank, _)| *rank);
    groups.into_iter().map(|(_, group)| group).collect()
}
