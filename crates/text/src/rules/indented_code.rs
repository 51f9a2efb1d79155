use base::diagnostic::prelude::*;

rule! {
    warning "indented-code"
    nl "tekst die inspringt, wordt als code gezet" en "indented text is set as code"
    why nl "In Markdown is een regel met vier spaties of een tab ervoor een stuk code, na een lege regel: de tekst komt in \
            typemachineletters op de pagina, zonder koppen en links, en loopt door buiten het scherm. Meestal was het een \
            alinea die moest inspringen."
        en "In Markdown a line with four spaces or a tab before it is a piece of code, after a blank line: the text comes on \
            the page in typewriter letters, without headings and links, and runs off the screen. Mostly it was a paragraph \
            that was to be indented."
    bad "Wij doen drie dingen.\n\n    Eerst vragen wij bewoners wat zij willen."
    good "Wij doen drie dingen.\n\nEerst vragen wij bewoners wat zij willen."

    pub fn report(place: Span) {
        nl "Deze tekst springt vier spaties of meer in en wordt daarom als code gezet."
        en "This text is indented by four spaces or more, and is therefore set as code."
        hint nl "Haal de spaties ervoor weg. Is het wel code, zet er dan een regel met ``` boven en onder."
             en "Take out the spaces before it. If it is code, put a line with ``` above and below it."
    }
}
