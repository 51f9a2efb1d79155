use crate::model::RatingState;

use crate::kinds::{Key, SUBJECTS, Shape, Type, key, need, shape, words};

const OWN: &[Key] = &[
    need(
        "of",
        SUBJECTS,
        "Waar dit bericht over gaat: id's van iets op deze site, of programme.",
        "What this update is about: ids of anything on this site, or programme.",
        "[programme]",
    ),
    key(
        "period",
        Type::Period,
        "De tijd die het bericht beslaat.",
        "The time that the update covers.",
        "2024-H2",
    ),
    need(
        "date",
        Type::Date,
        "De datum van het bericht.",
        "The date of the update.",
        "2024-07-04",
    ),
    key(
        "done",
        Type::Prose,
        "Wat er is gedaan.",
        "What was done.",
        "Het uitvoeringsprogramma is overhandigd.",
    ),
    key(
        "next",
        Type::Prose,
        "Wat er nu komt.",
        "What comes next.",
        "Er komt een programmadirecteur.",
    ),
    key(
        "obstacles",
        Type::Prose,
        "Wat er in de weg staat.",
        "What stands in the way.",
        "Het extra geld is tijdelijk.",
    ),
    key(
        "decision_needed",
        Type::Prose,
        "Het besluit dat nodig is, en van wie.",
        "The decision that is needed, and from whom.",
        "De raad kiest waar het geld naartoe gaat.",
    ),
    key(
        "ratings",
        Type::Record(&RATINGS),
        "Het oordeel over voortgang, geld, kwaliteit en samenwerking.",
        "The judgement of progress, money, quality and cooperation.",
        "\n  progress: {state: on-course, reason: Alle interventies zijn begonnen.}",
    ),
];

const RATINGS: Shape = Shape {
    name: words("oordeel", "ratings"),
    keys: &[
        key(
            "progress",
            Type::Record(&RATING),
            "De voortgang.",
            "The progress.",
            "{state: on-course, reason: Alle interventies zijn begonnen.}",
        ),
        key(
            "money",
            Type::Record(&RATING),
            "Het geld.",
            "The money.",
            "{state: unknown, reason: Er is geen volledige begroting.}",
        ),
        key(
            "quality",
            Type::Record(&RATING),
            "De kwaliteit.",
            "The quality.",
            "{state: attention, reason: Nog niet elke cursus is goed.}",
        ),
        key(
            "cooperation",
            Type::Record(&RATING),
            "De samenwerking.",
            "The cooperation.",
            "{state: on-course, reason: Alle partners doen mee.}",
        ),
    ],
};

const RATING: Shape = Shape {
    name: words("oordeel", "rating"),
    keys: &[
        need(
            "state",
            Type::Word(RatingState::WORDS),
            "Het oordeel: op koers, let op, uit koers of onbekend.",
            "The judgement: on course, attention, off course or unknown.",
            "on-course",
        ),
        key(
            "reason",
            Type::Prose,
            "Waarom.",
            "Why.",
            "Alle interventies zijn begonnen.",
        ),
    ],
};

shape!("voortgangsbericht", "update", OWN);

pub const EXAMPLE: &str = "\
---
title: Stand van zaken, juli 2024
summary: Het uitvoeringsprogramma is overhandigd aan het ministerie.
of: [programme]
date: 2024-07-04
done: Het uitvoeringsprogramma is overhandigd.
next: Er komt een programmadirecteur.
---
";
