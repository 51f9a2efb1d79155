use base::diagnostic::prelude::*;

rule! {
    error "embargoed-link"
    nl "een link leidt naar iets dat nog niet openbaar is" en "a link leads to something that is not public yet"
    why nl "Voor de dag van `publish_at`, of zolang `draft: true` er staat, is er van een object niets op de site te \
            zien, ook geen link ernaartoe. Een verwijzing in een sleutel of tabel valt dan vanzelf weg; een zin in \
            een tekst kan dat niet."
        en "Before the day of `publish_at`, or as long as `draft: true` is there, nothing of an object can be seen \
            on the site, not even a link to it. A reference in a key or table is then left out; a sentence in a text \
            cannot be."
    bad "Zie [de nieuwe deal](../funds/nieuwe-deal.md)."
    good "Later dit jaar volgt meer."

    pub fn report(place: Span, id: &str) {
        nl "“{id}” is nog niet openbaar, en deze tekst wel." en "“{id}” is not public yet, and this text is."
        hint nl "Haal de verwijzing weg tot “{id}” openbaar is, of geef deze tekst dezelfde `publish_at`."
             en "Take the reference out until “{id}” is public, or give this text the same `publish_at`."
    }
}
