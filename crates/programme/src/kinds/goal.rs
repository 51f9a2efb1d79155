use crate::model::{GoalLevel, IndicatorRole};

use crate::kinds::{DOCUMENT, Key, Kind, Shape, Type, id, key, need, shape, words};

const OWN: &[Key] = &[
    key(
        "level",
        Type::Word(GoalLevel::WORDS),
        "Wat voor doel het is: impact (wat er in het leven verandert), outcome (wat er anders gaat) of output (wat er wordt geleverd).",
        "What sort of goal it is: impact (what changes in lives), outcome (what goes differently) or output (what is delivered).",
        "outcome",
    ),
    key(
        "parent",
        id(&[Kind::Goal]),
        "Het grotere doel waar dit onder valt: een id uit goals/.",
        "The larger goal that this is part of: an id from goals/.",
        "kleinere-verschillen",
    ),
    key(
        "topic",
        Type::Prose,
        "Het thema, in een of twee woorden.",
        "The theme, in a word or two.",
        "veiligheid",
    ),
    key(
        "statement",
        Type::Prose,
        "Wat er anders zal zijn, en voor wie.",
        "What will be different, and for whom.",
        "In 2027 voelen minder bewoners van Noord zich onveilig.",
    ),
    key(
        "indicators",
        Type::List(&Type::RecordOrText(&GOAL_INDICATOR)),
        "De indicatoren die dit doel meten, met hun rol.",
        "The indicators that measure this goal, with their role.",
        "\n  - {indicator: onveiligheidsgevoel, role: headline}",
    ),
    key(
        "decided_in",
        DOCUMENT,
        "Het besluit waarin het doel is vastgesteld: een id uit documents/.",
        "The decision that set the goal: an id from documents/.",
        "uitvoeringsprogramma",
    ),
];

const GOAL_INDICATOR: Shape = Shape {
    name: words("indicator van een doel", "indicator of a goal"),
    keys: &[
        need(
            "indicator",
            id(&[Kind::Indicator]),
            "De indicator: een id uit indicators/.",
            "The indicator: an id from indicators/.",
            "onveiligheidsgevoel",
        ),
        key(
            "role",
            Type::Word(IndicatorRole::WORDS),
            "Hoe zwaar hij telt: als hoofdcijfer, ter ondersteuning of als achtergrond.",
            "How much it counts: as the headline, in support or as context.",
            "headline",
        ),
    ],
};

shape!("doel", "goal", OWN);

pub const EXAMPLE: &str = "\
---
title: Meer bewoners voelen zich veilig in hun buurt
summary: Bewoners van Noord voelen zich net zo veilig als andere Groningers.
level: outcome
topic: veiligheid
statement: In 2027 voelen minder bewoners van Noord zich onveilig.
---
Waarom wij dit belangrijk vinden.
";
