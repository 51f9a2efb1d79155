//! How much money there is: each fund's amount on one scale, under how firm it is.

use base::capitalised;
use std::collections::BTreeMap;

use chart::amounts::{self, Amounts, Bar, Group, Look};
use insight::money::{Firmness, Moved, Part, Sum};
use locale::args;
use programme::model::{Kind, ObjectRef, Stage, TransactionKind};

use super::rows::Group as Rows;
use super::{moved, words};
use crate::book::scope::Scope;
use crate::parts::diagram;
use crate::view::Section;

/// Fewer amounts than these a sentence tells as well.
const FEWEST: usize = 3;

/// All money that counts, and what of it was spent.
pub fn of_all(scope: &Scope<'_>) -> Option<Section> {
    let money = scope.book.insight.money();
    let mut groups = spent(scope);
    groups.extend(by_firmness(scope, &Rows::whole(money.rows().iter())));
    section(scope, "schaal", groups, 2)
}

/// Money, or parts of it, of a goal or an area.
pub fn of_some(scope: &Scope<'_>, at: ObjectRef, parts: &[Part<'_>]) -> Option<Section> {
    let id = format!("schaal-{}", scope.book.programme.object(at).id);
    section(scope, &id, by_firmness(scope, parts), FEWEST)
}

fn section(scope: &Scope<'_>, id: &str, groups: Vec<Group>, fewest: usize) -> Option<Section> {
    let amounts = Amounts {
        id: id.to_owned(),
        title: scope.t("money-scale"),
        currency: scope.settings().currency.to_string(),
        term: scope.singular(Kind::Fund),
        groups,
    };
    if amounts.bars().count() < fewest {
        return None;
    }
    let told = amounts::figure(&amounts, scope.locale());
    told.drawing.as_ref()?;
    let figure = diagram::figure(amounts.id, told, None);
    Some(scope.section("schaal", "money-scale", vec![figure]))
}

/// The firmest first, and of each what was decided before the start apart.
fn by_firmness(scope: &Scope<'_>, parts: &[Part<'_>]) -> Vec<Group> {
    let mut groups: BTreeMap<Firmness, BTreeMap<ObjectRef, Sum>> = BTreeMap::new();
    for part in parts.iter().filter(|part| part.row.counts()) {
        let funds = groups.entry(Firmness::of(part.row)).or_default();
        funds.entry(part.row.fund.to).or_default().add(part.row, part.percent);
    }
    let groups = groups.into_iter().rev().map(|(of, funds)| Group {
        name: capitalised(&words::firmness(scope, of)),
        look: match of.stage {
            Stage::Committed => Look::Committed,
            Stage::Allocated => Look::Allocated,
            Stage::Reserved => Look::Reserved,
            Stage::Sought => Look::Sought,
        },
        bars: bars(scope, funds),
    });
    groups.collect()
}

/// What was spent, and what was paid to others, as the accounts have it.
fn spent(scope: &Scope<'_>) -> Vec<Group> {
    let money = scope.book.insight.money();
    let of_kind = |kind| {
        let funds = scope.book.programme.of_kind(Kind::Fund).filter_map(|(at, _)| {
            let moved = Moved::of(money.moved_of_fund(at).iter().copied());
            let amount = moved.get(kind)?;
            Some((at, Sum::of(Some((amount, amount)))))
        });
        let bars = bars(scope, funds);
        let word = moved::word(scope, kind);
        let name = capitalised(&scope.t_with("money-moved-fact", args!(kind = word)));
        (!bars.is_empty()).then_some(Group { name, look: Look::Spent, bars })
    };
    [TransactionKind::Spent, TransactionKind::Disbursed].into_iter().filter_map(of_kind).collect()
}

fn bars(scope: &Scope<'_>, funds: impl IntoIterator<Item = (ObjectRef, Sum)>) -> Vec<Bar> {
    let bar = |(fund, sum)| Bar { name: scope.short_title(fund).text, sum };
    funds.into_iter().map(bar).collect()
}
