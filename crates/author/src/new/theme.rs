//! The settings of a new theme.

use base::diagnostic::Language;
use base::text;

use super::scalar;

/// `theme.yaml` with its title, and with all that the theme of the program says as remarks. `default` is the latter's.
pub fn theme(title: &str, default: &str, language: Language) -> String {
    let head = text!(
        "# Een thema zegt alleen wat anders is. Hieronder staat wat er zonder dit bestand geldt, met een # ervoor: haal de # en\n\
         # de spatie erachter weg voor wat u verandert, ook bij de regel “colours:” erboven.\n\
         # Elke kleur is een paar: op een lichte en op een donkere achtergrond. Een sjabloon of een ander bestand van het\n\
         # programma neemt u over met: spoorboek new theme NAAM --copy home.html",
        "# A theme says only what is different. Below stands what holds without this file, with a # before it: take away the #\n\
         # and the space behind it for what you change, and before the line “colours:” above it as well.\n\
         # Each colour is a pair: on a light and on a dark ground. A template or another file of the program you take over\n\
         # with: spoorboek new theme NAME --copy home.html"
    );
    let logo = text!(
        "# Een logo, uit de map assets van dit thema; dark is dat voor een donkere achtergrond.",
        "# A logo, from the folder assets of this theme; dark is the one for a dark ground."
    );
    let mut out = format!(
        "{}\ntitle: {}\n\n{}\n# logo:\n#   file: assets/logo.svg\n#   dark: assets/logo-{}.svg\n#   alt: {}\n\n",
        head.get(language),
        scalar(title),
        logo.get(language),
        text!("donker", "dark").get(language),
        text!("Gemeente", "Town council").get(language),
    );
    let lines = default.lines().skip_while(|line| *line != "colours:");
    for line in lines {
        let line = if line.is_empty() { "#".to_owned() } else { format!("# {line}") };
        out.push_str(&line);
        out.push('\n');
    }
    out
}
