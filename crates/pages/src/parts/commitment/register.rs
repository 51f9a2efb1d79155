//! The register of commitments, and the pages that sort it out by state, kind, track and year.

use base::capitalised;
use locale::args;
use programme::model::{CommitmentState, Kind};

use super::card::entry;
use super::count;
use crate::address::{CommitmentFilter, PER_PAGE, PageKey};
use crate::book::register::{RegisterEntry, Standing};
use crate::book::scope::Scope;
use crate::parts::paged;
use crate::view::{Card, Content, Fact, FactValue, Group, Say, Section};

/// The register's own page: what is late and open first, and the ways to sort it out.
///
/// Where there are more commitments than fit on a page, what is over and done with is only counted,
/// with the way to where it stands.
pub fn all(scope: &Scope<'_>) -> Section {
    let register = scope.book.register();
    let all = register.all();
    let mut groups = Vec::new();
    let mut room = PER_PAGE;
    for group in all.chunk_by(|a, b| a.standing == b.standing) {
        let Some(first) = group.first() else {
            continue;
        };
        let shown = group.len().min(room);
        room -= shown;
        let mut cards: Vec<Card> =
            group.iter().take(shown).map(|commitment| entry(scope, commitment)).collect();
        if let (true, Some(card)) = (shown < group.len(), rest(scope, group, shown)) {
            cards.push(card);
        }
        groups.push(group_of(scope, first.standing, cards, group.len()));
    }
    scope.section("lijst", "commitments-all-in-list", groups)
}

/// What the whole register is called.
pub fn name_of_all(scope: &Scope<'_>) -> String {
    count::title(scope, scope.book.register().all().iter().map(|entry| entry.commitment))
}

/// The way to what did not fit on the page.
fn rest(scope: &Scope<'_>, group: &[RegisterEntry<'_>], shown: usize) -> Option<Card> {
    let count = group.len() - shown;
    let said = scope.t_with("commitments-rest", args!(count));
    let first = group.first()?;
    let filter = match first.standing {
        Standing::Overdue => CommitmentFilter::Overdue,
        _ => CommitmentFilter::State(first.commitment.state),
    };
    let link = scope.link_to(PageKey::Commitments(filter, 1), said)?;
    Some(Card::new(link))
}

/// One page of what passes a filter, with the way to the other pages and filters.
pub fn filtered(scope: &Scope<'_>, filter: CommitmentFilter, page: u16) -> Option<Section> {
    let found = scope.book.register().of(filter);
    let first = usize::from(page.saturating_sub(1)) * PER_PAGE;
    let shown: Vec<&RegisterEntry<'_>> = found.iter().skip(first).take(PER_PAGE).copied().collect();
    let by_year = matches!(filter, CommitmentFilter::State(_));
    let same = |a: &&RegisterEntry<'_>, b: &&RegisterEntry<'_>| match by_year {
        true => a.year() == b.year(),
        false => a.standing == b.standing,
    };
    let groups: Vec<Group> = shown
        .chunk_by(same)
        .filter_map(|group| {
            let one = group.first()?;
            let cards: Vec<Card> =
                group.iter().map(|commitment| entry(scope, commitment)).collect();
            Some(match by_year {
                true => Group {
                    id: one.year().map_or_else(|| "zonder-jaar".into(), |y| format!("jaar-{y}")),
                    title: year_title(scope, one.year()).into(),
                    href: None,
                    cards,
                    fold: None,
                },
                false => {
                    let count = cards.len();
                    group_of(scope, one.standing, cards, count)
                }
            })
        })
        .collect();
    let section = scope.section("lijst", "commitments-found", groups);
    Some(section.with_intro(found.is_empty().then(|| scope.t("commitments-none"))))
}

fn year_title(scope: &Scope<'_>, year: Option<i16>) -> String {
    match year {
        Some(year) => scope.t_with("commitments-made-in", args!(year = year_text(year))),
        None => scope.t("commitments-made-unknown"),
    }
}

/// A year is a name, not a number with a mark in it.
fn year_text(year: i16) -> String {
    year.to_string()
}

fn group_of(scope: &Scope<'_>, standing: Standing, cards: Vec<Card>, count: usize) -> Group {
    let (id, key) = match standing {
        Standing::Overdue => ("te-laat", "commitments-overdue"),
        Standing::Open => ("open", "commitments-open"),
        Standing::InProgress => ("aan-de-gang", "commitments-in-progress"),
        Standing::Fulfilled => ("gedaan", "commitments-fulfilled"),
        Standing::Ended => ("voorbij", "commitments-ended"),
    };
    let title = scope.t(key);
    Group {
        id: id.into(),
        title: scope.t_with("commitments-group", args!(title, count)).into(),
        href: None,
        cards,
        fold: None,
    }
}

