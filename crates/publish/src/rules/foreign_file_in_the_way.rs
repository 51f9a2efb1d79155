use base::diagnostic::prelude::*;

rule! {
    error "foreign-file-in-the-way"
    nl "Een eigen bestand staat op de plaats van een pagina" en "A file of your own is where a page belongs"
    why nl "Bestanden die u zelf in de gepubliceerde map zet, blijven staan. Dit bestand heeft hetzelfde pad als een \
            pagina of map van de site, en heeft een andere inhoud. Er is niets overschreven. Verplaats of verwijder \
            het, of geef de pagina een ander adres."
        en "Files that you put in the published folder yourself stay there. This one has the same path as a page or \
            folder of the site, and other content. Nothing has been overwritten. Move or delete it, or give the page \
            another address."
    bad "cp welcome.html public/index.html"
    good "cp welcome.html public/welcome.html"

    pub fn report(shown: String) {
        nl "Dit bestand is niet door Spoorboek gemaakt en staat op de plaats van een pagina van de site."
        en "This file was not made by Spoorboek and is where a page of the site belongs."
        hint nl "Verplaats of verwijder het en bouw opnieuw. Er is niets overschreven of gepubliceerd."
             en "Move or delete it and build again. Nothing has been overwritten or published."
    }

    /// A foreign file was found in an old folder, and its place in the published one is taken.
    pub fn kept(shown: String, place: &str) {
        nl "Dit bestand is niet door Spoorboek gemaakt en hoort in “{place}”, maar daar staat iets anders."
        en "This file was not made by Spoorboek and belongs in “{place}”, but something else is there."
        hint nl "Het verscheen terwijl er werd gepubliceerd, en is hier bewaard. Zet het elders neer of verwijder \
                 het en bouw opnieuw; de site zelf is heel."
             en "It appeared while the site was being published, and is kept here. Put it elsewhere or delete it and \
                 build again; the site itself is whole."
    }
}
