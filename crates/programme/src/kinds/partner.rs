use crate::kinds::common::LOGO;
use crate::kinds::{Key, Type, key, shape};

const OWN: &[Key] = &[
    key(
        "kind",
        Type::Prose,
        "Wat voor organisatie het is, in een of twee woorden.",
        "What sort of organisation it is, in a word or two.",
        "woningcorporatie",
    ),
    key(
        "website",
        Type::Url,
        "Het adres van de eigen site.",
        "The address of its own site.",
        "https://www.nijestee.nl/",
    ),
    key(
        "logo",
        Type::Record(&LOGO),
        "Het logo, met de tekst voor wie het niet ziet.",
        "The logo, with the text for those who do not see it.",
        "{file: ../files/nijestee.svg, alt: Nijestee}",
    ),
];

shape!("partner", "partner", OWN);

pub const EXAMPLE: &str = "\
---
title: Nijestee
summary: Een woningcorporatie met huizen in Groningen-Noord.
kind: woningcorporatie
website: https://www.nijestee.nl/
---
Nijestee verhuurt en onderhoudt woningen.
";
