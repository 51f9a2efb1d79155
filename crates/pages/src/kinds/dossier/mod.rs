//! A dossier: the whole programme, or one track or goal, on one page to print for a meeting.
//!
//! Its chapters are made of the same parts as the pages of their subjects, so that paper and
//! screen cannot disagree.

mod once;

use base::capitalised;
use std::collections::BTreeSet;

use insight::due_state;
use locale::args;
use programme::model::{Commitment, Kind, ObjectRef, RelationKind};

use super::unknowns;
use crate::address::PageKey;
use crate::book::facts::Facts;
use crate::book::page::{Make, PageKind, Pages};
use crate::book::scope::Scope;
use crate::parts::commitment::count;
use crate::parts::text::{self, Placing};
use crate::parts::{board, card, facts, object};
use crate::view::{Card, Chapter, Content, Fact, FactValue, Link, Say, Section};
use once::Told;

pub static PAGE: PageKind = PageKind {
    pages: Pages::Many(|programme| {
        let kinds = [Kind::Track, Kind::Goal].into_iter();
        let each = kinds.flat_map(|kind| programme.of_kind(kind));
        let mut pages: Vec<PageKey> = each.map(|(at, _)| PageKey::Dossier(Some(at))).collect();
        pages.sort_unstable();
        if !pages.is_empty() {
            pages.insert(0, PageKey::Dossier(None));
        }
        pages
    }),
    address: |folders, programme, key| match key {
        PageKey::Dossier(Some(at)) => {
            let (folder, id) = (folders.word("dossier"), &programme.object(at).id);
            folders.folder(&format!("{folder}/{id}"))
        }
        key => folders.page(key),
    },
    // What is printed of a track or a goal stands under its page.
    above: |site, programme, key| match key {
        PageKey::Dossier(Some(at)) => {
            let page = PageKey::Object(at);
            let mut above = object::above(site, programme, page);
            above.push(page);
            above
        }
        _ => Vec::new(),
    },
    footer: Some(10),
    title: |scope, key| match key {
        PageKey::Dossier(of) => title(scope, of),
        _ => String::new().into(),
    },
    name_in_short: |scope, _| scope.t("dossier-name").into(),
    apart: |scope, key| match key {
        PageKey::Dossier(Some(at)) => Some(scope.noun(at)),
        _ => None,
    },
    facts: Make::Page(facts),
    chapters: |scope, key| match key {
        PageKey::Dossier(of) => chapters(scope, of),
        _ => Vec::new(),
    },
    ..PageKind::named("dossier")
};

/// The title of a dossier; none is that of the whole programme.
fn title(scope: &Scope<'_>, of: Option<ObjectRef>) -> Say {
    let subject = match of {
        Some(at) => scope.title(at),
        None => scope.say(&scope.settings().title),
    };
    Say { text: scope.t_with("dossier-of", args!(title = subject.text)), lang: subject.lang }
}

/// Those of a track or a goal, or of the whole programme.
fn chapters(scope: &Scope<'_>, of: Option<ObjectRef>) -> Vec<Chapter> {
    let mut chapters = match of {
        None => of_programme(scope),
        Some(at) => match scope.book.programme.object(at).kind() {
            Kind::Track => of_track(scope, at),
            _ => of_goal(scope, at),
        },
    };
    once::draw_once(&mut chapters);
    chapters
}

/// On what day it was made, and for whom to ask: paper has no links.
fn facts(scope: &Scope<'_>, key: PageKey) -> Vec<Fact> {
    let settings = scope.settings();
    Facts::new(scope)
        .add("dossier-date", Some(scope.locale().day(scope.book.today)))
        .say("dossier-publisher", &settings.organisation)
        .and(facts::of_programme(scope))
        .add("dossier-address", settings.url.as_deref().map(str::to_owned))
        .add("dossier-file", pdf(scope, key))
        .add("dossier-council", council(scope, key))
        .take()
}

/// The dossier as a PDF, where this build makes one.
fn pdf(scope: &Scope<'_>, key: PageKey) -> Option<FactValue> {
    let book = scope.book;
    let size = scope.locale().file_size(scope.printed?);
    let address = book.site.pdf(book.programme, key, scope.lang)?;
    let text = scope.t_with("dossier-pdf", args!(size));
    Some(FactValue::Link(Link::new(scope.way_to(&address), text)))
}

/// From the whole programme, what a council wants to know on two pages.
fn council(scope: &Scope<'_>, key: PageKey) -> Option<Link> {
    let is_whole = key == PageKey::Dossier(None);
    scope.link_to(PageKey::COUNCIL, scope.t("council-title")).filter(|_| is_whole)
}

