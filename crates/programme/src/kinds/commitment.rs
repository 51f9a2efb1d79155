use super::prelude::*;

record! {
    /// A commitment that was made, or a question that was put.
    Commitment, "toezegging", "commitment";

    kind: Option<CommitmentKind>,
        "Wat het is: een toezegging, motie, amendement, vraag, suggestie of aanbeveling.",
        "What it is: a pledge, motion, amendment, question, suggestion or recommendation.",
        "pledge";

    text: Option<Localised>,
        "De letterlijke tekst. Ontbreekt zij, dan is de tekst onder het blok de belofte.",
        "The literal text. Without it, the text below the block is the promise.",
        "Wij maken een overzicht van het geld per actielijn.",
        "We will make an overview of the money of each action line.";

    made_by: Option<Party> => By,
        "Wie het beloofde of vroeg: een naam, of de id van een partner.",
        "Who promised or asked: a name, or the id of a partner.",
        "gemeente-groningen";

    made_to: Option<Party> => To,
        "Aan wie: een naam, of de id van een partner.",
        "To whom: a name, or the id of a partner.",
        "de gemeenteraad van Groningen",
        "the council of Groningen";

    made_on: Option<Past<PartialDate>>,
        "Wanneer: een jaar, een maand of een dag.",
        "When: a year, a month or a day.",
        "2024-01-10";

    source: Option<to::Document> => Document,
        "Het stuk waarin het staat: een id uit documents/.",
        "The document in which it stands: an id from documents/.",
        "brief-uitvoeringsprogramma";

    due: Option<PartialDate>,
        "Wanneer het klaar moet zijn. Laat de sleutel weg als er geen datum is.",
        "When it must be done. Leave the key out where there is no date.",
        "2025-07-01";

    due_history: Vec<DueChange>,
        "De eerdere datums, met de reden waarom zij zijn verschoven.",
        "The earlier dates, with the reason why they were moved.",
        "\n  - {due: 2025-01-01, changed_on: 2024-12-10, reason: Het overzicht was nog niet compleet.}",
        "\n  - {due: 2025-01-01, changed_on: 2024-12-10, reason: The overview was not complete yet.}";

    about: Vec<Anything> => About,
        "Waar het over gaat: id's van iets op deze site, of programme.",
        "What it is about: ids of anything on this site, or programme.",
        "[leerwerkplek]";

    state: OrDefault<CommitmentState>,
        "Hoe het ervoor staat: open, bezig, nagekomen, ingetrokken, vervangen of verworpen.",
        "Where it stands: open, in progress, fulfilled, withdrawn, superseded or rejected.",
        "in-progress";

    fulfilment: Vec<Fulfilment>,
        "Wat er al is gedaan, met datum en bewijs.",
        "What has been done, with a date and evidence.",
        "\n  - {date: 2025-06, document: uitvoeringsprogramma, note: Het overzicht staat in bijlage 2.}",
        "\n  - {date: 2025-06, document: uitvoeringsprogramma, note: The overview is in annex 2.}";

    + due_span: Option<Span> = |record, _, _| record.get(Commitment::due).map(|due| due.span);
}

words!(CommitmentKind { Pledge = "pledge", Motion = "motion", Amendment = "amendment", Question = "question", Suggestion = "suggestion", Recommendation = "recommendation" });

words!(
    #[derive(Default)]
    CommitmentState {
    #[default]
    Open = "open",
    InProgress = "in-progress",
    Fulfilled = "fulfilled",
    Withdrawn = "withdrawn",
    Superseded = "superseded",
    Rejected = "rejected",
}
);

impl CommitmentState {
    /// Whether someone still has to do something.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::InProgress)
    }
}

record! {
    /// A date that was moved.
    DueChange, "verschoven datum", "moved date";

    due: Option<PartialDate>,
        "De datum die eerst gold.",
        "The date that held before.",
        "2025-01-01";

    changed_on: Option<Past<Date>>,
        "De dag waarop hij is verschoven.",
        "The day on which it was moved.",
        "2024-12-10";

    reason: Option<Localised>,
        "Waarom.",
        "Why.",
        "Het overzicht was nog niet compleet.",
        "The overview was not complete yet.";
}

record! {
    /// What was done already.
    Fulfilment, "stap", "step";

    date: Option<PartialDate>,
        "Wanneer: een jaar, een maand of een dag.",
        "When: a year, a month or a day.",
        "2025-06";

    document: Option<to::Document> => Document,
        "Het stuk waaruit het blijkt: een id uit documents/.",
        "The document that shows it: an id from documents/.",
        "uitvoeringsprogramma";

    note: Option<Localised>,
        "Wat er is gedaan.",
        "What was done.",
        "Het overzicht staat in bijlage 2.",
        "The overview is in annex 2.";
}

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
