//! Money that moved: what was received, committed, disbursed, spent and returned.

use base::capitalised;
use insight::money::Moved;
use locale::args;
use programme::model::{Kind, Transaction, TransactionKind};

use super::rows::column;
use super::{link, words};
use crate::book::scope::Scope;
use crate::view::{FactValue, Ledger, LedgerRow, RowGroup, Section};

/// How transactions are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    Kind,
    Fund,
}

/// The transactions of a page, oldest first; none where there are none.
pub fn section(scope: &Scope<'_>, rows: &[&Transaction], by: By) -> Option<Section> {
    if rows.is_empty() {
        return None;
    }
    let mut sorted: Vec<&Transaction> = rows.to_vec();
    sorted.sort_by_key(|row| (row.date, row.kind));
    let first = match by {
        By::Kind => capitalised(&scope.singular(Kind::Fund)),
        By::Fund => scope.t("money-moved-kind"),
    };
    let head = vec![
        column(scope.t("money-moved-date"), false),
        column(scope.t("money-amount"), true),
        column(first, false),
        column(scope.t("money-for"), false),
        column(scope.t("money-moved-party"), false),
        column(scope.t("money-decision"), false),
    ];
    let groups = match by {
        By::Kind => kinds(scope, &sorted),
        By::Fund => funds(scope, &sorted),
    };
    Some(
        scope
            .section(
                "betalingen",
                "money-moved-title",
                Ledger { caption: scope.t("money-moved-caption"), head, groups, is_wide: false },
            )
            .with_intro(Some(scope.t("money-moved-intro"))),
    )
}

fn kinds(scope: &Scope<'_>, sorted: &[&Transaction]) -> Vec<RowGroup> {
    let totals = Moved::of(sorted.iter().copied());
    totals
        .iter()
        .map(|(kind, sum)| RowGroup {
            id: Some(kind_id(kind)),
            title: Some(link::text(capitalised(&word(scope, kind)))),
            note: Some(words::money(scope, sum)),
            rows: sorted
                .iter()
                .filter(|row| row.kind == kind)
                .map(|transaction| {
                    let fund = FactValue::Link(scope.link(transaction.fund.to));
                    row(scope, transaction, fund)
                })
                .collect(),
        })
        .collect()
}

fn funds(scope: &Scope<'_>, sorted: &[&Transaction]) -> Vec<RowGroup> {
    let mut by_fund: Vec<&Transaction> = sorted.to_vec();
    by_fund.sort_by_key(|row| row.fund.to);
    by_fund
        .chunk_by(|a, b| a.fund.to == b.fund.to)
        .filter_map(|chunk| {
            let fund = chunk.first()?.fund.to;
            Some(RowGroup {
                id: None,
                title: Some(scope.link(fund).into()),
                note: Some(in_words(scope, &Moved::of(chunk.iter().copied()))),
                rows: chunk
                    .iter()
                    .map(|transaction| {
                        let kind = capitalised(&word(scope, transaction.kind));
                        row(scope, transaction, link::text(kind))
                    })
                    .collect(),
            })
        })
        .collect()
}

fn row(scope: &Scope<'_>, row: &Transaction, first: FactValue) -> LedgerRow {
    let document = row.document.map(|document| FactValue::Link(scope.link(document.to)));
    let counterparty = row.counterparty.as_deref().and_then(|party| counterparty(scope, party));
    LedgerRow::new(
        link::text(scope.locale().day(row.date)),
        vec![
            vec![link::text(words::money(scope, row.amount))],
            vec![first],
            vec![link::subject(scope, row.fund.to, row.to)],
            counterparty.into_iter().collect(),
            document.into_iter().collect(),
        ],
    )
}

/// A partner by its id, or whoever these words name; none where they are the id of what is left out.
pub fn counterparty(scope: &Scope<'_>, party: &str) -> Option<FactValue> {
    let programme = scope.book.programme;
    if programme.withheld(party).is_some() {
        return None;
    }
    let partner = programme.get(party).filter(|at| programme.object(*at).kind() == Kind::Partner);
    Some(partner.map_or_else(|| link::text(party.to_owned()), |at| scope.link(at).into()))
}

pub fn word(scope: &Scope<'_>, kind: TransactionKind) -> String {
    scope.word("transaction", kind.word())
}

/// The id of the transactions of a kind on the page of a fund.
pub fn kind_id(kind: TransactionKind) -> String {
    format!("betaald-{}", kind.word())
}

/// "2 miljoen euro, ontvangen; € 125.000, uitgegeven"
fn in_words(scope: &Scope<'_>, moved: &Moved) -> String {
    let parts: Vec<String> = moved
        .iter()
        .map(|(kind, sum)| {
            let (amount, stage) = (words::money(scope, sum), word(scope, kind));
            scope.t_with("money-amount-and-stage", args!(amount, stage))
        })
        .collect();
    parts.join("; ")
}
