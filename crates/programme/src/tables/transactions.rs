//! `transactions.csv`: money that moved.

use crate::model::{Kind, TransactionKind};
use crate::read::content::{Cell, TransactionRow};
use crate::schema::shape::{TableShape, Type};
use base::diagnostic::Bag;

use crate::read::csv::Input;
use crate::read::csv::row::Row;
use crate::read::csv::sheet::rows_of;
use crate::tables::{column, filled, id};

pub const SHAPE: TableShape = TableShape {
    file: "transactions.csv",
    name: crate::tables::Words { nl: "betaling", en: "transaction" },
    breakdowns: false,
    columns: &[
        filled(
            "id",
            id(&[]),
            "Een naam voor de rij, die in deze tabel één keer voorkomt.",
            "A name for the row that occurs once in this table.",
            "jtf-2025-1",
        ),
        filled(
            "fund",
            id(&[Kind::Fund]),
            "Het fonds: een id uit funds/.",
            "The fund: an id from funds/.",
            "just-transition-fund",
        ),
        column(
            "to",
            Type::Id { kinds: &[], programme: true },
            "Waar het geld naartoe ging: een id; leeg is het hele programma.",
            "Where the money went: an id; empty is the whole programme.",
            "leerwerkplek",
        ),
        filled(
            "date",
            Type::Date,
            "De dag van de betaling.",
            "The day of the payment.",
            "2025-06-01",
        ),
        filled(
            "kind",
            Type::Word(TransactionKind::WORDS),
            "Wat er gebeurde: ontvangen, vastgelegd, overgemaakt, uitgegeven of terugbetaald.",
            "What happened: received, committed, disbursed, spent or returned.",
            "spent",
        ),
        filled(
            "amount",
            Type::Amount,
            "Het bedrag, zonder teken voor duizendtallen.",
            "The amount, without a mark for thousands.",
            "125000.50",
        ),
        column(
            "counterparty",
            Type::Text,
            "Van wie of aan wie: een naam, of de id van een partner.",
            "From whom or to whom: a name, or the id of a partner.",
            "werkpro",
        ),
        column(
            "document",
            id(&[Kind::Document]),
            "Het bewijs: een id uit documents/.",
            "The evidence: an id from documents/.",
            "jaarrekening-2025",
        ),
    ],
};

pub fn read(input: Input<'_>, rows: &mut Vec<TransactionRow>) -> Bag {
    rows_of(input, &SHAPE, rows, transaction)
}

fn transaction(row: &mut Row<'_>) -> Option<TransactionRow> {
    let id = row.id("id");
    let fund = row.id("fund");
    let to = row.subject("to");
    let date = row.date("date").map(|cell| Cell { value: cell.value.first(), span: cell.span });
    let kind = row.choice("kind", TransactionKind::WORDS, TransactionKind::from_word);
    let amount = row.amount("amount");
    let counterparty = row.text("counterparty");
    let document = row.id("document");
    Some(TransactionRow {
        span: row.span,
        id: id?,
        fund: fund?,
        to,
        date: date?,
        kind: kind?,
        amount: amount?,
        counterparty,
        document,
    })
}
