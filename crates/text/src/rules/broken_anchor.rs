use base::diagnostic::prelude::*;

rule! {
    error "broken-anchor"
    nl "een link leidt naar een kop die er niet is" en "a link leads to a heading that is not there"
    why nl "Wat achter # staat, is een kop op de pagina waar de link heen leidt: de woorden van de kop in kleine \
            letters, zonder accenten, met streepjes ertussen. Een kop kan ook zelf een naam krijgen: ## Wat wij doen \
            {#aanpak}."
        en "What stands behind # is a heading on the page to which the link leads: the words of the heading in small \
            letters, without accents, with hyphens between them. A heading can be given a name of its own as well: \
            ## What we do {#approach}."
    bad "## Wat wij doen\n\nZie [hieronder](#wat-we-doen)."
    good "## Wat wij doen\n\nZie [hieronder](#wat-wij-doen)."

    pub fn report(place: Span, fragment: &str, nearest: Option<&str>) {
        nl "Er is op die pagina geen kop met de naam “{fragment}”."
        en "There is no heading with the name “{fragment}” on that page."
        hint match nearest {
            Some(near) => nl "Bedoelt u “#{near}”?" en "Do you mean “#{near}”?",
            None =>
                nl "Haal weg wat achter het pad staat, van # af, of schrijf de woorden van een kop met streepjes \
                    ertussen."
                en "Delete what stands behind the path, from # on, or write the words of a heading with hyphens \
                    between them.",
        }
    }
}
