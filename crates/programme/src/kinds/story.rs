use super::prelude::*;

record! {
    /// A story of somebody who meets the programme.
    Story, "verhaal", "story";

    date: Dated,
        "De datum van het verhaal.",
        "The date of the story.",
        "2025-04-12";

    author: Option<Localised>,
        "Wie het verhaal schreef.",
        "Who wrote the story.",
        "redactie",
        "editors";

    about: Vec<Anything> => About,
        "Waar het over gaat: id's van iets op deze site, of programme.",
        "What it is about: ids of anything on this site, or programme.",
        "[wijkbedrijven]";

    image: Option<Picture>,
        "Een foto of tekening, met de tekst voor wie haar niet ziet.",
        "A photograph or drawing, with the text for those who do not see it.",
        "{file: ../files/opening.jpg, alt: Bewoners in de nieuwe werkplaats, credit: gemeente Groningen}",
        "{file: ../files/opening.jpg, alt: Residents in the new workshop, credit: Municipality of Groningen}";

    consent: Option<Consent>,
        "Of wie te zien of aan het woord is dat goed vindt. Nodig bij een foto of een citaat.",
        "Whether those who are shown or quoted agree. Needed with a picture or a quotation.",
        "{given: true, date: 2025-04-10}";
}

record! {
    /// That consent was given.
    ConsentGiven, "toestemming", "consent";

    given: Needed<bool>,
        "Of er toestemming is gegeven.",
        "Whether consent was given.",
        "true";

    date: Option<Past<Date>>,
        "Wanneer.",
        "When.",
        "2025-04-10";
}

field! {
    /// The day of a story, which may be yet to come. A missing one is an error, which has been given.
    Dated needed: Type::Date => Date, |entry, builder| Happened::build(entry, builder)
}

/// What those who can be recognised agreed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    Given(Option<Date>),
    NotNeeded,
}

impl Item for Consent {
    type Value = Self;
    const TYPE: Type = Type::RecordOrWord(ConsentGiven::SHAPE, &["not-needed"]);

    fn read(entry: &Entry, builder: &mut Builder<'_, '_>) -> Option<Self> {
        match entry.value {
            Value::Word(_) => Some(Self::NotNeeded),
            _ => ConsentGiven::read(entry, builder)
                .filter(|consent| consent.given)
                .map(|consent| Self::Given(consent.date)),
        }
    }
}

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
