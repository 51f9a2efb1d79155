use super::prelude::*;

record! {
    /// A track of the programme.
    #[derive(Default)]
    Track, "spoor", "track";

    goals: Vec<to::Goal> => MeantFor,
        "De doelen waarvoor dit spoor bedoeld is: id's uit goals/.",
        "The goals that this track is meant for: ids from goals/.",
        "[veilig-in-de-buurt]";
}

pub const EXAMPLE: &str = "\
---
title: Wat werkt
summary: Wij zetten door wat in de wijk al werkt.
order: 1
---
Sommige aanpakken werken al jaren. In dit spoor krijgen zij meer ruimte.
";
