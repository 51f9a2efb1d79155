use locale::args;
use programme::model::{Area, Indicator, Kind, ObjectRef, RelationKind};

use crate::address::PageKey;
use crate::book::facts::{Facts, of_kind};
use crate::book::page::{Make, PageKind, Part};
use crate::book::scope::Scope;
use crate::parts::card::{card, link_with_kind};
use crate::parts::{areas, money, object, standing, value};
use crate::view::{Card, Fact, FactValue, Group, Link, Row, Section, Table};

/// The page of an area.
pub static PAGE: PageKind = PageKind {
    facts: Make::Object(|scope, at| of_kind(scope, at, facts)),
    parts: &[
        Part::of("figures", |scope, at| figures(scope, at).into()),
        Part::of("around", |scope, at| around(scope, at).into()),
        Part::of("inside", |scope, at| inside(scope, at).into()),
        Part::of("money", |scope, at| money::of_area(scope, at).into()),
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

fn facts(scope: &Scope<'_>, _: ObjectRef, area: &Area) -> Vec<Fact> {
    let mut facts = Facts::new(scope);
    let links = |list: &[programme::model::Reference]| -> Vec<FactValue> {
        list.iter().map(|r| FactValue::Link(scope.link(r.to))).collect()
    };
    facts
        .add(
            "fact-kind",
            area.kind.as_deref().map(|kind| {
                let key = format!("word-area-{kind}");
                if scope.locale().has(&key) { scope.t(&key) } else { kind.to_owned() }
            }),
        )
        .add("area-part-of", area.parent.iter().chain(&area.part_of).map(|r| scope.link(r.to)));
    if let Some(population) = area.population {
        let mut text = scope.locale().number(population.into(), 0);
        if let Some(year) = area.population_year {
            text = scope
                .t_with("area-population-in", args!(population = text, year = year.to_string()));
        }
        facts.add("area-population", Some(text));
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

/// The newest figure of every indicator for this area, beside that of the reference area.
fn figures(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let programme = scope.book.programme;
    let reference = scope.settings().reference_area.filter(|reference| *reference != at);
    let rows: Vec<Row> = programme
        .each::<Indicator>()
        .filter_map(|(indicator_at, _, found)| {
            let latest = scope.book.insight.latest(indicator_at, Some(at))?;
            let mut cells = vec![vec![value::in_words(scope, indicator_at, latest).into()]];
            if reference.is_some() {
                let beside = found
                    .observations
                    .iter()
                    .rev()
                    .find(|row| {
                        row.area == reference && row.period == latest.period && row.is_total()
                    })
                    .map(|row| FactValue::Text(value::in_words(scope, indicator_at, row).into()))
                    .unwrap_or_else(|| FactValue::Text(scope.t("no-figure").into()));
                cells.push(vec![beside]);
            }
            let standing = scope.book.insight.in_area(indicator_at, at);
            cells.push(vec![standing::state(scope, &standing).into()]);
            // The figures come first: on a phone the period is what scrolls out of sight.
            cells.push(vec![scope.locale().period(latest.period).into()]);
            Some(Row {
                head: Link {
                    note: areas::unit_beside(scope, indicator_at, found),
                    ..scope.link(indicator_at)
                }
                .into(),
                cells,
            })
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let mut head = vec![scope.t("area-figure"), scope.title(at).text];
    head.extend(reference.map(|reference| scope.title(reference).text));
    let numeric = 0..head.len() - 1;
    head.push(scope.t("area-figure-standing"));
    head.push(scope.t("area-figure-period"));
    Some(
        scope.section(
            "cijfers",
            "area-figures",
            Table::new(
                scope.t_with("area-figures-caption", args!(area = scope.title(at).text)),
                head,
                rows,
            )
            .with_numbers(numeric),
        ),
    )
}

/// What is meant for the larger areas that an area lies in: it touches whoever lives here as much.
fn around(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let programme = scope.book.programme;
    let above = areas::larger(scope, at);
    let groups: Vec<Group> = above
        .iter()
        .filter_map(|area| {
            let set_here = programme.incoming(*area).iter().filter(|line| {
                let kind = programme.object(line.from).kind();
                line.kind == RelationKind::InArea && kind != Kind::Indicator
            });
            let mut cards: Vec<Card> = Vec::new();
            for line in set_here {
                let mut card = card(scope, line.from);
                card.link = link_with_kind(scope, line.from, true);
                cards.push(card);
            }
            (!cards.is_empty()).then(|| Group {
                id: format!("rondom-{}", programme.object(*area).id),
                title: scope.title(*area),
                href: scope.href(PageKey::Object(*area)),
                cards,
            })
        })
        .collect();
    scope
        .section("rondom", "area-around", groups)
        .with_intro(Some(scope.t("area-around-intro")))
        .if_any()
}

/// The areas within an area.
fn inside(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let programme = scope.book.programme;
    let mut inside: Vec<Link> = [RelationKind::PartOf, RelationKind::AlsoIn]
        .into_iter()
        .flat_map(|relation| programme.naming(at, Kind::Area, relation))
        .map(|area| scope.link(area))
        .collect();
    inside.sort_by(|a, b| scope.locale().compare(&a.text.text, &b.text.text));
    inside.dedup_by(|a, b| a.href == b.href);
    scope.section("hierbinnen", "area-inside", inside).if_any()
}
