//! `index.md`: what the home page says before it shows the programme.

use super::prelude::*;

record! {
    /// What the home page says before it shows the programme.
    Home, "startpagina", "home page";

    title: Option<Localised>,
        "De kop van de startpagina; zonder deze sleutel is het de titel van het programma.",
        "The heading of the home page; without this key it is the title of the programme.",
        "Samen maken we de noordelijke wijken sterker",
        "Together we make the northern districts stronger";

    summary: Option<Localised>,
        "De inleiding onder de kop; zonder deze sleutel is het de samenvatting van het programma.",
        "The introduction below the heading; without this key it is the summary of the programme.",
        "Hier leest u wat de partners doen, wat het kost en of het helpt.",
        "Here you read what the partners do, what it costs and whether it helps.";
}
