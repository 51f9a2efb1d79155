use crate::amount::{Amount, Amounts};
use crate::facts::Facts;
use base::diagnostic::prelude::*;
use base::value::Decimal;
use insight::money::Stages;
use programme::model::{Kind, Object, Stage, Transaction, TransactionKind};

rule! {
    warning "amounts-exceed-received"
    nl "er is meer uitgegeven of toegekend dan ontvangen" en "more was spent or granted than was received"
    why nl "Van een fonds is meer vastgelegd, uitgegeven of toegekend dan er volgens `transactions.csv` is \
            ontvangen. Misschien ontbreekt een ontvangst, staat een bedrag er dubbel, of is het geld nog onderweg. \
            Een fonds zonder een enkele ontvangst wordt niet gemeld: daarvan is niet bekend wat er binnenkwam."
        en "Of a fund more was committed, spent or allocated than was received according to `transactions.csv`. \
            Maybe a receipt is missing, an amount stands there twice, or the money is still on its way. A fund \
            without a single receipt is not told: what came in is not known then."
    bad "id,fund,to,date,kind,amount\nt-1,regio-deal,,2025-01-15,received,100000\nt-2,regio-deal,,2025-06-01,spent,120000"
    good "id,fund,to,date,kind,amount\nt-1,regio-deal,,2025-01-15,received,100000\nt-2,regio-deal,,2025-06-01,spent,80000"

    fn report(place: Place, fund: &Object, used: Use, sum: &Amount, received: &Amount, came_back: bool) {
        let fund = fund.common.title.original();
        let (used_nl, used_en) = match used {
            Use::Spent => ("uitgegeven", "spent"),
            Use::Committed => ("vastgelegd", "committed"),
            Use::Allocated => ("toegekend", "allocated"),
        };
        let (sum_nl, sum_en) = (&sum.nl, &sum.en);
        let (received_nl, received_en) = (&received.nl, &received.en);
        match came_back {
            false => nl "Van “{fund}” is {sum_nl} {used_nl}, en dat is meer dan de {received_nl} die is ontvangen."
                     en "Of “{fund}” {sum_en} was {used_en}, which is more than the {received_en} that was received.",
            true => nl "Van “{fund}” is {sum_nl} {used_nl}, en dat is meer dan de {received_nl} die is ontvangen of teruggekomen."
                    en "Of “{fund}” {sum_en} was {used_en}, which is more than the {received_en} that was received or came back.",
        }
        hint nl "Kijk of in transactions.csv een ontvangst ontbreekt of een bedrag dubbel staat."
             en "See whether a receipt is missing from transactions.csv or an amount stands there twice."
    }
}

/// Committed money becomes disbursed or spent money: the two are held against what was received
/// each on its own and never added to each other. What was returned can be used again.
///
/// Rows of `transactions.csv` are told at the row, in the order of dates, by which the sum first
/// exceeds everything that was ever received; allocations at the fund, by their low end.
pub fn check(facts: &Facts<'_, '_>, bag: &mut Bag) {
    let programme = facts.programme;
    let ledger = facts.insight.money();
    for (at, object) in programme.of_kind(Kind::Fund) {
        let mut rows: Vec<&Transaction> = ledger.moved_of_fund(at).to_vec();
        rows.sort_by_key(|row| row.date);
        let own = || rows.iter();
        let received = || own().filter(|row| row.kind == TransactionKind::Received);
        if received().next().is_none() {
            continue;
        }
        let returned = || own().filter(|row| row.kind == TransactionKind::Returned);
        let came_back = returned().next().is_some();
        let available: Decimal = received().chain(returned()).map(|row| row.amount).sum();
        let first_over = |kinds: &[TransactionKind]| {
            let mut sum = Decimal::ZERO;
            let going = own().filter(|row| kinds.contains(&row.kind));
            let mut over = None;
            for row in going {
                sum += row.amount;
                if sum > available {
                    over.get_or_insert(row.span.cell(Transaction::amount));
                }
            }
            over.map(|cell| (cell, sum))
        };
        let spent = first_over(&[TransactionKind::Disbursed, TransactionKind::Spent]);
        let committed = first_over(&[TransactionKind::Committed]);
        let totals = Stages::of(ledger.of_fund(at).iter().copied());
        let firm = [Stage::Allocated, Stage::Committed].map(|stage| totals.get(stage));
        let firm = firm.into_iter().flatten().map(|sum| sum.low);
        let allocated = firm.filter(|sum| *sum > available).max();
        let allocated = allocated.map(|sum| (Place::from(object.common.span), sum));
        let all = [(Use::Spent, spent), (Use::Committed, committed), (Use::Allocated, allocated)];
        for (used, over) in all {
            if let Some((place, sum)) = over {
                let amounts = Amounts::new(&programme.settings.currency);
                let (sum, available) = (amounts.of(sum), amounts.of(available));
                bag.push(report(place, object, used, &sum, &available, came_back));
            }
        }
    }
}

/// What the money was used for.
#[derive(Debug, Clone, Copy)]
pub enum Use {
    Spent,
    Committed,
    Allocated,
}
