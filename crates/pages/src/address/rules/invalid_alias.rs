use base::diagnostic::prelude::*;

rule! {
    error "invalid-alias"
    nl "een alias is geen id en geen adres" en "an alias is neither an id nor an address"
    why nl "Een alias is een vroegere id van dezelfde soort, of een oud adres binnen de site dat met / begint en bij \
            een pagina hoort. Een volledig webadres, een bestand dat geen pagina is of een adres met ? of # kan niet \
            worden doorgestuurd."
        en "An alias is a former id of the same kind, or an old address within the site that begins with / and \
            belonged to a page. A full web address, a file that is no page, or an address with ? or # cannot be \
            redirected."
    bad "---\ntitle: Veilig in de buurt\naliases: [Oude naam]\n---\n"
    good "---\ntitle: Veilig in de buurt\naliases: [oude-naam, /oud/veilig/]\n---\n"

    pub fn report(span: Span, alias: &str) {
        nl "De alias “{alias}” is geen id en geen adres van een pagina binnen de site."
        en "The alias “{alias}” is neither an id nor the address of a page within the site."
        hint nl "Schrijf een vroegere id, zoals `oude-naam`, of een pad dat met / begint, zoals `/oud/adres/`."
             en "Write a former id, such as `old-name`, or a path that begins with /, such as `/old/address/`."
    }
}
