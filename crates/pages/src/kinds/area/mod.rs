//! An area in short: how it is beside the city, what happens there, what changed, whom to ask, its
//! figures and its money.

mod changed;
mod happens;

use base::capitalised;
use std::collections::BTreeMap;

use locale::args;
use programme::model::{Area, Kind, ObjectRef, RelationKind};

use crate::address::PageKey;
use crate::book::facts::{Facts, of_kind};
use crate::book::page::{Make, PageKind, Part};
use crate::book::scope::Scope;
use crate::parts::{areas, contact, fold, money, object, strips};
use crate::view::{Content, Fact, FactValue, Link, Say, Section};

/// The most areas that are named beside an area; the list of areas has all.
const MOST: usize = 40;

/// The page of an area.
pub static PAGE: PageKind = PageKind {
    above: |site, programme, key| {
        let mut above = object::above(site, programme, key);
        // What the programme works in is a way that readers know; a region of statistics is not.
        if let PageKey::Object(at) = key
            && let Some(own) = programme.settings.area.filter(|own| *own != at)
            && programme.detail(at).is_some_and(|area| areas::lies_in(area, own))
        {
            above.retain(|page| !matches!(page, PageKey::Object(_)));
            above.push(PageKey::Object(own));
        }
        above
    },
    title: |scope, key| match key {
        PageKey::Object(at) => {
            let name = scope.title(at);
            Say { text: scope.t_with("area-in-short", args!(area = name.text)), ..name }
        }
        key => object::title(scope, key),
    },
    summary: |scope, key| match key {
        PageKey::Object(at) => match (brief(scope, at), written(scope, at)) {
            (Some(brief), Some(Say { text, lang: None })) => Some(format!("{brief} {text}").into()),
            (Some(brief), _) => Some(brief.into()),
            (None, written) => written,
        },
        _ => None,
    },
    facts: Make::Object(|scope, at| of_kind(scope, at, facts)),
    parts: &[
        Part::of("happens", |scope, at| happens::section(scope, at).into()),
        Part::of("changed", |scope, at| changed::section(scope, at).into()),
        Part::of("ask", |scope, at| ask(scope, at).into()),
        Part::of("figures", |scope, at| strips::sections(scope, at).into()),
        Part::of("money", |scope, at| {
            let sections = money::of_area(scope, at).into_iter();
            sections.map(|section| fold::amounts(scope, section)).collect::<Vec<_>>().into()
        }),
        Part::of("inside", |scope, at| inside(scope, at).into()),
        Part::of("neighbours", |scope, at| neighbours(scope, at).into()),
    ],
    shows: &[
        (RelationKind::PartOf, false),
        (RelationKind::AlsoIn, false),
        (RelationKind::PartOf, true),
        (RelationKind::AlsoIn, true),
        (RelationKind::Funds, true),
    ],
    ..object::page(Kind::Area)
};

