//! Amounts, stages and years in the reader's words.

use base::capitalised;
use base::value::{Decimal, PartialDate, Period, round_half_away};
use chart::flow;
use insight::money::{Balance, Deadline, Firmness, Purpose, Stages, Strand, Sum, Term};
use locale::args;
use programme::model::{Allocation, ObjectRef, Stage, Subject};

use crate::book::scope::Scope;
use crate::parts::{areas, span};

/// An amount or a range in the reader's words; what is unknown says so.
pub fn amount_of(scope: &Scope<'_>, row: &Allocation) -> String {
    part_of(scope, row, Decimal::ONE_HUNDRED)
}

/// So many per cent of a row, in whole cents.
pub fn part_of(scope: &Scope<'_>, row: &Allocation, percent: Decimal) -> String {
    let mut sum = Sum::default();
    sum.add(row, percent);
    sum_in_words(scope, sum)
}

pub fn money(scope: &Scope<'_>, amount: Decimal) -> String {
    let currency = &scope.settings().currency;
    scope.locale().money(round_half_away(amount, 2), currency)
}

pub fn range(scope: &Scope<'_>, low: Decimal, high: Decimal) -> String {
    let currency = &scope.settings().currency;
    let (low, high) = (round_half_away(low, 2), round_half_away(high, 2));
    scope.locale().money_range(low, high, currency)
}

pub fn sum_in_words(scope: &Scope<'_>, sum: Sum) -> String {
    flow::in_words(sum, &scope.settings().currency, scope.locale())
}

pub fn stage(scope: &Scope<'_>, stage: Stage) -> String {
    scope.word("stage", stage.word())
}

/// "toegekend", "toegekend vóór de start in 2024"
pub fn firmness(scope: &Scope<'_>, of: Firmness) -> String {
    let stage = stage(scope, of.stage);
    match scope.settings().start() {
        Some(start) if !of.since_start => {
            scope.t_with("money-stage-before", args!(stage, year = start.year().to_string()))
        }
        _ => stage,
    }
}

/// "15 miljoen euro, toegekend"
pub fn with_stage(scope: &Scope<'_>, amount: &str, of: Firmness) -> String {
    let stage = firmness(scope, of);
    scope.t_with("money-amount-and-stage", args!(amount, stage))
}

/// The total of a stage, and whether it is a part of the one before it: what was committed had been allocated.
pub type Told = (Firmness, Sum, bool);

/// Each stage with its total, the firmest first, and what was committed behind what it is a part of; stages are
/// told beside each other and never added, nor is what was decided before the start to the rest.
pub fn told(scope: &Scope<'_>, totals: &Stages) -> Vec<Told> {
    let ledger = scope.book.insight.money();
    let is_part = |of: Firmness| {
        of.stage == Stage::Committed
            && totals.commits_within(of.since_start)
            && ledger.commits_within(of.since_start)
    };
    let (parts, rest): (Vec<_>, Vec<_>) = totals.apart().partition(|(of, _)| is_part(*of));
    let part_of = |whole: Firmness| {
        let is_of =
            |of: Firmness| whole.stage == Stage::Allocated && whole.since_start == of.since_start;
        parts.iter().copied().find(|(of, _)| is_of(*of))
    };
    rest.into_iter()
        .flat_map(|(of, sum)| {
            let part = part_of(of).map(|(of, sum)| (of, sum, true));
            [Some((of, sum, false)), part].into_iter().flatten()
        })
        .collect()
}

/// The same in words, each by itself: "4,32 miljoen euro, toegekend", "waarvan 1 miljoen euro vastgelegd".
pub fn stages(scope: &Scope<'_>, totals: &Stages) -> Vec<String> {
    let all = told(scope, totals).into_iter();
    all.map(|(of, sum, is_part)| of_told(scope, &sum_in_words(scope, sum), of, is_part)).collect()
}

/// An amount with its stage, or as a part of what was told before it.
pub fn of_told(scope: &Scope<'_>, amount: &str, of: Firmness, is_part: bool) -> String {
    match is_part {
        true => {
            let stage = stage(scope, of.stage);
            scope.t_with("money-part-committed", args!(amount, stage))
        }
        false => with_stage(scope, amount, of),
    }
}

/// The totals of one stage, where that stands above them: "32,9 miljoen euro", "vóór de start in
/// 2024: 30,5 miljoen euro".
pub fn of_stage(scope: &Scope<'_>, stages: &Stages, stage: Stage) -> Vec<String> {
    let own = stages.apart().filter(|(of, _)| of.stage == stage);
    own.map(|(of, sum)| {
        let amount = sum_in_words(scope, sum);
        match scope.settings().start() {
            Some(start) if !of.since_start => {
                scope.t_with("money-before", args!(amount, year = start.year().to_string()))
            }
            _ => amount,
        }
    })
    .collect()
}

/// The same in one line.
pub fn stages_in_line(scope: &Scope<'_>, totals: &Stages) -> Option<String> {
    let mut line = String::new();
    for (of, sum, is_part) in told(scope, totals) {
        let between = if is_part { ", " } else { "; " };
        line.push_str(if line.is_empty() { "" } else { between });
        line.push_str(&of_told(scope, &sum_in_words(scope, sum), of, is_part));
    }
    Some(line).filter(|line| !line.is_empty())
}

