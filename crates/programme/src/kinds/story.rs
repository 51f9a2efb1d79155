use crate::kinds::common::PICTURE;
use crate::kinds::{Key, SUBJECTS, Shape, Type, key, need, shape, words};

const OWN: &[Key] = &[
    need(
        "date",
        Type::Date,
        "De datum van het verhaal.",
        "The date of the story.",
        "2025-04-12",
    ),
    key(
        "author",
        Type::Prose,
        "Wie het verhaal schreef.",
        "Who wrote the story.",
        "redactie",
    ),
    key(
        "about",
        SUBJECTS,
        "Waar het over gaat: id's van iets op deze site, of programme.",
        "What it is about: ids of anything on this site, or programme.",
        "[wijkbedrijven]",
    ),
    key(
        "image",
        Type::Record(&PICTURE),
        "Een foto of tekening, met de tekst voor wie haar niet ziet.",
        "A photograph or drawing, with the text for those who do not see it.",
        "{file: ../files/opening.jpg, alt: Bewoners in de nieuwe werkplaats, credit: gemeente Groningen}",
    ),
    key(
        "consent",
        Type::RecordOrWord(&CONSENT, &["not-needed"]),
        "Of wie te zien of aan het woord is dat goed vindt. Nodig bij een foto of een citaat.",
        "Whether those who are shown or quoted agree. Needed with a picture or a quotation.",
        "{given: true, date: 2025-04-10}",
    ),
];

const CONSENT: Shape = Shape {
    name: words("toestemming", "consent"),
    keys: &[
        need(
            "given",
            Type::Flag,
            "Of er toestemming is gegeven.",
            "Whether consent was given.",
            "true",
        ),
        key("date", Type::Date, "Wanneer.", "When.", "2025-04-10"),
    ],
};

shape!("verhaal", "story", OWN);

pub const EXAMPLE: &str = "\
---
title: De werkplaats is open
summary: In Selwerd opende een werkplaats waar bewoners een vak leren.
date: 2025-04-12
author: redactie
consent: not-needed
---
De deuren gingen om tien uur open.
";
