use super::prelude::*;

record! {
    /// A document that something rests on.
    #[derive(Default)]
    Document, "document", "document";

    kind: Option<DocumentKind>,
        "Wat voor stuk het is: brief, voorstel, besluit, motie, rapport, monitor, evaluatie, overeenkomst, begroting, bijlage, regeling, artikel of webpagina.",
        "What sort of document it is: letter, proposal, decision, motion, report, monitor, evaluation, agreement, budget, annex, regulation, article or web page.",
        "letter";

    number: Option<Text>,
        "Het nummer of kenmerk.",
        "Its number or reference.",
        "117235-2023";

    date: Option<Past<PartialDate>>,
        "De datum van het stuk: een jaar, een maand of een dag.",
        "The date of the document: a year, a month or a day.",
        "2024-07-04";

    from: Option<Party> => By,
        "Van wie het stuk is: een naam, of de id van een partner.",
        "From whom it is: a name, or the id of a partner.",
        "gemeente-groningen";

    to: Option<Party> => To,
        "Aan wie het stuk is gericht: een naam, of de id van een partner.",
        "To whom it is addressed: a name, or the id of a partner.",
        "de gemeenteraad van Groningen",
        "the council of Groningen";

    url: Option<Url>,
        "Het adres waar het stuk staat.",
        "The address where the document is.",
        "https://gemeente.groningen.nl/brief";

    file: Option<File>,
        "Het bestand, vanaf de map waarin deze tekst staat.",
        "The file, from the folder in which this text stands.",
        "../files/brief.pdf";

    accessible: Option<Accessible>,
        "Of iedereen het stuk kan lezen, ook met hulpmiddelen: ja, deels of nee.",
        "Whether everyone can read the document, with aids as well: yes, partly or no.",
        "partly";

    key_points: Vec<Localised>,
        "De kern van het stuk, in een paar zinnen.",
        "The core of the document, in a few sentences.",
        "\n  - Het programma heeft drie sporen.\n  - Er komt een programmadirecteur.",
        "\n  - The programme has three tracks.\n  - There will be a programme director.";

    supersedes: OneOrMore<to::Document> => Supersedes,
        "Het stuk, of de stukken, waar dit voor in de plaats komt.",
        "The document, or documents, that this one replaces.",
        "[ambitiedocument]";

    + accessible_span: Option<Span> = |record, _, _| record.get(Document::accessible).map(|said| said.span);
}

words!(DocumentKind { Letter = "letter", Proposal = "proposal", Decision = "decision", Motion = "motion", Report = "report", Monitor = "monitor", Evaluation = "evaluation", Agreement = "agreement", Budget = "budget", Annex = "annex", Regulation = "regulation", Article = "article", WebPage = "web-page" });

words!(Accessible { Yes = "yes", Partly = "partly", No = "no" });

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
