use super::prelude::*;

record! {
    /// A step of the intervention monitor.
    #[derive(Default)]
    Evaluation, "evaluatie", "evaluation";

    of: NeededList<Anything> => About,
        "Wat er is onderzocht: id's van iets op deze site, of programme.",
        "What was examined: ids of anything on this site, or programme.",
        "[wijkbedrijven]";

    kind: Option<EvaluationKind>,
        "Wat voor onderzoek: tussentijds, eindevaluatie, controle, wetenschappelijk of door collega's.",
        "What sort of evaluation: interim, final, audit, research or by peers.",
        "research";

    examines: Option<Examines>,
        "Waar het naar kijkt: wat het oplevert, hoe het gaat of wat het verandert.",
        "What it looks at: what it yields, how it goes or what it changes.",
        "impact";

    by: Option<to::Partner> => By,
        "Wie het onderzoek doet: een id uit partners/.",
        "Who does it: an id from partners/.",
        "kennispartners";

    planned: Option<PartialDate>,
        "Wanneer het klaar zou zijn.",
        "When it was to be ready.",
        "2025-12";

    published: Option<Past<PartialDate>>,
        "Wanneer het is verschenen.",
        "When it was published.",
        "2026-01-20";

    findings: Vec<Finding>,
        "Wat er is gevonden.",
        "What was found.",
        "\n  - {id: meer-werk, text: Een derde van de deelnemers vond werk., goals: [meer-mensen-aan-het-werk]}",
        "\n  - {id: meer-werk, text: A third of the participants found work., goals: [meer-mensen-aan-het-werk]}";

    recommendations: Vec<Recommendation>,
        "Wat er wordt aangeraden, en wat ermee gebeurt.",
        "What is recommended, and what is done with it.",
        "\n  - {id: langer-begeleiden, text: Begeleid deelnemers langer., to: gemeente-groningen, response: accepted}",
        "\n  - {id: langer-begeleiden, text: Guide participants for longer., to: gemeente-groningen, response: accepted}";
}

words!(EvaluationKind { Interim = "interim", Final = "final", Audit = "audit", Research = "research", Peer = "peer" });

words!(Examines { Results = "results", Process = "process", Impact = "impact" });

words!(Response {
    Accepted = "accepted",
    Partly = "partly",
    Rejected = "rejected",
    Pending = "pending",
});

record! {
    Finding, "bevinding", "finding";

    id: Needed<OwnId>,
        "Een naam voor de bevinding, die binnen dit bestand één keer voorkomt.",
        "A name for the finding that occurs once in this file.",
        "meer-werk";

    text: Needed<Localised>,
        "De bevinding.",
        "The finding.",
        "Een derde van de deelnemers vond werk.",
        "A third of the participants found work.";

    goals: Vec<to::Goal> => About,
        "De doelen waar zij over gaat: id's uit goals/.",
        "The goals that it is about: ids from goals/.",
        "[meer-mensen-aan-het-werk]";
}

record! {
    Recommendation, "aanbeveling", "recommendation";

    id: Needed<OwnId>,
        "Een naam voor de aanbeveling, die binnen dit bestand één keer voorkomt.",
        "A name for the recommendation that occurs once in this file.",
        "langer-begeleiden";

    text: Needed<Localised>,
        "De aanbeveling.",
        "The recommendation.",
        "Begeleid deelnemers langer.",
        "Guide participants for longer.";

    to: Option<Party>,
        "Voor wie zij is: een naam, of de id van een partner.",
        "To whom it is made: a name, or the id of a partner.",
        "gemeente-groningen";

    response: Option<Response>,
        "Wat er met de aanbeveling gebeurt: overgenomen, deels, niet overgenomen of nog onbekend.",
        "What is done with it: accepted, partly, rejected or pending.",
        "accepted";

    response_text: Option<Localised>,
        "De reactie in woorden.",
        "The response in words.",
        "Vanaf 2026 duurt de begeleiding een jaar.",
        "From 2026 on they are guided for a year.";

    commitment: Option<to::Commitment> => LedTo,
        "De toezegging die eruit volgde: een id uit commitments/.",
        "The commitment that followed from it: an id from commitments/.",
        "langer-begeleiden-belofte";

    + span: Span = |_, span, _| span;
}

pub const EXAMPLE: &str = "\
---
title: Impactanalyse van de wijkbedrijven
summary: Dit onderzoek kijkt wat de wijkbedrijven voor mensen veranderen.
of: [wijkbedrijven]
kind: research
examines: impact
planned: 2025-12
---
De uitkomst hebben wij nog niet.
";
