use super::super::NumberQuery;
use base::diagnostic::prelude::*;

rule! {
    error "number-differs"
    nl "een getal klopt niet met de gegevens" en "a number differs from the data"
    why nl "Dit getal is aan de gegevens gekoppeld, en de gegevens zeggen iets anders. Meestal zijn de gegevens \
            vernieuwd en de tekst niet. Kijk ook of de zin eromheen nog klopt. Met lege haken wordt het getal \
            vanzelf ingevuld."
        en "This number is held to the data, and the data say something else. Mostly the data were renewed and the \
            text was not. See whether the sentence around it still holds. With empty brackets the number is filled \
            in."
    bad "[46,7](value:misdrijven?area=selwerd&period=2023)"
    good "[45,7](value:misdrijven?area=selwerd&period=2023)"

    pub fn report(place: Span, written: &str, shown: &str, query: &NumberQuery) {
        let indicator = &query.indicator.value;
        nl "Hier staat “{written}”, maar volgens de gegevens van {indicator} is het {shown}."
        en "Here stands “{written}”, but by the data of {indicator} it is {shown}."
        hint nl "Schrijf {shown}, of laat de vierkante haken leeg; dan wordt het getal ingevuld."
             en "Write {shown}, or leave the square brackets empty, and the number is filled in."
    }
}
