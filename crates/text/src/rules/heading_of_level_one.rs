use base::diagnostic::prelude::*;

rule! {
    warning "heading-of-level-one"
    nl "een kop van het eerste niveau" en "a heading of level one"
    why nl "De titel van een pagina is haar enige kop van het eerste niveau. Koppen in een tekst beginnen daarom met \
            ##; een # wordt als ## getoond."
        en "The title of a page is its only heading of level one. That is why headings in a text begin with ##; a # \
            is shown as ##."
    bad "# Wat wij doen"
    good "## Wat wij doen"

    pub fn report(place: Span) {
        nl "Deze kop heeft het niveau van de titel van de pagina."
        en "This heading has the level of the title of the page."
        hint nl "Schrijf ## in plaats van #." en "Write ## instead of #."
    }
}