/// Links to the other pages of one filter.
pub fn pages(scope: &Scope<'_>, filter: CommitmentFilter, page: u16) -> Option<Section> {
    paged::others(scope, page, ["commitments-page", "commitments-pages"], |other| {
        PageKey::Commitments(filter, other)
    })
}

/// Every way to sort the register out, with how many there are; the one in use says so by having
/// no link.
pub fn ways(scope: &Scope<'_>, here: Option<CommitmentFilter>) -> Option<Section> {
    use CommitmentFilter as F;
    let mut facts: Vec<Fact> = Vec::new();
    let mut by = |label: String, filters: Vec<F>| {
        let values: Vec<FactValue> =
            filters.into_iter().filter_map(|filter| way(scope, filter, here)).collect();
        if !values.is_empty() {
            facts.push(Fact { label, values });
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
    by(scope.t("commitments-by-state"), states.into());
    let programme = scope.book.programme;
    let tracks = programme
        .of_kind(Kind::Track)
        .map(|(track, _)| F::Track(Some(track)))
        .chain([F::Track(None)]);
    by(capitalised(&scope.singular(Kind::Track)), tracks.collect());
    let mut years: Vec<i16> =
        scope.book.register().all().iter().filter_map(RegisterEntry::year).collect();
    years.sort_unstable();
    years.dedup();
    by(scope.t("commitments-by-year"), years.into_iter().rev().map(F::Year).collect());
    let kinds = ["pledge", "motion", "amendment", "question", "suggestion", "recommendation"];
    by(scope.t("commitments-by-kind"), kinds.map(F::Kind).into());
    if facts.is_empty() {
        return None;
    }
    Some(scope.section(
        "kies",
        match here {
            Some(_) => "commitments-other-ways",
            None => "commitments-ways",
        },
        Content::Choices { facts },
    ))
}

fn way(
    scope: &Scope<'_>,
    filter: CommitmentFilter,
    here: Option<CommitmentFilter>,
) -> Option<FactValue> {
    let key = PageKey::Commitments(filter, 1);
    if !scope.book.site.has(key) {
        return None;
    }
    let count = scope.book.register().count(filter);
    let name = filter_name(scope, filter);
    let note = scope.t_with("commitments-count", args!(count));
    if here == Some(filter) {
        let said = scope.t_with("commitments-here", args!(name = name.text, count = note));
        return Some(FactValue::Text(said.into()));
    }
    let mut link = scope.link_to(key, String::new())?;
    link.text = name;
    link.note = Some(note.into());
    Some(FactValue::Link(link))
}

/// What a filter is called among its like: `open`, `2024`, the name of a track.
fn filter_name(scope: &Scope<'_>, filter: CommitmentFilter) -> Say {
    match filter {
        CommitmentFilter::Overdue => scope.t("commitments-filter-overdue").into(),
        CommitmentFilter::State(state) => scope.word("commitment-state", state.word()).into(),
        CommitmentFilter::Kind(kind) => scope.t(&format!("commitments-kind-{kind}")).into(),
        CommitmentFilter::Track(Some(track)) => scope.short_title(track),
        CommitmentFilter::Track(None) => {
            let noun = scope.singular(Kind::Track);
            scope.t_with("commitments-filter-no-track", args!(noun)).into()
        }
        CommitmentFilter::Year(year) => year_text(year).into(),
    }
}

/// `Toezeggingen: te laat`, `Toezeggingen uit 2024`, and which page where there are several.
pub fn title(scope: &Scope<'_>, filter: CommitmentFilter, page: u16) -> Say {
    let kinds = name_of_all(scope);
    let name = filter_name(scope, filter);
    let key = match filter {
        CommitmentFilter::Year(_) => "commitments-title-year",
        _ => "commitments-title",
    };
    let text = match filter {
        CommitmentFilter::Kind(_) => capitalised(&name.text),
        _ => scope.t_with(key, args!(kinds, name = name.text)),
    };
    let text = match page {
        0 | 1 => text,
        page => {
            scope.t_with("commitments-title-page", args!(title = text, page = usize::from(page)))
        }
    };
    Say { text, lang: name.lang }
}

/// How the page is called on the way to it.
pub fn name(scope: &Scope<'_>, filter: CommitmentFilter, page: u16) -> Say {
    match page {
        0 | 1 => filter_name(scope, filter),
        page => scope.t_with("commitments-page", args!(page = usize::from(page))).into(),
    }
}

/// How many there are, in a sentence.
pub fn summary(scope: &Scope<'_>, filter: CommitmentFilter) -> Say {
    let register = scope.book.register();
    match filter {
        CommitmentFilter::Overdue => {
            let count = register.count(filter);
            scope.t_with("commitments-summary-overdue", args!(count)).into()
        }
        _ => count::standing_of(scope, &register.of(filter)).into(),
    }
}
