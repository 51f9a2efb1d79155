use crate::address::PageKey;
use programme::model::{Area, Detail, Indicator, Kind, Measure, ObjectRef, RelationKind};

use super::indicator;
use crate::book::scope::{Facts, Scope};
use crate::parts::card::{card, link_with_kind};
use crate::parts::standing;
use crate::view::{Card, Content, FactValue, Group, Link, Row, Say, Section, Table, Tile};

pub fn facts(scope: &Scope<'_>, area: &Area, facts: &mut Facts) {
    let links = |list: &[programme::model::Reference]| -> Vec<FactValue> {
        list.iter()
            .map(|r| FactValue::Link(scope.link(r.to)))
            .collect()
    };
    facts
        .text(
            scope.t("fact-kind"),
            area.kind.as_deref().map(|kind| {
                let key = format!("word-area-{kind}");
                if scope.locale().has(&key) {
                    scope.t(&key)
                } else {
                    kind.to_owned()
                }
            }),
        )
        .add(
            scope.t("area-part-of"),
            area.parent
                .iter()
                .chain(&area.part_of)
                .map(|r| FactValue::Link(scope.link(r.to))),
        );
    if let Some(population) = area.population {
        let mut text = scope.locale().number(population.into(), 0);
        if let Some(year) = area.population_year {
            text = scope.t_with(
                "area-population-in",
                &[
                    ("population", (&text).into()),
                    ("year", (&year.to_string()).into()),
                ],
            );
        }
        facts.text(scope.t("area-population"), Some(text));
    }
    if let Some(code) = &area.code {
        let system = area.code_system.as_deref().unwrap_or_default();
        facts.text(
            scope.t("area-code"),
            Some(format!("{code} {system}").trim().to_owned()),
        );
    }
    facts
        .add(scope.t("area-split-from"), links(&area.split_from))
        .add(
            scope.t("area-merged-into"),
            area.merged_into.map(|r| FactValue::Link(scope.link(r.to))),
        );
}

