use crate::audit::{Finding, Seen};
use base::diagnostic::prelude::*;

rule! {
    error "dead-link"
    nl "een link van een pagina loopt dood" en "a link of a page leads nowhere"
    why nl "Een sjabloon of het programma heeft een link, een afbeelding of een stijlblad genoemd dat niet in de \
            site staat. Wie de link volgt, krijgt een foutmelding. Links tussen pagina's noemen het bestand zelf \
            (`index.html`), zodat de site ook vanaf een schijf werkt."
        en "A template or the program has named a link, an image or a style sheet that is not in the site. Who \
            follows the link meets an error. Links between pages name the file itself (`index.html`), so that the \
            site works from a disk as well."
    bad "<a href=\"../doelen/\">Doelen</a>"
    good "<a href=\"../doelen/index.html\">Doelen</a>"

    fn message(seen: &Seen) {
        let target = &seen.example;
        let (ook, also) = seen.elsewhere();
        nl "Deze pagina linkt naar “{target}”, en dat staat niet in de site{ook}."
        en "This page links to “{target}”, which is not in the site{also}."
    }
}

/// `target` is the path below the site's folder that nothing answers; `folder` where it is a
/// folder that has an `index.html`.
pub fn found(target: &str, folder: bool) -> Finding {
    Finding {
        rule: &RULE,
        key: target.to_owned(),
        example: target.to_owned(),
        report: if folder { report_folder } else { report },
    }
}

fn report(seen: &Seen) -> Diagnostic {
    message(seen).hint(text!(
        "Laat het sjabloon het adres gebruiken dat het programma geeft, of zet het bestand in het thema.",
        "Let the template use the address that the program gives, or put the file into the theme."
    ))
}

fn report_folder(seen: &Seen) -> Diagnostic {
    let target = &seen.example;
    message(seen).hint(text!(
        "Schrijf “{target}index.html”: een link naar een map werkt niet vanaf een schijf.",
        "Write “{target}index.html”: a link to a folder does not work from a disk."
    ))
}
