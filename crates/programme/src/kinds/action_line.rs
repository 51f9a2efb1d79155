use super::prelude::*;

record! {
    /// A line of action on a track.
    ActionLine, "actielijn", "action line";

    track: Below<to::Track> => PartOf,
        "Het spoor waar deze actielijn bij hoort: een id uit tracks/.",
        "The track that this action line belongs to: an id from tracks/.",
        "wat-werkt";

    goals: Vec<to::Goal> => MeantFor,
        "De doelen waarvoor deze actielijn bedoeld is: id's uit goals/.",
        "The goals that this action line is meant for: ids from goals/.",
        "[meer-mensen-aan-het-werk]";

    topic: Option<Localised>,
        "Het thema, in een of twee woorden.",
        "The theme, in a word or two.",
        "werk",
        "work";

    start: Option<PartialDate>,
        "Het begin: een jaar, een maand of een dag.",
        "The start: a year, a month or a day.",
        "2024-09";

    end: Option<PartialDate>,
        "Het einde: een jaar, een maand of een dag.",
        "The end: a year, a month or a day.",
        "2027";

    status: Option<Status>,
        "Hoe het ervoor staat: gepland, lopend, groeiend, aflopend, afgerond, gestopt of stilgelegd.",
        "Where it stands: planned, running, scaling, finishing, closed, cancelled or suspended.",
        "running";

    milestones: Vec<Milestone>,
        "De momenten waarop iets bereikt moet zijn.",
        "The moments at which something must have been reached.",
        "\n  - {id: opening, title: Het wijkbedrijf gaat open, planned: 2025-09}",
        "\n  - {id: opening, title: The neighbourhood company opens, planned: 2025-09}";
}

pub const EXAMPLE: &str = "\
---
title: De wijk als leerwerkplek
summary: Bewoners leren een vak in hun eigen wijk.
track: wat-werkt
topic: werk
---
In de wijk is veel werk. Deze actielijn verbindt dat werk met mensen die willen leren.
";
