//! `addresses.csv`: the ledger of published addresses, which the program keeps.

use super::prelude::*;

record! {
    /// A published address that must not get lost.
    AddressRow, "adres", "address";

    address: Needed<Text>,
        "Een adres dat ooit is gepubliceerd, vanaf de wortel van de site.",
        "An address that was published once, from the root of the site.",
        "/doelen/veilig-in-de-buurt/";

    /// What it belonged to, which may no longer be there.
    id: Option<OwnId>,
        "Waar het adres bij hoorde.",
        "What the address belonged to.",
        "veilig-in-de-buurt";

    since: Option<Date>,
        "Sinds wanneer het bestaat.",
        "Since when it exists.",
        "2025-01-15";

    + /// Where the address stands.
    span: Span = |record, span, _| record.get(AddressRow::address).map_or(span, |found| found.span);
}
