//! The register of promises, and the pages that sort it out by state, kind, track and year.

use crate::address::{PER_PAGE, PageKey, PromiseFilter};
use insight::promise_state;
use programme::model::{Commitment, CommitmentState, Kind, ObjectRef, Subject};

use super::parties;
use crate::book::register::{Promise, Standing};
use crate::book::scope::{Facts, Scope};
use crate::parts::card::card;
use crate::view::{Card, Content, Fact, FactValue, Group, Link, Say, Section};

/// The register's own page: what is late and open first, and the ways to sort it out.
///
/// Where there are more promises than fit on a page, what is over and done with is only counted,
/// with the way to where it stands.
pub fn sections(scope: &Scope<'_>) -> Vec<Section> {
    let register = scope.book.register();
    let all = register.all();
    let mut sections: Vec<Section> = ways(scope, None).into_iter().collect();
    let mut groups = Vec::new();
    let mut room = PER_PAGE;
    for group in all.chunk_by(|a, b| a.standing == b.standing) {
        let Some(first) = group.first() else {
            continue;
        };
        let shown = group.len().min(room);
        room -= shown;
        let mut cards: Vec<Card> = group
            .iter()
            .take(shown)
            .map(|promise| entry(scope, promise))
            .collect();
        if let (true, Some(card)) = (shown < group.len(), rest(scope, group, shown)) {
            cards.push(card);
        }
        groups.push(group_of(scope, first.standing, cards, group.len()));
    }
    sections.push(Section {
        id: "lijst".into(),
        title: scope.t_with(
            "list-all",
            &[("kinds", (&scope.plural_within(Kind::Commitment)).into())],
        ),
        intro: None,
        content: Content::Groups { groups },
    });
    sections
}

/// The way to what did not fit on the page.
fn rest(scope: &Scope<'_>, group: &[Promise<'_>], shown: usize) -> Option<Card> {
    let count = group.len() - shown;
    let said = scope.t_with("promises-rest", &[("count", count.into())]);
    let first = group.first()?;
    let filter = match first.standing {
        Standing::Overdue => PromiseFilter::Overdue,
        _ => PromiseFilter::State(first.found.state),
    };
    let link = scope.link_to(PageKey::Promises(filter, 1), said)?;
    Some(Card {
        link,
        summary: None,
        facts: Vec::new(),
        notes: Vec::new(),
        state: None,
        line: None,
        children: Vec::new(),
    })
}

/// One page of what passes a filter, with the way to the other pages and filters.
pub fn filtered(scope: &Scope<'_>, filter: PromiseFilter, page: u16) -> Vec<Section> {
    let found = scope.book.register().of(filter);
    let first = usize::from(page.saturating_sub(1)) * PER_PAGE;
    let shown: Vec<&Promise<'_>> = found.iter().skip(first).take(PER_PAGE).copied().collect();
    let by_year = matches!(filter, PromiseFilter::State(_));
    let same = |a: &&Promise<'_>, b: &&Promise<'_>| match by_year {
        true => a.year() == b.year(),
        false => a.standing == b.standing,
    };
    let groups: Vec<Group> = shown
        .chunk_by(same)
        .filter_map(|group| {
            let one = group.first()?;
            let cards: Vec<Card> = group.iter().map(|promise| entry(scope, promise)).collect();
            Some(match by_year {
                true => Group {
                    id: one
                        .year()
                        .map_or_else(|| "zonder-jaar".into(), |y| format!("jaar-{y}")),
                    title: year_title(scope, one.year()).into(),
                    href: None,
                    cards,
                },
                false => {
                    let count = cards.len();
                    group_of(scope, one.standing, cards, count)
                }
            })
        })
        .collect();
    let mut sections = vec![Section {
        id: "lijst".into(),
        title: scope.t("promises-found"),
        intro: found.is_empty().then(|| scope.t("promises-none").into()),
        content: Content::Groups { groups },
    }];
    sections.extend(pages(scope, filter, page));
    sections.extend(ways(scope, Some(filter)));
    sections
}

fn year_title(scope: &Scope<'_>, year: Option<i16>) -> String {
    match year {
        Some(year) => scope.t_with(
            "promises-made-in",
            &[("year", year_text(year).as_str().into())],
        ),
        None => scope.t("promises-made-unknown"),
    }
}

/// A year is a name, not a number with a mark in it.
fn year_text(year: i16) -> String {
    year.to_string()
}

