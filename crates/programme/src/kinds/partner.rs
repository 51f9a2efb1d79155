use super::prelude::*;

record! {
    /// An organisation that takes part.
    #[derive(Default)]
    Partner, "partner", "partner";

    kind: Option<Localised>,
        "Wat voor organisatie het is, in een of twee woorden.",
        "What sort of organisation it is, in a word or two.",
        "woningcorporatie",
        "housing association";

    website: Option<Url>,
        "Het adres van de eigen site.",
        "The address of its own site.",
        "https://www.nijestee.nl/";

    logo: Option<Logo>,
        "Het logo, met de tekst voor wie het niet ziet.",
        "The logo, with the text for those who do not see it.",
        "{file: ../files/nijestee.svg, alt: Nijestee}";
}

pub const EXAMPLE: &str = "\
---
title: Nijestee
summary: Een woningcorporatie met huizen in Groningen-Noord.
kind: woningcorporatie
website: https://www.nijestee.nl/
---
Nijestee verhuurt en onderhoudt woningen.
";