fn of_programme(scope: &Scope<'_>) -> Vec<Chapter> {
    let programme = scope.book.programme;
    let goals: Vec<ObjectRef> = programme.of_kind(Kind::Goal).map(|(at, _)| at).collect();
    let mut chapters = Vec::new();
    if let Some(board) = board::board(scope, &goals) {
        chapters.push(own("stand", scope.t("dossier-standing"), vec![board]));
    }
    let mut told: BTreeSet<ObjectRef> = goals.iter().copied().collect();
    for (track, _) in programme.of_kind(Kind::Track) {
        chapters.push(chapter(scope, track, 2, &[Told::Network, Told::Money]));
        told.insert(track);
        let lines = programme.naming(track, Kind::ActionLine, RelationKind::PartOf);
        for line in lines {
            chapters.push(chapter(scope, line, 3, &[Told::Network, Told::Money, Told::Planning]));
            told.insert(line);
        }
    }
    let network = match scope.book.site.has(PageKey::NETWORK) {
        true => once::without_tables(scope.parts(PageKey::NETWORK)),
        false => Vec::new(),
    };
    chapters.extend(goal_chapters(scope, &goals, network));
    once::list_only_others(&mut chapters, &told);
    if scope.book.site.has(PageKey::MONEY) {
        let mut sections = scope.parts(PageKey::MONEY);
        // The way to another page is no use on paper.
        sections.retain(|section| section.id != "alles");
        once::draw_one_way(&mut sections);
        let mut chapter = own("geld", scope.t("money-title"), sections);
        chapter.summary = (scope.kind(PageKey::MONEY).summary)(scope, PageKey::MONEY);
        chapters.push(chapter);
    }
    let commitments: Vec<ObjectRef> =
        programme.of_kind(Kind::Commitment).map(|(at, _)| at).collect();
    chapters.extend(commitment_chapter(scope, commitments));
    let mut sections = scope.parts(PageKey::UNKNOWNS);
    // What it is that lacks something stands in the chapters: here it is counted.
    if sections.iter().any(|section| section.id == unknowns::COUNTED) {
        sections.retain(|section| unknowns::ON_PAPER.contains(&section.id.as_str()));
    }
    let mut chapter = own("onbekend", scope.t("unknowns-title"), sections);
    chapter.summary = (scope.kind(PageKey::UNKNOWNS).summary)(scope, PageKey::UNKNOWNS);
    chapters.push(chapter);
    chapters
}

/// The track, its action lines with their interventions, the goals that these serve, and what was
/// commitmentd of any of them.
fn of_track(scope: &Scope<'_>, track: ObjectRef) -> Vec<Chapter> {
    let programme = scope.book.programme;
    let by_track = [Told::Network, Told::Money, Told::Planning];
    let mut chapters = vec![chapter(scope, track, 2, &[])];
    let mut told = vec![track];
    for line in programme.naming(track, Kind::ActionLine, RelationKind::PartOf) {
        chapters.push(chapter(scope, line, 2, &by_track));
        told.push(line);
        for intervention in programme.naming(line, Kind::Intervention, RelationKind::PartOf) {
            chapters.push(chapter(scope, intervention, 3, &by_track));
            told.push(intervention);
        }
    }
    let serves = |kind| matches!(kind, RelationKind::MeantFor | RelationKind::ContributesTo);
    let goals: BTreeSet<ObjectRef> = told
        .iter()
        .flat_map(|at| programme.outgoing(*at))
        .filter(|line| serves(line.kind))
        .map(|line| line.to)
        .collect();
    let goals: Vec<ObjectRef> = goals.into_iter().collect();
    chapters.extend(goal_chapters(scope, &goals, Vec::new()));
    let all = told.iter().chain(&goals).copied().collect();
    once::list_only_others(&mut chapters, &all);
    chapters.extend(commitment_chapter(scope, about(scope, &told)));
    chapters
}

/// The goal, the goals right below it, and what was commitmentd of any of them. What lies deeper has
/// its own dossier: in a long chain of goals each would hold all the others.
fn of_goal(scope: &Scope<'_>, goal: ObjectRef) -> Vec<Chapter> {
    let programme = scope.book.programme;
    let mut told = vec![goal];
    told.extend(programme.naming(goal, Kind::Goal, RelationKind::PartOf));
    let mut chapters = vec![chapter(scope, goal, 2, &[])];
    let below = told.iter().skip(1);
    chapters.extend(below.map(|at| chapter(scope, *at, 2, &[Told::Network, Told::Money])));
    once::list_only_others(&mut chapters, &told.iter().copied().collect());
    chapters.extend(commitment_chapter(scope, about(scope, &told)));
    chapters
}

/// So many goals have a chapter each. Of more a meeting takes the dossiers of those that it is about: a page that
/// told all of them would be megabytes and hundreds of sheets.
const MOST_GOALS: usize = 40;