/// The newest figure of every indicator for this area, beside that of the reference area.
pub fn figures(scope: &Scope<'_>, at: ObjectRef) -> Option<Section> {
    let programme = scope.book.programme;
    let reference = scope
        .settings()
        .reference_area
        .filter(|reference| *reference != at);
    let rows: Vec<Row> = programme
        .of_kind(Kind::Indicator)
        .filter_map(|(indicator_at, object)| {
            let Detail::Indicator(found) = &object.detail else {
                return None;
            };
            let latest = scope.book.insight.latest(indicator_at, Some(at))?;
            let mut cells = vec![vec![FactValue::Text(
                indicator::value_in_words(scope, found, latest).into(),
            )]];
            if reference.is_some() {
                let beside = found
                    .observations
                    .iter()
                    .rev()
                    .find(|row| {
                        row.area == reference
                            && row.period == latest.period
                            && row.by.iter().all(Option::is_none)
                    })
                    .map(|row| FactValue::Text(indicator::value_in_words(scope, found, row).into()))
                    .unwrap_or_else(|| FactValue::Text(scope.t("no-figure").into()));
                cells.push(vec![beside]);
            }
            let standing = scope.book.insight.in_area(indicator_at, at);
            cells.push(vec![FactValue::State(standing::state(scope, &standing))]);
            // The figures come first: on a phone the period is what scrolls out of sight.
            cells.push(vec![FactValue::Text(
                scope.locale().period(latest.period).into(),
            )]);
            Some(Row {
                head: FactValue::Link(Link {
                    note: unit_beside(scope, indicator_at, found),
                    ..scope.link(indicator_at)
                }),
                cells,
            })
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let mut head = vec![scope.t("area-figure"), scope.title(at).text];
    head.extend(reference.map(|reference| scope.title(reference).text));
    let numeric = (0..head.len() - 1).collect();
    head.push(scope.t("area-figure-standing"));
    head.push(scope.t("area-figure-period"));
    Some(Section {
        id: "cijfers".into(),
        title: scope.t("area-figures"),
        intro: None,
        content: Content::Table {
            table: Table {
                caption: scope.t_with(
                    "area-figures-caption",
                    &[("area", (&scope.title(at).text).into())],
                ),
                head,
                rows,
                numeric,
            },
        },
    })
}

/// What lies within an area, and what is meant for the larger areas that it lies in: it touches
/// whoever lives here as much.
pub fn around(scope: &Scope<'_>, at: ObjectRef) -> Vec<Section> {
    let programme = scope.book.programme;
    let mut sections = Vec::new();
    let above = larger(scope, at);
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
    if !groups.is_empty() {
        sections.push(Section {
            id: "rondom".into(),
            title: scope.t("area-around"),
            intro: Some(scope.t("area-around-intro").into()),
            content: Content::Groups { groups },
        });
    }
    let mut inside: Vec<Link> = [RelationKind::PartOf, RelationKind::AlsoIn]
        .into_iter()
        .flat_map(|relation| programme.naming(at, Kind::Area, relation))
        .map(|area| scope.link(area))
        .collect();
    inside.sort_by(|a, b| scope.locale().compare(&a.text.text, &b.text.text));
    inside.dedup_by(|a, b| a.href == b.href);
    if !inside.is_empty() {
        sections.push(Section {
            id: "hierbinnen".into(),
            title: scope.t("area-inside"),
            intro: None,
            content: Content::Links { links: inside },
        });
    }
    sections
}

/// The areas that an area lies in, the nearest first, each once: `resolve` has cut the circles of
/// parents, and memberships may meet again.
pub fn larger(scope: &Scope<'_>, at: ObjectRef) -> Vec<ObjectRef> {
    let mut found: Vec<ObjectRef> = Vec::new();
    let mut next = 0;
    let mut here = Some(at);
    while let Some(area) = here {
        if let Detail::Area(area) = &scope.book.programme.object(area).detail {
            for part in area.part_of.iter().chain(&area.parent) {
                if part.to != at && !found.contains(&part.to) {
                    found.push(part.to);
                }
            }
        }
        here = found.get(next).copied();
        next += 1;
    }
    found
}

/// The unit, where neither the value nor the title says it.
pub fn unit_beside(scope: &Scope<'_>, at: ObjectRef, indicator: &Indicator) -> Option<Say> {
    if matches!(
        indicator.measure,
        Some(Measure::Percentage | Measure::Amount)
    ) {
        return None;
    }
    let unit = scope.say(indicator.unit.as_ref()?);
    let title = scope.title(at).text;
    (unit.text.to_lowercase() != title.to_lowercase()).then_some(unit)
}

/// The tile map: areas with a place on it, as links that one can also read as a list.
pub fn tiles(scope: &Scope<'_>, id: &str, title: String, intro: Option<String>) -> Option<Section> {
    let mut tiles: Vec<Tile> = scope
        .book
        .programme
        .of_kind(Kind::Area)
        .filter_map(|(at, object)| match &object.detail {
            Detail::Area(Area {
                tile: Some((col, row)),
                ..
            }) => Some(Tile {
                link: {
                    let mut link = scope.link(at);
                    link.text = scope.short_title(at);
                    link
                },
                col: *col,
                row: *row,
            }),
            _ => None,
        })
        .collect();
    if tiles.is_empty() {
        return None;
    }
    tiles.sort_by(|a, b| scope.locale().compare(&a.link.text.text, &b.link.text.text));
    let columns = tiles.iter().map(|tile| tile.col).max().unwrap_or(1);
    let rows = tiles.iter().map(|tile| tile.row).max().unwrap_or(1);
    Some(Section {
        id: id.to_owned(),
        title,
        intro: intro.map(Into::into),
        content: Content::Tiles {
            tiles,
            columns,
            rows,
        },
    })
}
