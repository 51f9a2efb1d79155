use base::diagnostic::prelude::*;

rule! {
    error "alias-over-page"
    nl "een alias staat op een pagina die bestaat" en "an alias stands on a page that exists"
    why nl "Een alias is een oud adres dat naar de nieuwe pagina leidt. Staat op dat adres nog een pagina, dan zou \
            de alias die onbereikbaar maken. Haal de alias weg, of hernoem de pagina die er staat."
        en "An alias is an old address that leads to the new page. If a page still stands at that address, the alias \
            would make it unreachable. Delete the alias, or rename the page that stands there."
    bad "---\ntitle: Veilig in de buurt\naliases: [prettig-wonen]\n---\n"
    good "---\ntitle: Veilig in de buurt\naliases: [veiligheid]\n---\n"

    /// `own`: the alias is the object's present address.
    pub fn report(span: Span, alias: &str, address: &str, page: &Text, own: bool) {
        let (nl, en) = (&page.nl, &page.en);
        nl "De alias “{alias}” staat op het adres {address}, maar daar staat al {nl}."
        en "The alias “{alias}” stands at the address {address}, but {en} already stands there."
        hint match own {
            true => nl "Haal de alias weg: dit is het huidige adres van deze pagina."
                    en "Delete the alias: this is the present address of this page.",
            false => nl "Haal de alias weg, of geef het bestand dat er staat een andere naam."
                     en "Delete the alias, or give the file that stands there another name.",
        }
    }
}
