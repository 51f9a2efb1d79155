//! Money that was set apart, as budgets, and money that moved, as transactions.

use insight::money::Purpose;
use programme::model::{Allocation, Fund, ObjectRef, Stage, Subject, Transaction, TransactionKind};

use super::Xml;
use crate::book::scope::Scope;
use crate::parts::money::moved::counterparty;

/// What counts, of which the amount and the period are known. Stages are never added: what is only
/// reserved stands here where the same fund has allocated nothing to the same end.
pub fn budgets(scope: &Scope<'_>, subject: Subject, xml: &mut Xml) {
    let rows = scope.book.programme.allocations.iter();
    let rows: Vec<&Allocation> =
        rows.filter(|row| row.counts() && is_for(scope, row.fund.to, row.to, subject)).collect();
    let allocated = |fund| {
        let mut all = rows.iter();
        all.any(|row| row.fund.to == fund && row.stage == Stage::Allocated)
    };
    for row in &rows {
        let status = match row.stage {
            Stage::Allocated => "2",
            Stage::Reserved if !allocated(row.fund.to) => "1",
            _ => continue,
        };
        let (Some(amount), None, Some(start)) = (row.amount, row.amount_high, row.period_start)
        else {
            continue;
        };
        let end = row.period_end.unwrap_or(start).last().to_string();
        let start = start.first().to_string();
        let day = row.decided_on.map_or_else(|| start.clone(), |day| day.to_string());
        xml.within("budget", &[("type", "1"), ("status", status)], |xml| {
            xml.empty("period-start", &[("iso-date", &start)]);
            xml.empty("period-end", &[("iso-date", &end)]);
            xml.text("value", &[("value-date", &day)], &amount.to_string());
        });
    }
}

/// What was given back is left out: the standard does not tell from whom to whom it went.
pub fn transactions(scope: &Scope<'_>, subject: Subject, xml: &mut Xml) {
    let rows = scope.book.programme.transactions.iter();
    for row in rows.filter(|row| is_for(scope, row.fund.to, row.to, subject)) {
        let code = match row.kind {
            TransactionKind::Received => "1",
            TransactionKind::Committed => "2",
            TransactionKind::Disbursed => "3",
            TransactionKind::Spent => "4",
            TransactionKind::Returned => continue,
        };
        transaction(scope, row, code, xml);
    }
}

fn transaction(scope: &Scope<'_>, row: &Transaction, code: &str, xml: &mut Xml) {
    let day = row.date.to_string();
    let party = row.counterparty.as_deref().and_then(|party| counterparty(scope, party));
    let party = party.map(|party| party.text().to_owned());
    let provider = scope.own::<Fund>(row.fund.to).and_then(|fund| fund.provider);
    let provider = provider.map(|partner| scope.title(partner.to).text);
    let [from, to] = match row.kind {
        TransactionKind::Received => [party.or(provider), None],
        _ => [None, party],
    };
    xml.within("transaction", &[("ref", &row.id)], |xml| {
        xml.empty("transaction-type", &[("code", code)]);
        xml.empty("transaction-date", &[("iso-date", &day)]);
        xml.text("value", &[("value-date", &day)], &row.amount.to_string());
        for (name, party) in [("provider-org", from), ("receiver-org", to)] {
            if let Some(party) = party {
                xml.told(name, &[], &party);
            }
        }
    });
}

/// Money for no object in particular is for the programme, though perhaps for some of its areas.
fn is_for(scope: &Scope<'_>, fund: ObjectRef, to: Subject, subject: Subject) -> bool {
    let purpose = match Purpose::of(scope.book.programme, fund, to) {
        Purpose::Object(at) => Subject::Object(at),
        Purpose::Programme | Purpose::AreasOf(_) => Subject::Programme,
    };
    purpose == subject
}
