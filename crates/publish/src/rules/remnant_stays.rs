use base::diagnostic::prelude::*;

rule! {
    notice "remnant-stays"
    nl "De vorige site kon niet helemaal worden opgeruimd" en "The site before could not be cleared away"
    why nl "De nieuwe site is gepubliceerd. De vorige staat nog naast haar, omdat het systeem het verwijderen \
            weigerde. Dat mag weg; de volgende keer bouwen probeert het opnieuw."
        en "The new site is published. The one before is still beside it, because the system refused to delete it. \
            It may go; the next build tries again."
    bad "sudo chown -R root public && spoorboek build"
    good "spoorboek build"

    pub fn report(shown: String) {
        nl "De site is gepubliceerd, maar deze map met de vorige kon niet worden verwijderd."
        en "The site is published, but this folder with the one before could not be deleted."
        hint nl "Verwijder de map zelf; er staat niets in dat nog nodig is."
             en "Delete the folder yourself; nothing in it is still needed."
    }
}
