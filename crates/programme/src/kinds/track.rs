use crate::kinds::{GOALS, Key, key, shape};

const OWN: &[Key] = &[key(
    "goals",
    GOALS,
    "De doelen waarvoor dit spoor bedoeld is: id's uit goals/.",
    "The goals that this track is meant for: ids from goals/.",
    "[veilig-in-de-buurt]",
)];

shape!("spoor", "track", OWN);

pub const EXAMPLE: &str = "\
---
title: Wat werkt
summary: Wij zetten door wat in de wijk al werkt.
order: 1
---
Sommige aanpakken werken al jaren. In dit spoor krijgen zij meer ruimte.
";
