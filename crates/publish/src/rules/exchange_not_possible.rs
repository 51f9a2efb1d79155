use base::diagnostic::prelude::*;

rule! {
    notice "exchange-not-possible"
    nl "De mappen kunnen niet in één keer worden omgewisseld" en "The folders cannot be exchanged at once"
    why nl "Op de meeste schijven worden de oude en de nieuwe site in één ogenblik omgewisseld. Deze schijf of dit \
            systeem kan dat niet: eerst gaat de oude map opzij, dan komt de nieuwe op haar plaats. Wordt het bouwen \
            daartussen afgebroken, dan ontbreekt de map, tot de volgende keer bouwen haar terugzet."
        en "On most disks the old and the new site are exchanged in an instant. This disk or system cannot: the old \
            folder moves aside first, then the new one takes its place. If the build is broken off in between, the \
            folder is missing until the next build puts it back."
    bad "spoorboek build --out /mnt/network-drive/public"
    good "spoorboek build --out public"

    pub fn report(shown: String) {
        nl "De site is gepubliceerd, maar niet in één ogenblik: de map ontbrak heel even."
        en "The site is published, but not in one instant: the folder was missing for a moment."
        hint nl "Kies met --out een map op een gewone schijf als bezoekers rechtstreeks uit deze map lezen."
             en "Choose a folder on an ordinary disk with --out if visitors read from this folder directly."
    }
}