/// The same as sentences: "Toegekend: 30 miljoen euro."
pub fn totals(scope: &Scope<'_>, totals: &Stages) -> Vec<String> {
    let all = told(scope, totals);
    let parts = all.iter().skip(1).map(Some).chain([None]);
    all.iter()
        .zip(parts)
        .filter(|((.., is_part), _)| !is_part)
        .map(|((of, sum, _), next)| {
            let stage = capitalised(&firmness(scope, *of));
            let mut amount = sum_in_words(scope, *sum);
            if let Some((of, part, true)) = next {
                let part = of_told(scope, &sum_in_words(scope, *part), *of, true);
                amount = format!("{amount}, {part}");
            }
            scope.t_with("money-total", args!(stage, amount))
        })
        .collect()
}

/// Whether it is known which goal the money serves; none where no row counts.
pub fn reach(scope: &Scope<'_>) -> Option<String> {
    let strands = scope.book.insight.strands();
    let is_known = |strand: &Strand<'_>| strand.goal.is_some();
    let key = match (strands.iter().all(is_known), strands.iter().any(is_known)) {
        (true, _) => "money-reach-all",
        (false, true) => "money-reach-some",
        (false, false) => "money-reach-none",
    };
    (!strands.is_empty()).then(|| scope.t(key))
}

/// A fund in a few words: "15 miljoen euro, toegekend".
pub fn fund_in_words(scope: &Scope<'_>, fund: ObjectRef) -> Option<String> {
    let rows = scope.book.insight.money().of_fund(fund).iter().copied();
    stages_in_line(scope, &Stages::of(rows))
}

pub fn period(scope: &Scope<'_>, period: (Option<Period>, Option<Period>)) -> Option<String> {
    let told = |period: Option<Period>| period.map(|period| scope.locale().period(period));
    span(scope, told(period.0), told(period.1))
}

/// The years of a term: "2025", "2025 tot en met 2027".
pub fn term(scope: &Scope<'_>, term: Term) -> String {
    let told = |year: Option<i16>| year.map(|year| year.to_string());
    span(scope, told(term.first), told(term.last)).unwrap_or_else(|| scope.t("money-term-unknown"))
}

fn span(scope: &Scope<'_>, start: Option<String>, end: Option<String>) -> Option<String> {
    match (start, end) {
        (Some(start), Some(end)) if start == end => Some(start),
        (Some(start), Some(end)) => Some(scope.t_with("period-from-to", args!(start, end))),
        (Some(start), None) => Some(scope.t_with("period-from", args!(start))),
        (None, Some(end)) => Some(scope.t_with("period-to", args!(end))),
        (None, None) => None,
    }
}

/// What money is for: a name, or the names of the areas of its fund.
pub fn purpose(scope: &Scope<'_>, of: Purpose) -> String {
    match of {
        Purpose::Programme => scope.t("whole-programme"),
        Purpose::Object(at) => scope.title(at).text,
        Purpose::AreasOf(_) => {
            let areas = of.areas(scope.book.programme).into_iter();
            let names: Vec<String> = areas.map(|area| scope.short_title(area).text).collect();
            scope.locale().list(&names)
        }
    }
}

/// What money is for, as it is called within a sentence: "Beijum en de Oosterparkwijk".
pub fn called(scope: &Scope<'_>, of: Purpose) -> String {
    match of {
        Purpose::Object(at) => areas::called(scope, at).unwrap_or_else(|| purpose(scope, of)),
        Purpose::AreasOf(_) => listed(scope, of.areas(scope.book.programme)),
        Purpose::Programme => purpose(scope, of),
    }
}

/// What a row is for on the page of an area: the object, else the areas that it is bound to.
pub fn place(scope: &Scope<'_>, row: &Allocation) -> String {
    match row.to {
        Subject::Object(at) => scope.title(at).text,
        Subject::Programme => listed(scope, scope.book.insight.money().areas(row)),
    }
}

fn listed(scope: &Scope<'_>, all: Vec<ObjectRef>) -> String {
    let names: Vec<String> = all.into_iter().map(|area| areas::named(scope, area)).collect();
    scope.locale().list(&names)
}

/// What a fund has left; none where it has no ceiling.
pub fn left(scope: &Scope<'_>, balance: &Balance) -> Option<String> {
    let left = balance.left?;
    let amount = range(scope, left.low, left.high);
    Some(if left.at_most { scope.t_with("money-left-at-most", args!(amount)) } else { amount })
}

/// The last day on which money can be spent, with how far off it is.
pub fn deadline(scope: &Scope<'_>, deadline: Deadline) -> String {
    let day = scope.locale().day(deadline.day);
    let span = span::from_today(scope, PartialDate::day(deadline.day));
    let key = match deadline.days_left {
        0 => "money-deadline-today",
        1.. => "money-deadline-ahead",
        _ => "money-deadline-passed",
    };
    scope.t_with(key, args!(day, span))
}
