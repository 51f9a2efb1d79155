use crate::audit::{Finding, Seen};
use base::diagnostic::prelude::*;

rule! {
    warning "heading-order"
    nl "de koppen van een pagina vormen geen geheel" en "the headings of a page are out of order"
    why nl "Wie niet ziet, leest een pagina aan de koppen af. Een pagina heeft één kop van niveau 1, en daaronder \
            wordt geen niveau overgeslagen."
        en "Who cannot see, surveys a page by its headings. A page has one heading of level 1, and below it no level \
            is skipped."
    bad "<h1>Doelen</h1> <h3>Veiligheid</h3>"
    good "<h1>Doelen</h1> <h2>Veiligheid</h2>"

    fn none(seen: &Seen) {
        let (ook, also) = seen.elsewhere();
        nl "Deze pagina heeft geen kop van niveau 1{ook}." en "This page has no heading of level 1{also}."
        hint nl "Zet de titel van de pagina in het sjabloon in een h1."
             en "Put the page's title into an h1 in the template."
    }

    fn several(seen: &Seen) {
        let (ook, also) = seen.elsewhere();
        nl "Deze pagina heeft meer dan één kop van niveau 1{ook}."
        en "This page has more than one heading of level 1{also}."
        hint nl "Laat in het sjabloon alleen de titel een h1 zijn; de andere koppen beginnen bij h2."
             en "Let only the title be an h1 in the template; the other headings begin at h2."
    }

    fn skip(seen: &Seen) {
        let skip = &seen.example;
        let (ook, also) = seen.elsewhere();
        nl "Tussen twee koppen van deze pagina wordt een niveau overgeslagen: {skip}{ook}."
        en "Between two headings of this page a level is skipped: {skip}{also}."
        hint nl "Gebruik in het sjabloon of de tekst de kop die één niveau lager is."
             en "Use the heading one level down, in the template or in the text."
    }
}

/// `levels` are those of the page's headings, in order. Before the heading of level 1 there may
/// be others: those of the menu. At most one finding of each sort.
pub fn found(levels: &[u8]) -> Vec<Finding> {
    let finding = |key: String, report| Finding { rule: &RULE, example: key.clone(), key, report };
    let mut all = Vec::new();
    match levels.iter().filter(|level| **level == 1).count() {
        0 => all.push(finding("none".to_owned(), none as fn(&Seen) -> Diagnostic)),
        1 => {}
        _ => all.push(finding("several".to_owned(), several)),
    }
    let skips = levels.windows(2).filter_map(|pair| match pair {
        [before, after] if *after > before + 1 => Some((before, after)),
        _ => None,
    });
    all.extend(skips.map(|(before, after)| finding(format!("h{before} → h{after}"), skip)));
    all
}
