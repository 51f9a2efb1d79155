use crate::model::Response;

use crate::kinds::{GOALS, Key, Kind, SUBJECTS, Shape, Type, id, key, need, shape, words};

const OWN: &[Key] = &[
    need(
        "of",
        SUBJECTS,
        "Wat er is onderzocht: id's van iets op deze site, of programme.",
        "What was examined: ids of anything on this site, or programme.",
        "[wijkbedrijven]",
    ),
    key(
        "kind",
        Type::Word(&["interim", "final", "audit", "research", "peer"]),
        "Wat voor onderzoek: tussentijds, eindevaluatie, controle, wetenschappelijk of door collega's.",
        "What sort of evaluation: interim, final, audit, research or by peers.",
        "research",
    ),
    key(
        "examines",
        Type::Word(&["results", "process", "impact"]),
        "Waar het naar kijkt: wat het oplevert, hoe het gaat of wat het verandert.",
        "What it looks at: what it yields, how it goes or what it changes.",
        "impact",
    ),
    key(
        "by",
        id(&[Kind::Partner]),
        "Wie het onderzoek doet: een id uit partners/.",
        "Who does it: an id from partners/.",
        "kennispartners",
    ),
    key(
        "planned",
        Type::Date,
        "Wanneer het klaar zou zijn.",
        "When it was to be ready.",
        "2025-12",
    ),
    key(
        "published",
        Type::Date,
        "Wanneer het is verschenen.",
        "When it was published.",
        "2026-01-20",
    ),
    key(
        "findings",
        Type::List(&Type::Record(&FINDING)),
        "Wat er is gevonden.",
        "What was found.",
        "\n  - {id: meer-werk, text: Een derde van de deelnemers vond werk., goals: [meer-mensen-aan-het-werk]}",
    ),
    key(
        "recommendations",
        Type::List(&Type::Record(&RECOMMENDATION)),
        "Wat er wordt aangeraden, en wat ermee gebeurt.",
        "What is recommended, and what is done with it.",
        "\n  - {id: langer-begeleiden, text: Begeleid deelnemers langer., to: gemeente-groningen, response: accepted}",
    ),
];

const FINDING: Shape = Shape {
    name: words("bevinding", "finding"),
    keys: &[
        need(
            "id",
            id(&[]),
            "Een naam voor de bevinding, die binnen dit bestand één keer voorkomt.",
            "A name for the finding that occurs once in this file.",
            "meer-werk",
        ),
        need(
            "text",
            Type::Prose,
            "De bevinding.",
            "The finding.",
            "Een derde van de deelnemers vond werk.",
        ),
        key(
            "goals",
            GOALS,
            "De doelen waar zij over gaat: id's uit goals/.",
            "The goals that it is about: ids from goals/.",
            "[meer-mensen-aan-het-werk]",
        ),
    ],
};

const RECOMMENDATION: Shape = Shape {
    name: words("aanbeveling", "recommendation"),
    keys: &[
        need(
            "id",
            id(&[]),
            "Een naam voor de aanbeveling, die binnen dit bestand één keer voorkomt.",
            "A name for the recommendation that occurs once in this file.",
            "langer-begeleiden",
        ),
        need(
            "text",
            Type::Prose,
            "De aanbeveling.",
            "The recommendation.",
            "Begeleid deelnemers langer.",
        ),
        key(
            "to",
            Type::Prose,
            "Voor wie zij is: een naam, of de id van een partner.",
            "To whom it is made: a name, or the id of a partner.",
            "gemeente-groningen",
        ),
        key(
            "response",
            Type::Word(Response::WORDS),
            "Wat er met de aanbeveling gebeurt: overgenomen, deels, niet overgenomen of nog onbekend.",
            "What is done with it: accepted, partly, rejected or pending.",
            "accepted",
        ),
        key(
            "response_text",
            Type::Prose,
            "De reactie in woorden.",
            "The response in words.",
            "Vanaf 2026 duurt de begeleiding een jaar.",
        ),
        key(
            "commitment",
            id(&[Kind::Commitment]),
            "De toezegging die eruit volgde: een id uit commitments/.",
            "The commitment that followed from it: an id from commitments/.",
            "langer-begeleiden-belofte",
        ),
    ],
};

shape!("evaluatie", "evaluation", OWN);

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