/// The goals, after what contributes to which of them; which money reaches them is told elsewhere.
fn goal_chapters(
    scope: &Scope<'_>,
    goals: &[ObjectRef],
    mut network: Vec<Section>,
) -> Vec<Chapter> {
    if goals.is_empty() {
        return Vec::new();
    }
    if goals.len() > MOST_GOALS {
        let links = goals
            .iter()
            .filter_map(|at| {
                let href = scope.href(PageKey::Dossier(Some(*at)))?;
                Some(Link::new(href, scope.title(*at)))
            })
            .collect::<Vec<_>>();
        network.push(Section::new("eigen-dossiers", scope.t("dossier-goals-apart"), links));
        let mut head = own("doelen", scope.plural(Kind::Goal), network);
        let intro = scope.t_with("dossier-goals-apart-intro", args!(count = goals.len()));
        head.summary = Some(intro.into());
        return vec![head];
    }
    let head = own("doelen", scope.plural(Kind::Goal), network);
    let each = goals.iter().map(|at| chapter(scope, *at, 3, &[Told::Network, Told::Money]));
    std::iter::once(head).chain(each).collect()
}

/// The commitments that are about any of these, each once.
fn about(scope: &Scope<'_>, subjects: &[ObjectRef]) -> Vec<ObjectRef> {
    let programme = scope.book.programme;
    let found: BTreeSet<ObjectRef> = subjects
        .iter()
        .flat_map(|at| programme.naming(*at, Kind::Commitment, RelationKind::About))
        .collect();
    found.into_iter().collect()
}

/// The commitments that someone still has to keep: the overdue first, then by the day they are due.
fn commitment_chapter(scope: &Scope<'_>, commitments: Vec<ObjectRef>) -> Option<Chapter> {
    let mut open: Vec<(bool, Option<i32>, ObjectRef)> = commitments
        .into_iter()
        .filter_map(|at| {
            let commitment = scope.own::<Commitment>(at).filter(|found| found.state.is_open())?;
            let left = due_state(commitment, scope.book.today).days_left;
            Some((left.is_none(), left, at))
        })
        .collect();
    open.sort_unstable();
    let told: Vec<&Commitment> = open.iter().filter_map(|(.., at)| scope.own(*at)).collect();
    let cards: Vec<Card> = open.into_iter().map(|(.., at)| card::card(scope, at)).collect();
    if cards.is_empty() {
        return None;
    }
    let kinds = count::in_words(scope, &told);
    let mut chapter = Chapter::named("toezeggingen", scope.t("dossier-commitments"));
    chapter.summary =
        Some(scope.t_with("dossier-commitments-intro", args!(kinds, count = cards.len())).into());
    let title = scope.t("dossier-commitments-open");
    chapter.sections.extend(Section::new("toezeggingen-open", title, cards).if_any());
    Some(chapter)
}

/// A chapter on an object, made of what its own page holds, without what is told elsewhere.
fn chapter(scope: &Scope<'_>, at: ObjectRef, level: u8, elsewhere: &[Told]) -> Chapter {
    let object = scope.book.programme.object(at);
    let mut sections = scope.parts(PageKey::Object(at));
    once::leave_out(&mut sections, elsewhere);
    for section in &mut sections {
        within(section, &object.id);
    }
    let body = object.common.body.get(scope.lang).map(|(passage, lang)| {
        let prefix = format!("{}-", object.id);
        let placing = Placing { top_level: level + 1, id_prefix: &prefix };
        // What is wrong with it is told by its own page.
        (text::passage(scope, passage, lang, placing), lang)
    });
    if let Some((text, _)) = &body {
        for section in &mut sections {
            scope.leave_out_told(&text.drawn, section);
        }
    }
    let body_lang = body.as_ref().and_then(|(_, lang)| scope.other_tag(*lang));
    Chapter {
        id: object.id.to_string(),
        level,
        title: scope.title(at),
        kind: Some(capitalised(&scope.noun(at))),
        href: scope.href(PageKey::Object(at)),
        line: card::line(scope, at),
        state: card::state(scope, at),
        summary: object.common.summary.as_ref().map(|text| scope.say(text)),
        facts: Facts::new(scope)
            .and(facts::of_object(scope, at))
            .say("editorial-note", &object.common.editorial_note)
            .take(),
        body_html: body.map(|(text, _)| text.html),
        body_lang,
        sections,
    }
}

/// A chapter that belongs to no object.
fn own(id: &str, title: String, mut sections: Vec<Section>) -> Chapter {
    for section in &mut sections {
        within(section, id);
    }
    let mut chapter = Chapter::named(id, title);
    chapter.sections = sections;
    chapter
}

/// Puts the chapter's id before every id of a section: pages share theirs.
fn within(section: &mut Section, chapter: &str) {
    section.id = format!("{chapter}-{}", section.id);
    match &mut section.content {
        Content::Groups { groups } => {
            for group in groups {
                group.id = format!("{chapter}-{}", group.id);
            }
        }
        // Numbers lead to the rows on their own pages.
        Content::Ledger { ledger } => ledger.drop_ids(),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_of_a_chapter_carries_its_own() {
        let mut section = Section::new("geld", String::new(), Vec::<Link>::new());
        within(&mut section, "selwerd");
        assert_eq!(section.id, "selwerd-geld");
    }
}