fn group_of(scope: &Scope<'_>, standing: Standing, cards: Vec<Card>, count: usize) -> Group {
    let (id, key) = match standing {
        Standing::Overdue => ("te-laat", "promises-overdue"),
        Standing::Open => ("open", "promises-open"),
        Standing::InProgress => ("aan-de-gang", "promises-in-progress"),
        Standing::Fulfilled => ("gedaan", "promises-fulfilled"),
        Standing::Ended => ("voorbij", "promises-ended"),
    };
    let title = scope.t(key);
    Group {
        id: id.into(),
        title: scope
            .t_with(
                "promises-group",
                &[("title", (&title).into()), ("count", count.into())],
            )
            .into(),
        href: None,
        cards,
    }
}

/// Links to the other pages of one filter.
fn pages(scope: &Scope<'_>, filter: PromiseFilter, page: u16) -> Option<Section> {
    let links: Vec<Link> = (1..=u16::MAX)
        .take_while(|other| scope.book.site.has(PageKey::Promises(filter, *other)))
        .filter(|other| *other != page)
        .filter_map(|other| {
            let text = scope.t_with("promises-page", &[("page", usize::from(other).into())]);
            scope.link_to(PageKey::Promises(filter, other), text)
        })
        .collect();
    (!links.is_empty()).then(|| Section {
        id: "bladzijden".into(),
        title: scope.t("promises-pages"),
        intro: None,
        content: Content::Links { links },
    })
}

/// Every way to sort the register out, with how many there are; the one in use says so by having
/// no link.
fn ways(scope: &Scope<'_>, here: Option<PromiseFilter>) -> Option<Section> {
    use PromiseFilter as F;
    let mut facts: Vec<Fact> = Vec::new();
    let mut by = |key: &str, filters: Vec<F>| {
        let values: Vec<FactValue> = filters
            .into_iter()
            .filter_map(|filter| way(scope, filter, here))
            .collect();
        if !values.is_empty() {
            facts.push(Fact {
                label: scope.t(key),
                values,
            });
        }
    };
    let states = [
        F::Overdue,
        F::State(CommitmentState::Open),
        F::State(CommitmentState::InProgress),
        F::State(CommitmentState::Fulfilled),
        F::State(CommitmentState::Withdrawn),
        F::State(CommitmentState::Superseded),
        F::State(CommitmentState::Rejected),
    ];
    by("promises-by-state", states.into());
    let programme = scope.book.programme;
    let tracks = programme
        .of_kind(Kind::Track)
        .map(|(track, _)| F::Track(Some(track)))
        .chain([F::Track(None)]);
    by("promises-by-track", tracks.collect());
    let mut years: Vec<i16> = scope
        .book
        .register()
        .all()
        .iter()
        .filter_map(Promise::year)
        .collect();
    years.sort_unstable();
    years.dedup();
    by(
        "promises-by-year",
        years.into_iter().rev().map(F::Year).collect(),
    );
    let kinds = [
        "pledge",
        "motion",
        "amendment",
        "question",
        "suggestion",
        "recommendation",
    ];
    by("promises-by-kind", kinds.map(F::Kind).into());
    if facts.is_empty() {
        return None;
    }
    Some(Section {
        id: "kies".into(),
        title: scope.t(match here {
            Some(_) => "promises-other-ways",
            None => "promises-ways",
        }),
        intro: None,
        content: Content::Choices { facts },
    })
}

fn way(scope: &Scope<'_>, filter: PromiseFilter, here: Option<PromiseFilter>) -> Option<FactValue> {
    let key = PageKey::Promises(filter, 1);
    if !scope.book.site.has(key) {
        return None;
    }
    let count = scope.book.register().count(filter);
    let name = filter_name(scope, filter);
    let note = scope.t_with("promises-count", &[("count", count.into())]);
    if here == Some(filter) {
        let said = scope.t_with(
            "promises-here",
            &[("name", (&name.text).into()), ("count", (&note).into())],
        );
        return Some(FactValue::Text(said.into()));
    }
    let mut link = scope.link_to(key, String::new())?;
    link.text = name;
    link.note = Some(note.into());
    Some(FactValue::Link(link))
}

/// What a filter is called among its like: `open`, `2024`, the name of a track.
fn filter_name(scope: &Scope<'_>, filter: PromiseFilter) -> Say {
    match filter {
        PromiseFilter::Overdue => scope.t("promises-filter-overdue").into(),
        PromiseFilter::State(state) => scope.word("commitment-state", state.word()).into(),
        PromiseFilter::Kind(kind) => scope.t(&format!("promises-kind-{kind}")).into(),
        PromiseFilter::Track(Some(track)) => scope.short_title(track),
        PromiseFilter::Track(None) => scope.t("promises-filter-no-track").into(),
        PromiseFilter::Year(year) => year_text(year).into(),
    }
}

