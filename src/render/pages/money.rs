use crate::insight::{StageTotal, Sum, reaching_goal, stage_totals, sums_of_fund};
use crate::model::{Allocation, Kind, ObjectRef, Subject};
use crate::value::{Decimal, Period};

use super::super::scope::{Scope, capitalise};
use super::super::view::{Content, FactValue, Row, Section, Table};

/// An amount or a range in the reader's words; what is unknown says so.
pub fn amount_in_words(scope: &Scope<'_>, row: &Allocation) -> String {
    let currency = &scope.settings().currency;
    match (row.amount, row.amount_high) {
        (Some(low), Some(high)) if high != low => scope.locale().money_range(low, high, currency),
        (Some(amount), _) => scope.locale().money(amount, currency),
        (None, _) => scope.t("money-unknown"),
    }
}

pub fn sum_in_words(scope: &Scope<'_>, sum: Sum) -> String {
    let currency = &scope.settings().currency;
    let known = if sum.is_range() {
        scope.locale().money_range(sum.low, sum.high, currency)
    } else {
        scope.locale().money(sum.low, currency)
    };
    match (sum.known, sum.unknown) {
        (0, _) => scope.t("money-unknown"),
        (_, 0) => known,
        (_, unknown) => scope.t_with(
            "money-known-and-unknown",
            &[("known", (&known).into()), ("unknown", unknown.into())],
        ),
    }
}

/// A fund in a few words: "15 miljoen euro, toegekend".
pub fn fund_in_words(scope: &Scope<'_>, fund: ObjectRef) -> Option<String> {
    let totals = sums_of_fund(scope.book.programme, fund);
    let parts: Vec<String> = totals
        .iter()
        .map(|total| stage_in_words(scope, total))
        .collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}

fn stage_in_words(scope: &Scope<'_>, total: &StageTotal) -> String {
    let amount = sum_in_words(scope, total.sum);
    let stage = scope.word("stage", total.stage.word());
    scope.t_with(
        "money-amount-and-stage",
        &[("amount", (&amount).into()), ("stage", (&stage).into())],
    )
}

/// The rows of a fund, or those for an object, as a table with what each is for and decided by.
pub fn section(
    scope: &Scope<'_>,
    rows: &[&Allocation],
    with_fund: bool,
    with_subject: bool,
) -> Option<Section> {
    if rows.is_empty() {
        return None;
    }
    let mut head = Vec::new();
    if with_fund {
        head.push(capitalise(&scope.singular(Kind::Fund)));
    }
    if with_subject && !with_fund {
        head.push(scope.t("money-for"));
    }
    // A column in which no row says anything is told in a sentence, or not at all.
    let columns = Columns {
        fund: with_fund,
        subject: with_subject,
        period: rows.iter().any(|row| row.period != (None, None)),
        goals: rows.iter().any(|row| !row.goals.is_empty()),
    };
    let keys = [
        (true, "money-amount"),
        (true, "money-stage"),
        (with_fund && with_subject, "money-for"),
        (columns.period, "money-period"),
        (columns.goals, "money-goals"),
        (true, "money-decision"),
    ];
    head.extend(
        keys.into_iter()
            .filter(|(is_shown, _)| *is_shown)
            .map(|(_, key)| scope.t(key)),
    );
    let table_rows = rows
        .iter()
        .map(|row| table_row(scope, row, columns))
        .collect();
    let mut intro: Vec<String> = Vec::new();
    // On the page of all money the totals stand at its top.
    if rows.len() > 1 && !(with_fund && with_subject) {
        intro.extend(totals(scope, rows).into_iter().map(|(stage, amount)| {
            scope.t_with(
                "money-total",
                &[("stage", (&stage).into()), ("amount", (&amount).into())],
            )
        }));
    }
    if !columns.goals {
        intro.push(scope.t_with("money-no-goals", &[("count", rows.len().into())]));
    }
    let intro = (!intro.is_empty()).then(|| intro.join(" ").into());
    Some(Section {
        id: "geld".into(),
        title: scope.t(if with_fund && with_subject {
            "money-all"
        } else {
            "money-title"
        }),
        intro,
        content: Content::Table {
            table: Table {
                caption: scope.t("money-caption"),
                head,
                rows: table_rows,
                numeric: vec![0],
            },
        },
    })
}

/// Amounts together by how certain they are, the most certain first: a stage and its total.
pub fn totals(scope: &Scope<'_>, rows: &[&Allocation]) -> Vec<(String, String)> {
    stage_totals(rows.iter().copied(), |_| true)
        .iter()
        .rev()
        .map(|total| {
            (
                capitalise(&scope.word("stage", total.stage.word())),
                sum_in_words(scope, total.sum),
            )
        })
        .collect()
}

#[derive(Clone, Copy)]
struct Columns {
    fund: bool,
    subject: bool,
    period: bool,
    goals: bool,
}

