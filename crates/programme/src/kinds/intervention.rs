use crate::model::{EvidenceLevel, Status};

use crate::kinds::common::MILESTONE;
use crate::kinds::{
    DOCUMENTS, GOALS, INDICATORS, Key, Kind, Shape, Type, id, key, need, shape, words,
};

const OWN: &[Key] = &[
    need(
        "action_line",
        id(&[Kind::ActionLine]),
        "De actielijn waar dit bij hoort: een id uit action-lines/.",
        "The action line that this belongs to: an id from action-lines/.",
        "leerwerkplek",
    ),
    key(
        "also_in",
        Type::List(&id(&[Kind::ActionLine])),
        "Andere actielijnen waar dit ook te zien is. Het geld telt daar niet nog eens mee.",
        "Other action lines in which this is shown too. Its money is not counted there again.",
        "[energietransitie]",
    ),
    key(
        "kind",
        Type::Word(&[
            "project",
            "facility",
            "service",
            "subsidy",
            "regulation",
            "investment",
        ]),
        "Wat het is: een project, voorziening, dienst, subsidie, regel of investering.",
        "What it is: a project, facility, service, subsidy, regulation or investment.",
        "project",
    ),
    key(
        "target_group",
        Type::Prose,
        "Voor wie het is.",
        "For whom it is.",
        "Bewoners zonder werk",
    ),
    key(
        "status",
        Type::Word(Status::WORDS),
        "Hoe het ervoor staat: gepland, lopend, groeiend, aflopend, afgerond, gestopt of stilgelegd.",
        "Where it stands: planned, running, scaling, finishing, closed, cancelled or suspended.",
        "running",
    ),
    key(
        "start_planned",
        Type::Date,
        "Het begin dat is afgesproken.",
        "The start that was agreed.",
        "2024-09",
    ),
    key(
        "start_actual",
        Type::Date,
        "Wanneer het echt begon.",
        "When it really started.",
        "2024-10-01",
    ),
    key(
        "end_planned",
        Type::Date,
        "Het einde dat is afgesproken.",
        "The end that was agreed.",
        "2027",
    ),
    key(
        "end_actual",
        Type::Date,
        "Wanneer het echt eindigde.",
        "When it really ended.",
        "2026-12-31",
    ),
    key(
        "contributes",
        Type::List(&Type::RecordOrText(&CONTRIBUTION)),
        "Aan welke doelen dit bijdraagt, en waarom. Dit tekent het netwerk van bijdragen.",
        "To which goals this contributes, and why. This draws the contribution network.",
        "\n  - goal: meer-mensen-aan-het-werk\n    strength: 2\n    rationale: Wie een vak leert, vindt makkelijker werk.",
    ),
    key(
        "goals",
        GOALS,
        "De doelen waarvoor dit alleen bedoeld is, zonder dat een bijdrage is beschreven.",
        "The goals that this is only meant for, without a contribution described.",
        "[prettig-wonen]",
    ),
    key(
        "indicators",
        INDICATORS,
        "De indicatoren die deze interventie volgen: id's uit indicators/.",
        "The indicators that follow this intervention: ids from indicators/.",
        "[werkloosheid]",
    ),
    key(
        "milestones",
        Type::List(&Type::Record(&MILESTONE)),
        "De momenten waarop iets bereikt moet zijn.",
        "The moments at which something must have been reached.",
        "\n  - {id: opening, title: Het wijkbedrijf gaat open, planned: 2025-09}",
    ),
    key(
        "depends_on",
        Type::List(&id(&[Kind::Intervention])),
        "Waarop dit wacht: id's uit interventions/.",
        "What this waits for: ids from interventions/.",
        "[wijkbedrijven]",
    ),
    key(
        "lived_experience",
        Type::Record(&LIVED_EXPERIENCE),
        "Hoe de ervaring van bewoners meetelt.",
        "How the experience of residents counts.",
        "{level: co-designed, how: Bewoners kozen de cursussen.}",
    ),
];

const CONTRIBUTION: Shape = Shape {
    name: words("bijdrage", "contribution"),
    keys: &[
        need(
            "goal",
            id(&[Kind::Goal]),
            "Het doel: een id uit goals/.",
            "The goal: an id from goals/.",
            "meer-mensen-aan-het-werk",
        ),
        key(
            "strength",
            Type::WholeBetween(1, 3),
            "Hoe zwaar de bijdrage weegt: 1 klein, 2 duidelijk, 3 doorslaggevend.",
            "How much the contribution weighs: 1 small, 2 clear, 3 decisive.",
            "2",
        ),
        key(
            "rationale",
            Type::Prose,
            "Waarom dit aan het doel bijdraagt.",
            "Why this contributes to the goal.",
            "Wie een vak leert, vindt makkelijker werk.",
        ),
        key(
            "assumption",
            Type::Prose,
            "Wat waar moet zijn om het te laten werken.",
            "What must be true for it to work.",
            "Er zijn genoeg banen in de buurt.",
        ),
        key(
            "evidence",
            Type::Word(EvidenceLevel::WORDS),
            "Hoe goed het is onderbouwd: niet, uit de praktijk, met onderzoek of bewezen.",
            "How well it is supported: not, by practice, by research or proven.",
            "practice",
        ),
        key(
            "documents",
            DOCUMENTS,
            "De stukken waarin de onderbouwing staat: id's uit documents/.",
            "The documents that support it: ids from documents/.",
            "[uitvoeringsprogramma]",
        ),
    ],
};

const LIVED_EXPERIENCE: Shape = Shape {
    name: words("ervaring van bewoners", "lived experience"),
    keys: &[
        key(
            "level",
            Type::Word(&[
                "none",
                "informed",
                "consulted",
                "co-designed",
                "resident-led",
            ]),
            "Hoe ver bewoners meedoen: niet, geïnformeerd, geraadpleegd, samen gemaakt of door bewoners geleid.",
            "How far residents take part: not, informed, consulted, co-designed or resident-led.",
            "co-designed",
        ),
        key(
            "how",
            Type::Prose,
            "Hoe dat gaat.",
            "How that is done.",
            "Bewoners kozen de cursussen.",
        ),
    ],
};

shape!("interventie", "intervention", OWN);

pub const EXAMPLE: &str = "\
---
title: Wijkbedrijven
summary: In een wijkbedrijf leren bewoners een vak en doen zij werk voor de buurt.
action_line: leerwerkplek
kind: project
status: running
contributes:
  - goal: meer-mensen-aan-het-werk
    strength: 2
    rationale: Wie een vak leert, vindt makkelijker werk.
---
Een wijkbedrijf is een werkplaats in de buurt.
";