/// `Toezeggingen: te laat`, `Toezeggingen uit 2024`, and which page where there are several.
pub fn title(scope: &Scope<'_>, filter: PromiseFilter, page: u16) -> Say {
    let kinds = scope.plural(Kind::Commitment);
    let name = filter_name(scope, filter);
    let key = match filter {
        PromiseFilter::Year(_) => "promises-title-year",
        PromiseFilter::Kind(_) => "promises-title-kind",
        _ => "promises-title",
    };
    let text = scope.t_with(
        key,
        &[("kinds", (&kinds).into()), ("name", (&name.text).into())],
    );
    let text = match page {
        0 | 1 => text,
        page => scope.t_with(
            "promises-title-page",
            &[
                ("title", (&text).into()),
                ("page", usize::from(page).into()),
            ],
        ),
    };
    Say {
        text,
        lang: name.lang,
    }
}

/// How the page is called on the way to it.
pub fn name(scope: &Scope<'_>, filter: PromiseFilter, page: u16) -> Say {
    match page {
        0 | 1 => filter_name(scope, filter),
        page => scope
            .t_with("promises-page", &[("page", usize::from(page).into())])
            .into(),
    }
}

/// How many there are, in a sentence.
pub fn summary(scope: &Scope<'_>, filter: PromiseFilter) -> Say {
    let count = scope.book.register().count(filter);
    let key = match filter {
        PromiseFilter::Overdue => "promises-summary-overdue",
        _ => "promises-summary",
    };
    scope.t_with(key, &[("count", count.into())]).into()
}

/// A promise in the register, with what it is about, where it stands written and its evidence.
fn entry(scope: &Scope<'_>, promise: &Promise<'_>) -> Card {
    let mut card = in_short(scope, promise.at, promise.found);
    let mut facts = Facts::default();
    facts
        .add(scope.t("promises-about"), subjects(scope, promise.found))
        .add(
            scope.t("fact-source"),
            promise.found.source.map(|source| named(scope, source.to)),
        )
        .add(scope.t("fact-evidence"), evidence(scope, promise.found));
    card.facts = facts.into_vec();
    card
}

fn named(scope: &Scope<'_>, at: ObjectRef) -> FactValue {
    let mut link = scope.link(at);
    link.text = scope.short_title(at);
    FactValue::Link(link)
}

/// The documents that show what was done, and what is said of it.
fn evidence(scope: &Scope<'_>, promise: &Commitment) -> Vec<FactValue> {
    promise
        .fulfilment
        .iter()
        .flat_map(|step| {
            let note = step.note.as_ref();
            let said = note.map(|note| FactValue::Text(scope.say(note)));
            let shown = step.document.map(|document| named(scope, document.to));
            said.into_iter().chain(shown)
        })
        .collect()
}

/// A promise in a list: who to whom and when, until when, and where it stands.
pub fn in_short(scope: &Scope<'_>, at: ObjectRef, promise: &Commitment) -> Card {
    let mut card = card(scope, at);
    card.link.note = None;
    card.notes = notes(scope, promise);
    if card.summary.is_none() {
        card.summary = promise.text.as_ref().map(|text| scope.say(text));
    }
    card
}

fn notes(scope: &Scope<'_>, promise: &Commitment) -> Vec<Say> {
    let locale = scope.locale();
    let mut notes: Vec<Say> = Vec::new();
    notes.extend(
        promise
            .kind
            .map(|kind| scope.word("commitment", kind.word()).into()),
    );
    notes.extend(parties(scope, promise));
    notes.extend(promise.made_on.map(|date| locale.date(date).into()));
    let derived = promise_state(promise, scope.book.today);
    if let Some(due) = promise.due {
        let due = locale.date(due);
        let left = derived
            .days_left
            .and_then(|days| usize::try_from(days).ok());
        notes.push(
            match left {
                Some(left) => scope.t_with(
                    "promise-due-left",
                    &[("date", (&due).into()), ("days", left.into())],
                ),
                None => scope.t_with("promise-due", &[("date", (&due).into())]),
            }
            .into(),
        );
    }
    if derived.times_moved > 0 {
        let times = derived.times_moved.into();
        notes.push(
            scope
                .t_with("promise-times-moved", &[("count", times)])
                .into(),
        );
    }
    notes
}

/// What it is about, each with its kind.
pub fn subjects(scope: &Scope<'_>, promise: &Commitment) -> Vec<FactValue> {
    promise
        .about
        .iter()
        .map(|(subject, _)| match subject {
            Subject::Object(at) => {
                let mut link = scope.link(*at);
                link.text = scope.short_title(*at);
                link.kind = Some(scope.singular(scope.book.programme.object(*at).kind()));
                FactValue::Link(link)
            }
            Subject::Programme => scope.subject(*subject),
        })
        .collect()
}
