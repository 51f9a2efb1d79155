use base::diagnostic::prelude::*;

rule! {
    error "no-such-theme"
    nl "Het thema bestaat niet" en "The theme does not exist"
    why nl "Een thema is een map in themes/, naast de map met de inhoud. Het thema “default” zit in het programma."
        en "A theme is a folder in themes/, beside the content folder. The theme “default” is inside the program."
    bad "theme: gronignen"
    good "theme: groningen"
}

pub fn report(name: &str, place: Place, known: &[String]) -> Diagnostic {
    let near = nearest(name, known.iter().map(String::as_str));
    Diagnostic::new(
        &RULE,
        place,
        text!("Het thema “{name}” bestaat niet.", "The theme “{name}” does not exist."),
    )
    .hint(text! {
        match near {
            Some(near) => nl "Bedoelt u “{near}”?" en "Did you mean “{near}”?",
            None => nl "Zet het thema in themes/{name}/, naast de map met de inhoud, of haal “theme” weg voor het thema van het programma."
                    en "Put the theme into themes/{name}/, beside the content folder, or remove “theme” for the theme of the program.",
        }
    })
}
