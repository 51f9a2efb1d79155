use base::diagnostic::prelude::*;

rule! {
    error "external-image"
    nl "een beeld komt van een andere site" en "a picture comes from another site"
    why nl "Een beeld dat van een andere site komt, vertelt die site wie deze pagina leest, kan morgen iets anders \
            zijn, en wordt door de beveiliging van de site tegengehouden. Beelden staan daarom in de map files."
        en "A picture that comes from another site tells that site who reads this page, can be something else \
            tomorrow, and is held back by the security of the site. That is why pictures stand in the folder files."
    bad "![De speeltuin](https://voorbeeld.nl/speeltuin.jpg)"
    good "![De speeltuin](../files/speeltuin.jpg)"

    pub fn report(place: Span, destination: &str) {
        nl "Dit beeld komt van een andere site: {destination}."
        en "This picture comes from another site: {destination}."
        hint nl "Bewaar het beeld in de map files, als dat mag, en schrijf ../files/naam.jpg."
             en "Save the picture in the folder files, if that is allowed, and write ../files/name.jpg."
    }
}
