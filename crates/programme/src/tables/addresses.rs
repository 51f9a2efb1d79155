//! `addresses.csv`: the ledger of published addresses, which the program keeps.

use crate::read::content::AddressRow;
use crate::schema::shape::{TableShape, Type};
use base::diagnostic::Bag;

use crate::read::csv::Input;
use crate::read::csv::row::Row;
use crate::read::csv::sheet::rows_of;
use crate::tables::{column, filled, id};

pub const SHAPE: TableShape = TableShape {
    file: "addresses.csv",
    name: crate::tables::Words { nl: "adres", en: "address" },
    breakdowns: false,
    columns: &[
        filled(
            "address",
            Type::Text,
            "Een adres dat ooit is gepubliceerd, vanaf de wortel van de site.",
            "An address that was published once, from the root of the site.",
            "/doelen/veilig-in-de-buurt/",
        ),
        column(
            "id",
            id(&[]),
            "Waar het adres bij hoorde.",
            "What the address belonged to.",
            "veilig-in-de-buurt",
        ),
        column(
            "since",
            Type::Date,
            "Sinds wanneer het bestaat.",
            "Since when it exists.",
            "2025-01-15",
        ),
    ],
};

pub fn read(input: Input<'_>, rows: &mut Vec<AddressRow>) -> Bag {
    rows_of(input, &SHAPE, rows, address)
}

fn address(row: &mut Row<'_>) -> Option<AddressRow> {
    let address = row.word("address");
    let id = row.id("id");
    let since = row.date("since").map(|cell| cell.value.first());
    Some(AddressRow { span: row.span, address: address?, id, since })
}
