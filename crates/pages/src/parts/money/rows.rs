//! Rows of allocations as a table: what each is for, how much, how firm, for which goal, and what
//! it rests on.

use base::capitalised;
use base::value::Decimal;
use insight::money::{Firmness, Part, Reach, Stages, rounded_split, undivided};
use locale::args;
use programme::model::{Allocation, Kind, ObjectRef};

use super::{link, words};
use crate::address::PageKey;
use crate::book::scope::Scope;
use crate::view::{Column, FactValue, Ledger, LedgerRow, RowGroup};

/// What heads each row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head {
    /// What the money is for.
    Subject,
    /// The fund, and what the money is for where that is not the area alone.
    FundFor(ObjectRef),
}

/// How a table of rows is laid out.
#[derive(Debug, Clone, Copy)]
pub struct Layout {
    pub head: Head,
    /// Left out where the groups are stages.
    pub with_stage: bool,
    /// Left out where the goal is that of the page.
    pub with_goals: bool,
    /// Whether the rows are the ones that numbers elsewhere lead to.
    pub is_register: bool,
}

/// Rows, or parts of rows, under one header.
pub struct Group<'a> {
    pub id: Option<String>,
    pub title: Option<FactValue>,
    pub parts: Vec<Part<'a>>,
    /// Shown here, but counted elsewhere.
    pub is_aside: bool,
}

