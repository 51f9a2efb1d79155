//! From a number to what is behind it: each amount leads to its rows, and a row to its decision.

use insight::money::{Firmness, Part, Purpose, Stages};
use programme::model::{Allocation, Kind, ObjectRef, Programme, Stage, Subject};
use std::collections::BTreeMap;

use super::words;
use crate::address::{Long, PageKey};
use crate::book::scope::Scope;
use crate::view::{FactValue, Link, MOST_ROWS, Say};

/// The id of a row on the page of all amounts.
pub fn row_id(row: &Allocation) -> String {
    format!("bedrag-{}", row.id)
}

/// The id of the rows of a fund, on any page that groups rows by fund.
pub fn fund_id(programme: &Programme, fund: ObjectRef) -> String {
    format!("geld-{}", programme.object(fund).id)
}

/// The id of the rows of a stage on the page of a fund.
pub fn stage_id(stage: Stage) -> String {
    format!("geld-{}", stage.word())
}

/// The section of the page of money that says of which money the goal is not known.
pub const NO_GOAL: &str = "geen-doel";

pub fn text(text: impl Into<Say>) -> FactValue {
    FactValue::Text(text.into())
}

/// Where on the pages of all amounts a place is that does not stand on the first of them, by its id.
pub fn further(programme: &Programme) -> BTreeMap<String, u16> {
    let (set_apart, moved) = (programme.allocations.len(), programme.transactions.len());
    let mut places = BTreeMap::new();
    if set_apart + moved <= MOST_ROWS {
        return places;
    }
    let page = |row: usize| u16::try_from(row / MOST_ROWS + 1).unwrap_or(u16::MAX);
    let mut rows: Vec<&Allocation> = programme.allocations.iter().collect();
    rows.sort_by_key(|row| row.fund.to);
    for (order, row) in rows.iter().enumerate() {
        places.insert(row_id(row), page(order));
        places.entry(fund_id(programme, row.fund.to)).or_insert(page(order));
    }
    if moved > 0 {
        places.insert("s-betalingen".to_owned(), page(set_apart));
    }
    places
}

/// A link to a place on a page; plain text where the site has no such page.
pub fn place(scope: &Scope<'_>, page: PageKey, id: &str, text: String) -> FactValue {
    let page = match page {
        PageKey::MONEY_ROWS => {
            let places = scope.book.kept.rows.get(|| further(scope.book.programme));
            let further = places.get(id).filter(|page| **page > 1);
            further.map_or(page, |page| PageKey::Further(Long::Money, *page))
        }
        page => page,
    };
    match scope.link_to(page, text.clone()) {
        Some(mut link) => {
            link.href = format!("{}#{id}", link.href);
            FactValue::Link(link)
        }
        None => FactValue::Text(text.into()),
    }
}

/// The way from a section of a page to all amounts: to those of a fund from its own page.
pub fn all(scope: &Scope<'_>, from: PageKey, section: &str) -> Option<Link> {
    let programme = scope.book.programme;
    let id = match from {
        _ if section == "betalingen" => "s-betalingen".to_owned(),
        PageKey::Object(at) if programme.object(at).kind() == Kind::Fund => fund_id(programme, at),
        _ => "s-bedragen".to_owned(),
    };
    match place(scope, PageKey::MONEY_ROWS, &id, scope.t("money-rows-link")) {
        FactValue::Link(link) => Some(link),
        _ => None,
    }
}

/// The amount of a row, or of a part of it, that leads to the row.
pub fn amount(scope: &Scope<'_>, part: Part<'_>) -> FactValue {
    let text = words::part_of(scope, part.row, part.percent);
    place(scope, PageKey::MONEY_ROWS, &row_id(part.row), text)
}

/// Totals by stage, each leading to one place where its rows are.
pub fn stages(scope: &Scope<'_>, totals: &Stages, page: PageKey, id: &str) -> Vec<FactValue> {
    words::stages(scope, totals).into_iter().map(|text| place(scope, page, id, text)).collect()
}

/// Totals of some parts by stage. A stage with one row leads to that row, another to a place where
/// all of its rows are.
pub fn parts(scope: &Scope<'_>, parts: &[Part<'_>], page: PageKey, id: &str) -> Vec<FactValue> {
    let mut totals = Stages::default();
    for part in parts {
        totals.add(part.row, part.percent);
    }
    words::told(scope, &totals)
        .into_iter()
        .map(|(of, sum, is_part)| {
            let amount = words::sum_in_words(scope, sum);
            let text = words::of_told(scope, &amount, of, is_part);
            let mut of_stage =
                parts.iter().filter(|part| Firmness::of(part.row) == of && part.row.counts());
            match (of_stage.next(), of_stage.next()) {
                (Some(only), None) => place(scope, PageKey::MONEY_ROWS, &row_id(only.row), text),
                _ => place(scope, page, id, text),
            }
        })
        .collect()
}

/// What money of a fund is for. What is for no object in particular is for the areas of the fund,
/// or else for the whole programme.
pub fn subject(scope: &Scope<'_>, fund: ObjectRef, to: Subject) -> FactValue {
    purpose(scope, Purpose::of(scope.book.programme, fund, to))
}

pub fn purpose(scope: &Scope<'_>, of: Purpose) -> FactValue {
    match of {
        Purpose::Programme => scope.subject(Subject::Programme),
        Purpose::Object(at) => scope.subject(Subject::Object(at)),
        Purpose::AreasOf(_) => match of.areas(scope.book.programme)[..] {
            [area] => FactValue::Link(scope.link(area)),
            _ => text(words::purpose(scope, of)),
        },
    }
}

/// That the goal of money is not known, leading to the sentence that says so.
pub fn goal_unknown(scope: &Scope<'_>, text: String) -> FactValue {
    // A row that does not count is not told there.
    if scope.book.insight.money().has_money_without_goal() {
        place(scope, PageKey::MONEY, &format!("s-{NO_GOAL}"), text)
    } else {
        FactValue::Text(text.into())
    }
}

/// Where the rows behind the money for something are, by fund.
pub fn page_of(scope: &Scope<'_>, purpose: Purpose) -> PageKey {
    let has_section = |at: ObjectRef| {
        matches!(
            scope.book.programme.object(at).kind(),
            Kind::Track | Kind::ActionLine | Kind::Intervention | Kind::Area
        )
    };
    match purpose {
        Purpose::Object(at) if has_section(at) => PageKey::Object(at),
        _ => PageKey::MONEY_ROWS,
    }
}

/// A link with a few words beside it.
pub fn with_note(mut link: Link, note: String) -> FactValue {
    link.note = Some(note.into());
    FactValue::Link(link)
}
