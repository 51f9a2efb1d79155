use crate::model::Status;

use crate::kinds::common::MILESTONE;
use crate::kinds::{GOALS, Key, Kind, Type, id, key, need, shape};

const OWN: &[Key] = &[
    need(
        "track",
        id(&[Kind::Track]),
        "Het spoor waar deze actielijn bij hoort: een id uit tracks/.",
        "The track that this action line belongs to: an id from tracks/.",
        "wat-werkt",
    ),
    key(
        "goals",
        GOALS,
        "De doelen waarvoor deze actielijn bedoeld is: id's uit goals/.",
        "The goals that this action line is meant for: ids from goals/.",
        "[meer-mensen-aan-het-werk]",
    ),
    key(
        "topic",
        Type::Prose,
        "Het thema, in een of twee woorden.",
        "The theme, in a word or two.",
        "werk",
    ),
    key(
        "start",
        Type::Date,
        "Het begin: een jaar, een maand of een dag.",
        "The start: a year, a month or a day.",
        "2024-09",
    ),
    key(
        "end",
        Type::Date,
        "Het einde: een jaar, een maand of een dag.",
        "The end: a year, a month or a day.",
        "2027",
    ),
    key(
        "status",
        Type::Word(Status::WORDS),
        "Hoe het ervoor staat: gepland, lopend, groeiend, aflopend, afgerond, gestopt of stilgelegd.",
        "Where it stands: planned, running, scaling, finishing, closed, cancelled or suspended.",
        "running",
    ),
    key(
        "milestones",
        Type::List(&Type::Record(&MILESTONE)),
        "De momenten waarop iets bereikt moet zijn.",
        "The moments at which something must have been reached.",
        "\n  - {id: opening, title: Het wijkbedrijf gaat open, planned: 2025-09}",
    ),
];

shape!("actielijn", "action line", OWN);

pub const EXAMPLE: &str = "\
---
title: De wijk als leerwerkplek
summary: Bewoners leren een vak in hun eigen wijk.
track: wat-werkt
topic: werk
---
In de wijk is veel werk. Deze actielijn verbindt dat werk met mensen die willen leren.
";