impl<'a> Group<'a> {
    pub fn whole(rows: impl IntoIterator<Item = &'a Allocation>) -> Vec<Part<'a>> {
        let percent = Decimal::ONE_HUNDRED;
        rows.into_iter().map(|row| Part { row, percent }).collect()
    }
}

/// Parts by the fund that they come from, in the order of funds.
pub fn by_fund<'a>(scope: &Scope<'_>, parts: Vec<Part<'a>>) -> Vec<Group<'a>> {
    let mut groups: Vec<(ObjectRef, Vec<Part<'a>>)> = Vec::new();
    let mut sorted = parts;
    sorted.sort_by_key(|part| part.row.fund.to);
    for part in sorted {
        match groups.last_mut() {
            Some((fund, parts)) if *fund == part.row.fund.to => parts.push(part),
            _ => groups.push((part.row.fund.to, vec![part])),
        }
    }
    groups
        .into_iter()
        .map(|(fund, parts)| Group {
            id: Some(link::fund_id(scope.book.programme, fund)),
            title: Some(scope.link(fund).into()),
            parts,
            is_aside: false,
        })
        .collect()
}

pub fn ledger(scope: &Scope<'_>, caption: String, groups: &[Group<'_>], layout: Layout) -> Ledger {
    let mut rows = groups.iter().flat_map(|group| &group.parts);
    // That no goal is known stands beside the table.
    let with_goals = layout.with_goals && rows.any(|part| !part.row.goals.is_empty());
    let layout = Layout { with_goals, ..layout };
    let mut head = vec![match layout.head {
        Head::Subject => column(scope.t("money-for"), false),
        Head::FundFor(_) => column(capitalised(&scope.singular(Kind::Fund)), false),
    }];
    let columns = [
        (true, "money-amount"),
        (layout.with_stage, "money-stage"),
        (true, "money-period"),
        (layout.with_goals, "money-goals"),
        (true, "money-decision"),
    ];
    head.extend(
        columns
            .into_iter()
            .filter(|(is_shown, _)| *is_shown)
            .map(|(_, key)| column(scope.t(key), key == "money-amount")),
    );
    // Beside each value of a folded row a word is enough.
    if let Some(last) = head.last_mut() {
        last.label = scope.t("money-decision-short");
    }
    let groups = groups
        .iter()
        .map(|group| RowGroup {
            id: group.id.clone(),
            title: group.title.clone(),
            note: note(scope, group, layout.with_stage),
            rows: group
                .parts
                .iter()
                .map(|part| row(scope, *part, group.is_aside, layout))
                .collect(),
        })
        .collect();
    Ledger { caption, head, groups, is_wide: false }.folded()
}

pub fn column(label: String, is_number: bool) -> Column {
    Column { title: FactValue::Text(label.clone().into()), label, is_number }
}

/// The totals of a group, where it has more than one row and counts; without the stage where that
/// is the header of the group.
fn note(scope: &Scope<'_>, group: &Group<'_>, with_stage: bool) -> Option<String> {
    if group.is_aside || group.parts.len() < 2 {
        return None;
    }
    let mut totals = Stages::default();
    for part in &group.parts {
        totals.add(part.row, part.percent);
    }
    match with_stage {
        true => words::stages_in_line(scope, &totals),
        false => {
            let (_, sum) = totals.iter().next()?;
            Some(words::sum_in_words(scope, sum))
        }
    }
}

fn row(scope: &Scope<'_>, part: Part<'_>, is_aside: bool, layout: Layout) -> LedgerRow {
    let row = part.row;
    let head = match layout.head {
        Head::Subject => link::subject(scope, row.fund.to, row.to),
        Head::FundFor(area) => match scope.book.insight.money().reach(row, area) {
            Reach::Whole => FactValue::Link(scope.link(row.fund.to)),
            _ => link::with_note(scope.link(row.fund.to), words::place(scope, row)),
        },
    };
    let mut cells = vec![amount(scope, part, layout)];
    if layout.with_stage {
        cells.push(vec![link::text(words::firmness(scope, Firmness::of(row)))]);
    }
    let period = words::period(scope, row.period());
    cells.push(period.map(link::text).into_iter().collect());
    if layout.with_goals {
        cells.push(goals(scope, row));
    }
    cells.push(basis(scope, row));
    LedgerRow {
        id: layout.is_register.then(|| link::row_id(row)),
        head,
        cells,
        is_aside: is_aside || !row.counts(),
        is_total: false,
    }
}

fn amount(scope: &Scope<'_>, part: Part<'_>, layout: Layout) -> Vec<FactValue> {
    if layout.is_register {
        return vec![link::text(words::amount_of(scope, part.row))];
    }
    let mut cell = vec![link::amount(scope, part)];
    if part.percent != Decimal::ONE_HUNDRED {
        let whole = words::amount_of(scope, part.row);
        let percent = percent(scope, part.percent);
        let text = scope.t_with("money-part-of", args!(percent, whole));
        cell.push(link::text(text));
    }
    cell
}

pub fn percent(scope: &Scope<'_>, percent: Decimal) -> String {
    let percent = percent.normalize();
    scope.locale().percent(percent, percent.scale())
}

/// The goals that a row is split over, what they leave, and what rounding to cents adds or takes.
pub fn goals(scope: &Scope<'_>, row: &Allocation) -> Vec<FactValue> {
    let rest = undivided(row);
    if rest == Decimal::ONE_HUNDRED {
        return vec![link::goal_unknown(scope, scope.t("money-goal-unknown"))];
    }
    let mut cell: Vec<FactValue> = row
        .goals
        .iter()
        .map(|share| {
            let amount = words::part_of(scope, row, share.percent);
            let percent = percent(scope, share.percent);
            let is_whole = share.percent == Decimal::ONE_HUNDRED || row.amount.is_none();
            let note = if is_whole {
                percent
            } else {
                scope.t_with("money-share", args!(percent, amount))
            };
            link::with_note(scope.short_link(share.goal.to), note)
        })
        .collect();
    if !rest.is_zero() {
        let amount = words::part_of(scope, row, rest);
        let text = scope.t_with("money-rest", args!(amount));
        cell.push(link::goal_unknown(scope, text));
    }
    let rounded = rounded_split(row).map_or(Decimal::ZERO, |split| split.difference);
    if !rounded.is_zero() {
        let amount = words::money(scope, rounded.abs());
        let key =
            if rounded.is_sign_positive() { "money-rounded-up" } else { "money-rounded-down" };
        cell.push(link::text(scope.t_with(key, args!(amount))));
    }
    cell
}

/// The decision or source of a row, its day, what it replaces or stands beside, and its note.
pub fn basis(scope: &Scope<'_>, row: &Allocation) -> Vec<FactValue> {
    let rows = scope.book.insight.money().rows();
    let other = |index: Option<usize>, key: &str| {
        let row = rows.get(index?)?;
        let text = scope.t(key);
        Some(link::place(scope, PageKey::MONEY_ROWS, &link::row_id(row), text))
    };
    let state = match (row.superseded, row.alternative_to) {
        (true, _) => Some(link::text(scope.t("money-superseded"))),
        (false, Some(_)) => other(row.alternative_to, "money-alternative"),
        (false, None) => None,
    };
    let earlier = other(row.supersedes, "money-supersedes");
    let note = row.note.as_ref().map(|note| FactValue::Text(scope.say(note)));
    let mut basis = source(scope, row);
    basis.extend([state, earlier, note].into_iter().flatten());
    basis
}

/// The decision or source of a row, and its day.
pub fn source(scope: &Scope<'_>, row: &Allocation) -> Vec<FactValue> {
    let document = row.document.map(|document| FactValue::Link(scope.link(document.to)));
    let day = row.decided_on.map(|day| link::text(scope.locale().day(day)));
    document.into_iter().chain(day).collect()
}
