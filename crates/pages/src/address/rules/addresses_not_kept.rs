use base::diagnostic::prelude::*;

rule! {
    notice "addresses-not-kept"
    nl "er is nog geen addresses.csv" en "there is no addresses.csv yet"
    why nl "addresses.csv onthoudt elk adres dat is gepubliceerd, zodat `check` het zegt als er een zou verdwijnen. Voordat er \
            iets is gepubliceerd, kan er niets verdwijnen. Begin de lijst zodra lezers de site kunnen vinden, met `spoorboek \
            addresses --update`."
        en "addresses.csv keeps every address that was published, so that `check` says so where one would vanish. Before \
            anything is published nothing can vanish. Begin the list as soon as readers can find the site, with `spoorboek \
            addresses --update`."
    bad "goals/veilig.md: ---\ntitle: Veilig\n---\n"
    good "goals/veilig.md: ---\ntitle: Veilig\n---\naddresses.csv: address,id,since\n/doelen/veilig/,veilig,2024-03-01\n"

    /// `shown` is where the list would stand.
    pub fn report(shown: &str, count: usize) {
        match count {
            1 => nl "Dit bestand is er nog niet; één adres is daardoor niet vastgelegd."
                 en "This file is not there yet, so that one address is not recorded.",
            _ => nl "Dit bestand is er nog niet; {count} adressen zijn daardoor niet vastgelegd."
                 en "This file is not there yet, so that {count} addresses are not recorded.",
        }
        hint nl "Leg ze vast zodra de site is gepubliceerd: spoorboek addresses --update"
             en "Record them once the site is published: spoorboek addresses --update"
    }
}
