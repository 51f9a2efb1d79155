use crate::kinds::common::SPAN_OF_TIME;
use crate::kinds::{DOCUMENT, GOALS, Key, Kind, Type, id, key, shape};

const OWN: &[Key] = &[
    key(
        "provider",
        id(&[Kind::Partner]),
        "Wie het geld geeft: een id uit partners/.",
        "Who gives the money: an id from partners/.",
        "rijk",
    ),
    key(
        "kind",
        Type::Prose,
        "Wat voor geld het is, in een paar woorden.",
        "What sort of money it is, in a few words.",
        "uitkering van het Rijk",
    ),
    key(
        "ceiling",
        Type::Amount,
        "Het hoogste bedrag dat er is, zonder punt of komma voor duizendtallen.",
        "The highest amount there is, without marks for thousands.",
        "15000000",
    ),
    key(
        "period",
        Type::Record(&SPAN_OF_TIME),
        "De tijd waarvoor het geld bedoeld is.",
        "The time that the money is meant for.",
        "{start: 2024, end: 2027}",
    ),
    key(
        "conditions",
        Type::Prose,
        "De voorwaarden, in gewone taal.",
        "The conditions, in plain language.",
        "Het geld moet in 2027 zijn uitgegeven.",
    ),
    key(
        "decision",
        DOCUMENT,
        "Het besluit waarmee het geld is toegekend: een id uit documents/.",
        "The decision that granted the money: an id from documents/.",
        "staatscourant-2023-17605",
    ),
    key(
        "goals",
        GOALS,
        "De doelen waarvoor het geld bedoeld is: id's uit goals/.",
        "The goals that the money is meant for: ids from goals/.",
        "[prettig-wonen]",
    ),
    key(
        "spend_by",
        Type::Date,
        "Wanneer het geld moet zijn uitgegeven.",
        "When the money must have been spent.",
        "2027-12-31",
    ),
];

shape!("fonds", "fund", OWN);

pub const EXAMPLE: &str = "\
---
title: Regio Deal Groningen-Noord
summary: Geld van het Rijk en de regio voor de noordelijke wijken.
kind: uitkering van het Rijk
ceiling: 30000000
period: {start: 2024, end: 2027}
---
Het Rijk en de regio betalen elk de helft.
";
