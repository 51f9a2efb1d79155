use super::prelude::*;

record! {
    /// Money, and on what conditions.
    #[derive(Default)]
    Fund, "fonds", "fund";

    provider: Option<to::Partner> => By,
        "Wie het geld geeft: een id uit partners/.",
        "Who gives the money: an id from partners/.",
        "rijk";

    kind: Option<Localised>,
        "Wat voor geld het is, in een paar woorden.",
        "What sort of money it is, in a few words.",
        "uitkering van het Rijk",
        "grant of the national government";

    ceiling: Option<Amount>,
        "Het hoogste bedrag dat er is, zonder punt of komma voor duizendtallen.",
        "The highest amount there is, without marks for thousands.",
        "15000000";

    period: Within,
        "De tijd waarvoor het geld bedoeld is.",
        "The time that the money is meant for.",
        "{start: 2024, end: 2027}";

    conditions: Option<Localised>,
        "De voorwaarden, in gewone taal.",
        "The conditions, in plain language.",
        "Het geld moet in 2027 zijn uitgegeven.",
        "The money must have been spent in 2027.";

    decision: Option<to::Document> => Document,
        "Het besluit waarmee het geld is toegekend: een id uit documents/.",
        "The decision that granted the money: an id from documents/.",
        "staatscourant-2023-17605";

    goals: Vec<to::Goal> => MeantFor,
        "De doelen waarvoor het geld bedoeld is: id's uit goals/.",
        "The goals that the money is meant for: ids from goals/.",
        "[prettig-wonen]";

    spend_by: Option<PartialDate>,
        "Wanneer het geld moet zijn uitgegeven.",
        "When the money must have been spent.",
        "2027-12-31";
}

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
