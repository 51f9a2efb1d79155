use crate::kinds::{DOCUMENT, Key, Type, key, shape};

const OWN: &[Key] = &[
    key(
        "kind",
        Type::Word(&[
            "letter",
            "proposal",
            "decision",
            "motion",
            "report",
            "monitor",
            "evaluation",
            "agreement",
            "budget",
            "annex",
            "regulation",
            "article",
            "web-page",
        ]),
        "Wat voor stuk het is: brief, voorstel, besluit, motie, rapport, monitor, evaluatie, overeenkomst, begroting, bijlage, regeling, artikel of webpagina.",
        "What sort of document it is: letter, proposal, decision, motion, report, monitor, evaluation, agreement, budget, annex, regulation, article or web page.",
        "letter",
    ),
    key(
        "number",
        Type::Text,
        "Het nummer of kenmerk.",
        "Its number or reference.",
        "117235-2023",
    ),
    key(
        "date",
        Type::Date,
        "De datum van het stuk: een jaar, een maand of een dag.",
        "The date of the document: a year, a month or a day.",
        "2024-07-04",
    ),
    key(
        "from",
        Type::Prose,
        "Van wie het stuk is: een naam, of de id van een partner.",
        "From whom it is: a name, or the id of a partner.",
        "gemeente-groningen",
    ),
    key(
        "to",
        Type::Prose,
        "Aan wie het stuk is gericht: een naam, of de id van een partner.",
        "To whom it is addressed: a name, or the id of a partner.",
        "de gemeenteraad van Groningen",
    ),
    key(
        "url",
        Type::Url,
        "Het adres waar het stuk staat.",
        "The address where the document is.",
        "https://gemeente.groningen.nl/brief",
    ),
    key(
        "file",
        Type::Path,
        "Het bestand, vanaf de map waarin deze tekst staat.",
        "The file, from the folder in which this text stands.",
        "../files/brief.pdf",
    ),
    key(
        "accessible",
        Type::Word(&["yes", "partly", "no"]),
        "Of iedereen het stuk kan lezen, ook met hulpmiddelen: ja, deels of nee.",
        "Whether everyone can read the document, with aids as well: yes, partly or no.",
        "partly",
    ),
    key(
        "key_points",
        Type::List(&Type::Prose),
        "De kern van het stuk, in een paar zinnen.",
        "The core of the document, in a few sentences.",
        "\n  - Het programma heeft drie sporen.\n  - Er komt een programmadirecteur.",
    ),
    key(
        "supersedes",
        Type::OneOrMore(&DOCUMENT),
        "Het stuk, of de stukken, waar dit voor in de plaats komt.",
        "The document, or documents, that this one replaces.",
        "[ambitiedocument]",
    ),
];

shape!("document", "document", OWN);

pub const EXAMPLE: &str = "\
---
title: Brief aan de raad over het uitvoeringsprogramma
summary: Burgemeester en wethouders leggen uit wat het programma inhoudt.
kind: letter
date: 2024-07-04
from: burgemeester en wethouders
to: de gemeenteraad van Groningen
accessible: partly
key_points:
  - Het programma heeft drie sporen.
---
De raad besprak de brief in september.
";