/// That it is no more, how many live there, and how it is beside the reference.
fn brief(scope: &Scope<'_>, at: ObjectRef) -> Option<String> {
    let said = [gone(scope, at), residents(scope, at), strips::against_reference(scope, at)];
    let said: Vec<String> = said.into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// Since when an area is no more, and what is there now.
fn gone(scope: &Scope<'_>, at: ObjectRef) -> Option<String> {
    let (day, area) = (areas::gone_since(scope, at)?, areas::named(scope, at));
    let others = scope.book.programme.naming(at, Kind::Area, RelationKind::Supersedes);
    let others: Vec<String> = others.map(|other| areas::named(scope, other)).collect();
    let key = if others.is_empty() { "area-gone" } else { "area-gone-into" };
    let (day, others) = (scope.locale().day(day), scope.locale().list(&others));
    Some(capitalised(&scope.t_with(key, args!(area, day, others))))
}

fn residents(scope: &Scope<'_>, at: ObjectRef) -> Option<String> {
    let found: &Area = scope.own(at)?;
    let count = scope.locale().number(found.population?.into(), 0);
    let (area, year) = (areas::named(scope, at), found.population_year?.to_string());
    Some(capitalised(&scope.t_with("area-residents", args!(count, area, year))))
}

fn written(scope: &Scope<'_>, at: ObjectRef) -> Option<Say> {
    let common = &scope.book.programme.object(at).common;
    common.summary.as_ref().map(|text| scope.say(text))
}

/// What the sentence at the top does not say.
fn facts(scope: &Scope<'_>, at: ObjectRef, area: &Area) -> Vec<Fact> {
    let mut facts = Facts::new(scope);
    let links = |list: &[programme::model::Reference]| -> Vec<FactValue> {
        list.iter().map(|r| FactValue::Link(scope.link(r.to))).collect()
    };
    // In another language it cannot follow the sentence at the top.
    let apart = written(scope, at).filter(|written| written.lang.is_some());
    facts.add("area-in-words", apart.filter(|_| brief(scope, at).is_some()));
    if area.population_year.is_none() {
        let count = area.population.map(|count| scope.locale().number(count.into(), 0));
        facts.add("area-population", count);
    }
    if let Some(code) = &area.code {
        let system = area.code_system.as_deref().unwrap_or_default();
        facts.add("area-code", Some(format!("{code} {system}").trim().to_owned()));
    }
    facts
        .add("area-split-from", links(&area.split_from))
        .links("area-merged-into", area.merged_into);
    facts.take()
}

/// Whom to ask: who is in charge of the area and its partners, else the programme.
fn ask(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let common = &scope.book.programme.object(at).common;
    let mut links: Vec<Link> = common
        .partners
        .iter()
        .map(|part| {
            let role = part.role.map(|role| scope.word("role", role.word()).into());
            Link { note: role, ..scope.link(part.partner.to) }
        })
        .collect();
    let area = areas::named(scope, at);
    let owner = common.owner.as_ref().map(|owner| scope.say(owner).text);
    let intro = match (&owner, links.is_empty()) {
        (Some(owner), _) => scope.t_with("area-ask-owner", args!(owner)),
        (None, false) => scope.t_with("area-ask-partners", args!(area)),
        (None, true) => scope.t_with("area-ask-programme", args!(area)),
    };
    let intro = capitalised(&intro);
    links.extend(contact::of_programme(scope));
    if links.is_empty() && owner.is_none() {
        return None;
    }
    Some(scope.section("vragen", "area-ask", links).with_intro(Some(intro)))
}

/// The areas within an area, each type apart.
fn inside(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let programme = scope.book.programme;
    let found = [RelationKind::PartOf, RelationKind::AlsoIn]
        .into_iter()
        .flat_map(|relation| programme.naming(at, Kind::Area, relation));
    let mut types: BTreeMap<String, Vec<ObjectRef>> = BTreeMap::new();
    for area in found {
        if areas::is_gone(scope, area) {
            continue;
        }
        let own = types.entry(capitalised(&areas::kinds_in_words(scope, area))).or_default();
        if !own.contains(&area) {
            own.push(area);
        }
    }
    let facts = types.into_iter().map(|(label, all)| Fact {
        label,
        values: areas::links(scope, all).into_iter().map(FactValue::Link).collect(),
    });
    let facts: Vec<Fact> = facts.collect();
    scope.section("hierbinnen", "area-inside", facts).if_any()
}

/// The areas of the same type within the programme's area or, outside it, beside it.
fn neighbours(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let programme = scope.book.programme;
    let own: &Area = scope.own(at)?;
    let programmes = scope.settings().area;
    let whole = programmes.filter(|whole| areas::lies_in(own, *whole));
    let whole = whole.or(own.parent.map(|parent| parent.to))?;
    let all = programme.each::<Area>().filter(|(area, _, other)| {
        *area != at
            && other.type_in_register() == own.type_in_register()
            && areas::lies_in(other, whole)
            && !areas::is_gone(scope, *area)
    });
    // A country has thousands of the same type: nobody looks for one among them here.
    let all: Vec<ObjectRef> = all.map(|(area, _, _)| area).take(MOST + 1).collect();
    if all.is_empty() || all.len() > MOST {
        return None;
    }
    let links = areas::links(scope, all);
    let kind = areas::kinds_in_words(scope, at);
    let title = scope.t_with("area-neighbours", args!(kind, area = areas::named(scope, whole)));
    Some(Section::new("andere", title, Content::Chips { links }))
}
