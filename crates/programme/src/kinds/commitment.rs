use crate::model::CommitmentState;

use crate::kinds::{DOCUMENT, Key, SUBJECTS, Shape, Type, key, shape, words};

const OWN: &[Key] = &[
    key(
        "kind",
        Type::Word(&[
            "pledge",
            "motion",
            "amendment",
            "question",
            "suggestion",
            "recommendation",
        ]),
        "Wat het is: een toezegging, motie, amendement, vraag, suggestie of aanbeveling.",
        "What it is: a pledge, motion, amendment, question, suggestion or recommendation.",
        "pledge",
    ),
    key(
        "text",
        Type::Prose,
        "De letterlijke tekst. Ontbreekt zij, dan is de tekst onder het blok de belofte.",
        "The literal text. Without it, the text below the block is the promise.",
        "Wij maken een overzicht van het geld per actielijn.",
    ),
    key(
        "made_by",
        Type::Prose,
        "Wie het beloofde of vroeg: een naam, of de id van een partner.",
        "Who promised or asked: a name, or the id of a partner.",
        "gemeente-groningen",
    ),
    key(
        "made_to",
        Type::Prose,
        "Aan wie: een naam, of de id van een partner.",
        "To whom: a name, or the id of a partner.",
        "de gemeenteraad van Groningen",
    ),
    key(
        "made_on",
        Type::Date,
        "Wanneer: een jaar, een maand of een dag.",
        "When: a year, a month or a day.",
        "2024-01-10",
    ),
    key(
        "source",
        DOCUMENT,
        "Het stuk waarin het staat: een id uit documents/.",
        "The document in which it stands: an id from documents/.",
        "brief-uitvoeringsprogramma",
    ),
    key(
        "due",
        Type::Date,
        "Wanneer het klaar moet zijn. Laat de sleutel weg als er geen datum is.",
        "When it must be done. Leave the key out where there is no date.",
        "2025-07-01",
    ),
    key(
        "due_history",
        Type::List(&Type::Record(&DUE_CHANGE)),
        "De eerdere datums, met de reden waarom zij zijn verschoven.",
        "The earlier dates, with the reason why they were moved.",
        "\n  - {due: 2025-01-01, changed_on: 2024-12-10, reason: Het overzicht was nog niet compleet.}",
    ),
    key(
        "about",
        SUBJECTS,
        "Waar het over gaat: id's van iets op deze site, of programme.",
        "What it is about: ids of anything on this site, or programme.",
        "[leerwerkplek]",
    ),
    key(
        "state",
        Type::Word(CommitmentState::WORDS),
        "Hoe het ervoor staat: open, bezig, nagekomen, ingetrokken, vervangen of verworpen.",
        "Where it stands: open, in progress, fulfilled, withdrawn, superseded or rejected.",
        "in-progress",
    ),
    key(
        "fulfilment",
        Type::List(&Type::Record(&FULFILMENT)),
        "Wat er al is gedaan, met datum en bewijs.",
        "What has been done, with a date and evidence.",
        "\n  - {date: 2025-06, document: uitvoeringsprogramma, note: Het overzicht staat in bijlage 2.}",
    ),
];

const DUE_CHANGE: Shape = Shape {
    name: words("verschoven datum", "moved date"),
    keys: &[
        key(
            "due",
            Type::Date,
            "De datum die eerst gold.",
            "The date that held before.",
            "2025-01-01",
        ),
        key(
            "changed_on",
            Type::Date,
            "De dag waarop hij is verschoven.",
            "The day on which it was moved.",
            "2024-12-10",
        ),
        key(
            "reason",
            Type::Prose,
            "Waarom.",
            "Why.",
            "Het overzicht was nog niet compleet.",
        ),
    ],
};

const FULFILMENT: Shape = Shape {
    name: words("stap", "step"),
    keys: &[
        key(
            "date",
            Type::Date,
            "Wanneer: een jaar, een maand of een dag.",
            "When: a year, a month or a day.",
            "2025-06",
        ),
        key(
            "document",
            DOCUMENT,
            "Het stuk waaruit het blijkt: een id uit documents/.",
            "The document that shows it: an id from documents/.",
            "uitvoeringsprogramma",
        ),
        key(
            "note",
            Type::Prose,
            "Wat er is gedaan.",
            "What was done.",
            "Het overzicht staat in bijlage 2.",
        ),
    ],
};

shape!("toezegging", "commitment", OWN);

pub const EXAMPLE: &str = "\
---
title: Een overzicht van het geld per actielijn
summary: De gemeente maakt een overzicht van het geld.
kind: pledge
made_by: burgemeester en wethouders
made_to: de gemeenteraad van Groningen
made_on: 2024-01-10
state: open
---
Wij maken een overzicht van het geld per actielijn.
";
