use base::diagnostic::prelude::*;

rule! {
    warning "underlined-heading"
    nl "tekst met streepjes eronder wordt een kop" en "text with dashes below it becomes a heading"
    why nl "Een regel met streepjes of is-tekens direct onder een tekst maakt van die hele alinea een kop. Meestal was een lijn \
            bedoeld; dan hoort er een lege regel tussen. Een kop is te zien aan ## ervoor."
        en "A line of dashes or equals signs directly below a text makes a heading of that whole paragraph. Mostly a line was \
            meant; then a blank line belongs between. A heading is known by ## before it."
    bad "Tot zover de inloop.\n---\nDaarna het werk."
    good "Tot zover de inloop.\n\n---\nDaarna het werk."

    pub fn report(place: Span) {
        nl "Deze tekst wordt een kop, door de regel met streepjes of is-tekens eronder."
        en "This text becomes a heading, by the line of dashes or equals signs below it."
        hint nl "Bedoelt u een lijn, zet er dan een lege regel tussen. Is het een kop, schrijf er dan ## voor en haal die regel weg."
             en "If you mean a line, put a blank line between. If it is a heading, write ## before it and take that line out."
    }
}
