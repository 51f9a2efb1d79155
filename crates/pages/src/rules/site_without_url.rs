use base::diagnostic::prelude::*;

rule! {
    notice "site-without-url"
    nl "de site heeft geen eigen adres" en "the site has no address of its own"
    why nl "Een feed, een sitemap, llms.txt, de bestanden voor dataportalen (Data Package, DCAT en IATI) en het vaste adres \
            van een pagina bestaan uit volledige adressen. Zonder “url” weet het programma die niet, en laat het ze weg. De \
            pagina's zelf werken wel: hun links zijn relatief."
        en "A feed, a sitemap, llms.txt, the files for data portals (Data Package, DCAT and IATI) and the permanent address \
            of a page consist of complete addresses. Without “url” the program does not know these and leaves them out. The \
            pages themselves do work: their links are relative."
    bad "title: Groningen-Noord"
    good "title: Groningen-Noord\nurl: https://noord.groningen.example/"

    /// What needs an absolute address is left out.
    pub fn report(span: Span) {
        nl "Zonder “url” maakt de site geen feed van wat er veranderde, geen sitemap, geen llms.txt, geen bestanden voor \
            dataportalen (Data Package, DCAT, IATI) en geen vaste adressen."
        en "Without “url” the site makes no feed of what changed, no sitemap, no llms.txt, no files for data portals (Data \
            Package, DCAT, IATI) and no permanent addresses."
        hint nl "Zet in programme.yaml bij “url” het adres waarop de site komt te staan, of geef het met --url."
             en "Put the address at which the site will stand under “url” in programme.yaml, or give it with --url."
    }
}