fn table_row(scope: &Scope<'_>, row: &Allocation, columns: Columns) -> Row {
    let mut cells: Vec<Vec<FactValue>> = Vec::new();
    let fund = FactValue::Link(scope.link(row.fund.to));
    let subject = scope.subject(row.to);
    let head = match (columns.fund, columns.subject) {
        (true, _) => fund,
        _ => subject.clone(),
    };
    cells.push(vec![FactValue::Text(amount_in_words(scope, row).into())]);
    cells.push(vec![FactValue::Text(
        scope.word("stage", row.stage.word()).into(),
    )]);
    if columns.fund && columns.subject {
        cells.push(vec![subject]);
    }
    if columns.period {
        cells.push(
            period(scope, row.period)
                .map(|text| FactValue::Text(text.into()))
                .into_iter()
                .collect(),
        );
    }
    if columns.goals {
        cells.push(goals(scope, row));
    }
    let mut decision: Vec<FactValue> = Vec::new();
    decision.extend(
        row.document
            .map(|document| FactValue::Link(scope.link(document.to))),
    );
    decision.extend(
        row.decided_on
            .map(|day| FactValue::Text(scope.locale().day(day).into())),
    );
    if row.alternative_to.is_some() {
        decision.push(FactValue::Text(scope.t("money-alternative").into()));
    }
    if row.superseded {
        decision.push(FactValue::Text(scope.t("money-superseded").into()));
    }
    decision.extend(
        row.note
            .as_ref()
            .map(|note| FactValue::Text(scope.say(note))),
    );
    cells.push(decision);
    Row { head, cells }
}

fn period(scope: &Scope<'_>, period: (Option<Period>, Option<Period>)) -> Option<String> {
    let locale = scope.locale();
    match period {
        (Some(start), Some(end)) if start == end => Some(locale.period(start)),
        (Some(start), Some(end)) => Some(scope.t_with(
            "period-from-to",
            &[
                ("start", (&locale.period(start)).into()),
                ("end", (&locale.period(end)).into()),
            ],
        )),
        (Some(start), None) => {
            Some(scope.t_with("period-from", &[("start", (&locale.period(start)).into())]))
        }
        (None, Some(end)) => {
            Some(scope.t_with("period-to", &[("end", (&locale.period(end)).into())]))
        }
        (None, None) => None,
    }
}

fn goals(scope: &Scope<'_>, row: &Allocation) -> Vec<FactValue> {
    if row.goals.is_empty() {
        return vec![FactValue::Text(scope.t("money-goal-unknown").into())];
    }
    row.goals
        .iter()
        .map(|share| {
            let mut link = scope.link(share.goal.to);
            let decimals = share.percent.normalize().scale();
            link.note = Some(scope.locale().percent(share.percent, decimals).into());
            FactValue::Link(link)
        })
        .collect()
}

/// What the programme has for an object of its own.
pub fn section_for(scope: &Scope<'_>, subject: Subject) -> Option<Section> {
    let rows: Vec<&Allocation> = crate::insight::rows_for(scope.book.programme, subject).collect();
    section(scope, &rows, true, false)
}

/// Which money reaches a goal, or the sentence that says that it is not known.
pub fn section_for_goal(scope: &Scope<'_>, goal: ObjectRef) -> Section {
    let reaching = reaching_goal(scope.book.programme, goal);
    if reaching.is_empty() {
        return Section {
            id: "geld".into(),
            title: scope.t("money-title"),
            intro: Some(scope.t("money-reaches-goal-unknown").into()),
            content: Content::Links { links: Vec::new() },
        };
    }
    let currency = &scope.settings().currency;
    let rows = reaching
        .iter()
        .map(|(row, percent)| {
            let part = |amount: Decimal| amount * *percent / Decimal::ONE_HUNDRED;
            let text = match (row.amount.map(part), row.amount_high.map(part)) {
                (Some(low), Some(high)) if low != high => {
                    scope.locale().money_range(low, high, currency)
                }
                (Some(amount), _) => scope.locale().money(amount, currency),
                (None, _) => scope.t("money-unknown"),
            };
            Row {
                head: FactValue::Link(scope.link(row.fund.to)),
                cells: vec![
                    vec![scope.subject(row.to)],
                    vec![FactValue::Text(text.into())],
                    vec![FactValue::Text(
                        scope.word("stage", row.stage.word()).into(),
                    )],
                    row.document
                        .map(|document| FactValue::Link(scope.link(document.to)))
                        .into_iter()
                        .collect(),
                ],
            }
        })
        .collect();
    Section {
        id: "geld".into(),
        title: scope.t("money-title"),
        intro: Some(scope.t("money-reaches-goal").into()),
        content: Content::Table {
            table: Table {
                caption: scope.t("money-reaches-goal-caption"),
                head: vec![
                    capitalise(&scope.singular(Kind::Fund)),
                    scope.t("money-by-way-of"),
                    scope.t("money-amount"),
                    scope.t("money-stage"),
                    scope.t("money-decision"),
                ],
                rows,
                numeric: vec![1],
            },
        },
    }
}
